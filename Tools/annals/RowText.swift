import EventModel
import Projections

/// Rows as a table for people, or as CSV for a spreadsheet.
struct RowText {
  let view: View
  let language: Language

  // MARK: Table

  /// The table of some rows, with why each stands; the citations follow it once each.
  func table(_ rows: [Row]) -> [String] {
    let columns = tableColumns
    var header = columns.map { label($0.column) }
    if view != .statistics { header += [label(.because)] }
    header.append(label(.basis))
    var table = TextTable(header)
    var notes: [String] = []
    for row in rows {
      var cells = columns.map { cell(row.values[$0.index], $0.column) }
      if let because = row.because { cells.append(positions(because)) }
      cells.append(marks(of: row, &notes))
      table.add(cells)
    }
    let numbered = notes.enumerated().map { "[\($0.offset + 1)] \($0.element)" }
    return table.lines + [""] + numbered
  }

  /// The numbers of a row's citations among the notes.
  private func marks(of row: Row, _ notes: inout [String]) -> String {
    let citations = row.basis.split(separator: "；").map(String.init)
    let all = citations + (row.isCalendarAssumed ? [assumed] : [])
    return all.map { citation in
      if let index = notes.firstIndex(of: citation) { return "[\(index + 1)]" }
      notes.append(citation)
      return "[\(notes.count)]"
    }.joined()
  }

  /// The statistics read down the page: one line a count.
  func statistics(_ rows: [Row]) -> [String] {
    var lines: [String] = []
    for row in rows {
      if !lines.isEmpty { lines.append("") }
      var table = TextTable([
        label(view.columns[0]), cell(row.values[0], view.columns[0], null: all),
      ])
      for (column, value) in zip(view.columns, row.values).dropFirst() {
        table.add([label(column), cell(value, column)])
      }
      lines += table.lines
    }
    return lines
  }

  private var all: String {
    switch language {
    case .chinese: "全部"
    case .english: "all"
    }
  }

  private var assumed: String {
    switch language {
    case .chinese: "节假日表未覆盖，按周一至周五推算"
    case .english: "beyond the holiday table: Monday to Friday assumed"
    }
  }

  /// The register has more columns than a screen; a table shows those a reader asks for first, JSON
  /// and CSV have them all.
  private var tableColumns: [(index: Int, column: Column)] {
    let columns = view.columns.enumerated().map { (index: $0.offset, column: $0.element) }
    switch view {
    case .register:
      let shown: Set = [
        "association", "name", "kind", "jurisdiction", "status", "registeredOn", "termEndsOn",
        "grade", "credit", "decoupling",
      ]
      return columns.filter { shown.contains($0.column.key) }
    case .work:
      // The case says kind and subject at once, and is what an officer types to claim it.
      let left: Set = ["association", "kind", "subject"]
      return columns.filter { !left.contains($0.column.key) }
    case .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals, .catalogue,
      .decoupling, .statistics, .officers:
      return columns
    }
  }

  private func label(_ column: Column) -> String {
    switch language {
    case .chinese: column.chinese
    case .english: column.english
    }
  }

  /// A value as people read it.
  func cell(_ value: Value, _ column: Column, null: String? = nil) -> String {
    switch value {
    case .null: null ?? Words.null(language)
    case .text(let text): Words.word(text, in: column.key, language)
    case .number(let number): String(number)
    case .date(let date): date.description
    case .flag(let flag): Words.flag(flag, language)
    case .texts(let texts):
      texts.map { Words.word($0, in: column.key, language) }.joined(separator: "、")
    case .numbers(let numbers): numbers.map { String($0) }.joined(separator: "、")
    case .counts(let counts):
      counts.map { "\(Words.word($0.key, in: column.key, language)) \($0.count)" }
        .joined(separator: "、")
    }
  }

  private func positions(_ positions: [LogPosition]) -> String {
    let shown = positions.prefix(8).map { "#\($0)" }.joined(separator: " ")
    return positions.count > 8 ? shown + " …" : shown
  }

  // MARK: CSV

  /// The contract's keys as the header, one line a row (RFC 4180). Lists are joined by spaces.
  func csv(_ rows: [Row]) -> [String] {
    let keys = view.columns.map(\.key) + ["because", "basis"]
    return [keys.map(Self.csvField).joined(separator: ",")]
      + rows.map { row in
        let values = row.values.map(Self.csvText)
        let because = (row.because ?? []).map { String($0) }.joined(separator: " ")
        return (values + [because, row.basis]).map(Self.csvField).joined(separator: ",")
      }
  }

  private static func csvText(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let date): date.description
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): texts.joined(separator: " ")
    case .numbers(let numbers): numbers.map { String($0) }.joined(separator: " ")
    case .counts(let counts): counts.map { "\($0.key)=\($0.count)" }.joined(separator: " ")
    }
  }

  static func csvField(_ text: String) -> String {
    // A spreadsheet takes a leading = + - @ for a formula; an apostrophe keeps it a text.
    let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

import EventModel
import Projections
import Words

/// Rows as a table on a terminal.
extension RowText {
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
    citations(of: row).map { citation in
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

  private func positions(_ positions: [LogPosition]) -> String {
    let shown = positions.prefix(8).map { "#\($0)" }.joined(separator: " ")
    return positions.count > 8 ? shown + " …" : shown
  }
}

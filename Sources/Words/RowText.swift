import EventModel
import Events
package import Projections

/// What the rows of a view say to people, cell by cell, and as CSV for a spreadsheet.
package struct RowText {
  package let view: View
  package let language: Language

  package init(view: View, language: Language) {
    self.view = view
    self.language = language
  }

  /// What a row rests on in law, each citation once; with a word where its day is beyond the holiday
  /// table.
  package func citations(of row: Row) -> [String] {
    let citations = row.basis.split(separator: "；").map(String.init)
    return citations + (row.isCalendarAssumed ? [assumed] : [])
  }

  private var assumed: String {
    switch language {
    case .chinese: "节假日表未覆盖，按周一至周五推算"
    case .english: "beyond the holiday table: Monday to Friday assumed"
    }
  }

  /// What people call a column.
  package func label(_ column: Column) -> String {
    switch language {
    case .chinese: column.chinese
    case .english: column.english
    }
  }

  /// A value as people read it.
  package func cell(_ value: Value, _ column: Column, null: String? = nil) -> String {
    switch value {
    case .null: null ?? StoredWords.null(language)
    case .text(let text): StoredWords.word(text, in: column.key, language)
    case .number(let number): String(number)
    case .date(let date): date.description
    case .flag(let flag): StoredWords.flag(flag, language)
    case .texts(let texts):
      texts.map { StoredWords.word($0, in: column.key, language) }.joined(separator: "、")
    case .numbers(let numbers): numbers.map { String($0) }.joined(separator: "、")
    case .counts(let counts):
      counts.map { "\(StoredWords.word($0.key, in: column.key, language)) \($0.count)" }
        .joined(separator: "、")
    }
  }

  // MARK: Full labels

  /// A value of a row by its full label, the number of a ground by what its article says.
  package func label(_ row: Row, _ column: Column) -> String {
    guard let value = row[column.key] else { return StoredWords.null(language) }
    if let list = list(of: row, column) {
      switch value {
      case .numbers(let grounds):
        return grounds.map { GroundLabels.label($0, of: list, language) }
          .joined(separator: language == .chinese ? "；" : "; ")
      case .text(let text):
        if let ground = Int64(text) { return GroundLabels.label(ground, of: list, language) }
      case .null, .number, .date, .flag, .texts, .counts: break
      }
    }
    return label(value, in: column)
  }

  /// A value by its full label, where it stands for itself.
  package func label(_ value: Value, in column: Column) -> String {
    let separator = language == .chinese ? "、" : ", "
    func word(_ stored: String) -> String { StoredWords.label(stored, in: column.key, language) }
    return switch value {
    case .text(let text): word(text)
    case .texts(let texts): texts.map(word).joined(separator: separator)
    case .numbers(let numbers): numbers.map { String($0) }.joined(separator: separator)
    case .counts(let counts):
      counts.map { "\(word($0.key)) \($0.count)" }.joined(separator: separator)
    case .null, .number, .date, .flag: cell(value, column)
    }
  }

  /// The list whose grounds a column of a row numbers; nil where it numbers none.
  private func list(of row: Row, _ column: Column) -> CreditList? {
    switch (view, column.key) {
    case (.abnormalList, "grounds"): .abnormalList
    case (.blackList, "grounds"): .seriousList
    case (.proposals, "ground"):
      switch row["action"] {
      case .text(Proposals.Action.enterAbnormalList.rawValue): .abnormalList
      case .text(Proposals.Action.enterSeriousList.rawValue): .seriousList
      case _: nil
      }
    case (_, _): nil
    }
  }

  // MARK: CSV

  /// The contract's keys as the header, one line a row (RFC 4180). Lists are joined by spaces.
  package func csv(_ rows: [Row]) -> [String] {
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

  /// One field of RFC 4180 that no spreadsheet takes for a formula.
  package static func csvField(_ text: String) -> String {
    // A spreadsheet takes a leading = + - @ for a formula; an apostrophe keeps it a text.
    let safe = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}

package import EventModel
package import Reports

/// What the lines of a report say to people, cell by cell, as JSON and as CSV.
package struct ReportText {
  package let report: Report
  package let language: Language

  package init(report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  /// A cell as people read it.
  package func text(_ cell: Report.Cell) -> String {
    switch cell {
    case .none: StoredWords.null(language)
    case .text(let text): StoredWords.word(text, in: "report", language)
    case .number(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): StoredWords.flag(flag, language)
    }
  }

  /// The entries a line rests on, the first six of them.
  package func positions(_ line: Report.Line) -> String {
    let shown = line.because.prefix(6).map { "#\($0)" }.joined(separator: " ")
    return line.because.count > 6 ? shown + " …" : shown
  }

  /// A line for a program.
  package func json(_ line: Report.Line) -> JSONValue {
    let members = zip(report.columns, line.cells).map { column, cell in
      JSONValue.Member(column.key, value(cell))
    }
    return .object(members + [.init("because", .array(line.because.map { .integer($0) }))])
  }

  private func value(_ cell: Report.Cell) -> JSONValue {
    switch cell {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .day(let day): .string(day.description)
    case .flag(let flag): .bool(flag)
    }
  }

  /// The header of the CSV: the report's keys.
  package var csvHeader: String {
    (report.columns.map(\.key) + ["because"]).joined(separator: ",")
  }

  /// A line for a spreadsheet.
  package func csv(_ line: Report.Line) -> String {
    let cells = line.cells.map { cell in
      switch value(cell) {
      case .null: ""
      case .string(let text): RowText.csvField(text)
      case let other: other.canonicalText
      }
    }
    return (cells + [line.because.map { String($0) }.joined(separator: " ")])
      .joined(separator: ",")
  }
}

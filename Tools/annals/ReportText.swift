import EventModel
import Reports

/// A report as a table for people, as JSON lines or as CSV.
struct ReportText {
  let report: Report
  let language: Language

  func print(_ lines: [Report.Line], on day: CivilDate, _ format: Format) {
    switch format {
    case .json, .jsonl: for line in lines { Terminal.print(json(line).canonicalText) }
    case .csv:
      Terminal.print((report.columns.map(\.key) + ["because"]).joined(separator: ","))
      for line in lines { Terminal.print(csv(line)) }
    case .table:
      let title = Sentence(report.chinese, report.english).in(language)
      Terminal.print(
        Terminal.bold(title)
          + Sentence("  生效日期 \(day)，共 \(lines.count) 行", "  effective \(day), \(lines.count) rows")
          .in(language))
      guard !lines.isEmpty else { return }
      Terminal.print("")
      var table = TextTable(
        report.columns.map { Sentence($0.chinese, $0.english).in(language) }
          + [Sentence("依据记录", "because").in(language)])
      for line in lines { table.add(line.cells.map(text) + [positions(line)]) }
      for row in table.lines { Terminal.print(row) }
    }
  }

  private func text(_ cell: Report.Cell) -> String {
    switch cell {
    case .none: Words.null(language)
    case .text(let text): Words.word(text, in: "report", language)
    case .number(let number): String(number)
    case .day(let day): day.description
    case .flag(let flag): Words.flag(flag, language)
    }
  }

  private func positions(_ line: Report.Line) -> String {
    let shown = line.because.prefix(6).map { "#\($0)" }.joined(separator: " ")
    return line.because.count > 6 ? shown + " …" : shown
  }

  private func json(_ line: Report.Line) -> JSONValue {
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

  private func csv(_ line: Report.Line) -> String {
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

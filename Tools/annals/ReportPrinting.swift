import EventModel
import Reports
import Words

extension ReportText {
  func print(_ lines: [Report.Line], on day: CivilDate, _ format: Format) {
    switch format {
    case .json, .jsonl: for line in lines { Terminal.print(json(line).canonicalText) }
    case .csv:
      Terminal.print(csvHeader)
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
}

import EventModel
import HTTP
import Projections
import Replay
import Reports
import Service
import Web
import Words

/// Comparisons, statistics and reports.
enum AnalysisRoutes {
  static let all = [compare, statistics, reports, report]

  /// The views whose rows can be compared: counts, days waited and appointments are no rows of one
  /// association.
  private static let comparable = View.allCases.filter { view in
    switch view {
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling:
      true
    case .statistics, .work, .officers: false
    }
  }

  private static let compare = Operation(
    .get, "/compare", .analyse, "compare", .analysis,
    Sentence("两个时点之间有何不同、由哪些记录造成", "What differs between two moments, and by which entries"),
    [
      Parameter(
        "view", .choice(comparable.map(\.rawValue)), required: true, "视图", "the view")
    ] + Parameter.moment + [
      Parameter("withEffective", .pattern(.day), "第二个时点的生效日期", "the second effective day"),
      Parameter("withKnown", .pattern(.knownMoment), "第二个时点的知悉时点", "the second known moment"),
      Parameter(
        "withPosition", .integer(0...Int(Int32.max)), "第二个时点的日志位置", "the second position"),
      .jurisdiction, .after, .limit(1000, else: 100),
    ],
    answers: [
      .json(.reference("Comparison"), "变化", "the changes", [.logPosition]),
      JobRoutes.acceptedDescription,
    ],
    problems: [.outsideArea],
    .working { call in try comparison(call) })

  private static func comparison(_ call: Call) throws -> HTTPResponse {
    guard let view = call.request.parameter("view").flatMap({ View(rawValue: $0) }) else {
      throw Problem.parameter("view", "没有这个视图", "no such view")
    }
    let first = try call.moment()
    let second = try call.moment("withEffective", "withKnown", "withPosition")
    let limit = try call.count("limit", in: 1...1000, else: 100)
    let token = try call.pageToken()
    let question = ComparisonQuestion(
      view, .init(first), .init(second), jurisdictions: try call.areas())
    guard call.service.isAtHand(question) else {
      return JobRoutes.accepted(call.service.begin(question), call)
    }
    let comparison = try call.answering { () throws(ServiceFault) in
      try call.service.compare(question)
    }
    let page = GroupedPage(comparison.changes, after: token, limit: limit) { change in
      guard case .text(let name)? = (change.after ?? change.before)?["association"] else {
        return ""
      }
      return name
    }
    let later = first.position > second.position ? first : second
    return .json(
      .object([
        .init("view", .string(view.rawValue)), .init("first", first.json),
        .init("second", second.json), .init("examined", .integer(Int64(comparison.examined))),
        .init("total", .integer(Int64(comparison.changes.count))),
        .init("changes", .array(page.elements.map { ComparisonWords.json($0) })),
        .init("next", page.next.map { .string($0) } ?? .null),
      ]), headers: [("Log-Position", String(later.position))])
  }

  private static let statistics = Operation(
    .get, "/statistics", .analyse, "getStatistics", .analysis,
    Sentence("统计：每个辖区一行", "The counts, a row each for the areas"),
    Parameter.moment + [.jurisdiction],
    answers: [
      .json(.reference("Statistics"), "统计", "the counts", [.logPosition]),
      JobRoutes.acceptedDescription,
    ],
    problems: [.outsideArea],
    .working { call in
      let moment = try call.moment()
      let question = try StatisticsAnswer.question(call, at: moment)
      guard call.service.isAtHand(question) else {
        return JobRoutes.accepted(call.service.begin(question), call)
      }
      let rows = try StatisticsAnswer.rows(question, call)
      return .json(
        .object([.init("moment", moment.json), .init("rows", .array(rows.map(\.json)))]),
        at: moment)
    })

  private static let reports = Operation(
    .get, "/reports", .analyse, "listReports", .analysis,
    Sentence("有哪些台账", "Which reports there are"),
    answers: [.json(.reference("Reports"), "台账", "the reports")],
    .atOnce { _ in
      .json(
        .object([
          .init(
            "reports",
            .array(
              Report.allCases.map { report in
                .object([
                  .init("report", .string(report.rawValue)),
                  .init("chinese", .string(report.chinese)),
                  .init("english", .string(report.english)),
                  .init(
                    "columns",
                    .array(
                      report.columns.map { column in
                        .object([
                          .init("key", .string(column.key)),
                          .init("chinese", .string(column.chinese)),
                          .init("english", .string(column.english)),
                        ])
                      })),
                ])
              }))
        ]))
    })

  private static let report = Operation(
    .get, "/reports/{report}", .analyse, "getReport", .analysis,
    Sentence("一种台账", "One report"),
    [
      Parameter(
        "report", in: .path, .choice(Report.allCases.map(\.rawValue)), "台账", "the report")
    ] + Parameter.moment + [.jurisdiction, .after, .limit(1000, else: 100)],
    answers: [
      .json(.reference("ReportLines"), "台账的行", "the lines", [.logPosition]),
      JobRoutes.acceptedDescription,
    ],
    problems: [.outsideArea],
    .working { call in
      guard let report = Report(rawValue: call.part("report")) else {
        throw Problem(.notFound, "没有这种台账", "there is no such report")
      }
      let moment = try call.moment()
      let limit = try call.count("limit", in: 1...1000, else: 100)
      let token = try call.pageToken()
      let areas = try call.areas()
      let question = ReportQuestion(report, at: moment)
      guard call.service.isAtHand(question) else {
        return JobRoutes.accepted(call.service.begin(question), call)
      }
      let lines = try call.answering { () throws(ServiceFault) in
        try call.service.lines(question, in: call.caller.scope)
      }.filter { line in
        areas.isEmpty
          || areas.contains { line.jurisdiction?.utf8.starts(with: $0.utf8) ?? false }
      }
      let page = GroupedPage(lines, after: token, limit: limit, of: \.association)
      let text = ReportText(report: report, language: call.language)
      return .json(
        .object([
          .init("moment", moment.json), .init("report", .string(report.rawValue)),
          .init("total", .integer(Int64(lines.count))),
          .init("lines", .array(page.elements.map { text.json($0) })),
          .init("next", page.next.map { .string($0) } ?? .null),
        ]), at: moment)
    })
}

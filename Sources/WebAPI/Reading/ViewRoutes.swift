import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// The views: a page of rows as JSON, or every row of the filter as a file.
enum ViewRoutes {
  static let all = [list] + View.allCases.map(operation)

  private static let list = Operation(
    .get, "/views", .own, "listViews", .reading,
    Sentence("有哪些视图和列", "Which views and columns there are"),
    answers: [.json(.reference("Views"), "视图", "the views")],
    .atOnce { _ in
      .json(
        .object([
          .init("views", .array(View.allCases.map(description)))
        ]))
    })

  private static func description(_ view: View) -> JSONValue {
    .object([
      .init("view", .string(view.rawValue)), .init("chinese", .string(view.chinese)),
      .init("english", .string(view.english)), .init("address", .string("/views/\(view.rawValue)")),
      .init(
        "columns",
        .array(
          view.columns.map { column in
            .object([
              .init("key", .string(column.key)), .init("chinese", .string(column.chinese)),
              .init("english", .string(column.english)),
            ])
          })),
    ])
  }

  private static func operation(_ view: View) -> Operation {
    let name =
      "view"
      + view.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
    return Operation(
      .get, "/views/\(view.rawValue)", right(view), name, .reading,
      Sentence(view.chinese, view.english),
      detail: Sentence(
        "JSON 为一页；CSV 与 JSON Lines 为筛选后的全部行，需要分析职责。",
        "JSON is one page; CSV and JSON Lines hold every row of the filter and take a duty of "
          + "analysis."),
      parameters(view),
      answers: [
        AnswerDescription(
          200, "行", "the rows",
          [
            ("application/json", ReadingSchemas.page(view)), ("text/csv", .text),
            ("application/jsonl", .text),
          ], [.logPosition]),
        JobRoutes.acceptedDescription,
      ],
      .working { call in try answer(call, view) })
  }

  private static func right(_ view: View) -> Right {
    switch view {
    case .statistics: .analyse
    case .officers: .audit
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling, .work:
      .read
    }
  }

  private static func parameters(_ view: View) -> [Parameter] {
    let page = [Parameter.after, .limit(1000, else: 100)]
    switch view {
    case .statistics: return Parameter.moment + [.jurisdiction]
    case .officers: return Parameter.moment + page
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling, .work:
      let sorting = [
        Parameter(
          "sort", .choice(view.columns.map(\.key)), "按哪一列排序；缺省为编号等",
          "the column to sort by; by default the association and so on"),
        Parameter("order", .choice(["asc", "desc"]), "升序或降序", "ascending or descending"),
      ]
      return Parameter.moment + [.jurisdiction, .search] + ColumnFilter.parameters(view) + sorting
        + page
    }
  }

  private static func answer(_ call: Call, _ view: View) throws -> HTTPResponse {
    let type = try Acceptance.choose(
      ["application/json", "text/csv", "application/jsonl"], for: call.request)
    let moment = try call.moment()
    if type != "application/json", !call.caller.has(.analyse) {
      throw Problem(
        .notAllowed, "导出全部行需要分析职责", "a file of all rows takes a duty of analysis",
        members: [.init("right", .string(Right.analyse.rawValue))])
    }
    switch view {
    case .statistics:
      let question = try StatisticsAnswer.question(call, at: moment)
      guard call.service.isAtHand(question) else {
        return JobRoutes.accepted(call.service.begin(question), call)
      }
      return try whole(call, view, try StatisticsAnswer.rows(question, call), moment, type)
    case .officers:
      let rows = try call.answering { () throws(ServiceFault) in
        try call.service.officers(in: call.caller.scope, at: moment)
      }
      return try whole(call, view, rows, moment, type)
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling, .work:
      return try chosen(call, view, moment, type)
    }
  }

  private static func chosen(
    _ call: Call, _ view: View, _ moment: Moment, _ type: String
  ) throws -> HTTPResponse {
    if call.service.takesLong(moment) {
      return JobRoutes.accepted(call.service.beginReplay(moment), call)
    }
    var query = try query(call, view)
    guard type == "application/json" else {
      let run = try call.answering { () throws(ServiceFault) in
        try call.service.run(query, at: moment)
      }
      return try RowFile.response(run, view, type, call.language)
    }
    query.after = call.request.parameter("after")
    query.limit = try call.count("limit", in: 1...1000, else: 100)
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.rows(query, at: moment)
    }
    return .json(
      json(view, page.rows, page.moment, page.total, page.examined, page.next), at: page.moment)
  }

  private static func query(_ call: Call, _ view: View) throws -> RowQuery {
    var query = RowQuery(view, in: call.caller.scope)
    query.jurisdictions = call.jurisdictions
    query.search = call.request.parameter("q")
    query.filters = ColumnFilter.filters(call.request, view)
    query.sort = call.request.parameter("sort").map {
      RowQuery.Sort($0, isDescending: call.request.parameter("order") == "desc")
    }
    return query
  }

  /// A view whose rows are few and of no association.
  private static func whole(
    _ call: Call, _ view: View, _ rows: [Row], _ moment: Moment, _ type: String
  ) throws -> HTTPResponse {
    guard type == "application/json" else {
      return RowFile.response(rows, view, type, moment, call.language)
    }
    let limit = try call.count("limit", in: 1...1000, else: 1000)
    let page = GroupedPage(rows, after: try call.pageToken(), limit: limit) { row in
      if case .text(let office)? = row["office"] { office } else { "" }
    }
    return .json(
      json(view, Array(page.elements), moment, rows.count, rows.count, page.next), at: moment)
  }

  /// A page as canonical JSON, written directly: its keys stand in the order of their code points.
  private static func json(
    _ view: View, _ rows: [Row], _ moment: Moment, _ total: Int, _ examined: Int, _ next: String?
  ) -> [UInt8] {
    var bytes = Array("{\"examined\":\(examined),\"moment\":".utf8)
    bytes.reserveCapacity(1024 * (rows.count + 1))
    moment.json.writeCanonical(into: &bytes)
    bytes += ",\"next\":".utf8
    (next.map { JSONValue.string($0) } ?? .null).writeCanonical(into: &bytes)
    bytes += ",\"rows\":[".utf8
    for (number, row) in rows.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      row.writeCanonical(into: &bytes)
    }
    bytes += "],\"total\":\(total),\"view\":".utf8
    JSONValue.writeCanonical(view.rawValue, into: &bytes)
    bytes.append(UInt8(ascii: "}"))
    return bytes
  }
}

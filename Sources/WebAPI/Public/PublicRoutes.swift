import EventModel
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// The port that other offices and anybody else may read: what the law publishes, at a bounded rate.
enum PublicRoutes {
  static let all = [search, record, grades] + PublicRegister.List.allCases.map(list)

  private static let page = [Parameter.jurisdiction, .search, .after, .limit(100, else: 20)]

  private static let search = Operation(
    .get, "/public/associations", .open, "publicAssociations", .public,
    Sentence("查询社会团体（今日的登记事项）", "Search associations, as registered today"),
    page,
    answers: [
      .json(.reference("PublicAssociations"), "社会团体", "the associations", [.logPosition])
    ],
    .working { call in
      answer(
        try call.answering { () throws(ServiceFault) in
          try call.service.publicAssociations(query(call))
        })
    })

  private static let grades = Operation(
    .get, "/public/grades", .open, "publicGrades", .public,
    Sentence("等级名录：在册且等级有效的社会团体", "The directory of grades in force"),
    page + [
      Parameter("grade", .integer(1...5), repeated: true, "等级，可重复", "the grade; may be repeated")
    ],
    answers: [.json(.reference("PublicGrades"), "名录", "the directory", [.logPosition])],
    .working { call in
      var query = query(call)
      query.grades = call.request.query.filter { $0.name == "grade" }.compactMap { Int($0.value) }
      let asked = query
      return answer(
        try call.answering { () throws(ServiceFault) in try call.service.publicGrades(asked) })
    })

  private static func list(_ list: PublicRegister.List) -> Operation {
    Operation(
      .get, "/public/lists/\(list.rawValue)", .open,
      "public"
        + list.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
        .joined(),
      .public, Sentence(list.view.chinese, list.view.english),
      detail: Sentence("公示已届满的不在其中。", "Those whose publication has ended are left out."),
      page,
      answers: [
        .json(.reference("PublicList-\(list.rawValue)"), "名单", "the list", [.logPosition])
      ],
      .working { call in
        answer(
          try call.answering { () throws(ServiceFault) in
            try call.service.publicList(list, query(call))
          })
      })
  }

  private static let record = Operation(
    .get, "/public/associations/{association}", .open, "publicAssociation", .public,
    Sentence("一个社会团体的公开信息", "What is public of one association"),
    detail: Sentence(
      "另选生效日期时只有登记事项：已过公示期或已修复的信息不再公开。",
      "As of another day only the items of the register are shown: what is past its period or was "
        + "repaired is not published any more."),
    [.association, .effective],
    answers: [.json(.reference("PublicRecord"), "公开信息", "the record", [.logPosition])],
    .working { call in
      let association = call.part("association")
      let day = try AddressReading.effective(call.request.parameter("effective"), "effective")
      let record = try call.answering { () throws(ServiceFault) in
        try call.service.publicRecord(of: association, effective: day)
      }
      guard let record else {
        throw Problem(
          .notFound, "该日没有此编号的登记", "no body of this identifier was registered by that day")
      }
      return response(json(record), record.moment)
    })

  private static func query(_ call: Call) -> PublicQuery {
    var query = PublicQuery()
    query.search = call.request.parameter("q")
    query.jurisdictions = call.jurisdictions
    query.after = call.request.parameter("after")
    query.limit = call.request.parameter("limit").flatMap { Int($0) } ?? 20
    return query
  }

  private static func answer(_ page: PublicPage) -> HTTPResponse {
    response(
      .object([
        .init("effective", .string(page.moment.effective.description)),
        .init("position", .integer(page.moment.position)),
        .init("rows", .array(page.rows.map(\.json))),
        .init("next", page.next.map { .string($0) } ?? .null),
      ]), page.moment)
  }

  /// Public answers may be kept by anybody for a minute.
  private static func response(_ value: JSONValue, _ moment: Moment) -> HTTPResponse {
    HTTPResponse(
      status: 200,
      headers: [
        ("Content-Type", "application/json"), ("Cache-Control", "public, max-age=60"),
        ("Log-Position", String(moment.position)), ("Access-Control-Allow-Origin", "*"),
      ], body: .bytes(value.canonicalBytes))
  }

  private static func json(_ record: PublicRecord) -> JSONValue {
    .object([
      .init("effective", .string(record.moment.effective.description)),
      .init("position", .integer(record.moment.position)),
      .init("registerOnly", .bool(record.isRegisterOnly)), .init("register", record.register.json),
      .init("lists", .object(record.lists.map { .init($0.list.rawValue, $0.row.json) })),
      .init(
        "conclusions",
        .array(
          record.conclusions.map {
            .object([
              .init("year", .integer(Int64($0.year))),
              .init("conclusion", .string($0.conclusion.rawValue)),
            ])
          })),
      .init("penalties", .array(record.penalties.map(json))),
    ])
  }

  private static func json(_ penalty: PublicRecord.Penalty) -> JSONValue {
    func day(_ day: CivilDate?) -> JSONValue { day.map { .string($0.description) } ?? .null }
    return .object([
      .init("case", .string(penalty.caseNumber)),
      .init("document", penalty.document.map { .string($0) } ?? .null),
      .init("decidedOn", day(penalty.decidedOn)),
      .init("kinds", .array(penalty.kinds.map { .string($0.rawValue) })),
      .init("fine", penalty.fine.map { .integer($0) } ?? .null),
      .init("suspendFrom", day(penalty.suspension?.from)),
      .init("suspendTo", day(penalty.suspension?.to)),
      .init("agency", penalty.agency.map { .string($0) } ?? .null),
      .init("shownUntil", day(penalty.shownUntil)),
    ])
  }
}

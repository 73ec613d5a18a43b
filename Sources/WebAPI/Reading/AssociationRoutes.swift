import Associations
import Desk
import EventModel
import EventStore
import HTTP
import Projections
import Replay
import Service
import Web
import Words

/// One association: its row in the register, and all that is known of it.
enum AssociationRoutes {
  static let all = [row, rows, history, cases]

  private static let row = Operation(
    .get, "/associations/{association}", .read, "getAssociation", .reading,
    Sentence("登记簿中的一行", "Its row in the register"),
    detail: Sentence(
      "ETag 以流名与版本开头，可原样用于 If-Match。",
      "The ETag begins with the stream and its version and is "
        + "good as If-Match."),
    [.association] + Parameter.moment + [.ifNoneMatch],
    answers: [
      .json(
        .reference(Schema.rowName(.register)), "该行", "the row", [.eTag, .logPosition]),
      AnswerDescription(304, "未变", "unchanged", []),
    ],
    .atOnceElse(AssociationAnswer.now, AssociationAnswer.then))

  private static let rows = Operation(
    .get, "/associations/{association}/views", .read, "getAssociationViews", .reading,
    Sentence("各视图中的全部行", "Its rows in every view"), [.association] + Parameter.moment,
    answers: [.json(.reference("AssociationRows"), "行", "the rows", [.logPosition])],
    .working { call in
      let moment = try call.moment()
      let found = try call.answering { () throws(ServiceFault) in
        try call.service.rows(of: call.part("association"), at: moment)
      }
      return .json(
        .object([
          .init("moment", moment.json),
          .init(
            "views",
            .object(
              LiveViews.views.map { view in
                .init(view.rawValue, .array((found[view] ?? []).map(\.json)))
              })),
        ]), at: moment)
    })

  private static let history = Operation(
    .get, "/associations/{association}/history", .read, "getHistory", .reading,
    Sentence("历程：每条记录与其效力", "Every entry and what became of it"),
    [.association] + Parameter.moment + [.after, .limit(1000, else: 200)],
    answers: [.json(.reference("History"), "历程", "the history", [.logPosition])],
    .working { call in
      let moment = try call.moment()
      let limit = try call.count("limit", in: 1...1000, else: 200)
      let token = try call.pageToken()
      let timeline = try call.answering { () throws(ServiceFault) in
        try call.service.timeline(of: call.part("association"), at: moment)
      }
      var items = timeline.items[...]
      if let token {
        items = items.drop { $0.entry.position != LogPosition(token.ordinal) }.dropFirst()
      }
      let page = items.prefix(limit)
      let next = page.count < items.count ? page.last?.entry.position : nil
      return .json(
        .object([
          .init("moment", moment.json),
          .init("items", .array(page.map { TimelineWords.json($0) })),
          .init("next", next.map { .string("\($0)~") } ?? .null),
        ]), at: moment)
    })

  private static let cases = Operation(
    .get, "/associations/{association}/cases", .read, "getCases", .reading,
    Sentence("案卷", "Its cases"), [.association] + Parameter.moment,
    answers: [.json(.reference("Cases"), "案卷", "the cases", [.logPosition])],
    .working { call in
      let moment = try call.moment()
      let reading = try call.answering { () throws(ServiceFault) in
        try call.service.cases(of: call.part("association"), at: moment)
      }
      var cases: [JSONValue] = []
      if let x = reading.x {
        cases = reading.files.files.map {
          CaseText($0, x, reading.limits, call.language).json
        }
      }
      return .json(
        .object([.init("moment", moment.json), .init("cases", .array(cases))]), at: moment)
    })
}

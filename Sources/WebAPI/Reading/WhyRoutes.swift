import EventModel
import EventStore
import Events
import HTTP
import Law
import Projections
import Replay
import Rules
import Service
import Web
import Words

/// Why a finding stands, or does not: conditions, law, parameters, entries, and the proof of these.
enum WhyRoutes {
  static let all = [why]

  private static let parts: [Parameter] = WhyQuestion.columns.map { column in
    Parameter(
      column, .text(0...200), "只问此值的一项结论：\(column)", "only the finding with this \(column)")
  }

  private static let why = Operation(
    .get, "/why/{view}/{association}", .read, "why", .reading,
    Sentence("为何有此结论，或为何没有", "Why a finding stands, or does not"),
    detail: Sentence(
      "proof 中每条记录的 line 为导出行，path 为 RFC 6962 的审计路径，可离线核对至 root。",
      "In `proof` each entry's line is its exported line and path the audit path of RFC 6962, to be "
        + "checked offline up to root."),
    [
      Parameter(
        "view", in: .path, .choice(WhyQuestion.views.map(\.rawValue)), "视图", "the view"),
      .association,
    ] + parts + Parameter.moment,
    answers: [.json(.reference("Why"), "缘由", "the reasons", [.logPosition])],
    .working { call in
      guard let view = View(rawValue: call.part("view")) else {
        throw Problem(.notFound, "没有这个视图", "there is no such view")
      }
      var asked: [String: String] = [:]
      for column in WhyQuestion.columns { asked[column] = call.request.parameter(column) }
      let question = WhyQuestion(view, call.part("association"), parts: asked)
      let moment = try call.moment()
      let (answer, proof) = try call.answering { () throws(ServiceFault) in
        let answer = try call.service.why(question, at: moment)
        return (
          answer, try call.service.evidenceProof(of: answer.positions, at: answer.moment)
        )
      }
      return .json(
        WhyText.json(answer, proof, withEntries: call.caller.seesPersons), at: answer.moment)
    })
}

/// The reasons for programs.
private enum WhyText {
  /// - Parameter withEntries: entries may tell of persons, which is not for those who only analyse.
  static func json(
    _ answer: WhyAnswer, _ proof: EvidenceProof, withEntries: Bool
  ) -> JSONValue {
    .object([
      .init("moment", answer.moment.json),
      .init("view", .string(answer.question.view.rawValue)),
      .init("association", .string(answer.question.association)),
      .init("name", text(answer.name)), .init("jurisdiction", text(answer.jurisdiction)),
      .init("held", .bool(answer.isHeld)), .init("rows", .array(answer.rows.map(\.json))),
      .init("conditions", .array(answer.conditions.map(condition))),
      .init("turns", .array(answer.turns.map(turn))),
      .init("parameters", .array(answer.parameters.map(parameter))),
      .init("moves", .array(answer.moves.map(move))),
      .init(
        "entries", .array(withEntries ? answer.entries.map { TimelineWords.json($0) } : [])),
      .init("today", answer.today.map(difference) ?? .null),
      .init("citations", .array(answer.citations.map { .string($0) })),
      .init("size", .integer(proof.head.size)),
      .init("root", .string(proof.head.root.description)),
      .init("proof", .array(withEntries ? proof.members.map(member) : [])),
    ])
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  private static func day(_ day: CivilDate?) -> JSONValue { text(day?.description) }

  private static func condition(_ condition: Condition) -> JSONValue {
    .object([
      .init("condition", .string(condition.name.key)), .init("holds", .bool(condition.holds)),
      .init("found", condition.found.json), .init("wanted", condition.wanted.json),
      .init("subject", text(condition.subject)), .init("since", day(condition.since)),
      .init("turnsOn", day(condition.turnsOn)),
      .init("because", .array(condition.because.map { .integer($0) })),
      .init("basis", text(condition.basis?.citation)),
      .init("parameters", .array(condition.parameters.map { .string($0.rawValue) })),
      .init("answered", .bool(condition.isAnswered)),
      .init(
        "absent",
        condition.absence.map { absence in
          .object([
            .init("type", .string(absence.type.rawValue)),
            .init("subject", text(absence.subject)), .init("by", day(absence.by)),
          ])
        } ?? .null),
    ])
  }

  private static func turn(_ turn: WhyAnswer.Turn) -> JSONValue {
    .object([.init("turn", .string(turn.kind.rawValue)), .init("day", day(turn.day))])
  }

  private static func parameter(_ used: WhyAnswer.UsedParameter) -> JSONValue {
    .object([
      .init("parameter", .string(used.parameter.rawValue)), .init("value", .string(used.text)),
      .init("readOn", day(used.readOn)),
      .init("position", used.set.map { .integer($0.position) } ?? .null),
    ])
  }

  private static func move(_ move: WhyAnswer.CalendarMove) -> JSONValue {
    .object([
      .init("year", .integer(Int64(move.year))), .init("from", day(move.from)),
      .init("to", day(move.to)), .init("assumed", .bool(move.isAssumed)),
    ])
  }

  private static func difference(_ difference: WhyAnswer.Difference) -> JSONValue {
    .object([
      .init("position", .integer(difference.position)),
      .init("changes", .array(difference.changes.map { ComparisonWords.json($0) })),
    ])
  }

  private static func member(_ member: EvidenceProof.Member) -> JSONValue {
    .object([
      .init("position", .integer(member.position)),
      .init("line", .string(String(decoding: member.line, as: UTF8.self))),
      .init("path", .array(member.path.map { .string($0.description) })),
    ])
  }
}

import CaseWork
import EventModel
import Events
import Law

/// A command for whoever builds a form or a request.
enum CommandText {
  static func summary(_ type: EventType) -> [JSONValue.Member] {
    let about = EventCatalogue.entry(of: type).about
    return [
      .init("command", .string(type.act.commandName)), .init("event", .string(type.rawValue)),
      .init("family", .string(type.family.rawValue)), .init("chinese", .string(about.chinese)),
      .init("english", .string(about.meaning)),
      .init("duties", .array(type.act.duties.map { .string($0.rawValue) })),
      .init("officers", .integer(type.act.eyes == .two ? 2 : 1)),
    ]
  }

  static func details(_ type: EventType) -> JSONValue {
    let act = type.act
    return .object(
      summary(type) + [
        .init("basis", .string(EventCatalogue.entry(of: type).about.basis)),
        .init("standing", .string(standing(act.standing))),
        .init("fields", .array(act.given.map(\.json))),
        .init("notes", .array(Field.notes(beside: act.given).map(\.json))),
        .init("gates", .array((Gate.ofEveryAct + act.gates).map { gate($0) })),
      ])
  }

  private static func gate(_ gate: Gate) -> JSONValue {
    .object([
      .init("gate", .string(gate.name)), .init("basis", .string(gate.basis.citation)),
      .init("chinese", .string(gate.chinese)), .init("english", .string(gate.english)),
      .init("passableWithReason", .bool(gate.force == .judgement)),
      .init("verified", .bool(gate.basis.isVerified)),
    ])
  }

  private static func standing(_ standing: StandingWanted) -> String {
    switch standing {
    case .unregistered: "unregistered"
    case .active: "active"
    case .onRegister: "onRegister"
    case .windingUp: "windingUp"
    case .known: "known"
    case .any: "any"
    }
  }
}

package import EventModel
import EventStore
package import Replay

/// One entry of an association's life, for people and for a program.
package enum TimelineWords {
  /// An entry of a timeline for a program.
  package static func json(_ item: Timeline.Item) -> JSONValue {
    let entry = item.entry
    var members: [JSONValue.Member] = [
      .init("position", .integer(entry.position)), .init("version", .integer(entry.version)),
      .init("id", .string(entry.id.description)), .init("type", .string(entry.type)),
      .init("effectiveOn", item.effectiveOn.map { .string($0.description) } ?? .null),
      .init("recordedEffectiveOn", .string(entry.effectiveOn.description)),
      .init("recordedAt", .string(entry.recordedAt.description)),
      .init("actor", .string(entry.actor)),
      .init("data", (try? JSONParser.parse(item.data)) ?? .null),
      .init("standing", .string(word(item.standing))),
    ]
    if let by = changedBy(item.standing) { members.append(.init("by", .integer(by))) }
    if let confirmed = entry.confirmedBy {
      members.append(.init("confirmedBy", .string(confirmed)))
    }
    if let document = entry.document { members.append(.init("document", .string(document))) }
    if let cause = entry.cause { members.append(.init("cause", .string(cause.description))) }
    return .object(members)
  }

  /// The stored word of a standing.
  package static func word(_ standing: Timeline.Standing) -> String {
    switch standing {
    case .holds: "holds"
    case .corrected: "corrected"
    case .voided: "voided"
    case .fix: "fix"
    case .ahead: "ahead"
    }
  }

  /// The other entry that a standing speaks of.
  package static func changedBy(_ standing: Timeline.Standing) -> LogPosition? {
    switch standing {
    case .corrected(let position), .voided(let position), .fix(let position): position
    case .holds, .ahead: nil
    }
  }

  /// The data in one short line, as `key value`, nested data as they stand.
  package static func content(_ data: [UInt8]) -> String {
    guard case .object(let members)? = try? JSONParser.parse(data) else { return "?" }
    let text = members.map { member in
      if case .string(let text) = member.value { return "\(member.key) \(text)" }
      return "\(member.key) \(member.value.canonicalText)"
    }.joined(separator: "，")
    return text.count <= 72 ? text : text.prefix(71) + "…"
  }

  /// A standing as people read it; nothing where the entry simply holds.
  package static func said(_ standing: Timeline.Standing, _ language: Language) -> String {
    switch standing {
    case .holds: ""
    case .corrected(let by): Sentence("经 #\(by) 更正", "corrected by #\(by)").in(language)
    case .voided(let by): Sentence("被 #\(by) 撤销", "voided by #\(by)").in(language)
    case .fix(let of): Sentence("针对 #\(of)", "about #\(of)").in(language)
    case .ahead: Sentence("尚未生效", "not yet effective").in(language)
    }
  }
}

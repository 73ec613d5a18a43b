public import EventModel

/// One entry of the demonstration, ready to be written as a line of the event contract.
public struct DemonstrationEvent: Hashable, Sendable {
  /// A UUIDv7 made from `recordedAt` and the seed, so that a second import is recognised.
  public let id: EventID
  /// `association/<id>`, `draw/<id>` or `rulebook/<jurisdiction>`.
  public let stream: String
  /// A name of the contract's catalogue.
  public let type: String
  /// The day on which the fact holds in law.
  public let effectiveOn: CivilDate
  /// When the former system wrote it down; never decreasing over the file.
  public let recordedAt: Instant
  /// `<role>/<jurisdiction>/<name>`; names are desks, never persons.
  public let actor: String
  /// The number of the paper, invented.
  public let document: String?
  /// The entry that led to this one.
  public let cause: EventID?
  /// The event's own fields.
  public let data: JSONValue

  /// The line of the contract's input format, schema 1, keys sorted.
  public var jsonLine: String {
    var members: [JSONValue.Member] = [
      .init("id", .string(id.description)), .init("stream", .string(stream)),
      .init("type", .string(type)), .init("schema", .integer(1)),
      .init("effectiveOn", .string(effectiveOn.description)),
      .init("recordedAt", .string(recordedAt.description)), .init("actor", .string(actor)),
      .init("data", data),
    ]
    if let document { members.append(.init("document", .string(document))) }
    if let cause { members.append(.init("cause", .string(cause.description))) }
    return JSONValue.object(members).canonicalText
  }
}

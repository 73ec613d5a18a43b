public import EventModel
public import Events

/// What an officer asks to be done: an act on a stream, effective on a day.
public struct CaseCommand: Hashable, Sendable {
  /// The act, by the event it leads to.
  public let act: EventType
  public let stream: StreamName
  /// The fields of the act, with `justification`, `attachments` and the like where given.
  public let given: JSONValue
  /// The day on which the act takes effect in law.
  public let effectiveOn: CivilDate
  public let actor: Actor
  /// The number of the paper that carries the act.
  public let document: String?

  public init(
    _ act: EventType, on stream: StreamName, given: JSONValue, effectiveOn: CivilDate,
    actor: Actor, document: String? = nil
  ) {
    self.act = act
    self.stream = stream
    self.given = given
    self.effectiveOn = effectiveOn
    self.actor = actor
    self.document = document
  }

  /// The written reason (书面理由), nil where none was given.
  var justification: String? {
    guard case .string(let text)? = given["justification"], !text.isEmpty else { return nil }
    return text
  }
}

/// What a command leads to.
public struct Decision: Hashable, Sendable {
  /// The entries to write, all or nothing.
  public let drafts: [Draft]
  /// The act waits for a second officer: ``drafts`` hold the submission, not the act.
  public let awaitsConfirmation: Bool

  public init(_ drafts: [Draft], awaitsConfirmation: Bool = false) {
    self.drafts = drafts
    self.awaitsConfirmation = awaitsConfirmation
  }
}

/// Why a command was refused; nothing is written then but, for authority, the attempt.
public enum CommandRefusal: Error, Hashable, Sendable {
  /// The fields given are not of the act's shape.
  case misshapen(Refusals)
  /// Gates that are shut; never empty.
  case obstacles([Obstacle])
  /// The officer may not do this (越权); the attempt is logged.
  case unauthorised([Obstacle])
}

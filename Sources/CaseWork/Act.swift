public import Associations
public import EventModel
public import Events
public import Law

/// An event that an officer brings about by a command: the act, who may do it, and the gates that
/// the law sets before it. Each act stands beside the others of its family.
public protocol Act: Event {
  /// The command, in the imperative (`OrderRectification`); public, so it never changes.
  static var commandName: String { get }
  /// Whether officers command it; false for what the house writes of its own accord.
  static var isCommanded: Bool { get }
  /// Which officers may do it.
  static var duties: [Duty] { get }
  /// Whether a second officer must confirm it (四眼).
  static var eyes: Eyes { get }
  /// In what legal state the association must be.
  static var standing: StandingWanted { get }
  /// Whether the decider must see the other associations.
  static var looksAround: Bool { get }
  /// What the officer gives; the event's own fields unless the act works something out itself.
  static var given: [Field] { get }

  /// The gates of its own that the act may find shut, for the commands' document.
  static var gates: [Gate] { get }

  /// The entries that the command leads to, where they are more or other than what was given.
  static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft]
  /// The gates that are shut for this act.
  func obstacles(_ s: Situation) -> [Obstacle]
  /// The finding on which the decision rests: its law and its entries.
  func grounds(_ s: Situation) -> Grounds?
}

/// An officer's duty, as the offices' events name it.
public typealias Duty = OfficerAppointed.Duty

/// How many officers an act takes.
public enum Eyes: Hashable, Sendable {
  case one
  /// One submits, another confirms.
  case two
}

/// The legal state an act asks of the association.
public enum StandingWanted: Hashable, Sendable {
  /// Not yet registered.
  case unregistered
  /// Registered (or suspended).
  case active
  /// Registered, suspended or liquidating.
  case onRegister
  /// Liquidating or revoked.
  case windingUp
  /// Any entry exists.
  case known
  /// Nothing is asked: the stream may be new, or is none of an association.
  case any
}

/// The finding on which a decision rests.
public struct Grounds: Sendable {
  public let basis: [LegalBasis]
  public let because: Because

  public init(_ basis: [LegalBasis], _ because: Because) {
    self.basis = basis
    self.because = because
  }
}

/// One entry that a decision asks to be written.
public struct Draft: Hashable, Sendable {
  public let stream: StreamName
  public let type: EventType
  public let effectiveOn: CivilDate
  /// The data, as JSON; canonical form is made when it is written.
  public let data: JSONValue

  public init(
    _ stream: StreamName, _ type: EventType, on effectiveOn: CivilDate, _ data: JSONValue
  ) {
    self.stream = stream
    self.type = type
    self.effectiveOn = effectiveOn
    self.data = data
  }
}

/// Gates found shut before any entry could be drafted; never empty.
public struct ShutGates: Error, Hashable, Sendable {
  public let obstacles: [Obstacle]

  public init(_ obstacles: [Obstacle]) {
    self.obstacles = obstacles
  }
}

extension Act {
  public static var isCommanded: Bool { true }
  public static var eyes: Eyes { .one }
  public static var looksAround: Bool { false }
  public static var given: [Field] { fields }

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    [Draft(s.stream, type, on: s.day, given)]
  }

  public static var gates: [Gate] { [] }
  public func obstacles(_ s: Situation) -> [Obstacle] { [] }
  public func grounds(_ s: Situation) -> Grounds? { nil }
}

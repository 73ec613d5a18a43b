public import EventModel

/// Something that happened to an association, or to the log that tells of it.
///
/// A type states its shape once, in ``fields``: the strict reading of new lines, the document
/// `Docs/Events.md` and the tests all follow it. `Codable` is for the edges; a replay reads the
/// stored bytes through ``init(_:)``.
public protocol Event: Codable, Hashable, Sendable {
  /// The stored name.
  static var type: EventType { get }
  /// The Chinese term, the meaning and the law behind it.
  static var about: About { get }
  /// The current version of the shape of `data`; this struct has that shape.
  static var schema: Int { get }
  /// Whether the event contract names the type or the project added it.
  static var origin: Origin { get }
  /// The streams in which an event of this type may stand.
  static var streams: [StreamName.Category] { get }
  /// The fields of `data` in the current version, in the contract's order.
  static var fields: [Field] { get }
  /// The fields of the versions before the current one, from schema 1 on.
  static var olderShapes: [[Field]] { get }

  /// What several fields say together that cannot be; field names are relative to `data`.
  ///
  /// - Parameter effectiveOn: the entry's effective date; nil where it is not known, and then
  ///   nothing is compared with it.
  static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal]

  /// Reads canonical bytes of the current version; asks for the keys in code-point order.
  init(_ payload: inout Payload) throws(PayloadFault)
}

extension Event {
  public static var schema: Int { 1 }
  public static var origin: Origin { .contract }
  public static var streams: [StreamName.Category] { [.association] }
  public static var olderShapes: [[Field]] { [] }
  public static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal] { [] }
}

/// What an event type is called in the field, what it says and what it rests on.
public struct About: Hashable, Sendable {
  /// The Chinese term.
  public let chinese: String
  /// One English sentence.
  public let meaning: String
  /// Instrument and article; `[unverified]` where the wording has not been seen.
  public let basis: String

  init(_ chinese: String, _ meaning: String, basis: String) {
    self.chinese = chinese
    self.meaning = meaning
    self.basis = basis
  }
}

// Counts are `Int` in the structs and 64 bits in the log; on every machine this runs on, the same.
extension Payload {
  mutating func count(_ key: StaticString) throws(PayloadFault) -> Int {
    Int(try integer(key))
  }

  mutating func optionalCount(_ key: StaticString) throws(PayloadFault) -> Int? {
    guard let number = try optionalInteger(key) else { return nil }
    return Int(number)
  }

  mutating func eventID(_ key: StaticString) throws(PayloadFault) -> EventID {
    guard let identity = try optionalEventID(key) else { throw .missing(key.description) }
    return identity
  }

  /// A copy of the canonical bytes of an object.
  mutating func objectBytes(_ key: StaticString) throws(PayloadFault) -> [UInt8] {
    guard let bytes = try optionalObjectBytes(key) else { throw .missing(key.description) }
    return Array(bytes)
  }
}

public import EventModel

/// What a caller wants the log to keep. The log knows bytes and names, not what they mean.
public struct NewEntry: Hashable, Sendable {
  /// The idempotency key; nil where the log shall make a UUIDv7.
  public var id: EventID?
  public var stream: StreamName
  /// The stored name of the event type; not empty.
  public var type: String
  /// The version of the shape of `data`; 1 or more.
  public var schema: Int
  /// The civil date on which the fact holds.
  public var effectiveOn: CivilDate
  /// When a former system wrote it down (migration); nil for the log's own clock.
  public var recordedAt: Instant?
  /// Who recorded it; not empty.
  public var actor: String
  public var confirmedBy: String?
  /// The number of the paper that carries the act.
  public var document: String?
  public var cause: EventID?
  /// One JSON object in canonical form, UTF-8.
  public var data: [UInt8]

  public init(
    id: EventID? = nil, stream: StreamName, type: String, schema: Int = 1, effectiveOn: CivilDate,
    recordedAt: Instant? = nil, actor: String, confirmedBy: String? = nil, document: String? = nil,
    cause: EventID? = nil, data: [UInt8]
  ) {
    self.id = id
    self.stream = stream
    self.type = type
    self.schema = schema
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.actor = actor
    self.confirmedBy = confirmedBy
    self.document = document
    self.cause = cause
    self.data = data
  }
}

/// One entry as the log keeps it.
public struct Entry: Hashable, Sendable {
  /// The place in the whole log: 1, 2, 3 …
  public let position: LogPosition
  /// The place in the stream: 1, 2, 3 …
  public let version: Int64
  public let id: EventID
  public let stream: StreamName
  public let type: String
  public let schema: Int
  public let effectiveOn: CivilDate
  public let recordedAt: Instant
  public let actor: String
  public let confirmedBy: String?
  public let document: String?
  public let cause: EventID?
  /// One JSON object in canonical form, byte for byte as it was appended.
  public let data: [UInt8]

  /// An entry of these fields; the log makes its own, a preview makes what would stand there.
  package init(
    position: LogPosition, version: Int64, id: EventID, stream: StreamName, type: String,
    schema: Int, effectiveOn: CivilDate, recordedAt: Instant, actor: String, confirmedBy: String?,
    document: String?, cause: EventID?, data: [UInt8]
  ) {
    self.position = position
    self.version = version
    self.id = id
    self.stream = stream
    self.type = type
    self.schema = schema
    self.effectiveOn = effectiveOn
    self.recordedAt = recordedAt
    self.actor = actor
    self.confirmedBy = confirmedBy
    self.document = document
    self.cause = cause
    self.data = data
  }
}

/// The fields of an entry, by their names in the public format.
public enum EntryField: String, Hashable, Sendable, CaseIterable {
  case stream
  case type
  case schema
  case effectiveOn
  case recordedAt
  case actor
  case confirmedBy
  case document
  case cause
  case data
}

/// What became of an entry handed to the log.
public enum Outcome: Hashable, Sendable {
  /// It stands in the log now.
  case appended(position: LogPosition, version: Int64, id: EventID)
  /// It stood there before, with the same content; nothing was appended.
  case duplicate(of: LogPosition)

  /// Where the entry stands.
  public var position: LogPosition {
    switch self {
    case .appended(let position, _, _), .duplicate(let position): position
    }
  }
}

/// What a caller believes about a stream when it appends.
public enum ExpectedVersion: Hashable, Sendable {
  case any
  /// The version of the stream's last entry; 0 for a stream without entries.
  case exactly(Int64)
}

/// How long the log is, and the root of the tree over its entries: enough to recognise it again.
public struct LogHead: Hashable, Sendable, CustomStringConvertible {
  /// The number of entries, which is also the last position.
  public let size: Int64
  public let root: TreeHash

  public init(size: Int64, root: TreeHash) {
    self.size = size
    self.root = root
  }

  /// Reads `SIZE:ROOT`, as papers carry it; nil for any other text.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let size = Int64(parts[0]), size >= 0,
      let root = TreeHash(String(parts[1]))
    else { return nil }
    self.init(size: size, root: root)
  }

  /// `SIZE:ROOT`.
  public var description: String { "\(size):\(root)" }
}

public import EventModel

/// One line of the contract, read and found good: who recorded what, for which day, and where.
///
/// What the log gives (`id`, `recordedAt` on a live append, position and version) is absent or not
/// here; `data` is canonical JSON of ``type`` in version ``schema``.
public struct Envelope: Hashable, Sendable {
  /// The idempotency key, where the line gave one.
  public let id: EventID?
  /// The stream it stands in.
  public let stream: StreamName
  /// What happened.
  public let type: EventType
  /// The version of the shape of ``data``, as given.
  public let schema: Int
  /// The day on which the fact holds in law.
  public let effectiveOn: CivilDate
  /// When it was written down; given in migration only.
  public let recordedAt: Instant?
  /// Who recorded it.
  public let actor: Actor
  /// The second officer.
  public let confirmedBy: Actor?
  /// The number of the paper that carries the act.
  public let document: String?
  /// The event that led to this one.
  public let cause: EventID?
  /// The canonical JSON of `data`.
  public let data: [UInt8]

  public init(
    id: EventID? = nil, stream: StreamName, type: EventType, schema: Int, effectiveOn: CivilDate,
    recordedAt: Instant? = nil, actor: Actor, confirmedBy: Actor? = nil, document: String? = nil,
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

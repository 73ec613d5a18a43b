public import EventModel
public import Events

/// All that is known to have happened in one stream up to a day, to be asked by type (卷宗).
///
/// ``Association`` keeps what the views need; a decision on a case asks for more – the notice, the
/// audit, the vote. A dossier holds every fact and reads one only when it is asked for.
public struct Dossier: Sendable {
  /// One fact, with corrections applied.
  public struct Item: Sendable {
    /// The entry's type.
    public let type: EventType
    /// The version of the stored shape.
    public let schema: Int
    /// The day on which the fact holds, as corrected.
    public let effectiveOn: CivilDate
    /// The entry and the correction that decides it.
    public let evidence: Evidence
    /// The canonical bytes of `data`, as corrected.
    public let data: [UInt8]
    /// Who recorded it and when; nil where the reader kept only what folds need.
    public let origin: Origin?

    public init(
      type: EventType, schema: Int, effectiveOn: CivilDate, evidence: Evidence, data: [UInt8],
      origin: Origin? = nil
    ) {
      self.type = type
      self.schema = schema
      self.effectiveOn = effectiveOn
      self.evidence = evidence
      self.data = data
      self.origin = origin
    }
  }

  /// What the log says about an entry beside the fact itself.
  public struct Origin: Sendable {
    public let id: EventID
    public let actor: String
    public let confirmedBy: String?
    public let document: String?
    public let recordedAt: Instant
    /// The place in the stream: 1, 2, 3 …
    public let version: Int64

    public init(
      id: EventID, actor: String, confirmedBy: String?, document: String?, recordedAt: Instant,
      version: Int64
    ) {
      self.id = id
      self.actor = actor
      self.confirmedBy = confirmedBy
      self.document = document
      self.recordedAt = recordedAt
      self.version = version
    }
  }

  /// A fact read as its type.
  public struct Held<E: Event>: Sendable {
    public let event: E
    /// The day on which it holds.
    public let on: CivilDate
    public let evidence: Evidence
    public let origin: Origin?
  }

  /// The identifier of the stream.
  public let identifier: String
  /// In the order of the fold: by effective day, then by position.
  public let items: [Item]

  /// The facts that hold by the end of a day; `items` may come in any order.
  public init(_ identifier: String, _ items: [Item], through day: CivilDate) {
    self.identifier = identifier
    self.items = items.filter { $0.effectiveOn <= day }.sorted {
      ($0.effectiveOn, $0.evidence.position) < ($1.effectiveOn, $1.evidence.position)
    }
  }

  /// Every fact of a type, in the order of the fold. An entry that cannot be read as its type was
  /// changed by hand; `verify` names it, and a decision must not rest on it.
  public func all<E: Event>(_: E.Type = E.self) -> [Held<E>] {
    items.compactMap { $0.type == E.type ? Self.read($0) : nil }
  }

  /// The last fact of a type that meets a condition.
  public func last<E: Event>(
    _: E.Type = E.self, where matches: (E) -> Bool = { _ in true }
  ) -> Held<E>? {
    for item in items.reversed() where item.type == E.type {
      if let held: Held<E> = Self.read(item), matches(held.event) { return held }
    }
    return nil
  }

  /// Whether there is a fact of a type that meets a condition.
  public func has<E: Event>(
    _ type: E.Type, where matches: (E) -> Bool = { _ in true }
  ) -> Bool {
    last(type, where: matches) != nil
  }

  /// The fact at a position.
  public func item(at position: LogPosition) -> Item? {
    items.first { $0.evidence.position == position }
  }

  /// The association that these facts make; nil before its first fact.
  public func association() throws(UnreadableEntry) -> Association? {
    guard !items.isEmpty else { return nil }
    var association = Association(identifier)
    for item in items {
      try item.data.withUnsafeBufferPointer { bytes throws(UnreadableEntry) in
        try association.apply(
          Fact(
            type: item.type, schema: item.schema, effectiveOn: item.effectiveOn,
            evidence: item.evidence, data: bytes))
      }
    }
    return association
  }

  /// An item of this dossier, read as its type; nil where it is of another.
  public func held<E: Event>(_ item: Item) -> Held<E>? {
    item.type == E.type ? Self.read(item) : nil
  }

  private static func read<E: Event>(_ item: Item) -> Held<E>? {
    guard
      let data = try? EventCatalogue.currentData(
        of: item.type, schema: item.schema, data: item.data),
      let event = try? Payload.reading(data, { payload throws(PayloadFault) in try E(&payload) })
    else { return nil }
    return Held(
      event: event, on: item.effectiveOn, evidence: item.evidence, origin: item.origin)
  }
}

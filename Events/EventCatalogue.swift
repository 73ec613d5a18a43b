public import EventModel

/// Every event type with its versions: from the stored name and schema to the struct and back.
public enum EventCatalogue {
  /// What is known of one type.
  public struct Entry: Sendable {
    /// The type.
    public let type: EventType
    /// Where the contract groups it.
    public let family: EventFamily
    /// Its Chinese term, meaning and law.
    public let about: About
    /// The streams in which it may stand.
    public let streams: [StreamName.Category]
    /// Whether the event contract names it or the project added it.
    public let origin: Origin
    /// The type's own fields of each version, schema 1 first.
    public let shapes: [[Field]]
    /// The same with the fields of every act.
    private let readShapes: [[Field]]

    init(_ type: EventType) {
      self.type = type
      family = type.family
      about = type.shape.about
      streams = type.shape.streams
      origin = type.shape.origin
      shapes = type.shape.olderShapes + [type.shape.fields]
      readShapes = shapes.map(Field.withNotes)
    }

    /// The versions there are: 1, 2 … up to the current one.
    public var schemas: [Int] { Array(1...shapes.count) }

    /// All fields that a line of a version may have, nil where there is no such version: the type's
    /// own, then those of every act.
    public func fields(inSchema schema: Int) -> [Field]? {
      schema >= 1 && schema <= shapes.count ? readShapes[schema - 1] : nil
    }
  }

  /// Why stored bytes could not be read as an event.
  public enum Fault: Error, Hashable, Sendable {
    /// The type has no such version.
    case unknownSchema(EventType, Int)
    /// The bytes are no JSON.
    case notJSON(JSONFault)
    /// The bytes have not the shape of their version.
    case misshapen(PayloadFault)
  }

  /// All types in the contract's order.
  public static let entries: [Entry] = {
    let gaps = Upcaster.gaps()
    precondition(gaps.isEmpty, "upcasters: \(gaps)")
    return EventType.allCases.map(Entry.init)
  }()

  private static let byName = Dictionary(
    uniqueKeysWithValues: entries.map { ($0.type.rawValue, $0) })

  /// The type with a stored name, nil where the contract knows none.
  public static func entry(named name: String) -> Entry? { byName[name] }

  /// What is known of a type.
  public static func entry(of type: EventType) -> Entry {
    guard let entry = byName[type.rawValue] else {
      preconditionFailure("\(type.rawValue) is missing from the catalogue")
    }
    return entry
  }

  /// Stored canonical bytes in the current version of their type; the same bytes where they are.
  public static func currentData(
    of type: EventType, schema: Int, data: [UInt8]
  ) throws(Fault) -> [UInt8] {
    let current = type.shape.schema
    if schema == current { return data }
    guard (1..<current).contains(schema) else { throw .unknownSchema(type, schema) }
    var value: JSONValue
    do { value = try JSONParser.parse(data) } catch { throw .notJSON(error) }
    for step in Upcaster.all.filter({ $0.type == type }).sorted(by: { $0.from < $1.from })
    where step.from >= schema {
      value = step.upcast(value)
    }
    return value.canonicalBytes
  }

  /// The event in stored canonical bytes of any version. For edges and tests: a replay that knows
  /// its type reads the struct directly.
  public static func event(
    _ type: EventType, schema: Int, data: [UInt8]
  ) throws(Fault) -> any Event {
    let current = try currentData(of: type, schema: schema, data: data)
    do {
      return try Payload.reading(current) { payload throws(PayloadFault) -> any Event in
        try type.shape.init(&payload)
      }
    } catch { throw .misshapen(error) }
  }
}

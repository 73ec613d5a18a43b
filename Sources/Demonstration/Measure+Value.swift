public import EventModel

extension Measure {
  /// What a measure looks at when it counts entries.
  public struct Entry: Sendable {
    public let stream: String
    public let type: String
    public let effectiveOn: CivilDate
    public let data: JSONValue

    public init(stream: String, type: String, effectiveOn: CivilDate, data: JSONValue) {
      self.stream = stream
      self.type = type
      self.effectiveOn = effectiveOn
      self.data = data
    }

    public init(_ event: DemonstrationEvent) {
      self.init(
        stream: event.stream, type: event.type, effectiveOn: event.effectiveOn, data: event.data)
    }
  }

  /// Where the numbers come from: the views of the store in hand, and the entries.
  public struct Sources {
    /// The `statistics` row of a jurisdiction prefix as of a day.
    public let statistics: (_ prefix: String, _ day: CivilDate) throws -> JSONValue
    /// The rows of a view for a jurisdiction prefix as of a day.
    public let rows: (_ view: String, _ prefix: String, _ day: CivilDate) throws -> [JSONValue]
    public let entries: [Entry]

    public init(
      statistics: @escaping (String, CivilDate) throws -> JSONValue,
      rows: @escaping (String, String, CivilDate) throws -> [JSONValue], entries: [Entry]
    ) {
      self.statistics = statistics
      self.rows = rows
      self.entries = entries
    }
  }

  /// Our number as of a day; throws what the views throw.
  public func value(on day: CivilDate, from sources: Sources) throws -> Int {
    switch self {
    case .statistics(let prefixes, let keys):
      return try prefixes.reduce(0) { sum, prefix in
        let row = try sources.statistics(prefix, day)
        return sum + keys.reduce(0) { $0 + (row.number(at: $1) ?? 0) }
      }
    case .rows(let view, let prefix, let matching):
      return try sources.rows(view, prefix, day).count { row in
        matching.allSatisfy { $0.holds(in: row) }
      }
    case .entries(let selection):
      return sources.entries.count(where: selection.holds)
    case .streams(let selection, let times, let among):
      return Self.streams(selection, times: times, among: among, sources.entries)
    case .sum(let selection, let fields):
      return sources.entries.filter(selection.holds).reduce(0) { sum, entry in
        sum + fields.reduce(0) { $0 + (entry.data.number(at: $1) ?? 0) }
      }
    case .distinct(let selection, let field):
      let values = sources.entries.filter(selection.holds).compactMap { $0.data.value(at: field) }
      return Set(values).count
    case .earliestYear(let selection):
      return sources.entries.filter(selection.holds).map(\.effectiveOn.year).min() ?? 0
    case .difference(let first, let second):
      return try first.value(on: day, from: sources) - second.value(on: day, from: sources)
    case .share(let part, let whole):
      let base = try whole.value(on: day, from: sources)
      guard base > 0 else { return 0 }
      return (try part.value(on: day, from: sources) * 20_000 + base) / (base * 2)
    }
  }

  private static func streams(
    _ selection: Selection, times: ClosedRange<Int>, among: Selection, _ entries: [Entry]
  ) -> Int {
    let candidates = Set(entries.filter(among.holds).map(\.stream))
    let found = Dictionary(
      entries.filter(selection.holds).map { ($0.stream, 1) }, uniquingKeysWith: +)
    return candidates.count { times.contains(found[$0] ?? 0) }
  }
}

extension Measure.Selection {
  func holds(_ entry: Measure.Entry) -> Bool {
    entry.type == type && entry.stream.hasPrefix(streamPrefix) && entry.effectiveOn >= from
      && entry.effectiveOn <= through && matching.allSatisfy { $0.holds(in: entry.data) }
  }
}

extension Measure.Match {
  func holds(in object: JSONValue) -> Bool {
    guard let value = object.value(at: field) else { return false }
    switch (condition, value) {
    case (.equals(let wanted), _): return value == wanted
    case (.beginsWithOneOf(let beginnings), .string(let text)):
      return beginnings.contains(where: text.hasPrefix)
    case (.contains(let wanted), .array(let values)): return values.contains(.string(wanted))
    case (.beginsWithOneOf, _), (.contains, _): return false
    }
  }
}

extension JSONValue {
  /// The value at a path of keys with dots between them.
  fileprivate func value(at path: String) -> JSONValue? {
    path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
  }

  fileprivate func number(at path: String) -> Int? {
    guard case .integer(let number)? = value(at: path) else { return nil }
    return Int(number)
  }
}

import EventModel

/// One line in the course of being read: takes its members in any order, then judges the whole.
struct EnvelopeReading {
  private var refusals: [Refusal] = []
  private var named = Required()

  private var id: EventID?
  private var stream: StreamName?
  private var entry: EventCatalogue.Entry?
  private var schema: Int64? = 1
  private var effectiveOn: CivilDate?
  private var recordedAt: Instant?
  private var actor: Actor?
  private var confirmedBy: Actor?
  private var document: String?
  private var cause: EventID?
  private var data: JSONValue?

  /// Which of the required fields the line named, well or badly.
  private struct Required: OptionSet {
    let rawValue: UInt8
    static let stream = Required(rawValue: 1)
    static let type = Required(rawValue: 2)
    static let effectiveOn = Required(rawValue: 4)
    static let actor = Required(rawValue: 8)
    static let data = Required(rawValue: 16)
    static let all: [(Required, String)] = [
      (.stream, "stream"), (.type, "type"), (.effectiveOn, "effectiveOn"), (.actor, "actor"),
      (.data, "data"),
    ]
  }

  /// Takes one member of the line.
  mutating func take(_ key: String, _ value: JSONValue) {
    switch key {
    case "stream":
      stream = required(.stream, key, value, .badStream) { StreamName($0) }
    case "type":
      entry = required(.type, key, value, .unknownType) { EventCatalogue.entry(named: $0) }
    case "effectiveOn": effectiveOn = requiredDate(value)
    case "actor": actor = required(.actor, key, value, .badActor) { Actor($0) }
    case "data":
      named.insert(.data)
      data = value
    case "id": id = optional(key, value, .notAnEntryID) { EventID($0) }
    case "cause": cause = optional(key, value, .notAnEntryID) { EventID($0) }
    case "confirmedBy": confirmedBy = optional(key, value, .badActor) { Actor($0) }
    case "recordedAt": recordedAt = moment(value)
    case "document": document = text(value)
    case "schema": schema = value == .null ? 1 : wholeNumber(key, value)
    case "position", "version":
      if value != .null, let number = wholeNumber(key, value), number < 1 {
        refuse(key, value, .outOfRange(1...Int64.max))
      }
    default: refuse(key, value, .unknownField)
    }
  }

  /// The envelope, once all members are taken.
  mutating func envelope() throws(Refusals) -> Envelope {
    for (field, name) in Required.all where !named.contains(field) { refuse(name, nil, .missing) }
    judgeStream()
    if let actor, let confirmedBy, actor == confirmedBy {
      refuse("confirmedBy", .string(confirmedBy.description), .sameOfficer)
    }
    judgeData()
    guard refusals.isEmpty, let stream, let entry, let schema, let effectiveOn, let actor, let data
    else { throw Refusals(refusals) }
    return Envelope(
      id: id, stream: stream, type: entry.type, schema: Int(schema), effectiveOn: effectiveOn,
      recordedAt: recordedAt, actor: actor, confirmedBy: confirmedBy, document: document,
      cause: cause, data: data.canonicalBytes)
  }

  private mutating func judgeStream() {
    guard let stream, let entry, !entry.streams.contains(stream.category) else { return }
    refuse("stream", .string(stream.description), .streamNotForType(allowed: entry.streams))
  }

  private mutating func judgeData() {
    guard let data else { return }
    if data == .null { return refuse("data", data, .missing) }
    guard let entry, let schema else {
      // Without a known shape only this can be said of the data.
      guard case .object = data else {
        return refuse("data", data, .wrongType(expected: .object))
      }
      return
    }
    guard let fields = entry.fields(inSchema: Int(schema)) else {
      return refuse("schema", .integer(schema), .unknownSchema(known: entry.schemas))
    }
    refusals += EventReader.problems(
      of: data, entry: entry, fields: fields, effectiveOn: effectiveOn, at: "data")
  }
}

// MARK: - Single fields

extension EnvelopeReading {
  /// The days of the contract as moments; asking each moment for its day would ask the time zone.
  private static let admissibleMoments: ClosedRange<Instant> = {
    let days = CivilDate.admissible
    let first = Instant.endOfDay(days.lowerBound.previous).milliseconds + 1
    return Instant(milliseconds: first)...Instant.endOfDay(days.upperBound)
  }()

  private mutating func refuse(
    _ field: String, _ found: JSONValue?, _ problem: Refusal.Problem
  ) {
    refusals.append(Refusal(field, found: found, problem))
  }

  private mutating func required<Value>(
    _ field: Required, _ key: String, _ value: JSONValue, _ problem: Refusal.Problem,
    _ read: (String) -> Value?
  ) -> Value? {
    named.insert(field)
    if value == .null {
      refuse(key, value, .missing)
      return nil
    }
    return optional(key, value, problem, read)
  }

  /// The value of a field whose `null` means absent.
  private mutating func optional<Value>(
    _ key: String, _ value: JSONValue, _ problem: Refusal.Problem, _ read: (String) -> Value?
  ) -> Value? {
    switch value {
    case .null: return nil
    case .string(let text):
      if let result = read(text) { return result }
      refuse(key, value, problem)
    case .bool, .integer, .number, .array, .object:
      refuse(key, value, .wrongType(expected: .text))
    }
    return nil
  }

  private mutating func requiredDate(_ value: JSONValue) -> CivilDate? {
    let date = required(.effectiveOn, "effectiveOn", value, .notADate) { CivilDate($0) }
    guard let date, !CivilDate.admissible.contains(date) else { return date }
    refuse("effectiveOn", value, .dateOutOfRange)
    return nil
  }

  private mutating func moment(_ value: JSONValue) -> Instant? {
    let moment = optional("recordedAt", value, .notAMoment) { Instant(stored: $0) }
    if let moment, !Self.admissibleMoments.contains(moment) {
      refuse("recordedAt", value, .dateOutOfRange)
    }
    return moment
  }

  private mutating func text(_ value: JSONValue) -> String? {
    guard let text = optional("document", value, .emptyText, { $0.isEmpty ? nil : $0 })
    else { return nil }
    if !ComposedForm.holds(text) { refuse("document", value, .notComposed) }
    return text
  }

  private mutating func wholeNumber(_ key: String, _ value: JSONValue) -> Int64? {
    if case .integer(let number) = value { return number }
    refuse(key, value, .wrongType(expected: .wholeNumber))
    return nil
  }
}

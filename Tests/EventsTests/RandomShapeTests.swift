import EventModel
import Events
import Testing

/// Valid data made at random from the declared fields of a type.
private struct DataMaker {
  var random: SeededGenerator

  mutating func object(_ fields: [Field]) -> [JSONValue.Member] {
    fields.filter { $0.isRequired || Bool.random(using: &random) }
      .map { JSONValue.Member($0.name, value($0.kind)) }
      .shuffled(using: &random)
  }

  mutating func value(_ kind: FieldKind) -> JSONValue {
    switch kind {
    case .text: .string(text(1...12))
    case .textOrEmpty: .string(text(0...3))
    case .identifier: .string(identifier())
    case .person: .string("person/\(identifier())")
    case .jurisdiction: .string(pick(["440307", "330300", "610100-XX"]))
    case .date: .string("\(date())")
    case .year: .integer(.random(in: 1949...2100, using: &random))
    case .count, .fen: .integer(pick([0, 1, .random(in: 0...(.max), using: &random), .max]))
    case .number(let range): .integer(.random(in: range, using: &random))
    case .share: .string(pick(["0", "1", "0.5", "0.000001", "0.999999", "1.0", "1.000000"]))
    case .flag: .bool(.random(using: &random))
    case .choice(let names): .string(pick(names))
    case .list(let element, let mayBeEmpty):
      .array(
        (0..<Int.random(in: (mayBeEmpty ? 0 : 1)...4, using: &random)).map { _ in
          value(element)
        })
    case .object(let fields): .object(object(fields))
    case .entry: .string(EventID(high: random.next(), low: random.next()).description)
    case .sha256: .string(String((0..<64).map { _ in pick(Array("0123456789abcdef")) }))
    case .actor: .string("registrar/440307/\(identifier())")
    case .eventData: .object([JSONValue.Member("year", .integer(2019))])
    }
  }

  mutating func date() -> CivilDate {
    let days = CivilDate.admissible
    return CivilDate(
      dayNumber: .random(
        in: days.lowerBound.dayNumber...days.upperBound.dayNumber, using: &random))
  }

  private mutating func text(_ length: ClosedRange<Int>) -> String {
    let letters = Array("行业协会商会〔2020〕号“”（）abcXYZ 09\"\\/\n\té𠀀😀")
    return String(
      (0..<Int.random(in: length, using: &random)).map { _ in pick(letters) })
  }

  private mutating func identifier() -> String {
    String((0..<Int.random(in: 1...64, using: &random)).map { _ in pick(Array("aZ09._-")) })
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

@Suite("Data made at random from the declared fields")
struct RandomShapeTests {
  private static let rounds = 20

  /// Makes what several fields must say together agree; the rest of the data stays random.
  private func agreeing(
    _ members: [JSONValue.Member], _ type: EventType, _ maker: inout DataMaker
  ) -> [JSONValue.Member] {
    var all = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
    if type == .penaltyDecided, case .array(let kinds)? = all["kinds"] {
      let date = JSONValue.string("\(maker.date())")
      all["fine"] = kinds.contains(.string("fine")) ? .integer(0) : nil
      all["suspendFrom"] = kinds.contains(.string("suspension")) ? date : nil
      all["suspendTo"] = all["suspendFrom"]
    } else if type == .entryCorrected, all["data"] == nil {
      all["effectiveOn"] = .string("\(maker.date())")
    } else if type == .ruleParameterSet {
      all["parameter"] = .string("party.branchMinimum")
      all["value"] = .string("3")
      all["from"] = .string("2020-06-18")
    } else if type == .feeStandardAdopted, case .array(let tiers)? = all["tiers"] {
      all["tierCount"] = .integer(Int64(tiers.count))
    }
    return all.map { JSONValue.Member($0.key, $0.value) }
  }

  private func text(
    _ entry: EventCatalogue.Entry, _ schema: Int, _ members: [JSONValue.Member]
  ) -> String {
    let streams: [StreamName.Category: String] = [
      .association: "association/lg-0007", .draw: "draw/2020-1", .rulebook: "rulebook/CN",
      .office: "office/440307",
    ]
    return line(
      entry.type.rawValue, JSONValue.object(members).canonicalText, ["schema": "\(schema)"],
      stream: streams[entry.streams[0]] ?? "")
  }

  /// Runs a body over random valid data of every type and version.
  private func forEveryShape(
    seed: UInt64,
    _ body: (EventCatalogue.Entry, Int, [Field], [JSONValue.Member], inout DataMaker) throws -> Void
  ) throws {
    var maker = DataMaker(random: SeededGenerator(seed: seed))
    for entry in EventCatalogue.entries {
      for schema in entry.schemas {
        let fields = try #require(entry.fields(inSchema: schema))
        for _ in 0..<Self.rounds {
          let members = agreeing(maker.object(fields), entry.type, &maker)
          try body(entry, schema, fields, members, &maker)
        }
      }
    }
  }

  @Test func `Data of the declared fields are taken and read back whole (seed 1)`() throws {
    try forEveryShape(seed: 1) { entry, schema, _, members, _ in
      let text = text(entry, schema, members)
      #expect(try refusals(of: text) == [], "\(text)")
      let envelope = try read(text)
      #expect(envelope.data == JSONValue.object(members).canonicalBytes)
      _ = try EventCatalogue.event(entry.type, schema: schema, data: envelope.data)
    }
  }

  @Test func `One field spoilt is refused under its own name (seed 2)`() throws {
    try forEveryShape(seed: 2) { entry, schema, fields, members, maker in
      for field in fields {
        let rest = members.filter { $0.key != field.name }
        func refused(_ value: JSONValue?, _ problem: Refusal.Problem?) throws {
          let spoilt = rest + (value.map { [JSONValue.Member(field.name, $0)] } ?? [])
          let path = "data.\(field.name)"
          let found = try findings(of: text(entry, schema, spoilt)).filter { $0.field == path }
          #expect(problem.map { found.contains(Finding(path, $0)) } ?? !found.isEmpty, "\(spoilt)")
        }
        try refused(.null, .nullInData)
        try refused(wrong(field.kind, &maker), nil)
        if field.isRequired { try refused(nil, .missing) }
      }
      let more = members + [JSONValue.Member("unheardOf", .integer(1))]
      #expect(
        try findings(of: text(entry, schema, more))
          == [Finding("data.unheardOf", .unknownField)])
    }
  }

  /// A value that has another shape than the kind's.
  private func wrong(_ kind: FieldKind, _ maker: inout DataMaker) -> JSONValue {
    let others: [JSONValue] =
      switch kind {
      case .text, .textOrEmpty: [.integer(1), .bool(true), .array([]), .string("e\u{301}")]
      case .identifier, .person, .jurisdiction, .date, .share, .choice, .entry, .sha256, .actor:
        [.integer(1), .object([]), .string(""), .string("?"), .string("\u{FF10}")]
      case .year, .count, .number, .fen:
        [.integer(-1), .bool(true), .string("1"), .number("5.0"), .number("9223372036854775808")]
      case .flag: [.integer(1), .string("true"), .array([])]
      case .list: [.string("x"), .object([])]
      case .object, .eventData: [.string("x"), .array([])]
      }
    return maker.pick(others)
  }
}

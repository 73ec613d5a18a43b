import EventModel

// A correction and a submission hold the data of another type, which only that type's struct could
// decode; so their bytes are kept, and turned into JSON and back at the edges.

extension EntryCorrected: Codable {
  private enum CodingKeys: String, CodingKey {
    case entry = "entry"
    case effectiveOn = "effectiveOn"
    case data = "data"
    case reason = "reason"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      entry: try container.decode(EventID.self, forKey: .entry),
      effectiveOn: try container.decodeIfPresent(CivilDate.self, forKey: .effectiveOn),
      data: try container.decodeIfPresent(AnyJSON.self, forKey: .data)?.value.canonicalBytes,
      reason: try container.decode(String.self, forKey: .reason))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(entry, forKey: .entry)
    try container.encodeIfPresent(effectiveOn, forKey: .effectiveOn)
    if let data { try container.encode(AnyJSON(value: JSONParser.parse(data)), forKey: .data) }
    try container.encode(reason, forKey: .reason)
  }
}

extension DecisionSubmitted: Codable {
  private enum CodingKeys: String, CodingKey {
    case submission = "submission"
    case command = "command"
    case effectiveOn = "effectiveOn"
    case act = "act"
    case document = "document"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      submission: try container.decode(String.self, forKey: .submission),
      command: try container.decode(String.self, forKey: .command),
      effectiveOn: try container.decode(CivilDate.self, forKey: .effectiveOn),
      act: try container.decode(AnyJSON.self, forKey: .act).value.canonicalBytes,
      document: try container.decodeIfPresent(String.self, forKey: .document))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(submission, forKey: .submission)
    try container.encode(command, forKey: .command)
    try container.encode(effectiveOn, forKey: .effectiveOn)
    try container.encode(AnyJSON(value: JSONParser.parse(act)), forKey: .act)
    try container.encodeIfPresent(document, forKey: .document)
  }
}

/// Any JSON value, through `Codable`. Numbers that are not whole do not occur in the contract.
private struct AnyJSON: Codable {
  let value: JSONValue

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(value: JSONValue) { self.value = value }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      value = .object(
        try container.allKeys.map {
          JSONValue.Member($0.stringValue, try container.decode(AnyJSON.self, forKey: $0).value)
        })
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd { elements.append(try container.decode(AnyJSON.self).value) }
      value = .array(elements)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .null
      } else if let flag = try? container.decode(Bool.self) {
        value = .bool(flag)
      } else if let number = try? container.decode(Int64.self) {
        value = .integer(number)
      } else {
        value = .string(try container.decode(String.self))
      }
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch value {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for member in members {
        try container.encode(AnyJSON(value: member.value), forKey: Key(member.key))
      }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(AnyJSON(value: element)) }
    case .null, .bool, .integer, .number, .string:
      var container = encoder.singleValueContainer()
      switch value {
      case .bool(let flag): try container.encode(flag)
      case .integer(let number): try container.encode(number)
      case .string(let text), .number(let text): try container.encode(text)
      case .null, .array, .object: try container.encodeNil()
      }
    }
  }
}

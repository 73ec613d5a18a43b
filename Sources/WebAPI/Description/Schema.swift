import EventModel

/// The shape of a value, as JSON Schema 2020-12 has it and as a request is checked by: one text for
/// both, so the document says what the service does.
struct Schema: Sendable {
  let json: JSONValue

  private init(_ json: JSONValue) { self.json = json }

  init(_ members: [(String, JSONValue)]) {
    json = .object(members.map { .init($0.0, $0.1) })
  }

  /// The schema with further keywords.
  func adding(_ members: [(String, JSONValue)]) -> Schema {
    guard case .object(let own) = json else { return self }
    return Schema(.object(own + members.map { .init($0.0, $0.1) }))
  }

  /// The schema with a description in both languages.
  func described(_ chinese: String, _ english: String) -> Schema {
    adding([("description", .string("\(chinese) · \(english)"))])
  }

  func example(_ value: JSONValue) -> Schema { adding([("examples", .array([value]))]) }

  /// The same, or null.
  var orNull: Schema {
    guard case .object(let members) = json, case .string(let type)? = json["type"],
      json["enum"] == nil
    else { return .oneOf([self, Schema([("type", .string("null"))])]) }
    return Schema(
      .object(
        members.filter { $0.key != "type" }
          + [.init("type", .array([.string(type), .string("null")]))]))
  }
}

// MARK: - Plain values

extension Schema {
  static let anything = Schema(.bool(true))
  static let flag = Schema([("type", .string("boolean"))])
  static let text = Schema([("type", .string("string"))])
  static let object = Schema([("type", .string("object"))])
  static let null = Schema([("type", .string("null"))])
  static let count = integer(0...Int.max)

  static func text(_ length: ClosedRange<Int>) -> Schema {
    Schema([
      ("type", .string("string")), ("minLength", .integer(Int64(length.lowerBound))),
      ("maxLength", .integer(Int64(length.upperBound))),
    ])
  }

  /// A body that is not empty; how long it may be is the server's bound.
  static func text(atLeast length: Int) -> Schema {
    Schema([("type", .string("string")), ("minLength", .integer(Int64(length)))])
  }

  /// A text without control characters, as an address can carry it.
  static func line(_ length: ClosedRange<Int>) -> Schema {
    text(
      matching: "^[^\\u0000-\\u001f\\u007f]{\(length.lowerBound),\(length.upperBound)}$")
  }

  static func text(matching pattern: String) -> Schema {
    Schema([("type", .string("string")), ("pattern", .string(pattern))])
  }

  static func integer(_ range: ClosedRange<Int>) -> Schema {
    Schema([
      ("type", .string("integer")), ("minimum", .integer(Int64(range.lowerBound))),
      ("maximum", .integer(Int64(range.upperBound))),
    ])
  }

  static func choice(_ words: [String]) -> Schema {
    Schema([("type", .string("string")), ("enum", .array(words.map { .string($0) }))])
  }
}

// MARK: - Composed values

extension Schema {
  /// One member of an object.
  struct Member: Sendable {
    let name: String
    let schema: Schema
    let isRequired: Bool

    static func required(_ name: String, _ schema: Schema) -> Member {
      Member(name: name, schema: schema, isRequired: true)
    }

    static func optional(_ name: String, _ schema: Schema) -> Member {
      Member(name: name, schema: schema, isRequired: false)
    }
  }

  /// An object with these members and no others.
  static func object(_ members: [Member], isOpen: Bool = false) -> Schema {
    var schema: [(String, JSONValue)] = [
      ("type", .string("object")),
      ("properties", .object(members.map { .init($0.name, $0.schema.json) })),
    ]
    let required = members.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { schema.append(("required", .array(required))) }
    if !isOpen { schema.append(("additionalProperties", .bool(false))) }
    return Schema(schema)
  }

  static func list(_ element: Schema, _ length: ClosedRange<Int>? = nil) -> Schema {
    var members: [(String, JSONValue)] = [("type", .string("array")), ("items", element.json)]
    if let length {
      members.append(("minItems", .integer(Int64(length.lowerBound))))
      members.append(("maxItems", .integer(Int64(length.upperBound))))
    }
    return Schema(members)
  }

  /// An object of any keys, each with a value of one shape.
  static func table(_ value: Schema) -> Schema {
    Schema([("type", .string("object")), ("additionalProperties", value.json)])
  }

  static func oneOf(_ schemas: [Schema]) -> Schema {
    Schema([("oneOf", .array(schemas.map(\.json)))])
  }

  /// A schema that stands among the document's components.
  static func reference(_ name: String) -> Schema {
    Schema([("$ref", .string("#/components/schemas/\(name)"))])
  }
}

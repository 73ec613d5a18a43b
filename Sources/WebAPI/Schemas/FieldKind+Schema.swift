import EventModel
import Events

extension FieldKind {
  /// The shape of a field's value as JSON Schema.
  ///
  /// - Parameter isRequired: a required text or list must say something.
  func schema(isRequired: Bool) -> Schema {
    switch self {
    case .text: isRequired ? .text(1...100_000) : .text
    case .textOrEmpty: .text
    case .identifier: .identifier
    case .person: .text(matching: "^person/[A-Za-z0-9._-]{1,64}$").example(.string("person/p-12"))
    case .jurisdiction: .jurisdiction
    case .date: .day
    case .year: .integer(1949...2100)
    case .count: .count
    case .number(let range): .integer(Int(range.lowerBound)...Int(range.upperBound))
    case .fen: .count
    case .share:
      Schema.text(matching: "^(?:0(?:\\.[0-9]{1,6})?|1(?:\\.0{1,6})?)$").example(.string("0.667"))
    case .flag: .flag
    case .choice(let words): .choice(words)
    case .list(let element, let mayBeEmpty):
      isRequired && !mayBeEmpty
        ? .list(element.schema(isRequired: true), 1...10_000)
        : .list(element.schema(isRequired: true))
    case .object(let fields): Field.schema(fields)
    case .entry: .entryID
    case .sha256: .sha256
    case .actor: .actor
    case .eventData: .object
    }
  }
}

extension Field {
  /// The shape of an object of these fields.
  static func schema(_ fields: [Field]) -> Schema {
    .object(
      fields.map { field in
        let schema = field.kind.schema(isRequired: field.isRequired)
          .described(field.chinese, field.note)
        return field.isRequired
          ? .required(field.name, schema) : .optional(field.name, schema)
      })
  }

  /// A field for whoever builds a form or a request.
  var json: JSONValue {
    .object([
      .init("name", .string(name)), .init("required", .bool(isRequired)),
      .init("chinese", .string(chinese)), .init("note", .string(note)),
      .init("schema", kind.schema(isRequired: isRequired).json),
    ])
  }
}

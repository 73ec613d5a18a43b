import EventModel

/// Terms that the document says once: wherever one of them stands in a schema, a reference takes its
/// place.
enum SharedTerms {
  static let all: [(name: String, schema: Schema)] = [
    ("Day", .day), ("Moment-Stored", .moment), ("Identifier", .identifier),
    ("Jurisdiction", .jurisdiction), ("Stream", .stream), ("Actor", .actor),
    ("EntryID", .entryID), ("SHA256", .sha256), ("Position", .position),
    ("EventType", Components.type), ("CommandName", CommandSchemas.name),
    ("Attachments", attachments), ("Because", because), ("Justification", justification),
    ("Basis", basis),
  ]

  private static let attachments = note("attachments")
  private static let because = note("because")
  private static let justification = note("justification")
  private static let basis = note("basis")

  /// A field that every act may carry.
  private static func note(_ name: String) -> Schema { CommandSchemas.note(name) }

  private static let names: [JSONValue: String] = Dictionary(
    all.map { ($0.schema.json, $0.name) }, uniquingKeysWith: { first, _ in first })

  /// A schema with references in the place of terms.
  static func referring(_ value: JSONValue) -> JSONValue {
    if let name = names[value] { return Schema.reference(name).json }
    guard case .object(let members) = value, let about = value["description"],
      let name = names[.object(members.filter { $0.key != "description" })]
    else { return inside(value) }
    return Schema.reference(name).adding([("description", about)]).json
  }

  /// The same within a schema, which may be a term itself.
  static func inside(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let values): .array(values.map(referring))
    case .object(let members): .object(members.map { .init($0.key, referring($0.value)) })
    case .null, .bool, .integer, .number, .string: value
    }
  }
}

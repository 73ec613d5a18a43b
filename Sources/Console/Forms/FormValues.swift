import EventModel
import Events
import HTTP

/// What somebody typed into the form of an act, word for word, by the names of its controls.
///
/// A field of the act is `g.` and its path: `g.dueOn`, `g.items.0.code`. Beside them stand the day on
/// which the act takes effect and the number of its paper.
struct FormValues: Hashable, Sendable {
  static let effective = "effective-on"
  static let document = "document"
  static let prefix = "g."

  private(set) var texts: [String: [String]] = [:]

  init() {}

  /// The controls of a form that was sent.
  init(_ fields: [(name: String, value: String)]) {
    for (name, value) in fields where Self.isControl(name) {
      texts[name, default: []].append(value)
    }
  }

  static func isControl(_ name: String) -> Bool {
    name == effective || name == document || name.hasPrefix(prefix)
  }

  /// The control of a field by its path.
  static func name(_ path: String) -> String { prefix + path }

  // MARK: Reading

  /// What stands in a control; blank where nobody was asked.
  subscript(_ name: String) -> String {
    get { texts[name]?.first ?? "" }
    set { texts[name] = [newValue] }
  }

  /// The text of a field.
  func text(_ path: String) -> String { self[Self.name(path)] }

  /// Every text of a field of boxes.
  func all(_ path: String) -> [String] {
    (texts[Self.name(path)] ?? []).filter { !$0.isEmpty }
  }

  /// Whether nothing was typed into a field, or into anything inside it.
  func isBlank(_ path: String) -> Bool {
    let (own, inner) = (Self.name(path), Self.name(path) + ".")
    return texts.allSatisfy { name, values in
      guard name == own || name.hasPrefix(inner) else { return true }
      return values.allSatisfy { TypedText.prose($0).isEmpty }
    }
  }

  /// How many rows a repeated field has.
  func rows(_ path: String) -> Int {
    let inner = Self.name(path) + "."
    let indices = texts.keys.compactMap { name -> Int? in
      guard name.hasPrefix(inner) else { return nil }
      return Int(name.dropFirst(inner.count).prefix { $0 != "." })
    }
    return min((indices.max() ?? -1) + 1, Self.mostRows)
  }

  /// No form of the law lists more than that; a larger index is nobody's typing.
  static let mostRows = 200

  // MARK: Rows

  /// One more row at the end.
  mutating func addRow(_ path: String) {
    let count = rows(path)
    guard count < Self.mostRows else { return }
    texts["\(Self.name(path)).\(count)"] = [""]
  }

  /// Takes a row out; those behind it move up.
  mutating func removeRow(_ path: String, _ index: Int) {
    let inner = Self.name(path) + "."
    var kept: [String: [String]] = [:]
    for (name, values) in texts {
      guard name.hasPrefix(inner) else {
        kept[name] = values
        continue
      }
      let rest = name.dropFirst(inner.count)
      let number = rest.prefix { $0 != "." }
      guard let row = Int(number) else { continue }
      if row == index { continue }
      let place = row > index ? row - 1 : row
      kept[inner + String(place) + rest.dropFirst(number.count)] = values
    }
    texts = kept
  }

  // MARK: Keeping

  private static let typedKey = "typed"

  /// What a draft keeps.
  var json: String {
    let members = texts.map { name, values in
      JSONValue.Member(name, .array(values.map { .string($0) }))
    }
    return JSONValue.object([.init(Self.typedKey, .object(members))]).canonicalText
  }

  /// What a draft kept; a draft that a program began holds the fields themselves.
  init(kept text: String, _ fields: [Field]) {
    self.init()
    guard let kept = try? JSONParser.parse(Array(text.utf8)) else { return }
    guard case .object(let members)? = kept[Self.typedKey] else {
      fill(kept, fields, inside: "")
      return
    }
    for member in members {
      guard case .array(let values) = member.value else { continue }
      texts[member.key] = values.compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
    }
  }
}

// MARK: - From data

extension FormValues {
  /// What would be typed for data that are there already.
  init(given data: JSONValue, _ fields: [Field]) {
    self.init()
    fill(data, fields, inside: "")
  }

  /// Fills the controls of the fields that the data have.
  mutating func fill(_ data: JSONValue, _ fields: [Field], inside path: String) {
    for field in fields {
      guard let value = data[field.name] else { continue }
      fill(value, field.kind, at: path.isEmpty ? field.name : "\(path).\(field.name)")
    }
  }

  private mutating func fill(_ value: JSONValue, _ kind: FieldKind, at path: String) {
    switch (kind, value) {
    case (.object(let fields), .object): fill(value, fields, inside: path)
    case (.list(of: .choice, _), .array(let values)):
      texts[Self.name(path)] = values.compactMap(Self.plain)
    case (.list(let element, _), .array(let values)):
      for (index, value) in values.enumerated() { fill(value, element, at: "\(path).\(index)") }
    case (.fen, .integer(let fen)): self[Self.name(path)] = MoneyText.yuan(fen)
    case (_, _): self[Self.name(path)] = Self.plain(value) ?? value.canonicalText
    }
  }

  private static func plain(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): flag ? "true" : "false"
    case .number(let text): text
    case .null, .array, .object: nil
    }
  }
}

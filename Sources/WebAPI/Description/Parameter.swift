import EventModel
import Words

/// Something that a request may say beside its body: described here, checked by the same words.
struct Parameter: Sendable {
  enum Place: String, Sendable {
    case query
    case path
    case header
  }

  let name: String
  let place: Place
  let schema: Schema
  let isRequired: Bool
  /// The name may be given several times in the query.
  let isRepeated: Bool
  let about: Sentence
  let shape: Shape

  init(
    _ name: String, in place: Place = .query, _ shape: Shape, required: Bool? = nil,
    repeated: Bool = false, _ chinese: String, _ english: String
  ) {
    self.name = name
    self.place = place
    self.shape = shape
    schema = shape.schema
    isRequired = required ?? (place == .path)
    isRepeated = repeated
    about = Sentence(chinese, english)
  }

  /// The parameter as the document has it.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("in", .string(place.rawValue)),
      .init("description", .string("\(about.chinese) · \(about.english)")),
      .init("schema", isRepeated ? Schema.list(schema, 1...20).json : schema.json),
    ]
    if isRequired { members.append(.init("required", .bool(true))) }
    if isRepeated {
      members.append(.init("style", .string("form")))
      members.append(.init("explode", .bool(true)))
    }
    return .object(members)
  }
}

extension Parameter {
  /// What a value must look like.
  enum Shape: Sendable {
    case text(ClosedRange<Int>)
    case pattern(Pattern)
    case integer(ClosedRange<Int>)
    case choice([String])
    /// Any header value.
    case free

    var schema: Schema {
      switch self {
      case .text(let length): .line(length)
      case .pattern(let pattern): pattern.schema
      case .integer(let range): .integer(range)
      case .choice(let words): .choice(words)
      case .free: .text
      }
    }

    /// Whether a text is such a value.
    func admits(_ text: String) -> Bool {
      switch self {
      case .text(let length):
        length.contains(text.unicodeScalars.count)
          && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      case .pattern(let pattern): pattern.admits(text)
      case .integer(let range): Self.integer(text).map { range.contains($0) } ?? false
      case .choice(let words): words.contains(text)
      case .free: true
      }
    }

    /// Only digits and a minus: `Int` would take `+1` and `007` too.
    private static func integer(_ text: String) -> Int? {
      guard let number = Int(text), String(number) == text else { return nil }
      return number
    }

    /// What is wanted, for the refusal.
    var wanted: Sentence {
      switch self {
      case .text(let length):
        Sentence(
          "应为 \(length.lowerBound) 至 \(length.upperBound) 个字，不含控制字符",
          "must have \(length.lowerBound)–\(length.upperBound) characters, no control characters")
      case .pattern(let pattern): pattern.wanted
      case .integer(let range):
        Sentence(
          "应为 \(range.lowerBound) 至 \(range.upperBound) 的整数",
          "must be a whole number in \(range.lowerBound)–\(range.upperBound)")
      case .choice(let words):
        Sentence(
          "应为其一：\(words.joined(separator: " "))",
          "must be one of: \(words.joined(separator: " "))")
      case .free: Sentence("任意", "anything")
      }
    }
  }
}

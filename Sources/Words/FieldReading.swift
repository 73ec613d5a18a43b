package import EventModel
package import Events

/// A field as typed, read by the shape the catalogue states.
package enum FieldReading {
  /// What was typed cannot be read as its shape at all.
  package struct Misread: Error {
    package let sentence: Sentence

    fileprivate init(_ chinese: String, _ english: String) {
      sentence = Sentence(chinese, english)
    }
  }

  /// A value by its field's shape; what does not fit is passed on as text, so that the reader of the
  /// contract says what is wrong with it.
  package static func value(
    _ text: String, _ kind: FieldKind, _ name: String
  ) throws(Misread) -> JSONValue {
    switch kind {
    case .year, .count, .fen, .number: Int64(text).map { .integer($0) } ?? .string(text)
    case .flag:
      switch text {
      case "true", "是": .bool(true)
      case "false", "否": .bool(false)
      case _: .string(text)
      }
    case .list(let element, _): try list(text, element, name)
    case .object, .eventData: try json(text, name, kind)
    case .text, .textOrEmpty, .identifier, .person, .jurisdiction, .date, .share, .choice, .entry,
      .sha256, .actor:
      .string(text)
    }
  }

  /// A JSON list, or texts joined by commas.
  private static func list(
    _ text: String, _ element: FieldKind, _ name: String
  ) throws(Misread) -> JSONValue {
    if text.hasPrefix("[") { return try json(text, name, .list(of: element)) }
    if case .object = element { return try json(text, name, .list(of: element)) }
    return .array(
      try text.split(separator: ",").map { part throws(Misread) in
        try value(String(part), element, name)
      })
  }

  private static func json(
    _ text: String, _ name: String, _ kind: FieldKind
  ) throws(Misread) -> JSONValue {
    guard let value = try? JSONParser.parse(Array(text.utf8)) else {
      let sample = FieldSample.text(kind)
      throw Misread(
        "\(name)：\(text) 不是 JSON；应如 \(name)=\(sample)",
        "\(name): \(text) is no JSON; write it like \(name)=\(sample)")
    }
    return value
  }
}

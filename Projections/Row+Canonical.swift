import EventModel

extension Row {
  /// The canonical text of ``json``, written without making it: a server writes thousands of rows a
  /// second, and the keys of a view are the same each time.
  public func writeCanonical(into bytes: inout [UInt8]) {
    var mark = UInt8(ascii: "{")
    for key in view.canonicalKeys {
      switch key.place {
      case .column(let number):
        key.write(after: mark, into: &bytes)
        values[number].writeCanonical(into: &bytes)
      case .because:
        guard let because else { continue }
        key.write(after: mark, into: &bytes)
        Value.write(because, into: &bytes)
      case .basis:
        key.write(after: mark, into: &bytes)
        JSONValue.writeCanonical(basis, into: &bytes)
      case .calendar:
        guard isCalendarAssumed else { continue }
        key.write(after: mark, into: &bytes)
        JSONValue.writeCanonical("assumed", into: &bytes)
      }
      mark = UInt8(ascii: ",")
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

/// A key of a view's rows in their canonical text.
struct CanonicalKey: Sendable {
  enum Place {
    case column(Int)
    case because
    case basis
    case calendar
  }

  let place: Place
  /// `"key":`
  private let text: [UInt8]

  fileprivate init(_ key: String, _ place: Place) {
    self.place = place
    var text: [UInt8] = []
    JSONValue.writeCanonical(key, into: &text)
    self.text = text + [UInt8(ascii: ":")]
  }

  fileprivate func write(after mark: UInt8, into bytes: inout [UInt8]) {
    bytes.append(mark)
    bytes.append(contentsOf: text)
  }
}

extension View {
  /// The keys of its rows by code points, as canonical text has them.
  var canonicalKeys: [CanonicalKey] { Self.keys[self] ?? [] }

  private static let keys: [View: [CanonicalKey]] = Dictionary(
    uniqueKeysWithValues: allCases.map { view in
      var keys: [(name: String, place: CanonicalKey.Place)] = view.columns.enumerated().map {
        ($1.key, .column($0))
      }
      keys += [("because", .because), ("basis", .basis), ("calendar", .calendar)]
      keys.sort { $0.name.precedesByCodePoints($1.name) }
      return (view, keys.map { CanonicalKey($0.name, $0.place) })
    })
}

extension Value {
  /// The canonical text of ``json``.
  func writeCanonical(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .text(let text): JSONValue.writeCanonical(text, into: &bytes)
    case .number(let number): Self.write(number, into: &bytes)
    case .date(let date): JSONValue.writeCanonical(date.description, into: &bytes)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .texts(let texts):
      Self.write(texts, into: &bytes) { JSONValue.writeCanonical($0, into: &$1) }
    case .numbers(let numbers): Self.write(numbers, into: &bytes)
    case .counts: json.writeCanonical(into: &bytes)
    }
  }

  static func write(_ numbers: [Int64], into bytes: inout [UInt8]) {
    write(numbers, into: &bytes) { write($0, into: &$1) }
  }

  private static func write<Element>(
    _ elements: [Element], into bytes: inout [UInt8], _ one: (Element, inout [UInt8]) -> Void
  ) {
    var mark = UInt8(ascii: "[")
    if elements.isEmpty { bytes.append(mark) }
    for element in elements {
      bytes.append(mark)
      one(element, &bytes)
      mark = UInt8(ascii: ",")
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func write(_ number: Int64, into bytes: inout [UInt8]) {
    bytes.append(contentsOf: String(number).utf8)
  }
}

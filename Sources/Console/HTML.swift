/// HTML under construction: text is escaped, markup is not. There is no way to put text in unescaped
/// but ``raw(_:)``, which takes literals only.
package struct HTML: Sendable, ExpressibleByStringInterpolation {
  package private(set) var bytes: String

  package init(stringLiteral value: String) { bytes = value }

  package init(_ parts: [HTML]) { bytes = parts.map(\.bytes).joined() }

  private init(safe: String) { bytes = safe }

  /// Text as people wrote it.
  package static func text(_ text: String) -> HTML { HTML(safe: escaped(text)) }

  /// Nothing.
  package static let empty: HTML = ""

  package static func + (left: HTML, right: HTML) -> HTML { HTML(safe: left.bytes + right.bytes) }
  package static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return text }
    var safe = ""
    safe.reserveCapacity(text.utf8.count + 16)
    for character in text.unicodeScalars {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      case _: safe.unicodeScalars.append(character)
      }
    }
    return safe
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity * 2)
    }

    package mutating func appendLiteral(_ literal: String) { bytes += literal }
    /// Text is escaped, also inside a quoted attribute.
    package mutating func appendInterpolation(_ text: String) { bytes += HTML.escaped(text) }
    package mutating func appendInterpolation(_ html: HTML) { bytes += html.bytes }
    package mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes += part.bytes }
    }
    package mutating func appendInterpolation(_ number: Int) { bytes += String(number) }
    package mutating func appendInterpolation(_ number: Int64) { bytes += String(number) }
  }

  package init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }
}

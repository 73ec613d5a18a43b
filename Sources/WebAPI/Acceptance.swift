import HTTP
import Web
import Words

/// Which of several media types a caller takes (RFC 9110, 12.5.1).
enum Acceptance {
  private struct Range {
    let type: Substring
    let subtype: Substring
    let quality: Double

    init?(_ text: Substring) {
      let parts = text.split(separator: ";")
      guard let name = parts.first else { return nil }
      let words = name.split(separator: "/")
      guard words.count == 2 else { return nil }
      func trimmed(_ word: Substring) -> Substring {
        var rest = word.drop { $0 == " " || $0 == "\t" }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return rest
      }
      type = trimmed(words[0])
      subtype = trimmed(words[1])
      let quality = parts.dropFirst().map(trimmed).first { $0.lowercased().hasPrefix("q=") }
      self.quality = quality.flatMap { Double($0.dropFirst(2)) } ?? 1
    }

    /// How closely the range names a type; nil where it does not take it.
    func closeness(to name: String) -> Int? {
      let words = name.split(separator: "/")
      if type == "*" { return subtype == "*" ? 0 : nil }
      guard type.lowercased() == words[0] else { return nil }
      if subtype == "*" { return 1 }
      return subtype.lowercased() == words[1] ? 2 : nil
    }
  }

  /// The best of the types; the first of them where the caller has no preference.
  static func choose(_ types: [String], for request: HTTPRequest) throws(Problem) -> String {
    guard let header = request.header("accept"), !header.allSatisfy(\.isWhitespace) else {
      return types[0]
    }
    let ranges = header.split(separator: ",").compactMap { Range($0) }
    var best: (type: String, quality: Double)?
    for type in types {
      let fitting = ranges.compactMap { range in
        range.closeness(to: type).map { (closeness: $0, quality: range.quality) }
      }
      guard let quality = fitting.max(by: { $0.closeness < $1.closeness })?.quality, quality > 0
      else { continue }
      if quality > best?.quality ?? 0 { best = (type, quality) }
    }
    guard let best else {
      throw Problem(
        .notAcceptable,
        Sentence(
          "此处有：\(types.joined(separator: " "))", "there are: \(types.joined(separator: " "))"))
    }
    return best.type
  }
}

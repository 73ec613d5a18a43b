import EventModel
import HTTP
import Web
import Words

/// A JSON object that a request brings: its members are asked for one by one, what nobody asked for
/// is refused.
struct JSONBody {
  private let members: [JSONValue.Member]

  init(_ request: HTTPRequest) throws(Problem) {
    let value: JSONValue
    do { value = try JSONParser.parse(request.body) } catch {
      throw Problem(
        .malformed,
        Sentence(
          "正文第 \(error.offset + 1) 个字节处不是 JSON", "the body is no JSON at byte \(error.offset + 1)"))
    }
    guard case .object(let members) = value else {
      throw Problem(.malformed, "正文应为 JSON 对象", "the body must be a JSON object")
    }
    self.members = members
  }

  /// Refuses members that are not known.
  func admit(_ names: [String]) throws(Problem) {
    for member in members where !names.contains(member.key) {
      throw Self.misshapen(
        member.key, "没有这个字段；可用：\(names.joined(separator: " "))",
        "no such field; there are: \(names.joined(separator: " "))")
    }
  }

  subscript(name: String) -> JSONValue? { members.first { $0.key == name }?.value }

  /// A text of a bounded length; nil where it is absent.
  func text(_ name: String, _ length: ClosedRange<Int>) throws(Problem) -> String? {
    guard let value = self[name] else { return nil }
    guard case .string(let text) = value, length.contains(text.unicodeScalars.count) else {
      throw Self.misshapen(
        name, "应为 \(length.lowerBound) 至 \(length.upperBound) 个字的文本",
        "must be a text of \(length.lowerBound)–\(length.upperBound) characters")
    }
    return text
  }

  /// A text that a pattern admits; nil where it is absent.
  func text(_ name: String, _ pattern: Pattern) throws(Problem) -> String? {
    guard let value = self[name] else { return nil }
    guard case .string(let text) = value, pattern.admits(text) else {
      throw Self.misshapen(name, pattern.wanted.chinese, pattern.wanted.english)
    }
    return text
  }

  static func misshapen(_ name: String, _ chinese: String, _ english: String) -> Problem {
    Problem(
      .misshapen, Sentence("\(name)：\(chinese)", "\(name): \(english)"),
      fields: [(name, Sentence(chinese, english))])
  }
}

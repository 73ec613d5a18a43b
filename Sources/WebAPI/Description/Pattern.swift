import EventModel
import Foundation
import Words

/// A regular expression of a schema, compiled once to check requests by.
struct Pattern: Sendable {
  let schema: Schema
  let wanted: Sentence
  private let expression: NSRegularExpression

  /// - Parameter schema: one that has a `pattern`; a schema without one, or with one that is no
  ///   expression, is a programmer's error and traps.
  init(_ schema: Schema, _ chinese: String, _ english: String) {
    guard case .string(let text)? = schema.json["pattern"],
      let expression = try? NSRegularExpression(pattern: text)
    else { preconditionFailure("a schema without a pattern that can be read") }
    self.schema = schema
    self.expression = expression
    wanted = Sentence(chinese, english)
  }

  func admits(_ text: String) -> Bool {
    // `$` would also match before a last line feed.
    guard !text.utf8.contains(0x0A) else { return false }
    let range = NSRange(location: 0, length: text.utf16.count)
    return expression.firstMatch(in: text, range: range) != nil
  }
}

extension Pattern {
  static let day = Pattern(
    .day, "应为 1949 至 2100 年间存在的日期，如 2020-08-31",
    "must be a day that exists in 1949–2100, like 2020-08-31")
  static let knownMoment = Pattern(
    .knownMoment, "应为日期（2021-03-01）或带时区的时刻（2021-03-01T18:00:00+08:00）",
    "must be a day (2021-03-01) or an instant with its offset (2021-03-01T18:00:00+08:00)")
  static let identifier = Pattern(
    .identifier, "应为 1 至 64 个 A-Z a-z 0-9 . _ - 字符", "must be 1–64 of A-Z a-z 0-9 . _ -")
  static let jurisdictionPrefix = Pattern(
    .jurisdictionPrefix, "应为行政区划代码的开头，如 4403", "must be the beginning of a code, like 4403")
  static let stream = Pattern(
    .stream, "应为流名，如 association/lg-0007", "must be a stream, like association/lg-0007")
  static let actor = Pattern(
    .actor, "应为 <角色>/<辖区>/<账号>，如 registrar/440307/li",
    "must be <role>/<jurisdiction>/<name>, like registrar/440307/li")
  static let pageToken = Pattern(.pageToken, "不是上一页给出的标记", "no token that a page ended with")
  static let eventStreamID = Pattern(
    .eventStreamID, "应为 <日志编号>.<位置>", "must be <log>.<position>")
  static let idempotencyKey = Pattern(
    .idempotencyKey, "应为 1 至 200 个可见的 ASCII 字符", "must be 1–200 visible characters of ASCII")
  static let sha256 = Pattern(
    .sha256, "应为 64 位小写十六进制", "must be 64 lower-case hexadecimal digits")
}

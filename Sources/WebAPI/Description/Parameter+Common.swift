import EventModel
import Projections
import Words

/// Parameters that many operations have.
extension Parameter {
  /// What every operation takes.
  static let ofEveryOperation: [Parameter] = [
    Parameter(
      "lang", .choice(Language.allCases.map(\.rawValue)), "文字的语言；缺省依 Accept-Language，再缺省为中文",
      "the language of texts; by default as Accept-Language says, else Chinese"),
    Parameter(
      "Min-Position", in: .header, .integer(0...Int(Int32.max)),
      "至少须包括的日志位置，用于读到自己刚写的内容；等待至多半秒，仍没有则 409",
      "the least position that the answer must know, to read one's own writes; waits half a second at "
        + "most, then 409"),
  ]

  static let effective = Parameter(
    "effective", .pattern(.day), "生效日期 E：事实与规则在这一天成立；缺省为今天",
    "the effective day E on which facts hold and rules are evaluated; today by default")
  static let known = Parameter(
    "known", .pattern(.knownMoment), "知悉时点 K：此时已记录的才算；缺省为全部",
    "the known moment K: only what was recorded by then counts; everything by default")
  static let position = Parameter(
    "position", .integer(0...Int(Int32.max)), "已知的最后日志位置，优先于 known；答复从此不变",
    "the last position that is known, which decides over `known`; such an answer never changes")
  /// Both axes.
  static let moment = [effective, known, position]

  static let association = Parameter(
    "association", in: .path, .pattern(.identifier), "社会团体编号", "the association's identifier")
  static let jurisdiction = Parameter(
    "jurisdiction", .pattern(.jurisdictionPrefix), repeated: true, "辖区代码的开头，可重复",
    "the beginning of a jurisdiction's code; may be repeated")
  static let after = Parameter(
    "after", .pattern(.pageToken), "上一页的 next；缺省为第一页",
    "the `next` of the page before; the first page by default")
  static let search = Parameter(
    "q", .text(1...100), "名称、编号、信用代码或拼音首字母中的文字",
    "letters of the name, the identifier, the credit code or the initials in pinyin")
  static let ifNoneMatch = Parameter(
    "If-None-Match", in: .header, .free, "已有的校验值；相符则答 304",
    "a validator that the caller has; 304 where it still fits")

  static func limit(_ most: Int, else other: Int) -> Parameter {
    Parameter(
      "limit", .integer(1...most), "至多多少条，缺省 \(other)", "at most so many; \(other) by default")
  }

  static let idempotencyKey = Parameter(
    "Idempotency-Key", in: .header, .pattern(.idempotencyKey), required: true,
    "幂等键：同一键重复提交只办理一次，答复相同；换了内容则 422。UUID 即为首条记录的编号",
    "the same key is carried out once and answered alike; with another content it is refused (422). "
      + "A UUID becomes the id of the first entry")
  static let ifMatch = Parameter(
    "If-Match", in: .header, .free, "所见版本，如 \"association/lg-0007@12\"；已有记录的流必须给出，否则 428",
    "the version that was seen, like \"association/lg-0007@12\"; needed for a stream with entries, "
      + "else 428")
}

import EventModel
package import Events
import Law

/// What is wrong with one field, in words.
package enum ProblemWords {
  package static func sentence(_ problem: Refusal.Problem) -> Sentence {
    switch problem {
    case .missing: Sentence("缺少这个字段", "this field is missing")
    case .unknownField: Sentence("没有这个字段；见 Docs/Events.md", "no such field; see Docs/Events.md")
    case .wrongType(let expected): expectedType(expected)
    case .nullInData: Sentence("data 中不能有 null；没有就不写", "no null inside data; leave the field out")
    case .emptyText: Sentence("不能是空文本", "the text must not be empty")
    case .emptyList: Sentence("不能是空列表", "the list must not be empty")
    case .notComposed:
      Sentence(
        "不是 NFC 规范组合形式；请先规范化，本系统不改动原文",
        "not in Unicode's composed form (NFC); normalise it first, nothing is changed silently")
    case .notADate: Sentence("不是存在的日期，应如 2020-08-31", "no existing date; write it like 2020-08-31")
    case .dateOutOfRange: Sentence("日期须在 1949 至 2100 年间", "a date lies in 1949–2100")
    case .notAMoment:
      Sentence("应形如 2020-06-22T01:30:00.000Z", "must have the form 2020-06-22T01:30:00.000Z")
    case .outOfRange(let range):
      Sentence(
        "须在 \(range.lowerBound) 至 \(range.upperBound) 之间",
        "must lie in \(range.lowerBound)–\(range.upperBound)")
    case .notAShare, .notAnIdentifier, .notAPerson, .notAJurisdiction, .notAnEntryID, .notASHA256,
      .notOneOf,
      .unknownType, .unknownSchema, .badStream, .streamNotForType, .badActor:
      named(problem)
    case .sameOfficer:
      Sentence("复核人不能是经办人本人", "the second officer must be another person than the first")
    case .neededWith(let field, let value):
      Sentence("\(field) 含 \(value) 时必须有此字段", "needed where \(field) has \(value)")
    case .onlyWith(let field, let value):
      Sentence("只有 \(field) 含 \(value) 时才能有此字段", "allowed only where \(field) has \(value)")
    case .lengthDiffers(let field, let wanted):
      Sentence("应有 \(wanted) 项，与 \(field) 一致", "must have \(wanted) items, as \(field) says")
    case .correctsNothing:
      Sentence("更正须写明 effectiveOn 或 data", "a correction names effectiveOn or data")
    case .differsFromEffectiveOn:
      Sentence("须与记录的 effectiveOn 相同", "must be the entry's effectiveOn")
    case .unknownParameter:
      Sentence("没有这个规则参数；见 Docs/Law.md", "no such rule parameter; see Docs/Law.md")
    case .notOfShape(let shape): expectedShape(shape)
    }
  }

  /// Problems with names and codes.
  private static func named(_ problem: Refusal.Problem) -> Sentence {
    switch problem {
    case .notAShare:
      Sentence(
        "应为 \"0\" 至 \"1\" 的小数文本，至多六位小数",
        "must be a decimal text from \"0\" to \"1\", at most six decimals")
    case .notAnIdentifier:
      Sentence(
        "应为 1 至 64 个 A-Z a-z 0-9 . _ - 字符", "must be 1–64 of A-Z a-z 0-9 . _ -")
    case .notAPerson:
      Sentence("应为 person/<编号>，日志不记姓名", "must be person/<id>; the log holds no names")
    case .notAJurisdiction:
      Sentence(
        "应为六位行政区划代码，可加 - 和 1 至 8 个 A-Z0-9", "must be six digits, or those with - and 1–8 of A-Z0-9")
    case .notASHA256:
      Sentence("应为 64 位小写十六进制的 SHA-256", "must be a SHA-256 in 64 lower-case hexadecimal digits")
    case .notAnEntryID: Sentence("应为 UUID", "must be a UUID")
    case .notOneOf(let known):
      Sentence(
        "应为其一：\(known.joined(separator: " "))", "must be one of: \(known.joined(separator: " "))")
    case .unknownType: Sentence("没有这种事件；见 Docs/Events.md", "no such event type; see Docs/Events.md")
    case .unknownSchema(let known):
      Sentence(
        "没有这个版本；已知版本：\(known.map { String($0) }.joined(separator: " "))",
        "no such version; known: \(known.map { String($0) }.joined(separator: " "))")
    case .badStream:
      Sentence(
        "应为 association/<编号>、draw/<编号>、rulebook/<辖区> 或 office/<编号>",
        "must be association/<id>, draw/<id>, rulebook/<jurisdiction> or office/<id>")
    case .streamNotForType(let allowed):
      Sentence(
        "这种事件只能在 \(allowed.map(\.rawValue).joined(separator: "、")) 流中",
        "this type stands only in: \(allowed.map(\.rawValue).joined(separator: ", "))")
    case .badActor:
      Sentence(
        "应为 <角色>/<辖区>/<账号>，如 registrar/440307/li",
        "must be <role>/<jurisdiction>/<name>, such as registrar/440307/li")
    case .missing, .unknownField, .wrongType, .nullInData, .emptyText, .emptyList, .notComposed,
      .notADate, .dateOutOfRange, .notAMoment, .outOfRange, .sameOfficer, .neededWith, .onlyWith,
      .lengthDiffers, .correctsNothing, .differsFromEffectiveOn, .unknownParameter, .notOfShape:
      preconditionFailure("said by sentence(_:)")
    }
  }

  private static func expectedType(_ type: Refusal.JSONType) -> Sentence {
    switch type {
    case .text: Sentence("应为文本（带引号）", "must be a text in quotes")
    case .wholeNumber: Sentence("应为整数（不带引号、小数点）", "must be a whole number without quotes")
    case .flag: Sentence("应为 true 或 false", "must be true or false")
    case .list: Sentence("应为列表 […]", "must be a list […]")
    case .object: Sentence("应为对象 {…}", "must be an object {…}")
    }
  }

  private static func expectedShape(_ shape: Parameter.Shape) -> Sentence {
    switch shape {
    case .wholeNumber(let minimum):
      Sentence("应为不小于 \(minimum) 的整数文本", "must be a whole number of at least \(minimum), as text")
    case .monthDay: Sentence("应为每年都有的 MM-DD", "must be MM-DD, a day that every year has")
    case .date:
      Sentence("应为 1949 至 2100 年间的日期 YYYY-MM-DD", "must be a date YYYY-MM-DD in 1949–2100")
    }
  }
}

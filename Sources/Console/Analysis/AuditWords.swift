import Service
import Words

/// What the auditor's tests are called, and what each looks for.
enum AuditWords {
  static func title(_ test: AuditTest) -> Sentence {
    switch test {
    case .late: Sentence("迟录", "Recorded late")
    case .fixes: Sentence("更正与作废", "Corrections and voids")
    case .proposals: Sentence("未决建议", "Proposals not decided")
    case .unannounced: Sentence("未经事先告知的列入", "Listed without notice")
    case .submissions: Sentence("未答复的提交", "Submissions not answered")
    case .selfConfirmed: Sentence("自行复核", "Confirmed by whoever submitted")
    case .refused: Sentence("被拒绝的操作", "Attempts refused")
    case .parameters: Sentence("参数变更", "Parameters set")
    case .overridden: Sentence("附书面理由的办理", "Acts with a written reason")
    case .discrepancies: Sentence("数据不符", "Discrepancies")
    }
  }

  static func about(_ test: AuditTest, lateDays: Int) -> Sentence {
    switch test {
    case .late:
      Sentence(
        "记录时间晚于生效日期 \(lateDays) 天以上。补记是允许的，但当时的决定看不到它。",
        "Recorded more than \(lateDays) days after it took effect. That is allowed, but whoever decided "
          + "meanwhile could not see it.")
    case .fixes:
      Sentence("更正或作废早先记录的条目。", "Entries that correct or void an earlier one.")
    case .proposals:
      Sentence(
        "规则提出而无人决定的建议，最久的在前。", "What the rules propose and nobody has decided, the oldest first.")
    case .unannounced:
      Sentence(
        "列入活动异常名录或严重违法失信名单，事由须事先告知（以行政处罚为由的除外），而同一单位此前没有对应的告知记录。",
        "Entered on the abnormal or serious list on a ground that asks for a notice beforehand (not one "
          + "that rests on a penalty), with no such notice on record.")
    case .submissions:
      Sentence(
        "提交复核后至今没有同意、退回、撤回或失效。",
        "Submitted to a second officer and neither confirmed, returned, withdrawn nor lapsed.")
    case .selfConfirmed:
      Sentence(
        "提交与复核是同一人；系统不允许，出现即为异常。", "Submitted and confirmed by one person; the house forbids it.")
    case .refused:
      Sentence(
        "有人尝试其职责或辖区之外的办理，或复核本人的提交，被系统拒绝。",
        "Somebody tried what their duty or area does not include, or to confirm their own.")
    case .parameters:
      Sentence("规则簿设定的参数值。", "Values that a rulebook set.")
    case .overridden:
      Sentence(
        "内容带有书面理由的办理：越过留有裁量余地的条件，或迟录说明。",
        "Acts that carry a written reason: against a condition that leaves room for judgement, or for a "
          + "late record.")
    case .discrepancies:
      Sentence("自报合计与分项相加不符，两数并列。", "A stated total is not the sum of its parts; both stand.")
    }
  }

  /// `已查 59,094 条，发现 3 条`
  static func outcome(_ result: AuditResult) -> Sentence {
    let examined = Numbers.grouped(result.examined)
    let found = Numbers.grouped(Int64(result.count))
    return switch result.test {
    case .proposals:
      Sentence(
        "已查 \(examined) 家，发现 \(found) 条", "\(examined) associations examined, \(found) found")
    case .unannounced:
      Sentence("已查列入 \(examined) 条，发现 \(found) 条", "\(examined) listings examined, \(found) found")
    case .submissions:
      Sentence(
        "已查提交 \(examined) 条，发现 \(found) 条", "\(examined) submissions examined, \(found) found")
    case .late, .fixes, .selfConfirmed, .refused, .parameters, .overridden, .discrepancies:
      Sentence("已查 \(examined) 条，发现 \(found) 条", "\(examined) entries examined, \(found) found")
    }
  }
}

/// Wenzhou's plan for the layout of its associations (温州市推进行业协会商会优化布局), ten exit
/// criteria W1–W10. A draft for comment of 2019: local, and not verified as adopted.
public enum WenzhouLayoutPlan {
  public static let instrument = Instrument(
    "温州市推进行业协会商会优化布局（征求意见稿）", "温州市2019年",
    english: "Wenzhou's plan to improve the layout of associations (draft for comment)",
    isVerified: false, note: "A draft: it shows how the ten criteria work, it binds nobody.")

  public static let coverage = LegalBasis(
    instrument, "三.1", "市本级协会商会应覆盖半数以上县（市、区），会员单位达行业单位总数30%以上或者销售额达50%以上。",
    "Cover half the counties, and 30 % of the units or 50 % of the sales.")
  public static let exitMechanism = LegalBasis(
    instrument, "四.7", "有十种情形之一的限期整改；无法继续运转的约谈引导注销；严重违法违规的撤销登记。",
    "Ten criteria: rectify; talked into deregistration if it cannot run; revoked if grave.")
  public static let termOverrun = criterion("一", "长期不按章程换届。", "W1: no re-election for long.")
  public static let weakLeadership = criterion(
    "二", "领导班子薄弱（须人工认定）。", "W2: weak leadership (needs a person's finding).")
  public static let irregularActivity = criterion(
    "三", "开展活动不规范（须人工认定）。", "W3: irregular activities (needs a person's finding).")
  public static let noStaff = criterion("四", "无专职工作人员。", "W4: no full-time staff.")
  public static let noPremises = criterion("五", "无固定办公场所。", "W5: no fixed premises.")
  public static let noIncome = criterion("六", "无经费来源。", "W6: no income.")
  public static let internalDisorder = criterion(
    "七", "内部管理混乱（须人工认定）。", "W7: internal disorder (needs a person's finding).")
  public static let lateReport = criterion(
    "八", "不按规定时间参加年检。", "W8: annual inspection not in time.")
  public static let failedInspection = criterion("九", "年检不合格。", "W9: inspection failed.")
  public static let noPartyOrganisation = criterion(
    "十", "不按规定建立党组织并开展党建工作。", "W10: no party organisation as required.")
  public static let jointBranch = LegalBasis(
    instrument, "四.8", "党员不足3人的成立联合党支部，覆盖一般不超过5个；暂不具备条件的选派指导员或者建立群团组织。",
    "Below three members a joint branch of at most five bodies, else an instructor or a union.")

  /// The basis of W1–W10.
  public static func criterion(_ number: Int) -> LegalBasis? {
    criteria.indices.contains(number - 1) ? criteria[number - 1] : nil
  }

  private static func criterion(
    _ ordinal: String, _ summary: String, _ english: String
  ) -> LegalBasis {
    LegalBasis(instrument, "四.7第\(ordinal)种情形", summary, english)
  }

  private static let criteria = [
    termOverrun, weakLeadership, irregularActivity, noStaff, noPremises, noIncome,
    internalDisorder, lateReport, failedInspection, noPartyOrganisation,
  ]
  static let all = [coverage, exitMechanism] + criteria + [jointBranch] + measures
}

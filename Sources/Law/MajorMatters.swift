import EventModel

/// Major matters reported ahead (重大事项报告): local rules, with local lead times.
public enum MajorMatters {
  public static let guangzhou = Instrument(
    "广州市社会组织重大事项报告规定", "穗社管规字〔2022〕1号",
    english: "Guangzhou's rules on reporting major matters (2022)",
    note: "The exact title was not seen; Tianhe's notice asks the same.")
  public static let liaoning = Instrument(
    "辽宁省社会组织章程关于重大事项报告的条款", "辽宁省民政厅",
    english: "Liaoning's charter clause on major matters")
  public static let sanyaTianya = Instrument(
    "三亚市天涯区社会组织重大事项报告通知", "三亚市天涯区2025年7月",
    english: "Notice of Tianya, Sanya, on major matters (2025)")
  public static let ministry2018 = Instrument(
    "民政部管理的社会组织重大事项管理规定", "民政部2018年",
    english: "Major matters of bodies run by the ministry (2018)",
    note: "The exact title was not seen.")

  public static let fifteenDays = LegalBasis(
    guangzhou, "关于报告时限的规定", "重大事项应当提前15日报告。", "Reported 15 days ahead.")
  public static let tenDays = LegalBasis(
    liaoning, "关于报告时限的规定", "重大事项应当提前10日报告。", "Reported ten days ahead.")
  public static let sevenDays = LegalBasis(
    sanyaTianya, "关于报告时限的规定", "重大事项应当提前7日报告。", "Reported seven days ahead.")
  public static let reElectionApproval = LegalBasis(
    ministry2018, "关于审批事项的规定", "换届等审批事项应当提前2个月报批。",
    "Approval items, re-election among them: two months ahead.")
  public static let silenceConsents = LegalBasis(
    ministry2018, "关于备案事项的规定", "备案事项15个工作日内未提出异议的，视为同意。",
    "Filing items pass without objection in 15 working days.")

  static let all = [fifteenDays, tenDays, sevenDays, reElectionApproval, silenceConsents]
}

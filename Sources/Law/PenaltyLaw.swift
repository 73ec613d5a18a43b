import EventModel

/// Administrative penalties (行政处罚): the Act and the registrars' own procedure.
public enum PenaltyLaw {
  public static let text2017 = Instrument(
    "行政处罚法", edition: "2017年修正", "全国人民代表大会",
    english: "Administrative Penalty Act (2017 text)", to: "2021-07-14", isVerified: false,
    note: "Hearing asked for within three days, no limit of 90 days: from memory.")
  public static let text2021 = Instrument(
    "行政处罚法", edition: "2021年修订", "全国人民代表大会常务委员会",
    english: "Administrative Penalty Act (2021 text)", from: "2021-07-15")
  public static let procedure2021 = Instrument(
    "社会组织登记管理机关行政处罚程序规定", "民政部令第68号",
    english: "Rules on the penalty procedure of registrars (Order 68)", from: "2021-10-15",
    note: "Full text not seen; the rules of 2012 applied before.")

  public static let lighterNewLaw = LegalBasis(
    text2021, "第三十七条", "新规定处罚较轻或者不认为违法的，适用新规定。", "The lighter new rule applies.")
  public static let limitation = LegalBasis(
    text2021, "第三十六条", "违法行为在二年内未被发现的，不再给予行政处罚；特别情形五年。",
    "No penalty for an act found after two years, five in special cases.")
  public static let noticeOfFacts = LegalBasis(
    text2021, "第四十四条", "作出决定前，应当告知拟处罚的内容、事实、理由、依据和陈述申辩、听证的权利。",
    "Notice of the facts, the reasons and the rights comes before the decision.")
  public static let defence = LegalBasis(
    text2021, "第四十五条", "当事人有权陈述和申辩；不得因陈述、申辩给予更重的处罚。",
    "The right to state one's case, never to one's harm.")
  public static let publicationWithdrawn = LegalBasis(
    text2021, "第四十八条", "公开的处罚决定被撤销、变更的，应当在三日内撤回决定信息并公开说明理由。",
    "A published decision that falls is withdrawn within three working days.")
  public static let decisionWithin90Days = LegalBasis(
    text2021, "第六十条", "应当自立案之日起九十日内作出行政处罚决定。", "Decision within 90 days of filing.")
  public static let service = LegalBasis(
    text2021, "第六十一条", "当事人不在场的，应当在七日内送达处罚决定书。",
    "Service on an absent party within seven working days.")
  public static let hearing = LegalBasis(
    text2021, "第六十四条", "要求听证的，应当在告知后五日内提出；举行听证的七日前通知。",
    "A hearing is asked for within five working days, and called seven ahead.")
  public static let workingDays = LegalBasis(
    text2021, "第八十五条", "本法中二日、三日、五日、七日的规定是指工作日，不含法定节假日。",
    "Two, three, five and seven days in the Act are working days.")

  static let all = [
    limitation, lighterNewLaw, noticeOfFacts, defence, publicationWithdrawn,
    decisionWithin90Days, service, hearing, workingDays,
  ]
}

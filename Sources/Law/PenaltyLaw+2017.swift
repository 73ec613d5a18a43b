/// The 2017 text of the Penalty Act, for decisions up to 2021-07-14; all of it from memory.
extension PenaltyLaw {
  public static let limitation2017 = LegalBasis(
    text2017, "第二十九条", "违法行为在二年内未被发现的，不再给予行政处罚。",
    "No penalty for an act found after two years.")
  public static let noticeOfFacts2017 = LegalBasis(
    text2017, "第三十一条", "作出决定前，应当告知事实、理由、依据和依法享有的权利。",
    "Notice of the facts, the reasons and the rights.")
  public static let defence2017 = LegalBasis(
    text2017, "第三十二条", "当事人有权进行陈述和申辩。", "The right to state one's case.")
  public static let collectiveDecision2017 = LegalBasis(
    text2017, "第三十八条", "情节复杂或者重大违法行为，负责人应当集体讨论决定。",
    "Complex or grave cases are decided together.")
  public static let service2017 = LegalBasis(
    text2017, "第四十条", "当事人不在场的，应当在七日内送达。", "Service within seven days.")
  public static let hearing2017 = LegalBasis(
    text2017, "第四十二条", "要求听证的，应当在告知后三日内提出；举行听证的七日前通知。",
    "A hearing is asked for within three days, and called seven ahead.")
  public static let noStay2017 = LegalBasis(
    text2017, "第四十五条", "申请行政复议或者提起行政诉讼的，行政处罚不停止执行。",
    "Review or suit does not stay the penalty.")
  public static let finePaidWithin15Days2017 = LegalBasis(
    text2017, "第四十六条", "应当自收到行政处罚决定书之日起十五日内缴纳罚款。",
    "A fine is paid within 15 days of the decision.")

  static let counterparts2017: [LegalBasis: LegalBasis] = [
    limitation: limitation2017, noticeOfFacts: noticeOfFacts2017, defence: defence2017,
    collectiveDecision: collectiveDecision2017, service: service2017, hearing: hearing2017,
    hearingRight: hearing2017, noStay: noStay2017,
    finePaidWithin15Days: finePaidWithin15Days2017,
  ]
  static let text2017Only = [
    limitation2017, noticeOfFacts2017, defence2017, collectiveDecision2017, service2017,
    hearing2017, noStay2017, finePaidWithin15Days2017,
  ]
}

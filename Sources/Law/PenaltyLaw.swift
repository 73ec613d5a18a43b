import EventModel

/// Administrative penalties (行政处罚): the Act in the text of 2021, Articles 36–85.
public enum PenaltyLaw {
  public static let text2017 = Instrument(
    "行政处罚法", edition: "2017年修正", "全国人民代表大会",
    english: "Administrative Penalty Act (2017 text)", to: "2021-07-14", isVerified: false,
    note: "Hearing asked for within three days, no limit of 90 days: from memory.")
  public static let text2021 = Instrument(
    "行政处罚法", edition: "2021年修订", "全国人民代表大会常务委员会",
    english: "Administrative Penalty Act (2021 text)", from: "2021-07-15")

  // MARK: General rules

  public static let limitation = LegalBasis(
    text2021, "第三十六条", "违法行为在二年内未被发现的，不再给予行政处罚；特别情形五年。",
    "No penalty for an act found after two years, five in special cases.")
  public static let lighterNewLaw = LegalBasis(
    text2021, "第三十七条", "新规定处罚较轻或者不认为违法的，适用新规定。", "The lighter new rule applies.")
  public static let factsFirst = LegalBasis(
    text2021, "第四十条", "违法事实不清、证据不足的，不得给予行政处罚。",
    "No penalty where the facts are unclear or the evidence is thin.")
  public static let twoOfficers = LegalBasis(
    text2021, "第四十二条", "行政处罚由具有执法资格的执法人员实施，不得少于两人。",
    "Two qualified officers at least.")
  public static let recusal = LegalBasis(
    text2021, "第四十三条", "执法人员与案件有利害关系的，应当回避。", "An officer with an interest stands aside.")
  public static let noticeOfFacts = LegalBasis(
    text2021, "第四十四条", "作出决定前，应当告知拟处罚的内容、事实、理由、依据和陈述申辩、听证的权利。",
    "Notice of the facts, the reasons and the rights comes before the decision.")
  public static let defence = LegalBasis(
    text2021, "第四十五条", "当事人有权陈述和申辩；不得因陈述、申辩给予更重的处罚。",
    "The right to state one's case, never to one's harm.")
  public static let evidence = LegalBasis(
    text2021, "第四十六条", "证据必须经查证属实，方可作为认定案件事实的根据。", "Only verified evidence counts.")
  public static let wholeProcessRecorded = LegalBasis(
    text2021, "第四十七条", "对启动、调查取证、审核、决定、送达、执行等进行全过程记录，归档保存。",
    "Every step from opening to enforcement is recorded and kept.")
  public static let publication = LegalBasis(
    text2021, "第四十八条第一款", "具有一定社会影响的行政处罚决定应当依法公开。",
    "Decisions of some social weight are published.")
  public static let publicationWithdrawn = LegalBasis(
    text2021, "第四十八条", "公开的处罚决定被撤销、变更的，应当在三日内撤回决定信息并公开说明理由。",
    "A published decision that falls is withdrawn within three working days.")

  // MARK: Procedure

  public static let onTheSpot = LegalBasis(
    text2021, "第五十一条", "违法事实确凿，对法人处以三千元以下罚款或者警告的，可以当场作出决定。",
    "On the spot: a warning, or a fine of up to 3,000 yuan for a legal person.")
  public static let caseFiled = LegalBasis(
    text2021, "第五十四条", "全面、客观、公正地调查，收集有关证据；符合立案标准的，应当及时立案。",
    "Investigate fully; file a case promptly where the standard is met.")
  public static let showIdentity = LegalBasis(
    text2021, "第五十五条", "调查或者检查时应当主动出示执法证件，询问或者检查应当制作笔录。",
    "Officers show their licence and keep minutes.")
  public static let decision = LegalBasis(
    text2021, "第五十七条第一款", "调查终结，行政机关负责人审查后分别作出处罚、不予处罚或者移送的决定。",
    "After the inquiry the head decides: a penalty, none, or transfer.")
  public static let collectiveDecision = LegalBasis(
    text2021, "第五十七条第二款", "情节复杂或者重大违法行为，行政机关负责人应当集体讨论决定。",
    "Complex or grave cases are decided together by the heads.")
  public static let legalReview = LegalBasis(
    text2021, "第五十八条", "涉及重大公共利益、经过听证、疑难复杂等情形，未经法制审核或者审核未通过的，不得作出决定。",
    "Weighty, heard or complex cases need a legal review before the decision.")
  public static let decisionContent = LegalBasis(
    text2021, "第五十九条", "决定书应当载明当事人、事实证据、种类依据、履行方式期限、救济途径期限、机关名称日期，并盖章。",
    "What the written decision states, and the seal.")
  public static let decisionWithin90Days = LegalBasis(
    text2021, "第六十条", "应当自立案之日起九十日内作出行政处罚决定。", "Decision within 90 days of filing.")
  public static let service = LegalBasis(
    text2021, "第六十一条", "当事人不在场的，应当在七日内送达处罚决定书。",
    "Service on an absent party within seven working days.")
  public static let noDecisionUnheard = LegalBasis(
    text2021, "第六十二条", "未告知拟处罚内容、事实、理由、依据，或者拒绝听取陈述申辩的，不得作出处罚决定。",
    "No decision without notice, nor where the party was not heard.")
  public static let hearingRight = LegalBasis(
    text2021, "第六十三条", "拟作出较大数额罚款、吊销许可证件等较重处罚的，应当告知有要求听证的权利。",
    "Large fines, revoked licences and other heavier penalties: the right to a hearing.")
  public static let hearing = LegalBasis(
    text2021, "第六十四条", "要求听证的，应当在告知后五日内提出；举行听证的七日前通知。",
    "A hearing is asked for within five working days, and called seven ahead.")
  public static let hearingRecord = LegalBasis(
    text2021, "第六十五条", "听证结束后，应当根据听证笔录作出决定。",
    "The decision follows the minutes of the hearing.")

  // MARK: Enforcement

  public static let finePaidWithin15Days = LegalBasis(
    text2021, "第六十七条", "应当自收到行政处罚决定书之日起十五日内缴纳罚款；决定与收缴分离。",
    "A fine is paid within 15 days of the decision, to a bank.")
  public static let surcharge = LegalBasis(
    text2021, "第七十二条", "到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，不得超出罚款的数额；可以申请法院强制执行。",
    "3 % a day on a late fine, up to the fine; the court may enforce.")
  public static let noStay = LegalBasis(
    text2021, "第七十三条", "申请行政复议或者提起行政诉讼的，行政处罚不停止执行；加处罚款的数额在此期间不予计算。",
    "Review or suit does not stay the penalty; the surcharge stops.")
  public static let workingDays = LegalBasis(
    text2021, "第八十五条", "本法中二日、三日、五日、七日的规定是指工作日，不含法定节假日。",
    "Two, three, five and seven days in the Act are working days.")

  static let all =
    [
      limitation, lighterNewLaw, factsFirst, twoOfficers, recusal, noticeOfFacts, defence,
      evidence, wholeProcessRecorded, publication, publicationWithdrawn, onTheSpot, caseFiled,
      showIdentity, decision, collectiveDecision, legalReview, decisionContent,
      decisionWithin90Days, service, noDecisionUnheard, hearingRight, hearing, hearingRecord,
      finePaidWithin15Days, surcharge, noStay, workingDays,
    ] + text2017Only
}

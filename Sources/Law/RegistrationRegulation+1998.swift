/// What the 1998 text has differently, or under another number.
///
/// Articles 9–13 and the numbers 31–33 were read; the other numbers are from memory.
extension RegistrationRegulation {
  public static let preparationConsent1998 = LegalBasis(
    text1998, "第九条", "申请成立社会团体，应当经业务主管单位审查同意，由发起人向登记管理机关申请筹备。",
    "With the supervisor's consent the founders apply to prepare.")
  public static let foundingConditions1998 = LegalBasis(
    text1998, "第十条", "成立社会团体的条件；2016年修订后仍为第十条。",
    "The conditions of founding; Article 10 of the 2016 text.")
  public static let foundingPapers1998 = LegalBasis(
    text1998, "第十一条", "申请筹备应当提交的文件；2016年修订后仍为第十一条。",
    "The papers for preparation; Article 11 of the 2016 text.")
  public static let preparation1998 = LegalBasis(
    text1998, "第十二条", "自收到全部有效文件之日起60日内，作出批准或者不批准筹备的决定。",
    "Decision on preparation within 60 days of a complete file.")
  public static let refusal1998 = LegalBasis(
    text1998, "第十三条", "有法定五种情形之一的，不批准筹备。", "Five grounds against preparation.")
  public static let sectorOverlap1998 = LegalBasis(
    text1998, "第十三条第（二）项", "同一行政区域内已有业务范围相同或者相似的社会团体，没有必要成立的，不批准筹备。",
    "No preparation where a body of the same or similar scope exists in the area.")
  public static let assembly1998 = LegalBasis(
    text1998, "第十四条", "自批准筹备之日起6个月内召开会员大会，并申请成立登记。",
    "Founding assembly and application for registration within six months of the approval.",
    isVerified: false)
  public static let charterContent1998 = LegalBasis(
    text1998, "第十五条", "章程应当包括的事项；2016年修订后为第十四条。",
    "What a charter holds; Article 14 of the 2016 text.", isVerified: false)
  public static let registration1998 = LegalBasis(
    text1998, "第十六条", "自收到完成筹备工作的登记申请及有关文件之日起30日内完成审查。",
    "Decision on registration within 30 days of the application.", isVerified: false)
  public static let alteration1998 = LegalBasis(
    text1998, "第二十条", "变更登记和章程核准；2016年修订后为第十八条。",
    "Change registration and charter approval; Article 18 of the 2016 text.", isVerified: false)
  public static let deregistrationGrounds1998 = LegalBasis(
    text1998, "第二十一条", "注销登记的情形；2016年修订后为第十九条。",
    "Grounds of deregistration; Article 19 of the 2016 text.", isVerified: false)
  public static let liquidation1998 = LegalBasis(
    text1998, "第二十二条", "清算；2016年修订后为第二十条。",
    "Liquidation; Article 20 of the 2016 text.", isVerified: false)
  public static let deregistration1998 = LegalBasis(
    text1998, "第二十三条", "自清算结束之日起15日内办理注销登记；2016年修订后为第二十一条。",
    "Deregistration within 15 days; Article 21 of the 2016 text.", isVerified: false)
  public static let surplus1998 = LegalBasis(
    text1998, "第二十五条", "剩余财产的处分；2016年修订后为第二十二条。",
    "What is left over; Article 22 of the 2016 text.", isVerified: false)
  public static let announcement1998 = LegalBasis(
    text1998, "第二十六条", "公告；2016年修订后为第二十三条。",
    "Announcement; Article 23 of the 2016 text.", isVerified: false)
  public static let audit1998 = LegalBasis(
    text1998, "第三十条", "换届或者更换法定代表人之前的财务审计；2016年修订后为第二十七条。",
    "Audit before re-election; Article 27 of the 2016 text.", isVerified: false)
  public static let annualReport1998 = LegalBasis(
    text1998, "第三十一条", "年度检查；2016年修订后为第二十八条。",
    "Annual inspection; Article 28 of the 2016 text.")
  public static let noActivity1998 = LegalBasis(
    text1998, "第三十二条", "骗取登记或者1年未开展活动的，撤销登记；2016年修订后为第二十九条。",
    "Fraud or a year without activity: revocation; Article 29 of the 2016 text.")
  public static let penalisedActs1998 = LegalBasis(
    text1998, "第三十三条", "八种行为的处罚；2016年修订后为第三十条。",
    "The eight acts; Article 30 of the 2016 text.")
  public static let ban1998 = LegalBasis(
    text1998, "第三十五条", "取缔；2016年修订后为第三十二条。", "The ban; Article 32 of the 2016 text.",
    isVerified: false)
  public static let certificateSealed1998 = LegalBasis(
    text1998, "第三十六条", "封存和收缴；2016年修订后为第三十三条。",
    "Sealing up and collecting; Article 33 of the 2016 text.", isVerified: false)

  /// The provisions of the 2016 text that have another number, or say another thing, in the text
  /// of 1998.
  static let counterparts1998: [LegalBasis: LegalBasis] = [
    supervisorConsent: preparationConsent1998, foundingConditions: foundingConditions1998,
    foundingPapers: foundingPapers1998, decisionWithin60Days: preparation1998,
    refusal: refusal1998, sectorOverlap: sectorOverlap1998, charterContent: charterContent1998,
    alteration: alteration1998, changeRegistration: alteration1998,
    charterApproval: alteration1998, deregistrationGrounds: deregistrationGrounds1998,
    mergerDeregistration: deregistrationGrounds1998, liquidation: liquidation1998,
    deregistration: deregistration1998, deregistrationPapers: deregistration1998,
    certificateCollected: deregistration1998, surplus: surplus1998, announcement: announcement1998,
    auditBeforeReElection: audit1998, annualReport: annualReport1998,
    preliminaryReview: annualReport1998, fraud: noActivity1998, noActivity: noActivity1998,
    penalisedActs: penalisedActs1998, certificateMisuse: penalisedActs1998,
    outsideScope: penalisedActs1998, refusingSupervision: penalisedActs1998,
    changeNotRegistered: penalisedActs1998, branchBreach: penalisedActs1998,
    businessForProfit: penalisedActs1998, embezzlement: penalisedActs1998,
    illegalFees: penalisedActs1998, confiscationAndFine: penalisedActs1998, ban: ban1998,
    certificateSealed: certificateSealed1998,
  ]

  static let text1998Only = [
    preparationConsent1998, foundingConditions1998, foundingPapers1998, preparation1998,
    refusal1998, sectorOverlap1998, assembly1998, charterContent1998, registration1998,
    alteration1998, deregistrationGrounds1998, liquidation1998, deregistration1998, surplus1998,
    announcement1998, audit1998, annualReport1998, noActivity1998, penalisedActs1998, ban1998,
    certificateSealed1998,
  ]
}

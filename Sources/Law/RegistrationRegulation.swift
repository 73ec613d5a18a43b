import EventModel

/// Regulation on the registration and administration of social associations
/// (社会团体登记管理条例). The 2016 text shifted the articles: old 31 = new 28, 32 = 29, 33 = 30.
public enum RegistrationRegulation {
  /// The text with the two steps 批准筹备 and 登记.
  public static let text1998 = Instrument(
    "社会团体登记管理条例", edition: "1998年", "国务院令第250号",
    english: "Regulation on the Registration of Social Associations (1998 text)",
    from: "1998-10-25", to: "2016-02-05",
    note: "Two steps: preparation approved, then registration.")

  /// The text with registration in one step.
  public static let text2016 = Instrument(
    "社会团体登记管理条例", edition: "2016年修订", "国务院令第666号",
    english: "Regulation on the Registration of Social Associations (2016 text)",
    from: "2016-02-06",
    note: "Ends when the amendment of 2026 takes effect; that day was not found.")

  /// The amendment published about 2026-03-20, of which no clean copy was found.
  public static let amendment2026 = Instrument(
    "国务院关于修改〈社会团体登记管理条例〉的决定", "2026年",
    english: "State Council decision amending the Regulation on Social Associations (2026)",
    isVerified: false,
    note: "Only fragments in a scrambled copy: no article, no figure, no effective day. "
      + "Nothing here rests on it.")

  // MARK: The 2016 text

  public static let supervisorConsent = LegalBasis(
    text2016, "第九条", "申请成立社会团体，应当经其业务主管单位审查同意；筹备期间不得开展筹备以外的活动。",
    "Founding needs the supervising authority's consent; no other activity while preparing.")
  public static let foundingConditions = LegalBasis(
    text2016, "第十条",
    "有50个以上的个人会员或者30个以上的单位会员，混合组成的总数不少于50个；地方性社会团体有3万元以上活动资金；有固定住所、专职工作人员。",
    "50 persons or 30 units (mixed: 50 in all), 30,000 yuan for a local body, premises and staff.")
  public static let decisionWithin60Days = LegalBasis(
    text2016, "第十二条", "自收到全部有效文件之日起60日内，作出准予或者不予登记的决定。",
    "Decision within 60 days of a complete file.")
  public static let registeredItems = LegalBasis(
    text2016, "第十二条关于登记事项的规定", "登记事项包括名称、住所、宗旨、业务范围、活动地域、法定代表人、活动资金和业务主管单位。",
    "Eight registered items, from the name to the supervising authority.")
  public static let refusal = LegalBasis(
    text2016, "第十三条", "有法定五种情形之一的，登记管理机关不予登记。", "Five grounds of refusal.")
  public static let sectorOverlap = LegalBasis(
    text2016, "第十三条第（二）项", "同一行政区域内已有业务范围相同或者相似的社会团体，没有必要成立的，不予登记。",
    "Refusal where a body of the same or similar scope exists in the area: one trade, one body.")
  public static let charterContent = LegalBasis(
    text2016, "第十四条", "章程应当包括法定九项内容。", "A charter has nine required parts.")
  public static let alteration = LegalBasis(
    text2016, "第十八条", "登记事项变更，自业务主管单位同意之日起30日内申请变更登记；修改章程，30日内报核准。",
    "Change registration and charter approval are asked within 30 days of consent.")
  public static let deregistrationGrounds = LegalBasis(
    text2016, "第十九条", "完成宗旨、自行解散、分立合并或者由于其他原因终止的，应当申请注销登记。",
    "Grounds of deregistration, merger and division among them.")
  public static let liquidation = LegalBasis(
    text2016, "第二十条", "注销登记前应当成立清算组织完成清算；清算期间不得开展清算以外的活动。",
    "Liquidation comes before deregistration; no other activity meanwhile.")
  public static let deregistration = LegalBasis(
    text2016, "第二十一条", "应当自清算结束之日起15日内办理注销登记。",
    "Deregistration is asked for within 15 days of the end of liquidation.")
  public static let auditBeforeReElection = LegalBasis(
    text2016, "第二十七条", "换届或者更换法定代表人之前，应当组织对其进行财务审计。",
    "An audit comes before re-election or a change of the legal representative.")
  public static let annualReport = LegalBasis(
    text2016, "第二十八条", "每年3月31日前向业务主管单位报送上一年度工作报告，经初审同意后于5月31日前报送登记管理机关，接受年度检查。",
    "Report to the supervisor by 31 March, to the registrar by 31 May, for annual inspection.")
  public static let fraud = LegalBasis(
    text2016, "第二十九条前段", "申请登记时弄虚作假、骗取登记的，予以撤销登记。",
    "Registration obtained by fraud is revoked.")
  public static let noActivity = LegalBasis(
    text2016, "第二十九条后段", "自取得登记证书之日起1年未开展活动的，予以撤销登记。",
    "No activity within one year of the certificate: registration is revoked.")
  public static let penalisedActs = LegalBasis(
    text2016, "第三十条", "有所列八种行为之一的，给予警告，责令改正，可以限期停止活动，可以责令撤换负责人；情节严重的，撤销登记。",
    "Eight acts: warning and order to correct, suspension, replacement; if grave, revocation.")
  public static let refusingSupervision = LegalBasis(
    text2016, "第三十条第一款第（三）项", "拒不接受或者不按照规定接受监督检查的，依该条处罚。",
    "Refusing or not duly accepting supervision and inspection is penalised.")
  public static let ban = LegalBasis(
    text2016, "第三十二条", "未经登记擅自活动，或者被撤销登记后继续活动的，予以取缔。",
    "Unregistered or revoked bodies that act are banned.")
  public static let certificateSealed = LegalBasis(
    text2016, "第三十三条", "限期停止活动的，封存登记证书、印章和财务凭证；撤销登记的，收缴登记证书和印章。",
    "Suspension: certificate, seal and vouchers sealed up; revocation: certificate and seal taken.")

  // MARK: The 1998 text

  public static let preparation1998 = LegalBasis(
    text1998, "第十二条", "自收到全部有效文件之日起60日内，作出批准或者不批准筹备的决定。",
    "Decision on preparation within 60 days of a complete file.")
  public static let assembly1998 = LegalBasis(
    text1998, "第十四条", "自批准筹备之日起6个月内召开会员大会，并申请成立登记。",
    "Founding assembly and application for registration within six months of the approval.",
    isVerified: false)
  public static let annualReport1998 = LegalBasis(
    text1998, "第三十一条", "年度检查；2016年修订后为第二十八条。",
    "Annual inspection; Article 28 of the 2016 text.")
  public static let noActivity1998 = LegalBasis(
    text1998, "第三十二条", "骗取登记或者1年未开展活动的，撤销登记；2016年修订后为第二十九条。",
    "Fraud or a year without activity: revocation; Article 29 of the 2016 text.")
  public static let penalisedActs1998 = LegalBasis(
    text1998, "第三十三条", "八种行为的处罚；2016年修订后为第三十条。",
    "The eight acts; Article 30 of the 2016 text.")

  static let all = [
    supervisorConsent, foundingConditions, decisionWithin60Days, registeredItems, refusal,
    sectorOverlap,
    charterContent, alteration, deregistrationGrounds, liquidation, deregistration,
    auditBeforeReElection, annualReport, fraud, noActivity, penalisedActs, refusingSupervision,
    ban, certificateSealed, preparation1998, assembly1998, annualReport1998, noActivity1998,
    penalisedActs1998,
  ]
}

import EventModel

/// Measures on the credit information of social organisations (社会组织信用信息管理办法, Order 60).
///
/// Articles 10 and 14–19 were seen only in the consultation draft or in press reports, and are
/// marked so; the grounds of Articles 11 and 15 agree over several sources.
public enum CreditMeasures {
  public static let instrument = Instrument(
    "社会组织信用信息管理办法", "民政部令第60号",
    english: "Measures on the Credit Information of Social Organisations (Order 60)",
    from: "2018-01-24", note: "No successor found.")

  /// The closing article, whose number was not seen.
  public static let entryIntoForce = LegalBasis(
    instrument, "关于施行日期的规定", "自2018年1月24日起施行；此前的事实不溯及。",
    "In force from 24 January 2018; it does not look back.")

  // MARK: Abnormal-operation list (活动异常名录)

  public static let abnormalList = LegalBasis(
    instrument, "第十一条", "有所列七种情形之一的，登记管理机关应当将其列入活动异常名录。",
    "Seven grounds for the abnormal-operation list.")
  public static let abnormalGround1 = LegalBasis(
    instrument, "第十一条第（一）项", "未按照规定时限和要求向登记管理机关报送年度工作报告的。",
    "The annual report was not submitted in time and form.")
  public static let abnormalGround2 = LegalBasis(
    instrument, "第十一条第（二）项", "未按照有关规定设立党组织的。", "No party organisation as the rules require.")
  public static let abnormalGround3 = LegalBasis(
    instrument, "第十一条第（三）项", "监督检查中发现问题，发放整改文书要求限期整改，未按期完成整改的。",
    "What a rectification order names was not put right by its day.")
  public static let abnormalGround4 = LegalBasis(
    instrument, "第十一条第（四）项", "具有公开募捐资格的慈善组织，不再符合条件或者连续六个月不开展公开募捐的。",
    "A charity with public-fundraising rights no longer qualifies or stood idle six months.")
  public static let abnormalGround5 = LegalBasis(
    instrument, "第十一条第（五）项", "受到警告或者不满5万元罚款处罚的。",
    "A warning, or a fine below 50,000 yuan.")
  public static let abnormalGround6 = LegalBasis(
    instrument, "第十一条第（六）项", "通过登记的住所无法与社会组织取得联系的。",
    "Not reachable at the registered domicile.")
  public static let abnormalGround7 = LegalBasis(
    instrument, "第十一条第（七）项", "法律、行政法规规定应当列入的其他情形。", "Other cases given by law.")
  public static let unreachable = LegalBasis(
    instrument, "第十一条第二款", "两次邮寄专用信函无人签收的，视作无法取得联系；两次间隔不少于15日、不超过30日。",
    "Two special letters unsigned, 15 to 30 days apart, count as not reachable.",
    isVerified: false)
  public static let excuse = LegalBasis(
    instrument, "第十二条", "业务主管单位或者有关部门书面证明社会组织对此不负直接责任的，可以不列入。",
    "Spared where a department certifies that the body is not directly responsible.",
    isVerified: false)
  public static let abnormalRestart = LegalBasis(
    instrument, "第十三条", "列入期间又出现应列入情形的，列入时限重新计算。",
    "A new ground while listed restarts the period.")
  public static let leaveAbnormalList = LegalBasis(
    instrument, "第十四条", "履行义务或者完成整改的，经申请核实后移出；无须整改的，自列入之日起满6个月移出。",
    "Removed on application once put right; with nothing to put right, after six months.",
    isVerified: false)

  // MARK: Serious-violation list (严重违法失信名单)

  public static let seriousList = LegalBasis(
    instrument, "第十五条", "有所列八种情形之一的，登记管理机关应当将其列入严重违法失信名单。",
    "Eight grounds for the serious-violation list.")
  public static let seriousGround1 = LegalBasis(
    instrument, "第十五条第（一）项", "被列入活动异常名录满2年的。", "Two full years on the abnormal list.")
  public static let seriousGround2 = LegalBasis(
    instrument, "第十五条第（二）项", "弄虚作假办理变更登记，被撤销变更登记的。",
    "A change registration obtained by fraud and revoked.")
  public static let seriousGround3 = LegalBasis(
    instrument, "第十五条第（三）项", "受到限期停止活动行政处罚的。", "A suspension of activity.")
  public static let seriousGround4 = LegalBasis(
    instrument, "第十五条第（四）项", "受到5万元以上罚款处罚的。", "A fine of 50,000 yuan or more.")
  public static let seriousGround5 = LegalBasis(
    instrument, "第十五条第（五）项", "三年内两次以上受到警告或者不满5万元罚款处罚的。",
    "Two or more minor penalties within three years.")
  public static let seriousGround6 = LegalBasis(
    instrument, "第十五条第（六）项", "被司法机关纳入失信被执行人名单的。", "A judgment defaulter.")
  public static let seriousGround7 = LegalBasis(
    instrument, "第十五条第（七）项", "被登记管理机关作出吊销登记证书或者撤销成立登记决定的。",
    "The certificate or the registration was revoked.")
  public static let seriousGround8 = LegalBasis(
    instrument, "第十五条第（八）项", "法律、行政法规规定应当列入的其他情形。", "Other cases given by law.")
  public static let seriousRestart = LegalBasis(
    instrument, "第十六条", "列入期间又出现应列入情形的，列入时限重新计算。",
    "A new ground while listed restarts the period.", isVerified: false)
  public static let leaveSeriousList = LegalBasis(
    instrument, "第十七条", "列入满2年且未再发生应列入情形的，可以申请移出；因第（七）项列入的，完成注销登记后移出。",
    "After two full years without a new ground, on application; ground 7: after deregistration.",
    isVerified: false)
  public static let noticeBeforeListing = LegalBasis(
    instrument, "第十条", "因非行政处罚事项列入前，书面告知事实、理由、依据和陈述申辩的权利；10个工作日内提出。",
    "Before listing without a penalty: written notice; reply within ten working days.",
    isVerified: false)

  /// The ground of Article 11 with this number, 1–7.
  public static func abnormalGround(_ number: Int) -> LegalBasis? {
    abnormalGrounds.indices.contains(number - 1) ? abnormalGrounds[number - 1] : nil
  }

  /// The ground of Article 15 with this number, 1–8.
  public static func seriousGround(_ number: Int) -> LegalBasis? {
    seriousGrounds.indices.contains(number - 1) ? seriousGrounds[number - 1] : nil
  }

  private static let abnormalGrounds = [
    abnormalGround1, abnormalGround2, abnormalGround3, abnormalGround4, abnormalGround5,
    abnormalGround6, abnormalGround7,
  ]
  private static let seriousGrounds = [
    seriousGround1, seriousGround2, seriousGround3, seriousGround4, seriousGround5,
    seriousGround6, seriousGround7, seriousGround8,
  ]
  static let all =
    [entryIntoForce, noticeBeforeListing, abnormalList] + abnormalGrounds
    + [unreachable, excuse, abnormalRestart, leaveAbnormalList, seriousList] + seriousGrounds
    + [seriousRestart, leaveSeriousList] + consequences
}

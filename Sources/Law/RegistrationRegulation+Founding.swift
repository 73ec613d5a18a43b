/// Articles 2–17: what a social association is, how it comes into being, what it is made of.
extension RegistrationRegulation {
  // MARK: General provisions (总则)

  public static let definition = LegalBasis(
    text2016, "第二条", "社会团体由公民自愿组成，按照章程开展活动；国家机关以外的组织可以作为单位会员加入。",
    "Voluntary and bound by its charter; state organs may not be unit members.")
  public static let lawfulness = LegalBasis(
    text2016, "第四条第一款", "社会团体必须遵守宪法、法律、法规和国家政策，不得损害国家、社会和他人利益。",
    "Bound by the constitution, the law and state policy; harms no public or private interest.")
  public static let notForProfit = LegalBasis(
    text2016, "第四条第二款", "社会团体不得从事营利性经营活动。", "No business for profit.")
  public static let registrar = LegalBasis(
    text2016, "第六条", "县级以上民政部门是登记管理机关；有关部门和授权的组织是业务主管单位。",
    "Civil affairs offices register; departments and authorised bodies supervise.")
  public static let territory = LegalBasis(
    text2016, "第七条", "地方性社会团体由所在地登记管理机关登记管理；跨行政区域的由共同上一级登记管理机关登记管理。",
    "A local body is registered where it is; a cross-area one by the common authority above.")

  // MARK: Founding (成立登记)

  public static let supervisorConsent = LegalBasis(
    text2016, "第九条", "申请成立社会团体，应当经其业务主管单位审查同意；筹备期间不得开展筹备以外的活动。",
    "Founding needs the supervising authority's consent; no other activity while preparing.")
  public static let preparationOnly = LegalBasis(
    text2016, "第九条第二款", "筹备期间不得开展筹备以外的活动。", "No other activity while preparing.")
  public static let foundingConditions = LegalBasis(
    text2016, "第十条",
    "有50个以上的个人会员或者30个以上的单位会员，混合组成的总数不少于50个；地方性社会团体有3万元以上活动资金；有固定住所、专职工作人员。",
    "50 persons or 30 units (mixed: 50 in all), 30,000 yuan for a local body, premises and staff.")
  public static let foundingMembers = LegalBasis(
    text2016, "第十条第一款第（一）项", "有50个以上的个人会员或者30个以上的单位会员；混合组成的，总数不得少于50个。",
    "50 persons or 30 units; mixed, 50 in all.")
  public static let foundingOrgans = LegalBasis(
    text2016, "第十条第一款第（二）项", "有规范的名称和相应的组织机构。", "A proper name and organs.")
  public static let foundingDomicile = LegalBasis(
    text2016, "第十条第一款第（三）项", "有固定的住所。", "A fixed domicile.")
  public static let foundingStaff = LegalBasis(
    text2016, "第十条第一款第（四）项", "有与其业务活动相适应的专职工作人员。",
    "Full-time staff fit for the work.")
  public static let foundingFunds = LegalBasis(
    text2016, "第十条第一款第（五）项", "全国性的有10万元以上活动资金，地方性的和跨行政区域的有3万元以上活动资金。",
    "Activity funds: 100,000 yuan for a national body, 30,000 for a local or cross-area one.")
  public static let foundingLiability = LegalBasis(
    text2016, "第十条第一款第（六）项", "有独立承担民事责任的能力。", "Capable of civil liability.")
  public static let name = LegalBasis(
    text2016, "第十条第二款", "名称应当与业务范围、成员分布、活动地域相一致，准确反映其特征。",
    "The name fits scope, members and territory.")
  public static let localName = LegalBasis(
    text2016, "第十条第二款后段", "地方性社会团体的名称不得冠以「中国」「全国」「中华」等字样。",
    "A local body may not call itself Chinese or national.")
  public static let foundingPapers = LegalBasis(
    text2016, "第十一条", "提交登记申请书、业务主管单位批准文件、验资报告和场所证明、发起人和拟任负责人身份证明、章程草案。",
    "Application, consent, capital and premises proof, founders' identity, draft charter.")
  public static let decisionWithin60Days = LegalBasis(
    text2016, "第十二条", "自收到全部有效文件之日起60日内，作出准予或者不予登记的决定。",
    "Decision within 60 days of a complete file.")
  public static let registeredItems = LegalBasis(
    text2016, "第十二条关于登记事项的规定", "登记事项包括名称、住所、宗旨、业务范围、活动地域、法定代表人、活动资金和业务主管单位。",
    "Eight registered items, from the name to the supervising authority.")
  public static let oneLegalRepresentative = LegalBasis(
    text2016, "第十二条第三款", "法定代表人不得同时担任其他社会团体的法定代表人。",
    "A legal representative holds that post in one body only.")

  // MARK: Refusal (不予登记)

  public static let refusal = LegalBasis(
    text2016, "第十三条", "有法定五种情形之一的，登记管理机关不予登记。", "Five grounds of refusal.")
  public static let refusalPurpose = LegalBasis(
    text2016, "第十三条第（一）项", "宗旨、业务范围不符合第四条规定的，不予登记。",
    "Refusal where purpose or scope goes against Article 4.")
  public static let sectorOverlap = LegalBasis(
    text2016, "第十三条第（二）项", "同一行政区域内已有业务范围相同或者相似的社会团体，没有必要成立的，不予登记。",
    "Refusal where a body of the same or similar scope exists in the area: one trade, one body.")
  public static let refusalPersons = LegalBasis(
    text2016, "第十三条第（三）项", "发起人、拟任负责人受过剥夺政治权利的刑事处罚，或者不具有完全民事行为能力的，不予登记。",
    "Refusal where a founder or officer lost political rights or lacks capacity.")
  public static let refusalFraud = LegalBasis(
    text2016, "第十三条第（四）项", "在申请登记时弄虚作假的，不予登记。", "Refusal for fraud.")
  public static let refusalOtherLaw = LegalBasis(
    text2016, "第十三条第（五）项", "有法律、行政法规禁止的其他情形的，不予登记。",
    "Refusal in other cases given by law.")

  /// The ground of refusal with this number, 1–5 (第十三条).
  public static func refusalGround(_ number: Int) -> LegalBasis? {
    refusalGrounds.indices.contains(number - 1) ? refusalGrounds[number - 1] : nil
  }

  private static let refusalGrounds = [
    refusalPurpose, sectorOverlap, refusalPersons, refusalFraud, refusalOtherLaw,
  ]
  static let general = [definition, lawfulness, notForProfit, registrar, territory]
  static let founding =
    [
      supervisorConsent, preparationOnly, foundingConditions, foundingMembers, foundingOrgans,
      foundingDomicile, foundingStaff, foundingFunds, foundingLiability, name, localName,
      foundingPapers, decisionWithin60Days, registeredItems, oneLegalRepresentative, refusal,
    ] + refusalGrounds
}

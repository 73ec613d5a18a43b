/// Articles 29–34: revocation, the eight penalised acts, the ban.
extension RegistrationRegulation {
  public static let fraud = LegalBasis(
    text2016, "第二十九条前段", "申请登记时弄虚作假、骗取登记的，予以撤销登记。",
    "Registration obtained by fraud is revoked.")
  public static let noActivity = LegalBasis(
    text2016, "第二十九条后段", "自取得登记证书之日起1年未开展活动的，予以撤销登记。",
    "No activity within one year of the certificate: registration is revoked.")
  public static let penalisedActs = LegalBasis(
    text2016, "第三十条", "有所列八种行为之一的，给予警告，责令改正，可以限期停止活动，可以责令撤换负责人；情节严重的，撤销登记。",
    "Eight acts: warning and order to correct, suspension, replacement; if grave, revocation.")
  public static let certificateMisuse = LegalBasis(
    text2016, "第三十条第一款第（一）项", "涂改、出租、出借登记证书，或者出租、出借印章的，依该条处罚。",
    "Altering, letting or lending the certificate or the seal is penalised.")
  public static let outsideScope = LegalBasis(
    text2016, "第三十条第一款第（二）项", "超出章程规定的宗旨和业务范围进行活动的，依该条处罚。",
    "Activity outside the charter's purpose and scope is penalised.")
  public static let refusingSupervision = LegalBasis(
    text2016, "第三十条第一款第（三）项", "拒不接受或者不按照规定接受监督检查的，依该条处罚。",
    "Refusing or not duly accepting supervision and inspection is penalised.")
  public static let changeNotRegistered = LegalBasis(
    text2016, "第三十条第一款第（四）项", "不按照规定办理变更登记的，依该条处罚。",
    "Not registering a change is penalised.")
  public static let branchBreach = LegalBasis(
    text2016, "第三十条第一款第（五）项", "违反规定设立分支机构、代表机构，或者疏于管理造成严重后果的，依该条处罚。",
    "Branches set up against the rules, or neglected with grave results, are penalised.")
  public static let businessForProfit = LegalBasis(
    text2016, "第三十条第一款第（六）项", "从事营利性的经营活动的，依该条处罚。",
    "Business for profit is penalised.")
  public static let embezzlement = LegalBasis(
    text2016, "第三十条第一款第（七）项", "侵占、私分、挪用资产或者所接受的捐赠、资助的，依该条处罚。",
    "Seizing, sharing out or diverting assets or donations is penalised.")
  public static let illegalFees = LegalBasis(
    text2016, "第三十条第一款第（八）项", "违反规定收取费用、筹集资金或者接受、使用捐赠、资助的，依该条处罚。",
    "Illegal fees, fund-raising or use of donations are penalised.")
  public static let confiscationAndFine = LegalBasis(
    text2016, "第三十条第二款", "没收违法经营额或者违法所得，可以并处违法经营额1倍以上3倍以下或者违法所得3倍以上5倍以下的罚款。",
    "Turnover or gain is confiscated; a fine of 1–3 times the turnover or 3–5 times the gain.")
  public static let otherLaw = LegalBasis(
    text2016, "第三十一条", "活动违反其他法律、法规的，由有关机关处理；认为应当撤销登记的，由登记管理机关撤销登记。",
    "Other laws broken: the competent organ acts, and may ask for revocation.")
  public static let ban = LegalBasis(
    text2016, "第三十二条", "未经登记擅自活动，或者被撤销登记后继续活动的，予以取缔。",
    "Unregistered or revoked bodies that act are banned.")
  public static let certificateSealed = LegalBasis(
    text2016, "第三十三条", "限期停止活动的，封存登记证书、印章和财务凭证；撤销登记的，收缴登记证书和印章。",
    "Suspension: certificate, seal and vouchers sealed up; revocation: certificate and seal taken.")
  public static let officialsLiable = LegalBasis(
    text2016, "第三十四条", "工作人员滥用职权、徇私舞弊、玩忽职守的，依法追究责任。",
    "Officials answer for abuse of power, favouritism and neglect.")

  /// The penalised act with this number, 1–8 (第三十条第一款), in the 2016 text.
  public static func penalisedAct(_ number: Int) -> LegalBasis? {
    acts.indices.contains(number - 1) ? acts[number - 1] : nil
  }

  static let acts = [
    certificateMisuse, outsideScope, refusingSupervision, changeNotRegistered, branchBreach,
    businessForProfit, embezzlement, illegalFees,
  ]
  static let penalties =
    [fraud, noActivity, penalisedActs] + acts
    + [confiscationAndFine, otherLaw, ban, certificateSealed, officialsLiable]
}

/// Articles 14–28: charter, seal, branches, changes, the end, and supervision in between.
extension RegistrationRegulation {
  // MARK: What a registered body is bound to

  public static let charterContent = LegalBasis(
    text2016, "第十四条", "章程应当包括法定九项内容。", "A charter has nine required parts.")
  public static let sealAndAccount = LegalBasis(
    text2016, "第十六条", "凭登记证书刻制印章、开立银行账户；印章式样和银行账号报登记管理机关备案。",
    "Seal specimen and bank account are filed with the registrar; no day is set.")
  public static let branches = LegalBasis(
    text2016, "第十七条", "分支机构、代表机构不具有法人资格，在授权的范围内开展活动。",
    "Branches have no legal personality and act within their mandate.")
  public static let noBranchOfBranch = LegalBasis(
    text2016, "第十七条第一款后段", "分支机构不得再设立分支机构。", "No branch of a branch.")
  public static let noRegionalBranch = LegalBasis(
    text2016, "第十七条第二款", "不得设立地域性的分支机构。", "No regional branches.")
  public static let alteration = LegalBasis(
    text2016, "第十八条", "登记事项变更，自业务主管单位同意之日起30日内申请变更登记；修改章程，30日内报核准。",
    "Change registration and charter approval are asked within 30 days of consent.")
  public static let changeRegistration = LegalBasis(
    text2016, "第十八条第一款", "登记事项需要变更的，自业务主管单位审查同意之日起30日内申请变更登记。",
    "A change of a registered item is applied for within 30 days of consent.")
  public static let charterApproval = LegalBasis(
    text2016, "第十八条第二款", "修改章程的，自业务主管单位审查同意之日起30日内报登记管理机关核准。",
    "A changed charter is handed in for approval within 30 days of consent.")

  // MARK: Winding up (注销登记)

  public static let deregistrationGrounds = LegalBasis(
    text2016, "第十九条", "完成宗旨、自行解散、分立合并或者由于其他原因终止的，应当申请注销登记。",
    "Grounds of deregistration, merger and division among them.")
  public static let mergerDeregistration = LegalBasis(
    text2016, "第十九条第（三）项", "分立、合并的，经业务主管单位审查同意后申请注销登记。",
    "Division or merger: deregistration after the supervisor's consent.")
  public static let liquidation = LegalBasis(
    text2016, "第二十条", "注销登记前应当成立清算组织完成清算；清算期间不得开展清算以外的活动。",
    "Liquidation comes before deregistration; no other activity meanwhile.")
  public static let deregistration = LegalBasis(
    text2016, "第二十一条", "应当自清算结束之日起15日内办理注销登记。",
    "Deregistration is asked for within 15 days of the end of liquidation.")
  public static let deregistrationPapers = LegalBasis(
    text2016, "第二十一条关于文件的规定", "提交法定代表人签署的注销登记申请书、业务主管单位的审查文件和清算报告书。",
    "Signed application, the supervisor's document, the liquidation report.")
  public static let certificateCollected = LegalBasis(
    text2016, "第二十一条第二款", "准予注销登记的，发给注销证明文件，收缴登记证书、印章和财务凭证。",
    "A certificate of deregistration is issued; certificate, seal and vouchers are collected.")
  public static let surplus = LegalBasis(
    text2016, "第二十二条", "处分注销后的剩余财产，按照国家有关规定办理。",
    "What is left is disposed of as state rules say.")
  public static let announcement = LegalBasis(
    text2016, "第二十三条", "成立、注销或者变更名称、住所、法定代表人，由登记管理机关公告。",
    "Founding, deregistration and changes of name, domicile, representative are announced.")

  // MARK: Supervision (监督管理)

  public static let registrarDuties = LegalBasis(
    text2016, "第二十四条", "登记管理机关负责登记、年度检查、监督检查和行政处罚。",
    "The registrar registers, inspects and penalises.")
  public static let supervisorDuties = LegalBasis(
    text2016, "第二十五条", "业务主管单位负责登记前审查、监督指导、年检初审、协助查处和指导清算，不得收费。",
    "The supervisor examines, guides, pre-reviews, helps to enforce; and takes no fee.")
  public static let assetsProtected = LegalBasis(
    text2016, "第二十六条第一款", "任何单位和个人不得侵占、私分或者挪用社会团体的资产。",
    "Nobody may seize, share out or divert its assets.")
  public static let noDistribution = LegalBasis(
    text2016, "第二十六条第二款", "经费和合法收入必须用于章程规定的业务活动，不得在会员中分配。",
    "Income serves the charter's work; nothing is distributed to members.")
  public static let donations = LegalBasis(
    text2016, "第二十六条第三款", "接受、使用捐赠、资助的情况应当向业务主管单位报告，并向社会公布。",
    "Donations are reported to the supervisor and published.")
  public static let financialRules = LegalBasis(
    text2016, "第二十七条第一款", "执行国家规定的财务管理制度，接受财政部门的监督；使用拨款、捐赠的还应当接受审计监督。",
    "State accounting rules; public money and donations are subject to audit.")
  public static let auditBeforeReElection = LegalBasis(
    text2016, "第二十七条", "换届或者更换法定代表人之前，应当组织对其进行财务审计。",
    "An audit comes before re-election or a change of the legal representative.")
  public static let annualReport = LegalBasis(
    text2016, "第二十八条", "每年3月31日前向业务主管单位报送上一年度工作报告，经初审同意后于5月31日前报送登记管理机关，接受年度检查。",
    "Report to the supervisor by 31 March, to the registrar by 31 May, for annual inspection.")
  public static let preliminaryReview = LegalBasis(
    text2016, "第二十八条关于初审的规定", "每年3月31日前报送业务主管单位，经初审同意。",
    "To the supervisor by 31 March for the preliminary review.")
  public static let inspectionFree = LegalBasis(
    text2016, "第三十五条第二款", "对社会团体进行年度检查不得收取费用。", "Annual inspection costs nothing.")

  static let standing = [
    charterContent, sealAndAccount, branches, noBranchOfBranch, noRegionalBranch, alteration,
    changeRegistration, charterApproval,
  ]
  static let windingUp = [
    deregistrationGrounds, mergerDeregistration, liquidation, deregistration,
    deregistrationPapers, certificateCollected, surplus, announcement,
  ]
  static let supervision = [
    registrarDuties, supervisorDuties, assetsProtected, noDistribution, donations,
    financialRules, auditBeforeReElection, annualReport, preliminaryReview, inspectionFree,
  ]
}

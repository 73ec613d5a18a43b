import EventModel

/// Decoupling of associations from administrative organs (脱钩).
public enum DecouplingPlan {
  public static let plan2015 = Instrument(
    "行业协会商会与行政机关脱钩总体方案", "中办发〔2015〕39号",
    english: "General plan for decoupling associations from administrative organs (2015)",
    note: "Text read in part; the day of issue was not seen.")
  public static let opinion2019 = Instrument(
    "关于全面推开行业协会商会与行政机关脱钩改革的实施意见", "发改体改〔2019〕1063号",
    english: "Opinion on the full roll-out of decoupling (ten departments, 2019)",
    from: "2019-06-14", note: "To be complete in the main by the end of 2020.")

  public static let provincial = Instrument(
    "行业协会商会与行政机关脱钩实施方案", "安徽、山东、重庆等地2016年以来",
    english: "Provincial plans of decoupling (since 2016)",
    note: "Anhui and Shandong for assets and steps, Linyi for the statuses.")

  public static let scope = LegalBasis(
    plan2015, "关于脱钩主体和范围的规定", "会员从事相同经济活动、名称以协会商会等为后缀、登记为社会团体的，列入脱钩范围；特殊职能的除外。",
    "In scope: same trade, a name ending in association or chamber, registered as such.")
  public static let fiveSeparations = LegalBasis(
    plan2015, "五分离、五规范", "机构、职能、资产财务、人员管理、党建外事等事项分离并规范。",
    "Organisation, functions, assets, personnel, party and foreign affairs are separated.")
  public static let fullRollOut = LegalBasis(
    opinion2019, "总体要求", "应脱尽脱，2020年底前基本完成。", "All that can, by the end of 2020.")

  public static let organisation = LegalBasis(
    plan2015, "五分离之一：机构", "机构分离，规范综合监管关系；取消主办、主管、联系和挂靠关系。",
    "1 organisation: supervision instead of sponsorship.")
  public static let functions = LegalBasis(
    plan2015, "五分离之二：职能", "职能分离，规范行政委托和职责分工关系；按清单转移。",
    "2 functions: delegated by list.")
  public static let assets = LegalBasis(
    plan2015, "五分离之三：资产财务", "资产财务分离，规范财产关系；单独建账，执行民间非营利组织会计制度。",
    "3 assets and finance: own accounts.")
  public static let personnel = LegalBasis(
    plan2015, "五分离之四：人员管理", "人员管理分离，规范用人关系。", "4 personnel: employment of their own.")
  public static let partyAndForeignAffairs = LegalBasis(
    plan2015, "五分离之五：党建外事", "党建、外事等事项分离，规范管理关系。",
    "5 party and foreign affairs: their management.")
  public static let steps = LegalBasis(
    provincial, "关于实施步骤的规定", "确定名单、制定方案、核准、实施、评估确认；凭核准文件换证、改章程、办理变更登记。",
    "Named, planned, approved, carried out, confirmed; then a new certificate and charter.")
  public static let directSubsidiesEnd = LegalBasis(
    provincial, "关于财政支持方式的规定", "自2018年起取消财政直接拨款，改为购买服务等方式。",
    "Direct subsidies end with 2018; purchase of services instead.")
  public static let statuses = LegalBasis(
    provincial, "关于脱钩名单的规定", "地方分为拟脱钩、暂不脱钩、不脱钩；不脱钩的按规定改革。",
    "Local statuses: to decouple, not yet, not at all.")

  /// The five separations (五分离) with this number, 1–5.
  public static func separation(_ number: Int) -> LegalBasis? {
    separations.indices.contains(number - 1) ? separations[number - 1] : nil
  }

  private static let separations = [
    organisation, functions, assets, personnel, partyAndForeignAffairs,
  ]
  static let all =
    [scope, fiveSeparations] + separations
    + [steps, directSubsidiesEnd, fullRollOut, statuses]
}

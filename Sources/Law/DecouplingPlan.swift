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

  public static let scope = LegalBasis(
    plan2015, "关于脱钩主体和范围的规定", "会员从事相同经济活动、名称以协会商会等为后缀、登记为社会团体的，列入脱钩范围；特殊职能的除外。",
    "In scope: same trade, a name ending in association or chamber, registered as such.")
  public static let fiveSeparations = LegalBasis(
    plan2015, "五分离、五规范", "机构、职能、资产财务、人员管理、党建外事等事项分离并规范。",
    "Organisation, functions, assets, personnel, party and foreign affairs are separated.")
  public static let fullRollOut = LegalBasis(
    opinion2019, "总体要求", "应脱尽脱，2020年底前基本完成。", "All that can, by the end of 2020.")

  static let all = [scope, fiveSeparations, fullRollOut]
}

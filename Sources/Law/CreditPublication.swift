import EventModel

/// How long bad information is shown, and how it is repaired: rules beside Order 60.
public enum CreditPublication {
  public static let zhejiang = Instrument(
    "浙江省公共信用信息管理条例", "浙江省人民代表大会常务委员会",
    english: "Zhejiang's regulation on public credit information", from: "2017-09-30",
    note: "Later amendments were not checked; its five years conflict with the cap of three.")
  public static let repairMeasures = Instrument(
    "信用修复管理办法", "国家发展和改革委员会令第36号",
    english: "Measures on credit repair (2026)", from: "2026-04-01", note: "Articles 1–4 read.")

  public static let badInformationFiveYears = LegalBasis(
    zhejiang, "第十六条", "不良信息的保存和披露期限为五年，自认定之日起计算。",
    "Bad information is kept and shown five years from its determination.")
  public static let listDecision = LegalBasis(
    zhejiang, "第二十四条", "列入严重失信名单应当作出决定书。", "Entry on a serious list needs a decision document.")
  public static let publicationPeriods = LegalBasis(
    repairMeasures, "关于公示期限的规定", "轻微不公示或者最长三个月，一般三个月至一年，严重一年至三年，自认定文书之日起算。",
    "Minor: none or 3 months; general: 3 months to a year; serious: one to three years.")
  public static let repair = LegalBasis(
    repairMeasures, "关于修复条件的规定", "达到最短公示期限、纠正失信行为并作出信用承诺的，可以修复，终止公示、共享和使用。",
    "Minimum period, corrected, public pledge: publication, sharing and use end.")

  static let all = [badInformationFiveYears, listDecision, publicationPeriods, repair]
}

import EventModel

/// Year-end inspection (年检) beside Article 28 of the regulation: who reports, what a miss leads to.
public enum AnnualInspection {
  public static let interim1996 = Instrument(
    "社会团体年度检查暂行办法", "民政部1996年",
    english: "Interim Measures on the Annual Inspection of Social Associations (1996)",
    isVerified: false,
    note: "One database says it lapsed on 2000-11-10; local notices still cited it in 2023.")
  public static let measures2025 = Instrument(
    "社会团体年度检查办法", "民政部2025年",
    english: "Measures on the Annual Inspection of Social Associations (2025)",
    from: "2026-01-01", isVerified: false,
    note: "21 articles, published 2025-06-25; their text was not seen.")
  public static let notice2021 = Instrument(
    "民政部关于开展全国性社会团体年度检查的通知", "民函〔2021〕16号",
    english: "Notice of the Ministry of Civil Affairs on the annual inspection (2021)",
    note: "For the report year 2020; Shenzhen asked the same for 2018.")
  public static let zhejiangNotice = Instrument(
    "浙江省社会组织年度检查通知", "各级民政局年度通知",
    english: "Yearly inspection notices of Zhejiang's civil affairs offices",
    note: "Seen for Jiaxing, Wenzhou and Kecheng, 2022–2026; Wuhan asks the same.")
  public static let discretionTables = Instrument(
    "社会组织行政处罚裁量基准", "毕节市、济南市、宜昌市、福州市等地民政局",
    english: "Local discretion tables on penalties for social organisations",
    isVerified: false,
    note: "Two consecutive years in Fuzhou and Yichang, three in Bijie, Jinan and Shandong.")

  public static let conclusions = LegalBasis(
    measures2025, "关于年检结论的规定", "年检结论分为合格、基本合格、不合格；事后发现问题的，可以调整结论。",
    "Qualified, basically qualified, unqualified; a conclusion can be revised later.")
  public static let cutoffJune = LegalBasis(
    zhejiangNotice, "关于参检范围的规定", "报告年度6月30日前登记的，应当参加年检。",
    "Bodies registered by 30 June of the report year take part.")
  public static let cutoffDecember = LegalBasis(
    notice2021, "关于参检范围的规定", "报告年度12月31日前登记的，应当参加年检。",
    "Bodies registered by 31 December of the report year take part.")
  public static let revokeAfterMissedReports = LegalBasis(
    discretionTables, "关于连续未参加年检的规定", "连续三年不参加年检（报送年报）的，可以撤销登记；有的地方为连续两年。",
    "Three consecutive missed reports (in some places two) may lead to revocation.")

  static let all =
    [conclusions, cutoffJune, cutoffDecember, revokeAfterMissedReports] + local
}

import EventModel

/// Zhongshan's comprehensive supervision "1+8" (综合监管体系) and grants, as its federation's reply of
/// 2023 states them: a local practice that an official letter describes.
public enum ZhongshanReply {
  public static let instrument = Instrument(
    "中山市工商联关于市政协十三届二次会议第132020号提案答复的函", "中工商联函〔2023〕11号",
    english: "Reply of Zhongshan's federation to proposal 132020 (2023)", from: "2023-07-07",
    note: "It says what the city does; it binds nobody by itself.")
  public static let grantRules = Instrument(
    "中山市社会组织扶持发展专项资金管理暂行办法", edition: "2017年修订", "中山市民政局、财政局",
    english: "Zhongshan's interim measures on development grants",
    note: "Known through the reply of 2023.")

  public static let annualReport = mechanism("一", "年度报告机制。", "1 annual report.")
  public static let disclosure = mechanism("二", "信息公开机制。", "2 disclosure.")
  public static let jointEnforcement = mechanism("三", "联合执法机制。", "3 joint enforcement.")
  public static let randomChecks = mechanism(
    "四", "抽查审计与双随机一公开机制。", "4 sampling audits and random inspection.")
  public static let majorMatters = mechanism("五", "重大事项报告与监管机制。", "5 major matters.")
  public static let creditUse = mechanism("六", "信用信息应用机制。", "6 use of credit information.")
  public static let fundSupervision = mechanism("七", "资金监管机制。", "7 supervision of funds.")
  public static let governance = mechanism("八", "法人治理机制。", "8 governance.")
  public static let jointConference = LegalBasis(
    instrument, "一、关于联席会议制度", "由分管副市长任总召集人、19个部门参加的社会组织管理工作联席会议。",
    "A joint conference of nineteen departments.")
  public static let consultation = LegalBasis(
    instrument, "一、关于听取意见", "制定相关行业政策前多听取行业协会意见。", "Associations are heard before policy is made.")
  public static let simplifiedInspection = LegalBasis(
    instrument, "五、关于绿色通道", "2014年起对4A以上等级的社会组织简化年检程序。",
    "From 2014 simplified inspection for 4A and above.")
  public static let grant = LegalBasis(
    grantRules, "关于扶持对象的规定", "评估等级3A以上的社会组织可以获得发展专项资金扶持。",
    "Bodies of 3A and above may be given grants.")

  /// The mechanism of "1+8" with this number, 1–8.
  public static func mechanism(_ number: Int) -> LegalBasis? {
    mechanisms.indices.contains(number - 1) ? mechanisms[number - 1] : nil
  }

  private static func mechanism(
    _ ordinal: String, _ summary: String, _ english: String
  ) -> LegalBasis {
    LegalBasis(instrument, "一、「1+8」第\(ordinal)项机制", summary, english)
  }

  private static let mechanisms = [
    annualReport, disclosure, jointEnforcement, randomChecks, majorMatters, creditUse,
    fundSupervision, governance,
  ]
  static let all = mechanisms + [jointConference, consultation, simplifiedInspection, grant]
}

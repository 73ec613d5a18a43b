import EventModel

/// Competition and business environment (反垄断、营商环境): what an association may not do to firms.
public enum MarketRules {
  public static let antiMonopoly = Instrument(
    "反垄断法", edition: "2022年修正", "全国人民代表大会常务委员会",
    english: "Anti-Monopoly Act (2022 text)", from: "2022-08-01",
    note: "The first day in force is from memory.")
  public static let businessEnvironment = Instrument(
    "优化营商环境条例", "国务院令第722号", english: "Regulation on the business environment",
    from: "2020-01-01", note: "The number and the first day in force are from memory.")

  public static let cartel = LegalBasis(
    antiMonopoly, "第五十六条", "行业协会组织达成垄断协议的，可以处三百万元以下的罚款；情节严重的，可以依法撤销登记。",
    "Organising a cartel: a fine of up to 3,000,000 yuan; if grave, revocation.")
  public static let freeMembership = LegalBasis(
    businessEnvironment, "第十七条", "市场主体自主加入或者退出行业协会商会，任何单位和个人不得干预。",
    "Firms join and leave as they please.")
  public static let forcedMembership = LegalBasis(
    businessEnvironment, "第七十一条", "强制或者变相强制入会、退会的，责令改正，依法处理。",
    "Forced joining or leaving is corrected and punished.")

  static let all = [cartel, freeMembership, forcedMembership]
}

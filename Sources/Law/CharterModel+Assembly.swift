/// Assemblies, councils and re-election as the model charter and its local versions have them.
extension CharterModel {
  public static let localVersions = Instrument(
    "社会团体章程示范文本", edition: "地方版本", "成都、南沙、厦门、福建、湖南等地",
    english: "Local versions of the model charter",
    note: "They differ: 7 days in Fujian and Nansha, 10 in Chengdu, 3 working days in one.")

  public static let assemblyQuorum = LegalBasis(
    instrument, "关于会员大会出席人数的规定", "会员（代表）大会须有2/3以上的会员（代表）出席方能召开。",
    "Two thirds of the members or delegates must be present.")
  public static let assemblyMajority = LegalBasis(
    instrument, "关于会员大会表决的规定", "决议须经到会会员（代表）半数以上表决通过；有的章程为过半数。",
    "At least half of those present; more than half in some charters.")
  public static let charterChange = LegalBasis(
    instrument, "关于修改章程和终止的表决的规定", "修改章程、终止须经到会2/3以上表决通过。",
    "Charter change and termination: 2/3 of those present.", isVerified: false)
  public static let council = LegalBasis(
    instrument, "关于理事会的规定", "理事会须有2/3以上理事出席，决议须经到会2/3以上通过，每年至少召开一次。",
    "Council: 2/3 present, 2/3 of those present, once a year at least.")
  public static let standingCouncil = LegalBasis(
    instrument, "关于常务理事会的规定", "常务理事不超过理事的1/3，2/3以上出席、2/3以上通过，至少半年一次。",
    "Standing council: a third of the council; quorum and vote of 2/3; every half year.")
  public static let assemblyNotice = LegalBasis(
    localVersions, "关于会议通知的规定", "召开会员大会应当提前10日书面通知；有的地方为7日。",
    "Written notice ten days ahead; seven in some places.")
  public static let extraordinaryAssembly = LegalBasis(
    localVersions, "关于临时会员大会的规定", "1/5以上会员提议的，应当召开临时会员大会。",
    "One fifth of the members may call an assembly.")
  public static let delegates = LegalBasis(
    localVersions, "关于会员代表的规定", "会员200人以上可以推选代表，代表不少于1/3；1000人以上不少于300人。",
    "Delegates above 200 members, a third at least; above 1,000 at least 300.")
  public static let termExtension = LegalBasis(
    instrument, "关于延期换届的规定", "因特殊情况需要延期换届的，须经理事会表决、业务主管单位审查、登记管理机关批准，最长不超过一年。",
    "Council vote, supervisor's review, registrar's approval; one year at most.")
  public static let extensionOnce = LegalBasis(
    localVersions, "关于延期次数的规定", "延期换届限一次。", "Extended once only.")
  public static let reElectionApplied = LegalBasis(
    localVersions, "关于换届申请时间的规定", "应当在届满前3个月提出换届申请；有的单位为6个月。",
    "Re-election is applied for three months before the term ends, six in one place.")

  static let assembly = [
    assemblyQuorum, assemblyMajority, charterChange, council, standingCouncil, assemblyNotice,
    extraordinaryAssembly, delegates, termExtension, extensionOnce, reElectionApplied,
  ]
}

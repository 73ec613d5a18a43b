import EventModel

/// How registrars look into bodies: interviews (约谈), random checks (双随机抽查), orders and service.
public enum SupervisionRules {
  public static let interviewRules = Instrument(
    "社会组织登记管理机关行政执法约谈工作规定（试行）", "民发〔2016〕39号",
    english: "Rules on interviews by registrars (trial)", note: "Articles 1–4 read.")
  public static let randomChecks = Instrument(
    "社会组织抽查暂行办法", "民发〔2017〕45号",
    english: "Interim measures on random inspection of social organisations")
  public static let sanya = Instrument(
    "三亚市社会组织限期整改通知", "三亚市民政局2023年", english: "Sanya's notices to rectify (2023)",
    note: "Local practice: collect the order within five working days, else served by notice.")

  public static let interview = LegalBasis(
    interviewRules, "第二条", "对有违法违规情形的社会组织，可以约谈其负责人，指出问题，督促纠正。",
    "Officers of a body at fault may be interviewed and urged to correct.")
  public static let interviewAbsence = LegalBasis(
    interviewRules, "第四条", "被约谈人不能按时参加的，应当书面说明理由。", "Absence is explained in writing.")
  public static let interviewForm = LegalBasis(
    interviewRules, "关于约谈程序的规定", "提前书面通知，两名以上工作人员参加，制作约谈笔录。",
    "Written notice ahead, two officials, a written record.", isVerified: false)

  public static let quota = LegalBasis(
    randomChecks, "关于抽查比例的规定", "每年抽查比例：县级不低于3%，市级不低于4%，省级不低于5%，民政部不低于10%。",
    "Yearly quota of own-level bodies: county 3 %, city 4 %, province 5 %, ministry 10 %.")
  public static let inspectors = LegalBasis(
    randomChecks, "关于检查人员的规定", "检查人员不得少于2人，出示证件和抽查通知。",
    "Two inspectors at least, with identity and notice.")
  public static let results = LegalBasis(
    randomChecks, "关于抽查结果的规定", "抽查结果告知社会组织并向社会公布，作为评估、购买服务的参考。",
    "Results are told and published, and feed grading and purchase.")

  public static let orderContent = LegalBasis(
    sanya, "关于整改内容的要求", "自查清单、章程、财务、原因和措施，形成书面整改报告；验收不合格的，依法处理。",
    "Self-check, charter, finance, causes, measures; a failed acceptance has consequences.")
  public static let orderServedByNotice = LegalBasis(
    sanya, "关于送达的规定", "5个工作日内领取；逾期不领取的，公告30日后视为送达。",
    "Collected within five working days, else deemed served 30 days after notice.")

  static let all = [
    interview, interviewAbsence, interviewForm, quota, inspectors, results, orderContent,
    orderServedByNotice,
  ]
}

import EventModel

/// The registrars' own rules on penalty procedure (社会组织登记管理机关行政处罚程序规定).
public enum PenaltyProcedure {
  public static let rules2012 = Instrument(
    "社会组织登记管理机关行政处罚程序规定", edition: "2012年", "民政部令第44号",
    english: "Rules on the penalty procedure of registrars (2012)", to: "2021-10-14",
    isVerified: false,
    note: "Articles 26–33 read in a copy without number or date; number and year from memory.")
  public static let order68 = Instrument(
    "社会组织登记管理机关行政处罚程序规定", edition: "2021年", "民政部令第68号",
    english: "Rules on the penalty procedure of registrars (Order 68)", from: "2021-10-15",
    note: "Articles 1–7 read; the rules of 2012 applied before.")

  public static let jurisdiction = LegalBasis(
    order68, "第三条", "各级登记管理机关负责管辖在本机关登记的社会组织的行政处罚案件。",
    "Each registrar handles the cases of the bodies registered with it.")
  public static let entrustedInquiry = LegalBasis(
    order68, "第四条", "可以书面委托违法行为发生地的登记管理机关调查。",
    "The registrar of the place may be asked in writing to inquire.")
  public static let transfer = LegalBasis(
    order68, "第五条", "案件不属于本机关管辖的，应当移送有管辖权的机关。",
    "A case of another's competence is handed on.")
  public static let wholeProcessRecorded = LegalBasis(
    order68, "第六条", "对启动、调查取证、审核、决定、送达、执行等进行全过程记录，归档保存。",
    "Every step is recorded and kept.")
  public static let caseFiled = LegalBasis(
    order68, "第七条", "同时符合所列条件的违法行为，应当及时立案。",
    "A case is filed promptly once the listed conditions meet.")

  public static let service2012 = LegalBasis(
    rules2012, "第二十六条", "当事人不在场的，应当在7日内送达决定书，由当事人在送达回证上签收。",
    "Served within seven days against a receipt.")
  public static let noStay2012 = LegalBasis(
    rules2012, "第二十七条", "申请行政复议或者提起行政诉讼的，行政处罚不停止执行。",
    "Review or suit does not stay the penalty.")
  public static let finePaid2012 = LegalBasis(
    rules2012, "第二十八条", "自收到决定书之日起15日内到指定银行缴纳罚款。", "A fine is paid within 15 days.")
  public static let reportAfterSuspension = LegalBasis(
    rules2012, "第三十条", "限期停止活动的，封存登记证书、印章和财务凭证；期满应当提交整改报告。",
    "Suspension: papers sealed up; at its end a rectification report is due.")
  public static let managerReplaced = LegalBasis(
    rules2012, "第三十一条", "责令撤换直接负责的主管人员的，应当在规定的期限内执行。",
    "A manager is replaced within the time set.")
  public static let certificateVoided = LegalBasis(
    rules2012, "第三十二条", "撤销登记的，收缴登记证书和印章；拒不缴回或者无法缴回的，可以公告作废。",
    "Revocation: certificate and seal collected, or voided by notice.")
  public static let surcharge2012 = LegalBasis(
    rules2012, "第三十三条", "到期不缴纳罚款的，每日按百分之三加处罚款，不得超出原罚款数额。",
    "3 % a day on a late fine, up to the fine.")

  static let all = [
    jurisdiction, entrustedInquiry, transfer, wholeProcessRecorded, caseFiled, service2012,
    noStay2012, finePaid2012, reportAfterSuspension, managerReplaced, certificateVoided,
    surcharge2012,
  ]
}

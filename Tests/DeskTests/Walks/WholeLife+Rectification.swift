import EventModel
import Projections

/// The missed report, the random inspection and the order that follows.
extension WholeLife {
  static let missedReport: [Walk.Item] = [
    .chapter("五、漏报与抽查", "V. A missed report and a random inspection"),
    .look(
      [.proposals, .deadlines], on: "2020-06-01", known: "2020-05-31",
      "到期日5月31日为星期日，顺延至次日；6月1日当天还没有漏报。",
      "31 May is a Sunday, so the report may come on the next day; on 1 June nothing is missed."),
    .look(
      [.proposals, .deadlines], on: "2020-06-02", known: "2020-05-31",
      "没有任何新的记录，只是日子到了：2019年度报告逾期，系统建议列入活动异常名录。",
      "Nothing new was recorded, time alone has passed: the report of 2019 is overdue."),
    .step(
      "2020-06-08", .clerk,
      """
      DrawRandomInspection draw/ex-2020-1 jurisdiction=440307 level=county year=2020 \
      seed=公证处20200605-0731 inspectorPool=检查员甲,检查员乙,检查员丙
      """,
      "双随机抽查：种子由公证处当场产生并公开，据此抽取检查对象和检查人员，任何人可以重算。",
      "The double random draw: a notary draws the seed in public, so that anybody can repeat it."),
    .step(
      "2020-06-17", .clerk,
      """
      ConcludeRandomInspection ex-0101 draw=ex-2020-1 \
      findings=未报送2019年度工作报告,会费收支未向会员公布
      """,
      "抽查结论：两个问题。", "The inspection finds two faults.", mark: "inspection"),
  ]

  static let rectification: [Walk.Item] = course + activity(2020)

  private static let course: [Walk.Item] = [
    .chapter("六、限期整改", "VI. Rectification"),
    .step(
      "2020-06-19", .decider,
      """
      OrderRectification ex-0101 \
      items='[{"code":"1","text":"补报2019年度工作报告"},{"code":"2","text":"公布会费收支"}]' \
      dueOn=2020-07-20 \
      findings='[{"rule":"双随机抽查","because":["'$inspection'"],"basis":"《社会团体登记管理条例》（2016年修订）第二十八条"}]'
      """,
      "责令限期整改，写明事项、期限和所依据的记录；文号由系统连续编排。",
      "The order names the faults, the last day and the entry behind it; its number is the next."),
    .step(
      "2020-06-22", .clerk,
      "ServePaper ex-0101 paper=示民责改〔2020〕1号 mode=direct result=served",
      "直接送达。", "Served in person."),
    .step(
      "2020-06-22", .user, "AcknowledgeRectification ex-0101 order=示民责改〔2020〕1号",
      "协会签收。", "The association acknowledges it."),
    .look(
      [.work, .deadlines], on: "2020-06-22", "待办中有一件整改案；期限列在法定期限中。",
      "The queue has the order; its last day stands among the deadlines."),
    .step(
      "2020-07-13", .decider,
      """
      ExtendRectification ex-0101 order=示民责改〔2020〕1号 dueOn=2020-08-10 \
      reason=审计机构延后出具报告
      """,
      "期限届满之前申请延期，准予延至8月10日。", "Extended to 10 August, before the term had ended."),
    .step(
      "2020-07-24", .user, "SubmitAnnualReport ex-0101 year=2019 to=supervisor",
      "补报2019年度工作报告，先送业务主管单位。",
      "The missed report goes to the supervising authority."),
    .step(
      "2020-07-31", .user, "SubmitAnnualReport ex-0101 year=2019 to=registrar",
      "再送登记管理机关。", "Then to the registration authority."),
    .step(
      "2020-08-03", .user,
      """
      ReportRectification ex-0101 order=示民责改〔2020〕1号 \
      items='[{"code":"1","evidence":"报告回执"},{"code":"2","evidence":"公示照片"}]'
      """,
      "提交整改报告，逐项列明佐证。", "The rectification is reported, item by item."),
    .step(
      "2020-08-07", .decider,
      "VerifyRectification ex-0101 order=示民责改〔2020〕1号 verdict=passed",
      "验收通过，整改文书办结。", "It passes, which closes the order."),
    .step(
      "2020-08-12", .decider,
      """
      CloseCase ex-0101 case=rectification:示民责改〔2020〕1号 outcome=整改验收通过
      """,
      "整改案结案。", "The case is closed."),
    .step(
      "2020-08-14", .clerk,
      """
      ConcludeInspection ex-0101 year=2019 conclusion=basicallyQualified simplified=false \
      reasons=逾期报送年度工作报告
      """,
      "2019年度年检：基本合格，写明理由。",
      "The inspection of 2019: basically qualified, with its reason."),
    .look(
      [.proposals, .work], on: "2020-08-14", "补报之后，漏报不再成立，建议消失；没有列入过名录。",
      "With the report handed in nothing is missed; it was never listed."),
    .look(
      [.proposals], on: "2020-06-02", "但按今天所知再问6月2日：那一天仍是逾期，建议仍在。",
      "Asked again about 2 June: on that day it was overdue, and still is."),
  ]
}

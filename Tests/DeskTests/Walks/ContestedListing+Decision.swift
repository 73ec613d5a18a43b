import EventModel
import Projections

/// The decision by two, the review and what is known afterwards.
extension ContestedListing {
  static let decision: [Walk.Item] = [
    .chapter("四、两人决定", "IV. A decision by two"),
    .step(
      "2024-06-24", .decider, "EnterAbnormalList ex-0202 ground=1 subject=2023",
      "陈提交列入决定，等待另一人确认。", "Chen submits the decision; another must confirm.",
      .submitted, mark: "first"),
    .step(
      "2024-06-25", .clerk,
      "AttemptContact ex-0202 channel=phone result=reached",
      "其间李致电协会核对情况，联系记录进入档案：提交时的案卷已经变化。",
      "Meanwhile Li has called the association: the file is not the one that Chen saw."),
    .step(
      "2024-06-26", .secondDecider, "ConfirmDecision ex-0202 submission=$first",
      "王确认时发现提交之后有新记录，提交失效；失效本身也有记录。",
      "Wang confirms and the submission proves lapsed; the lapse itself is recorded.", .lapsed),
    .step(
      "2024-06-27", .decider,
      "EnterAbnormalList ex-0202 ground=1 subject=2023",
      "陈查看新记录后重新提交。", "Chen looks at the new entry and submits anew.",
      .submitted, mark: "second"),
    .step(
      "2024-06-27", .decider, "ConfirmDecision ex-0202 submission=$second",
      "提交人不得复核自己的提交；此次尝试记入办理机构的日志。",
      "Nobody confirms the own submission; the attempt is logged with the office.",
      .refused(["fourEyes.samePerson"])),
    .step(
      "2024-06-28", .secondDecider, "ConfirmDecision ex-0202 submission=$second",
      "王确认，列入记录同时写有两人，自6月27日起生效。",
      "Wang confirms; the entry bears both names and takes effect on 27 June."),
    .look(
      [.abnormalList, .proposals], on: "2024-06-28", "已列入，建议因此了结。",
      "Listed, and the proposal is answered."),
    .step(
      "2024-07-01", .clerk, "PublishListing ex-0202 list=abnormalList",
      "向社会公示。", "Made public."),
    .step(
      "2024-07-02", .clerk,
      "ServePaper ex-0202 paper=示民异列〔2024〕1号 mode=direct result=served",
      "送达决定书，复议期限由此起算。", "The decision is served; the time for review runs from here."),
  ]

  static let remedy: [Walk.Item] = [
    .chapter("五、复议", "V. Review"),
    .step(
      "2024-07-22", .user,
      "RequestReview ex-0202 case=abnormalListing:1/2023 kind=review",
      "协会在六十日内申请行政复议，提交了快递签收单。",
      "Within sixty days the association asks for review, with a courier's receipt."),
    .look(
      [.work, .abnormalList], on: "2024-07-22", "复议期间仍在名录上。",
      "While the review runs it stays on the list."),
    .step(
      "2024-08-30", .decider,
      "RecordReviewDecision ex-0202 case=abnormalListing:1/2023 by=review outcome=annulled",
      "复议机关撤销列入决定；陈提交记录。", "The review body annuls; Chen submits the record.",
      .submitted, mark: "annulment"),
    .step(
      "2024-09-02", .secondDecider, "ConfirmDecision ex-0202 submission=$annulment",
      "王确认：撤销与移出同时记录，名录上不留一日的空隙，自8月30日起生效。",
      "Wang confirms: annulment and removal are one act, in effect since 30 August."),
    .look(
      [.abnormalList, .work], on: "2024-09-02", "已不在名录上。", "Off the list."),
  ]

  static let hindsight: [Walk.Item] = [
    .chapter("六、补记与回看", "VI. A late record, and looking back"),
    .step(
      "2024-09-03", .user,
      "SubmitAnnualReport ex-0202 year=2023 to=registrar --effective 2024-05-28",
      "补记5月28日的报送：事后补记须写明理由。", "A late record needs a reason.",
      .refused(["any.late"])),
    .step(
      "2024-09-03", .clerk,
      """
      SubmitAnnualReport ex-0202 year=2023 to=registrar --effective 2024-05-28 \
      --reason 复议查明5月28日已收件，当时漏录
      """,
      "写明理由后提交；补记超过三十日，须另一人确认。",
      "With a reason; more than thirty days late, so another must confirm.", .submitted,
      mark: "late"),
    .step(
      "2024-09-04", .decider, "ConfirmDecision ex-0202 submission=$late",
      "陈确认，报告自5月28日起在案。", "Chen confirms; the report stands from 28 May."),
    .step(
      "2024-09-06", .decider,
      "CloseCase ex-0202 case=abnormalListing:1/2023 outcome=复议撤销",
      "列入案结案。", "The case is closed."),
    .look(
      [.proposals], on: "2024-06-01", known: "2024-06-01",
      "当时所知的6月1日：报告没有记录，建议列入。",
      "1 June as known then: no report on record, a listing proposed."),
    .look(
      [.proposals], on: "2024-06-01", known: nil,
      "现在所知的6月1日：报告5月28日已到，没有建议。",
      "1 June as known now: the report had come on 28 May, nothing to propose."),
    .daily(
      .abnormalList, "enteredOn",
      on: [
        "2024-06-26", "2024-06-27", "2024-06-28", "2024-07-01", "2024-07-22", "2024-08-29",
        "2024-08-30", "2024-09-01", "2024-09-02", "2024-09-03",
      ],
      "6月27日的决定6月28日才确认，8月30日的撤销9月2日才确认：两头各有几日，当时所知与现在所知不同（≠）。撤销不改写历史：其间确在名录上。",
      "Decided on 27 June but confirmed on the 28th, annulled on 30 August but confirmed on 2 "
        + "September: on some days at either end the two differ (≠). The annulment does not rewrite "
        + "history: between them it did stand on the list."),
    .daily(
      .proposals, "action",
      on: ["2024-05-31", "2024-06-01", "2024-06-26", "2024-06-27", "2024-06-28", "2024-09-04"],
      "建议也随所知而变：补记之后，没有一天应当列入；而在名录上的日子，情形已不存在，应当建议移出。",
      "The proposals change as well: with the late record no day had a ground for listing, and while "
        + "it stood on the list its removal would have been proposed."),
  ]
}

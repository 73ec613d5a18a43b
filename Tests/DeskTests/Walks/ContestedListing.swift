import EventModel
import Projections

/// A listing from the missed report to its annulment, 2023–2024.
extension Walk {
  static let contestedListing = Walk(
    file: "ContestedListing",
    title: Words("一次有争议的列入", "A contested listing"),
    about: Words(
      "示例区钟表行业协会的2023年度报告没有记录，被建议、告知、听取申辩、两人决定列入活动异常名录，公示之后申请复议，列入被撤销。"
        + "后来查明报告早已按时送到，只是漏录；补记之后，过去的每一天都可以按当时所知和现在所知各看一遍。",
      "The report of 2023 is not on record: proposed, noticed, heard, listed by two officers, "
        + "published, contested and annulled. The report had come in time and was never entered; once "
        + "it is, every past day can be read as known then and as known now."),
    association: "ex-0202",
    items: ContestedListing.offices + ContestedListing.founding + ContestedListing.proposal
      + ContestedListing.decision + ContestedListing.remedy + ContestedListing.hindsight)
}

/// The chapters of ``Walk/contestedListing``.
enum ContestedListing {
  static let offices: [Walk.Item] =
    [
      .chapter("一、机构与成立", "I. The office and the founding"),
      .step(
        "2023-01-03", .setup,
        "OpenOffice office/440307 name=示例区民政局 jurisdiction=440307 word=示民",
        "开设办理机构。", "The office opens."),
    ]
    + [
      appointed(.setup, "keeper", "CN", "系统管理员。", "The keeper."),
      appointed(.clerk, "registrarClerk", "440307", "李承办登记。", "Li registers."),
      appointed(.clerk, "complianceOfficer", "440307", "李兼办执法。", "Li enforces too."),
      appointed(.decider, "decidingOfficer", "440307", "陈审批。", "Chen decides."),
      appointed(
        .secondDecider, "decidingOfficer", "440307", "王审批：复核须由另一人。",
        "Wang decides too: a confirmation takes another person."),
      appointed(
        .user, "associationUser", "440307 association=ex-0202", "协会经办人。",
        "The association's own user."),
    ]

  private static func appointed(
    _ officer: Walk.Officer, _ duty: String, _ area: String, _ chinese: String, _ english: String
  ) -> Walk.Item {
    .step(
      "2023-01-03", .setup,
      """
      AppointOfficer office/440307 officer=\(officer.rawValue) duty=\(duty) jurisdictions=\(area)
      """,
      chinese, english)
  }

  static let founding: [Walk.Item] = [
    .step(
      "2023-02-06", .user,
      """
      ApplyForFounding ex-0202 name=示例区钟表行业协会 kind=industryAssociation \
      jurisdiction=440307 industry=钟表 unitMembers=40 personMembers=0 funds=6000000 \
      partyBuilding=true --reason 行业协会直接登记，无业务主管单位
      """,
      "申请成立；行业协会直接登记，写明没有主管单位同意文号的理由。",
      "The application; it registers directly and says why there is no authority's consent."),
    .step(
      "2023-03-01", .decider,
      """
      RegisterAssociation ex-0202 name=示例区钟表行业协会 kind=industryAssociation \
      jurisdiction=440307 industry=钟表 creditCode=51440307MJXA20202R \
      directlyRegistered=true termYears=5 unitMembers=40 personMembers=0 funds=6000000 \
      --document 示民社登〔2023〕2号
      """,
      "准予成立登记。", "Registered."),
    .step(
      "2023-03-20", .clerk, "RecordPartyCoverage ex-0202 form=branch partyMembers=5",
      "建立党支部。", "A Party branch."),
    .step(
      "2023-05-16", .user, "HoldActivity ex-0202 category=技能竞赛 withinScope=true participants=80",
      "开展活动。", "An activity."),
  ]

  static let proposal: [Walk.Item] = [
    .chapter("二、漏报与建议", "II. A missed report and a proposal"),
    .look(
      [.proposals, .deadlines], on: "2024-05-31", known: "2024-05-30",
      "截止日当天：2023年度报告尚在期限之内，没有建议。",
      "On the last day: the report may still come, nothing is proposed."),
    .look(
      [.proposals, .deadlines], on: "2024-06-01", known: "2024-05-30",
      "次日没有任何新记录，而报告已逾期，规则建议列入（情形一，标的为2023年度）。",
      "A day later, with nothing recorded, it is overdue and the rules propose the listing."),
    .chapter("三、告知与申辩", "III. Notice and defence"),
    .step(
      "2024-06-04", .decider, "EnterAbnormalList ex-0202 ground=1 subject=2023",
      "不经告知直接列入：不予办理。", "A listing without notice is refused.",
      .refused(["listing.noNotice"])),
    .step(
      "2024-06-06", .clerk,
      """
      ServeAdverseNotice ex-0202 matter=abnormalList ground=1 subject=2023 \
      replyUntil=2024-06-14
      """,
      "告知书只给了五个工作日：列入前的陈述申辩期限为十个工作日。",
      "A notice with five working days: ten are wanted before a listing.",
      .refused(["notice.replyTooShort"])),
    .step(
      "2024-06-06", .clerk,
      """
      ServeAdverseNotice ex-0202 matter=abnormalList ground=1 subject=2023 \
      replyUntil=2024-06-21
      """,
      "重新告知：自送达次日起十个工作日，端午节（6月10日）不计，至6月21日。",
      "Again, with ten working days: the Dragon Boat day does not count, so until 21 June."),
    .step(
      "2024-06-12", .decider, "EnterAbnormalList ex-0202 ground=1 subject=2023",
      "申辩期内列入：期限未满，也未听取，不予办理。",
      "Within the time to answer, nothing heard: refused.",
      .refused(["listing.replyRunning"])),
    .step(
      "2024-06-18", .clerk,
      "HearDefence ex-0202 matter=abnormalList ground=1 subject=2023 outcome=upheld",
      "听取申辩：协会称5月28日已当面递交，但拿不出回执，未予采纳。",
      "The association says it handed the report in on 28 May, but has no receipt: not accepted."),
    .look(
      [.work], on: "2024-06-18", "待办：列入案已听取申辩，等待决定。",
      "The queue: the listing has been heard and waits for its decision."),
  ]
}

import EventModel
import Projections

/// One association from founding to deregistration, 2016–2024, by commands alone.
extension Walk {
  static let wholeLife = Walk(
    file: "WholeLife",
    title: Words("一个行业协会的一生", "The whole life of an association"),
    about: Words(
      "示例区水表行业协会从申请成立到注销登记的全过程，每一步都是一条命令；途中有几次不予办理，写明是哪一道条件、依据哪一条。",
      "A water-meter trade association from its application to its deregistration, each step one "
        + "command; on the way some are refused, with the gate and its provision."),
    association: "ex-0101",
    items: WholeLife.offices + WholeLife.founding + WholeLife.firstYears + WholeLife.standing
      + WholeLife.missedReport + WholeLife.rectification + WholeLife.reElection
      + WholeLife.laterYears + WholeLife.dissolution + WholeLife.ending)
}

/// The chapters of ``Walk/wholeLife``.
enum WholeLife {
  static let offices: [Walk.Item] = [
    .chapter("一、机构与人员", "I. The office and its people"),
    .step(
      "2016-03-01", .setup, "OpenOffice office/440307 name=示例区民政局 jurisdiction=440307 word=示民",
      "登记管理机关开设办理机构。", "The registration authority opens its office in the log."),
    .step(
      "2016-03-01", .setup,
      """
      AppointOfficer office/440307 officer=system/440307/setup duty=keeper jurisdictions=CN
      """,
      "系统管理员先为自己授权，此后一切任职都须有授权。",
      "The keeper appoints itself first; from now on every duty rests on an appointment."),
    .step(
      "2016-03-01", .setup,
      """
      AppointOfficer office/440307 officer=registrar/440307/li duty=registrarClerk \
      jurisdictions=440307
      """,
      "李承办登记。", "Li handles registrations."),
    .step(
      "2016-03-01", .setup,
      """
      AppointOfficer office/440307 officer=registrar/440307/li duty=complianceOfficer \
      jurisdictions=440307
      """,
      "李兼办监督检查。", "Li also supervises and inspects."),
    .step(
      "2016-03-01", .setup,
      """
      AppointOfficer office/440307 officer=registrar/440307/chen duty=decidingOfficer \
      jurisdictions=440307
      """,
      "陈负责审批。", "Chen decides."),
    .step(
      "2016-03-01", .setup,
      """
      AppointOfficer office/440307 officer=association/440307/office duty=associationUser \
      jurisdictions=440307 association=ex-0101
      """,
      "协会的经办人只能办理本协会的事项。", "The association's own user acts for it alone."),
  ]

  static let founding: [Walk.Item] = [
    .chapter("二、成立", "II. Founding"),
    .step(
      "2016-03-08", .user,
      """
      ApplyForFounding ex-0101 name=示例区水表行业协会 kind=industryAssociation \
      jurisdiction=440307 industry=仪器仪表 unitMembers=28 personMembers=0 funds=5000000 \
      supervisorConsent=示工信函〔2016〕12号 partyBuilding=true
      """,
      "发起人以二十八个单位会员申请；单位会员须满三十个。",
      "The founders apply with 28 unit members; 30 are wanted.",
      .refused(["founding.tooFewMembers"])),
    .step(
      "2016-04-12", .user,
      """
      ApplyForFounding ex-0101 name=示例区水表行业协会 kind=industryAssociation \
      jurisdiction=440307 industry=仪器仪表 unitMembers=34 personMembers=0 funds=5000000 \
      supervisorConsent=示工信函〔2016〕12号 partyBuilding=true
      """,
      "补足至三十四个单位会员后再次申请，附业务主管单位的同意文号，并同步申报党建。",
      "They apply again with 34, with the supervising authority's consent and Party building."),
    .step(
      "2016-04-20", .clerk, "ReviewSectorOverlap ex-0101 similar='[]' verdict=admit",
      "一业一会审查：登记册上没有同区域、同行业或者名称相近的社会团体，准入。",
      "The overlap review: the register holds no body of the trade, area or name; it is let in."),
    .step(
      "2016-05-10", .decider,
      """
      RegisterAssociation ex-0101 name=示例区水表行业协会 kind=industryAssociation \
      jurisdiction=440307 industry=仪器仪表 creditCode=51440307MJXA101019 \
      supervisor=示例区工业和信息化局 directlyRegistered=false termYears=5 unitMembers=34 \
      personMembers=0 funds=5000000 legalRepresentative=person/0101-1 \
      --document 示民社登〔2016〕7号
      """,
      "自受理之日起六十日内准予成立登记；2016年2月6日起不再批准筹备。",
      "Registered within sixty days; since 2016-02-06 no preparation is approved first."),
    .look(
      [.register, .deadlines], on: "2016-05-10", "登记当日的登记簿和法定期限：自此一年内须开展活动。",
      "The register and the deadlines on that day: activity is due within a year."),
    .step(
      "2016-05-12", .decider,
      """
      ApproveCharter ex-0101 termYears=5 noticeDays=15 partyClause=true \
      selfDisciplineClause=true --document 示民社核〔2016〕7号
      """,
      "核准章程：届期五年，会议提前十五日通知，写明党建和自律。",
      "The charter is approved: five-year terms, fifteen days' notice, Party and self-discipline."),
  ]

  static let firstYears: [Walk.Item] = [
    .chapter("三、起步", "III. The first years"),
    .step(
      "2016-05-20", .user,
      """
      AdmitMember ex-0101 member=示例水表厂 memberKind=unit area=440307 industry=仪器仪表 \
      creditCheckedOn=2016-05-18 referee=发起人会议
      """,
      "建立会员登记册，第一个单位会员入会，入会前查询征信。",
      "The member register begins; the first member's credit was looked up before."),
    .step(
      "2016-05-23", .user,
      """
      AdmitMember ex-0101 member=示例仪表公司 memberKind=unit area=440307 industry=仪器仪表 \
      creditCheckedOn=2016-05-20 referee=示例水表厂
      """,
      "第二个会员由第一个会员推荐。", "The second member is vouched for by the first."),
    .step(
      "2016-06-01", .user, "ReportMembership ex-0101 units=34 persons=0",
      "上报会员数。", "The number of members is reported."),
    .step(
      "2016-06-02", .user,
      """
      ReportCapacity ex-0101 fullTimeStaff=5 premises=fixed \
      income='{"dues":6800000,"sponsorship":0,"government":0,"services":1200000,"other":0}'
      """,
      "上报专职人员、场所和收入（以分计）。", "Staff, premises and income, in fen, are reported."),
    .step(
      "2016-06-27", .clerk, "RecordPartyCoverage ex-0101 form=branch partyMembers=4",
      "正式党员四人，单独建立党支部（三人以上）。",
      "Four Party members: a branch of its own, for which three are enough."),
    .step(
      "2016-07-08", .user, "HoldActivity ex-0101 category=行业培训 withinScope=true participants=60",
      "成立后第一次活动，取得证书一年内须开展活动的期限由此满足。",
      "The first activity; the year within which one must be held is met."),
  ]

  /// The reports and inspections before there was a grade, then the grade and what it opened.
  static let standing: [Walk.Item] =
    [.chapter("四、年报、年检、评估与承接", "IV. Reports, inspections, a grade and what it opens")]
    + inspection(of: 2016, simplified: false) + activity(2017)
    + inspection(of: 2017, simplified: false) + graded + activity(2018) + opened
    + inspection(of: 2018, simplified: true)
    + activity(2019)

  private static let graded: [Walk.Item] = [
    .step(
      "2018-09-04", .decider, "AwardGrade ex-0101 grade=4 --document 示民社评〔2018〕2号",
      "登记满二年，上年度年检合格，评定为4A，有效期五年。",
      "Registered for two years and qualified last year: graded 4A for five years.")
  ]

  private static let opened: [Walk.Item] = [
    .step(
      "2018-10-15", .decider, "ListInCatalogue ex-0101 catalogue=purchase year=2019 batch=1",
      "等级、场所、人员、年报、信用均符合条件，列入承接目录。",
      "Grade, premises, staff, report and credit meet the conditions: listed in the catalogue."),
    .step(
      "2018-11-20", .clerk,
      "AwardContract ex-0101 contract=示采〔2018〕31号 purchaser=示例区市场监督管理局 amount=18000000",
      "承接水表行业质量调查。", "A survey of the trade's quality is bought from it."),
    .step(
      "2019-03-01", .clerk,
      """
      EvaluateContract ex-0101 contract=示采〔2018〕31号 score=0.92 year=2018 \
      evaluator=示例评估中心
      """,
      "由第三方评价绩效。", "A third party evaluates the result."),
    .step(
      "2019-03-06", .decider, "PayGrant ex-0101 fund=社会组织扶持发展专项资金 amount=5000000",
      "4A 等级在有效期内，给予扶持资金。", "The grade in force opens the grant."),
    .look(
      [.register, .catalogue], on: "2019-03-06", "评估之后的登记簿和承接资质。",
      "The register and the eligibility after grading."),
  ]
}

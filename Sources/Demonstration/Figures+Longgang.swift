import EventModel

extension Figures {
  private static let day = Longgang.asOf
  private static let first: CivilDate = "1949-01-01"

  private static func statistic(_ keys: String...) -> Measure {
    .statistics(prefixes: [Longgang.code], keys: keys)
  }

  private static func industries(_ beginnings: String...) -> Measure {
    .entries(
      entries(
        "AssociationRegistered", "lg", first, day,
        [Measure.Match(field: "industry", condition: .beginsWithOneOf(beginnings))]))
  }

  private static let survey = entries("MembershipReported", "lg", "2020-07-01", day)
  private static let sample = note(
    "比例只合于34家样本（19/34、9/34），不合于57家。", "The share fits 34 answers, not 57 bodies.")

  static let longgang = register + sizes + trades + governance + money + contradictions

  private static let register = [
    Figure(
      .longgang, day, "行业协会总数", "associations", "57家", statistic("total"), exactly(57)),
    Figure(
      .longgang, day, "2012年至2015年成立", "founded 2012–2015", "28家",
      statistic(
        "foundedByYear.2012", "foundedByYear.2013", "foundedByYear.2014", "foundedByYear.2015"),
      exactly(28)),
    Figure(
      .longgang, day, "最早注册的年份", "year of the first registration", "1999年",
      .earliestYear(entries("AssociationRegistered", "lg", first, day)), exactly(1999)),
    Figure(
      .longgang, day, "2020年上半年登记成立", "registered in the first half of 2020", "3家",
      .entries(entries("AssociationRegistered", "lg", "2020-01-01", "2020-06-30")), exactly(3)),
    Figure(
      .longgang, day, "已建立党组织", "with a party organisation", "20个",
      statistic("withPartyOrganisation"), exactly(20)),
    Figure(
      .longgang, day, "仍需与行政机关脱钩", "still to decouple", "12家",
      statistic("decouplingOutstanding"), exactly(12)),
  ]

  private static let sizes = [
    Figure(
      .longgang, day, "会员数在100个以下的占比", "at most 100 members", "55.88%",
      .share(statistic("membersAtMost100"), of: statistic("membersReported")), exactly(5588),
      note: sample),
    Figure(
      .longgang, day, "问卷样本（由比例推得）", "bodies that answered (derived)", "—",
      statistic("membersReported"), exactly(34), note: sample),
    Figure(
      .longgang, day, "评估等级3A以上（含3A）的占比", "graded 3A and above", "26.47%",
      .share(statistic("gradeAtLeast3"), of: statistic("membersReported")), exactly(2647),
      note: sample),
    Figure(
      .longgang, day, "无等级的占比", "not graded", "73.53%",
      .share(
        .difference(statistic("membersReported"), statistic("graded")),
        of: statistic("membersReported")), exactly(7353),
      note: note("两项相加为100%，故无1A、2A。", "The two shares make 100 %: no 1A and no 2A.")),
    Figure(
      .longgang, day, "年度活动次数在一次以下", "at most one activity in the year", "20%",
      .share(
        .streams(
          entries("ActivityHeld", "lg", "2019-09-01", day), times: 0...1, among: survey),
        of: statistic("membersReported")), 2000...2099,
      note: note("按34家样本取7家（20.6%）；基数原文未明。", "Read as 7 of 34; the base is not stated.")),
  ]

  private static let trades = [
    Figure(
      .longgang, day, "战略性新兴产业行业协会", "in strategic emerging industries", "11个，19.3%",
      industries("战略性新兴产业"), exactly(11)),
    Figure(
      .longgang, day, "同上，占比", "the same, share", "19.3%",
      .share(industries("战略性新兴产业"), of: statistic("total")), exactly(1930)),
    Figure(
      .longgang, day, "四大支柱产业中的行业协会", "in the four pillar industries", "5家",
      industries("支柱产业"), exactly(5)),
    Figure(
      .longgang, day, "同上，占比", "the same, share", "8.77%",
      .share(industries("支柱产业"), of: statistic("total")), exactly(877)),
    Figure(
      .longgang, day, "深圳战略性新兴产业中的行业协会", "in Shenzhen's strategic industries", "7家",
      industries("战略性新兴产业（市级口径）"), exactly(7)),
    Figure(
      .longgang, day, "同上，占比", "the same, share", "12.28%",
      .share(industries("战略性新兴产业（市级口径）"), of: statistic("total")), exactly(1228)),
    Figure(
      .longgang, day, "与市区重点产业关联度不强的占比", "weakly tied to key industries", "近80%",
      .share(
        .difference(statistic("total"), industries("支柱产业", "战略性新兴产业（市级口径）")),
        of: statistic("total")), 7800...8000),
  ]

  private static let governance = [
    Figure(
      .longgang, day, "新建协会行业自律入章程", "new bodies with self-discipline in the charter", "100%",
      .share(
        .streams(
          entries(
            "CharterApproved", "lg", "2018-01-01", day,
            [equal("selfDisciplineClause", .bool(true))]), times: 1...9,
          among: entries("AssociationRegistered", "lg", "2018-01-01", day)),
        of: .entries(entries("AssociationRegistered", "lg", "2018-01-01", day))),
      exactly(10_000)),
    Figure(
      .longgang, day, "纳入异常名录的协会", "on the abnormal list", "有", statistic("abnormal"), 1...10),
    Figure(
      .longgang, day, "僵尸型协会", "zombie associations", "有", statistic("zombies"), 1...10),
    Figure(
      .longgang, day, "具备承接职能转移和购买服务资质", "qualified for transfer and purchase", "12家",
      statistic("catalogueListed"), exactly(12),
      note: note("与仍需脱钩的12家不是同一批。", "Not the twelve that are still to decouple.")),
  ]

  private static let money = [
    Figure(
      .longgang, day, "2019年以来承接金额", "contracts since 2019", "200多万元；约200万元",
      .sum(entries("ContractAwarded", "lg", "2019-01-01", day), fields: ["amount"]),
      200_000_000...220_000_000,
      note: note("同文两说，取205万元。", "The paper says both; 2.05 million satisfies both.")),
    Figure(
      .longgang, day, "经费来源中会费占比", "dues in dues and sponsorship", "95%",
      .share(
        .sum(entries("CapacityReported", "lg", "2020-01-01", day), fields: ["income.dues"]),
        of: .sum(
          entries("CapacityReported", "lg", "2020-01-01", day),
          fields: ["income.dues", "income.sponsorship"])), exactly(9500)),
  ]

  private static let contradictions = [
    Figure(
      .longgang, day, "会员100个以下占57家的比例", "at most 100 members, of 57", "55.88%",
      .share(statistic("membersAtMost100"), of: statistic("total")), nil,
      note: note(
        "57家中没有任何整数得55.88%（31/57=54.39%，32/57=56.14%）。",
        "No whole number out of 57 gives 55.88 %: 31/57 = 54.39 %, 32/57 = 56.14 %.")),
    Figure(
      .longgang, day, "3A以上占57家的比例", "3A and above, of 57", "26.47%",
      .share(statistic("gradeAtLeast3"), of: statistic("total")), nil,
      note: note(
        "57家中没有任何整数得26.47%（15/57=26.32%）。",
        "No whole number out of 57 gives 26.47 %: 15/57 = 26.32 %.")),
    Figure(
      .longgang, day, "战略性新兴产业：11家还是7家", "strategic emerging: 11 or 7", "7家",
      industries("战略性新兴产业"), nil,
      note: note(
        "同文11家与7家是两种口径（区级、市级），不能并为一数。",
        "Eleven and seven are two definitions, the district's and the city's.")),
    Figure(
      .longgang, day, "具备资质的占比与3A以上的占比", "qualified, against 3A and above", "26.47%",
      .share(statistic("catalogueListed"), of: statistic("total")), nil,
      note: note(
        "12/57=21.05%，不等于3A以上的26.47%；无等级“没有资质”之说与12家不合。",
        "12 of 57 is 21.05 %, not 26.47 %: not all that qualify hold a grade.")),
  ]
}

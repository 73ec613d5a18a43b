import EventModel

// MARK: - Xixian

extension Figures {
  private static func xixianStatistic(_ keys: String...) -> Measure {
    .statistics(prefixes: [Xixian.code], keys: keys)
  }
  private static let towns: Measure = .statistics(
    prefixes: Xixian.towns.map(\.code), keys: ["byKind.industryAssociation"])
  private static let livelyTrades: Measure = .entries(
    entries(
      "AssociationRegistered", "xx", "1949-01-01", Xixian.asOf,
      [
        begins("industry", "文化创意", "体育运动", "农产品种养殖"),
        equal("kind", .string("industryAssociation")),
      ]))

  static let xixian = [
    Figure(
      .xixian, Xixian.asOf, "登记在册行业协会", "associations", "117家",
      xixianStatistic("byKind.industryAssociation"), exactly(117)),
    Figure(
      .xixian, Xixian.asOf, "商会", "chambers", "3家", xixianStatistic("byKind.chamber"), exactly(3)),
    Figure(
      .xixian, Xixian.asOf, "新区本级行业协会", "at the new area's level", "25家",
      .difference(xixianStatistic("byKind.industryAssociation"), towns), exactly(25)),
    Figure(.xixian, Xixian.asOf, "新城行业协会", "in the new towns", "92家", towns, exactly(92)),
    Figure(
      .xixian, Xixian.asOf, "文化创意、体育运动、农产品种养殖类占比", "culture, sport and farming", "约66%",
      .share(livelyTrades, of: xixianStatistic("byKind.industryAssociation")), 6550...6649),
    Figure(
      .xixian, Xixian.asOf, "新组建协会的实施方案", "associations planned anew", "13家",
      .entries(entries("FoundingApplied", "xx", "2020-12-01", Xixian.asOf)), exactly(13)),
    Figure(
      .xixian, Xixian.asOf, "各类社会组织", "social organisations of every kind", "超300家",
      xixianStatistic("total"), nil,
      note: note(
        "包括民办非企业单位等各类社会组织，本册只登记行业协会商会。",
        "Counts every kind of social organisation; this register holds associations alone.")),
  ]
}

// MARK: - Hangzhou

extension Figures {
  private static func hangzhouStatistic(_ keys: String...) -> Measure {
    .statistics(prefixes: ["3301"], keys: keys)
  }

  private static func members(_ tag: String) -> Measure {
    .sum(
      entries("MembershipReported", "hz-\(tag)", "2020-12-01", Hangzhou.asOf),
      fields: ["units", "persons"])
  }

  private static func kind(
    _ what: String, _ english: String, _ keys: [String], _ tag: String, _ count: Int, _ sum: Int
  ) -> [Figure] {
    [
      Figure(
        .hangzhou, Hangzhou.asOf, what, english, "\(count)个",
        .statistics(prefixes: ["3301"], keys: keys), exactly(count)),
      Figure(
        .hangzhou, Hangzhou.asOf, what + "会员", english + ", members", "\(sum)个", members(tag),
        exactly(sum)),
    ]
  }

  static let hangzhou = hangzhouTotals + hangzhouKinds

  private static let hangzhouTotals = [
    Figure(
      .hangzhou, Hangzhou.asOf, "所属商会", "chambers of the federation", "446个",
      hangzhouStatistic("total"), exactly(446)),
    Figure(
      .hangzhou, Hangzhou.asOf, "会员总数", "members in all", "43255个",
      hangzhouStatistic("unitMembers", "personMembers"), nil,
      note: note(
        "五类之和为41907，比总数少1348；总数照录并记“数据不符”。",
        "The five kinds add up to 41,907, short by 1,348; the total is kept with a DiscrepancyNoted."
      )),
    Figure(
      .hangzhou, Hangzhou.asOf, "五类会员之和", "members, the five kinds added", "—",
      hangzhouStatistic("unitMembers", "personMembers"), exactly(41_907)),
    Figure(
      .hangzhou, Hangzhou.asOf, "记下的不符：总数", "the gap noted: stated total", "43255个",
      .sum(
        Measure.Selection(
          type: "DiscrepancyNoted", streamPrefix: "rulebook/330100", from: Hangzhou.asOf,
          through: Hangzhou.asOf, matching: []), fields: ["stated"]), exactly(43_255)),
    Figure(
      .hangzhou, Hangzhou.asOf, "建立党组织的商会", "with a party organisation", "140个",
      hangzhouStatistic("withPartyOrganisation"), exactly(140)),
    Figure(
      .hangzhou, "2018-12-31", "由市工商联主管的异地商会", "out-of-town chambers under the federation", "89家",
      .rows(
        view: "register", prefix: "3301",
        matching: [
          equal("kind", .string("outOfTownChamber")),
          equal("supervisor", .string(Hangzhou.federation)),
        ]), exactly(89),
      note: note(
        "与2020年底的155家（含区县）不可比。",
        "Not comparable with 155 at the end of 2020, which count the districts' chambers too.")),
    Figure(
      .hangzhou, "2018-12-31", "尚未脱钩的行业协会", "still to decouple", "0（已全部完成）",
      hangzhouStatistic("decouplingOutstanding"), exactly(0)),
    Figure(
      .hangzhou, Hangzhou.asOf, "首批特色党建做法的商会", "first party-building brands", "4家",
      .entries(
        entries(
          "HonourGranted", "hz", "2020-10-01", "2020-10-31",
          [equal("title", .string("特色党建品牌"))])), exactly(4)),
    Figure(
      .hangzhou, Hangzhou.asOf, "基本处于“僵尸”状态的商会", "chambers that hardly live", "部分",
      hangzhouStatistic("zombies"), 1...20),
  ]

  private static let hangzhouKinds =
    kind(
      "行业商会、行业协会", "trade chambers and associations",
      ["byKind.industryAssociation", "byKind.chamber"], "ind", 43, 4663)
    + kind("异地商会", "out-of-town chambers", ["byKind.outOfTownChamber"], "oot", 155, 20_163)
    + kind("市场（园区、楼宇）商会", "market chambers", ["byKind.marketChamber"], "mkt", 12, 781)
    + kind("镇街商会", "township chambers", ["byKind.townshipChamber"], "twn", 187, 14_374)
    + kind("其他商会", "other chambers", ["byKind.other"], "oth", 49, 1926)
}

// MARK: - Wenzhou

extension Figures {
  /// A criterion that the days and the returns show by themselves.
  private static func computed(_ criterion: String, _ wording: String, _ english: String) -> Figure
  {
    Figure(
      .wenzhou, Wenzhou.asOf, "\(criterion) \(wording)", english, "列为退出情形",
      .rows(view: "zombies", prefix: "3303", matching: [contains("criteria", criterion)]), 1...64)
  }

  /// A criterion that a person must find.
  private static func found(_ criterion: String, _ wording: String, _ english: String) -> Figure {
    Figure(
      .wenzhou, Wenzhou.asOf, "\(criterion) \(wording)", english, "列为退出情形",
      .entries(
        entries(
          "ZombieConfirmed", "wz", "2019-04-01", Wenzhou.asOf, [contains("criteria", criterion)])),
      1...64,
      note: note("须人工认定，经ZombieConfirmed进入。", "Needs a person's finding: it enters as such."))
  }

  static let wenzhou = [
    computed("W1", "长期不按章程换届", "no re-election for long"),
    found("W2", "领导班子薄弱", "weak leadership"),
    found("W3", "开展活动不规范", "irregular activities"),
    computed("W4", "无专职工作人员", "no full-time staff"),
    computed("W5", "无固定办公场所", "no fixed premises"),
    computed("W6", "无经费来源", "no income"),
    found("W7", "内部管理混乱", "internal disorder"),
    computed("W8", "不按规定时间参加年检", "annual inspection not in time"),
    computed("W9", "年检不合格", "inspection failed"),
    computed("W10", "不按规定建立党组织", "no party organisation"),
    Figure(
      .wenzhou, Wenzhou.asOf, "工商联为业务主管单位的民间商会", "chambers under the federation", "22家",
      .rows(
        view: "register", prefix: "3303",
        matching: [
          equal("kind", .string("chamber")), equal("supervisor", .string(Wenzhou.federation)),
        ]), exactly(22), paper: .xixian),
  ]
}

// MARK: - Zhongshan

extension Figures {
  private static func zhongshanStatistic(_ keys: String...) -> Measure {
    .statistics(prefixes: [Zhongshan.code], keys: keys)
  }

  static let zhongshan = zhongshanRegister + zhongshanService

  private static let zhongshanRegister = [
    Figure(
      .zhongshan, "2018-12-31", "2016—2018年脱钩", "decoupled 2016–2018", "173家",
      .entries(entries("DecouplingCompleted", "zs", "2016-01-01", "2018-12-31")), exactly(173)),
    Figure(
      .zhongshan, "2018-12-31", "脱钩批次", "batches of decoupling", "四批",
      .distinct(
        entries("DecouplingPlanned", "zs", "2016-01-01", "2018-12-31"), field: "batch"),
      exactly(4)),
    Figure(
      .zhongshan, Zhongshan.asOf, "行业协会商会", "associations and chambers", "167家",
      zhongshanStatistic("total"), exactly(167)),
    Figure(
      .zhongshan, Zhongshan.asOf, "行业协会", "associations", "78家",
      .difference(zhongshanStatistic("total"), zhongshanStatistic("byKind.outOfTownChamber")),
      exactly(78)),
    Figure(
      .zhongshan, Zhongshan.asOf, "异地商会", "out-of-town chambers", "89家",
      zhongshanStatistic("byKind.outOfTownChamber"), exactly(89)),
    Figure(
      .zhongshan, Zhongshan.asOf, "在册的已脱钩行业协会商会", "decoupled and still on the register", "173家",
      zhongshanStatistic("decoupled"), nil,
      note: note(
        "在册共167家，173家中至少6家已终止；本册14家终止、8家新设。",
        "Only 167 are on the register, so at least six of the 173 have ended; here 14, and 8 are new."
      )),
  ]

  private static let zhongshanService = [
    Figure(
      .zhongshan, Zhongshan.gradesAsOf, "3A及以上的行业协会商会", "graded 3A and above", "43家",
      zhongshanStatistic("gradeAtLeast3"), exactly(43)),
    Figure(
      .zhongshan, Zhongshan.gradesAsOf, "评估结果在有效期内的社会组织", "grades in force, every kind of body",
      "135个",
      zhongshanStatistic("graded"), nil,
      note: note(
        "包括各类社会组织，本册只登记行业协会商会。",
        "Counts every kind of social organisation; this register holds associations alone.")),
    Figure(
      .zhongshan, Zhongshan.asOf, "2010年以来目录批次", "catalogue batches since 2010", "9批",
      .distinct(entries("CatalogueListed", "zs", "2010-01-01", Zhongshan.asOf), field: "batch"),
      exactly(9)),
    Figure(
      .zhongshan, Zhongshan.asOf, "2014年起4A以上简化年检的年数", "years of simplified inspection", "连续7年",
      .distinct(
        entries(
          "YearEndInspectionConcluded", "zs", "2014-01-01", Zhongshan.asOf,
          [equal("simplified", .bool(true))]), field: "year"), exactly(7)),
    Figure(
      .zhongshan, Zhongshan.asOf, "2017年以来3A以上扶持资金", "grants to 3A and above since 2017", "299万元",
      .sum(entries("GrantPaid", "zs", "2017-01-01", Zhongshan.asOf), fields: ["amount"]),
      exactly(299_000_000)),
  ]
}

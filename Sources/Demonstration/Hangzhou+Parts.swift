import EventModel

// Hangzhou's chambers that are told apart, and those that are not among the 446.

extension Hangzhou {
  /// Chambers with a part of their own, which is not to have a party organisation.
  static let told = [
    "hz-twn-011", "hz-twn-041", "hz-twn-071", "hz-twn-101", "hz-oth-006", "hz-oth-021",
    "hz-mkt-004", "hz-oot-121", "hz-ind-007", "hz-ind-017",
  ]
  /// Others of whom something is told before 2020; all of them were founded in good time.
  static let early =
    told + ["hz-ind-002", "hz-ind-004", "hz-ind-005", "hz-ind-010", "hz-oth-031", "hz-oot-013"]

  /// Where habits fail: the chambers that "cannot even hold normal activities".
  static let habits: [String: Habits] = [
    "hz-twn-011": failing(missing: Set(2018...2021), idleFrom: "2018-06-01", until: "2022-02-28"),
    "hz-twn-041": failing(missing: [2018, 2019], idleFrom: "2018-04-01", until: "2021-09-30"),
    "hz-twn-071": failing(idleFrom: "2018-09-01", until: DemonstrationHistory.horizon),
    "hz-oth-006": failing(missing: [2018, 2019, 2020], until: "2022-05-31"),
    "hz-oth-021": failing(late: [2018, 2019], renewsUntil: "2014-12-31"),
    "hz-mkt-004": failing(missing: [2019]),
    "hz-oot-121": failing(missing: [2017], late: [2018]),
    "hz-ind-007": failing(failed: [2018]),
    "hz-oth-031": failing(late: [2019]),
  ]

  private static func failing(
    missing: Set<Int> = [], late: Set<Int> = [], failed: Set<Int> = [],
    idleFrom: CivilDate? = nil, renewsUntil: CivilDate = DemonstrationHistory.horizon,
    until: CivilDate = DemonstrationHistory.horizon
  ) -> Habits {
    var habits = Habits()
    habits.missing = missing
    habits.late = late
    habits.failed = failed
    habits.idleFrom = idleFrom
    habits.renewsUntil = renewsUntil
    habits.until = until
    return habits
  }

  mutating func tellParts() {
    tellZombies()
    tellPenalties()
    tellRevisions()
    tellSlips()
    drawInspection()
  }

  private mutating func tellZombies() {
    change("twn", 10) { life in
      life.stayTwoYears(from: "2019-07-15", ground: 1, movedOn: "2021-07-23")
      let zombie = life.confirmZombie(["N1", "N3"], route: "revoke", on: "2021-10-20")
      life.revoke("otherLaw", on: "2022-03-11", cause: zombie)
    }
    change("twn", 40) { life in
      life.enterAbnormalList(1, on: "2019-07-15")
      life.confirmZombie(["N1", "N3"], route: "deregister", on: "2021-10-20")
      life.dissolve(on: "2022-03-11", why: "整治期间引导注销")
    }
    change("twn", 70) { life in
      life.confirmZombie(["N3"], route: "rectify", on: "2021-10-20")
      life.rectify(
        "hz-r-2021-01", items: [("A1", "恢复正常活动"), ("A2", "补选秘书长")], on: "2021-10-27",
        dueOn: "2022-01-14")
      for day in ["2022-01-20", "2023-05-12", "2024-09-06", "2026-03-13"] as [CivilDate] {
        life.act(on: day)
      }
      life.record(.reactivated("reorganise"), on: "2022-01-26")
    }
    change("oth", 5) { life in
      life.enterAbnormalList(1, on: "2019-07-15")
      life.dissolve(on: "2022-09-23", why: "会员大会决议解散")
    }
    change("oth", 20) { life in
      life.record(
        .capacity(staff: 0, premises: "none", dues: 600_000, sponsorship: 0), on: "2020-04-20")
    }
    change("mkt", 3) { life in
      life.reportAfterListing(2019, listedOn: "2020-07-20", leftOn: "2020-11-30")
    }
    change("oot", 120) { life in
      life.reportAfterListing(2017, listedOn: "2018-08-13", leftOn: "2018-12-10")
    }
  }

  private mutating func tellPenalties() {
    change("ind", 16) { life in
      let fined = life.penalise(
        "hz-2019-11", act: 8, with: .fine("hz-2019-11", fen: 5_000_000, agency: "杭州市市场监督管理局"),
        on: "2019-06-17")
      life.record(.seriousEntered(4), on: "2019-07-22", cause: fined)
      life.record(.gradeReduced(to: 0, ground: "受到行政处罚"), on: "2019-08-05", cause: fined)
      life.record(.seriousLeft("twoYears"), on: "2021-08-16")
    }
    change("twn", 100) { life in
      let first = life.penalise(
        "hz-2018-07", act: 4, with: .warning("hz-2018-07", agency: "区民政局"), on: "2018-05-14")
      life.enterAbnormalList(5, on: "2018-06-25", cause: first)
      life.record(.abnormalLeft("sixMonths"), on: "2019-01-07")
      // A day below 50,000 yuan and three years: two minor penalties make a grave matter.
      let second = life.penalise(
        "hz-2020-04", act: 8, with: .fine("hz-2020-04", fen: 4_999_999, agency: "区市场监督管理局"),
        on: "2020-05-18")
      life.record(.seriousEntered(5), on: "2020-07-06", cause: second)
    }
    change("oot", 100) { life in
      life.penalise(
        "hz-2020-09", act: 2,
        with: .suspension(
          "hz-2020-09", from: "2020-10-12", to: "2021-01-11", agency: "杭州市民政局"), on: "2020-09-28")
      life.record(.annulled("hz-2020-09", by: "review"), on: "2020-12-14")
    }
    change("oot", 110) { life in
      let reported = life.record(.defaulterReported("（2019）浙示执101号"), on: "2019-09-16")
      life.record(.seriousEntered(6), on: "2019-11-04", cause: reported)
      life.record(.defaulterCleared("（2019）浙示执101号"), on: "2020-03-16")
      life.record(.seriousLeft("error"), on: "2020-04-13")
    }
    change("oth", 30) { life in
      let notice = life.record(
        .adverseNotice("abnormalList", replyUntil: "2020-08-10"), on: "2020-07-27")
      life.record(
        .declined("abnormalList", ground: 1, subject: "2019", reason: "业务主管单位书面证明不负直接责任"),
        on: "2020-08-17", cause: notice)
    }
  }

  private mutating func tellRevisions() {
    change("ind", 6) { life in
      life.record(.revised(2018, "basicallyQualified", ground: "整改后复核"), on: "2019-12-16")
    }
    change("ind", 3) { life in
      let complaint = life.record(.complaint("强制入会收费", channel: "12345"), on: "2019-03-11")
      life.order(
        "hz-r-2019-01", items: [("B1", "清退违规收费")], on: "2019-03-25", dueOn: "2019-05-24",
        cause: complaint)
      life.record(
        .orderExtended("hz-r-2019-01", dueOn: "2019-06-28", reason: "清退对象较多"), on: "2019-05-20")
      life.record(.verified("hz-r-2019-01", "passed"), on: "2019-06-24")
    }
    change("ind", 4) { life in
      life.order("hz-r-2019-02", items: [("B2", "公开会费使用")], on: "2019-04-15", dueOn: "2019-06-14")
      life.record(.orderWithdrawn("hz-r-2019-02", reason: "查明已在网站公开"), on: "2019-05-06")
    }
    change("ind", 9) { life in
      life.record(.honour("redList", title: "诚信社会组织"), on: "2018-09-03")
      life.record(.honourWithdrawn("redList", reason: "评估材料不实"), on: "2020-01-13")
    }
    change("oot", 12) { life in
      life.record(
        .officerLeft(life.person(1), post: "president", reason: "resigned"), on: "2019-11-08")
      life.record(
        .honour("fourGood", title: "全国“四好”商会", validTo: "2021-12-31"), on: "2019-12-27",
        by: .federation)
    }
  }

  /// Visits that were written down months later, on the wrong day, or at the wrong door.
  private mutating func tellSlips() {
    change("oot", 12) { life in
      life.record(.contact("visit", "reached"), on: "2020-04-09", recorded: .on("2020-09-14"))
      let interview = life.record(.interview(["会费收支公开"]), on: "2020-05-21")
      life.chronicle.correct(
        interview, effectiveOn: "2020-05-12", reason: "约谈日期误录", on: "2020-06-15")
    }
    change("ind", 9) { life in
      let visit = life.record(.contact("visit", "unreached"), on: "2020-03-10")
      life.chronicle.void(visit, reason: "所访为变更前住所", on: "2020-05-18")
      // A later correction revives what was voided.
      life.chronicle.correct(
        visit, to: .contact("visit", "reached"), reason: "同日另访现住所，已联系上", on: "2020-07-06")
    }
  }

  private mutating func drawInspection() {
    let drawn = (0..<18).map { Self.id("oot", $0 * 5) }
    var draw = Chronicle(stream: "draw/hz-2020", jurisdiction: "330100", paper: Self.paper)
    draw.record(
      .drawn("330100", population: 446, drawn, seed: "hz-2020-0601"), on: "2020-06-01")
    chronicles.append(draw)
    for index in 0..<18 {
      change("oot", index * 5) { life in
        let day = max(life.body.registeredOn, life.random.day("2020-07-06", "2020-09-18"))
        life.record(.inspected("hz-2020", findings: index % 6 == 0 ? ["财务凭证不全"] : []), on: day)
      }
    }
  }
}

// MARK: - Not among the 446

extension Hangzhou {
  /// In April 2021 the city's districts were redrawn: 下城 went to 拱墅, 江干 to 上城.
  mutating func tellRedrawing() {
    let moves = ["330103": "330105", "330104": "330102"]
    for index in lives.indices {
      guard let new = moves[lives[index].body.jurisdiction] else { continue }
      lives[index].record(
        .itemChanged("jurisdiction", from: lives[index].body.jurisdiction, to: new),
        on: lives[index].random.day("2021-04-12", "2021-06-30"))
    }
  }

  /// Six that ended before and six that came after; one division and its new body.
  mutating func addOthers(_ workshop: inout Workshop) {
    for place in 0..<6 {
      let ended = workshop.random.day(.of(2017 + place % 4, 6, 1), .of(2017 + place % 4, 11, 20))
      var life = open("end", place, on: .of(2005 + place, 5, 18), &workshop)
      var habits = Habits()
      habits.until = ended.adding(days: -100)
      life.live(habits)
      life.dissolve(on: ended, why: "会员大会决议解散")
      lives.append(life)
    }
    for place in 0..<6 {
      var life = open("new", place, on: .of(2021 + place % 5, 3, 15 + place), &workshop)
      life.live(Habits())
      lives.append(life)
    }
    let written = Chronicle.Recording.on("2021-03-22")
    change("ind", 1) { life in
      life.record(
        .merged(
          "hz-division-2021", kind: "division", role: "source", others: [Self.id("new", 0)],
          continues: true),
        on: "2021-03-18", recorded: written)
    }
    lives[lives.count - 6].record(
      .merged(
        "hz-division-2021", kind: "division", role: "target", others: [Self.id("ind", 1)]),
      on: "2021-03-18", recorded: written)
  }

  private func open(
    _ tag: String, _ index: Int, on day: CivilDate, _ workshop: inout Workshop
  ) -> Life {
    let trade = workshop.random.pick(Trades.services)
    let body = Body(
      id: Self.id(tag, index), name: workshop.name("杭州市", trade.word + "行业协会"),
      kind: "industryAssociation", jurisdiction: "330100", registeredOn: OfficeDays.roll(day),
      industry: trade.industry, units: 40, persons: 0)
    return workshop.open(body, paper: Self.paper)
  }
}

import EventModel

/// Wenzhou (温州市, 3303): the ten exit criteria W1–W10 at work on a plausible set of 64 bodies.
///
/// Criteria: 温州市推进行业协会商会优化布局（征求意见稿）四.7 (2019). The number of bodies is ours;
/// the 22 chambers under the federation are from Xixian's paper on Wenzhou's model.
struct Wenzhou {
  static let paper = "温民示"
  /// The end of the plan's third phase.
  static let asOf: CivilDate = "2020-12-31"
  static let federation = "温州市工商业联合会"
  static let counties = [
    ("330302", "鹿城区"), ("330303", "龙湾区"), ("330304", "瓯海区"), ("330305", "洞头区"),
    ("330324", "永嘉县"), ("330326", "平阳县"), ("330327", "苍南县"), ("330328", "文成县"),
    ("330329", "泰顺县"), ("330381", "瑞安市"), ("330382", "乐清市"), ("330383", "龙港市"),
  ]

  /// Who shows which criteria at the end of 2020; the numbers are places among the 64.
  enum Cast {
    /// W1 W4 W5: no re-election, no staff, no premises.
    static let hollow = 24
    /// W6 W8 W9: no income, late, failed.
    static let penniless = 26
    /// W1 W8 W10: no re-election, no report, three members and no branch.
    static let adrift = 28
    /// W4 W5 W6 W9, talked into deregistration.
    static let leaving = 30
    /// W2 W7 found by a person, N3 by the days.
    static let divided = 32
    /// W3 found by a person, W8 and W9 beside it.
    static let straying = 34
    /// W1 W2 W6 W10, deregistered in 2021.
    static let fading = 36
    /// Grave violation: fined and revoked (严重违法违规的，依法撤销登记).
    static let revoked = 38
    /// Taken up by the next one (重复设立的引导合并).
    static let absorbed = 40
    static let absorbing = 41
    /// At risk in 2019, put right in 2020.
    static let recovered = 42
    static let told = [
      hollow, penniless, adrift, leaving, divided, straying, fading, revoked, absorbed,
      absorbing, recovered,
    ]
  }

  var lives: [Life] = []
  var chronicles: [Chronicle] = []

  init(_ workshop: inout Workshop) {
    for index in 0..<64 {
      let body = Self.body(index, &workshop)
      var life = workshop.open(body, paper: Self.paper)
      life.liveOn(Self.habits(index))
      if !Cast.told.contains(index) { Self.prosper(&life, index) }
      lives.append(life)
    }
    tellCriteria()
    tellEnds()
    tellGood()
    reviewNewcomers(&workshop)
  }

  static func id(_ index: Int) -> String {
    let digits = String(index + 1)
    return "wz-" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// 22 chambers of the federation, 30 associations, 8 out-of-town chambers, 2 and 2 others.
  private static func body(_ index: Int, _ workshop: inout Workshop) -> Body {
    let isTold = Cast.told.contains(index)
    let year = workshop.random.number(isTold ? 1998...2010 : 1996...2017)
    let county = index % 3 == 1 && index >= 22 ? counties[index % 12] : ("330300", "温州市")
    let trade = workshop.random.pick(Trades.manufacture + Trades.services)
    let (kind, rest) =
      switch index {
      case ..<22: ("chamber", trade.word + "商会")
      case 22..<52: ("industryAssociation", trade.word + "行业协会")
      case 52..<60: ("outOfTownChamber", "")
      case 60..<62: ("research", trade.word + "研究会")
      default: ("federation", trade.word + "行业联合会")
      }
    let name =
      rest.isEmpty ? workshop.outOfTownName(county.1) : workshop.name(county.1, rest)
    return Body(
      id: id(index), name: name, kind: kind, jurisdiction: county.0,
      registeredOn: workshop.random.day(.of(year, 2, 10), .of(year, 11, 20)),
      industry: rest.isEmpty ? nil : trade.industry,
      supervisor: index < 22 ? federation : index < 52 ? "温州市经济和信息化委员会" : nil,
      termYears: 4 + index % 2, units: 34 + index % 40,
      persons: kind == "research" ? 60 : 0, address: workshop.address(county.1))
  }

  private static func habits(_ index: Int) -> Habits {
    var habits = Habits()
    habits.isDetailed = true
    switch index {
    case Cast.hollow:
      habits.renewsUntil = "2012-12-31"
      habits.capacityYears = [2013]
    case Cast.penniless:
      habits.late = [2019]
      habits.failed = [2019]
    case Cast.adrift:
      habits.renewsUntil = "2013-12-31"
      habits.missing = [2019]
    case Cast.leaving:
      habits.failed = [2019]
      habits.until = "2020-12-10"
    case Cast.divided: habits.idleFrom = "2018-06-01"
    case Cast.straying:
      habits.late = [2019]
      habits.failed = [2019]
    case Cast.fading:
      habits.renewsUntil = "2012-12-31"
      habits.until = "2020-11-20"
    case Cast.revoked: habits.until = "2020-07-31"
    case Cast.absorbed: habits.until = "2020-04-10"
    case Cast.recovered: habits.late = [2018]
    default: break
    }
    return habits
  }
}

// MARK: - The ten criteria

extension Wenzhou {
  private mutating func tellCriteria() {
    let returns: [(index: Int, staff: Int, premises: String, dues: Int, on: CivilDate)] = [
      (Cast.hollow, 0, "none", 900_000, "2019-06-12"),
      (Cast.penniless, 2, "fixed", 0, "2020-04-22"),
      (Cast.leaving, 0, "none", 0, "2020-03-18"),
      (Cast.fading, 1, "unverified", 0, "2019-05-15"),
    ]
    for (index, staff, premises, dues, day) in returns {
      lives[index].record(
        .capacity(staff: staff, premises: premises, dues: dues, sponsorship: 0), on: day)
    }
    lives[Cast.adrift].record(.party("none", members: 3), on: "2018-07-02")
    lives[Cast.fading].record(.party("instructor", members: 5), on: "2018-09-10")
    findByPerson()
  }

  private mutating func findByPerson() {
    // W2, W3 and W7 are not for a program to find: they enter through a person's finding.
    lives[Cast.divided].confirmZombie(["N3", "W2", "W7"], route: "rectify", on: "2020-09-16")
    lives[Cast.divided].rectify(
      "wz-r-2020-01", items: [("W2", "健全领导班子"), ("W7", "建立内部管理制度")], on: "2020-09-23",
      dueOn: "2021-03-31")
    lives[Cast.divided].act(on: "2021-04-16")
    lives[Cast.divided].record(.reactivated("reorganise"), on: "2021-05-10")
    lives[Cast.divided].act(on: "2023-03-17")
    lives[Cast.divided].act(on: "2025-02-21")

    lives[Cast.straying].record(
      .activity("收费评比表彰", withinScope: false, participants: 80), on: "2020-03-12")
    let warned = lives[Cast.straying].penalise(
      "wz-2020-02", act: 2, with: .warning("wz-2020-02", agency: "温州市民政局"), on: "2020-06-15")
    lives[Cast.straying].enterAbnormalList(5, on: "2020-07-20", cause: warned)
    lives[Cast.straying].confirmZombie(["W3", "W8", "W9"], route: "rectify", on: "2020-12-18")
    lives[Cast.straying].record(.abnormalLeft("sixMonths"), on: "2021-02-01")
    lives[Cast.fading].confirmZombie(
      ["W1", "W2", "W6", "W10"], route: "deregister", on: "2020-11-23")
  }

  /// Guided deregistration, revocation, merger, and one put right in time.
  private mutating func tellEnds() {
    let interview = lives[Cast.leaving].record(
      .interview(["无专职人员、场所和经费，难以继续运转"]), on: "2020-11-09")
    lives[Cast.leaving].record(
      .zombie(["W4", "W5", "W6", "W9"], route: "deregister"), on: "2020-11-23", cause: interview)
    lives[Cast.leaving].dissolve(on: "2021-05-18", why: "约谈后自行解散")
    lives[Cast.fading].dissolve(on: "2021-06-25", why: "约谈后自行解散")
    let fined = lives[Cast.revoked].penalise(
      "wz-2020-05", act: 7, with: .fine("wz-2020-05", fen: 6_000_000, agency: "温州市民政局"),
      on: "2020-08-17")
    lives[Cast.revoked].record(.seriousEntered(4), on: "2020-09-07", cause: fined)
    lives[Cast.revoked].revoke("serious", on: "2020-11-30", cause: fined)
    let (source, target) = (Cast.absorbed, Cast.absorbing)
    var absorbed = lives[source]
    absorb(&absorbed, into: &lives[target], merger: "wz-merger-2020", on: "2020-05-20")
    lives[source] = absorbed
    lives[Cast.recovered].confirmZombie(["W2", "W7", "W8"], route: "rectify", on: "2019-12-16")
    lives[Cast.recovered].rectify(
      "wz-r-2019-01", items: [("W2", "补选秘书长"), ("W7", "健全财务制度")], on: "2019-12-23",
      dueOn: "2020-05-29")
    lives[Cast.recovered].record(.reactivated("correct"), on: "2020-06-10")
  }
}

// MARK: - The others

extension Wenzhou {
  /// Decoupled and put under the federation (归口管理), covered by the party, some graded.
  private static func prosper(_ life: inout Life, _ index: Int) {
    if (22..<52).contains(index), let oldBody = life.body.supervisor {
      life.decouple(
        batch: 1 + index % 3, plannedOn: "2018-04-16", completedOn: "2019-08-23", oldBody: oldBody)
      life.record(
        .itemChanged("supervisor", from: nil, to: federation),
        on: life.random.day("2019-09-16", "2020-06-24"))
    }
    let group = (44..<49).map(id)
    if group.contains(life.body.id) {
      // A joint branch covers five bodies at most (联合党支部一般不超过5个).
      life.record(
        .party("joint", members: 2, sharedWith: group.filter { $0 != life.body.id }),
        on: "2019-07-01")
    } else if index % 2 == 0 {
      life.coverByParty(from: "2006-07-03", to: "2019-06-28", sharedWith: [])
    } else {
      life.instructByParty(from: "2012-07-02", to: "2019-11-28")
    }
    if index % 5 == 0 {
      life.grade(
        [3, 4, 5, 3][index / 5 % 4], on: life.random.day("2018-11-05", "2019-12-13"),
        until: "2026-02-20")
    }
  }

  /// Presidents are assessed before they stand (凡进必评); one term is lengthened by a year.
  private mutating func tellGood() {
    for index in stride(from: 1, to: 22, by: 4) {
      let day = lives[index].random.day("2019-05-06", "2020-11-20")
      lives[index].record(
        .vetted(
          lives[index].person(9), post: "president", grade: ["A", "B", "C"][index / 4 % 3],
          validTo: day.adding(years: 3)),
        on: day)
    }
    lives[3].record(
      .honour("fourGood", title: "“四好”商会", validTo: "2022-11-30"), on: "2020-11-30",
      by: .federation)
    let end = lives[22].body.registeredOn.adding(years: lives[22].body.termYears)
    lives[22].record(.extended(to: end.adding(months: 6)), on: end.adding(days: -100))
  }

  /// Half of the twelve counties and three tenths of the units are enough; a little less is not.
  private mutating func reviewNewcomers(_ workshop: inout Workshop) {
    let cases = [
      (6, "0.3", "0.2", "admit"), (5, "0.29", "0.49", "refuse"), (8, "0.1", "0.5", "admit"),
    ]
    for (place, (counties, units, sales, verdict)) in cases.enumerated() {
      let day = OfficeDays.roll(.of(2020, 3 + place * 2, 20))
      let trade = Trades.cityStrategic[place]
      let body = Body(
        id: Self.id(64 + place), name: workshop.name("温州市", trade.word + "行业协会"),
        kind: "industryAssociation", jurisdiction: "330300", registeredOn: day,
        industry: trade.industry, supervisor: Self.federation, units: 42, persons: 0,
        hasFoundingFile: false)
      var life =
        verdict == "admit"
        ? workshop.open(body, paper: Self.paper)
        : Life(body, paper: Self.paper, seed: workshop.random.next())
      let applied = life.record(.applied(body), on: OfficeDays.roll(day.adding(days: -50)))
      let review = life.record(
        .overlapReviewed(
          similar: [], counties: counties, of: 12, unitShare: units, salesShare: sales,
          verdict: verdict),
        on: OfficeDays.roll(day.adding(days: -25)), cause: applied)
      if verdict == "admit" {
        life.live(Habits())
      } else {
        life.record(.refused(ground: 5, reason: "活动区域和会员覆盖未达准入条件"), on: day, cause: review)
      }
      lives.append(life)
    }
  }
}

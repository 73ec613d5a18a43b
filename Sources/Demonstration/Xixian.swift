import EventModel

/// Xixian New Area (西咸新区), which has no code of its own: 117 associations and 3 chambers at the
/// end of 2020, 25 of the associations at the new area's level and 92 in its five new towns.
///
/// Figures: 激活行业协会商会动能 助力新区高质量发展 (西咸新区研究院, 2021-03-11).
struct Xixian {
  static let code = "610100-XX"
  static let paper = "西咸示"
  static let asOf: CivilDate = "2020-12-31"
  /// The five new towns with the number of associations in each; 92 in all.
  static let towns: [(code: String, name: String, count: Int)] = [
    ("610100-XXFD", "沣东新城", 24), ("610100-XXFX", "沣西新城", 18), ("610100-XXQH", "秦汉新城", 22),
    ("610100-XXKG", "空港新城", 12), ("610100-XXJH", "泾河新城", 16),
  ]
  /// When the new area took its associations over from Xi'an's and Xianyang's districts (代管托管).
  private static let takenOver: CivilDate = "2017-02-20"
  private static let neverReports = 40
  private static let quiet = 63
  private static let unreachable = 88
  private static let atRisk = 101
  private static let looked = (exempt: 5, deferred: 9)
  /// In ascending order.
  private static let told = [
    looked.exempt, looked.deferred, neverReports, quiet, unreachable, atRisk,
  ]

  var lives: [Life] = []
  let chronicles: [Chronicle] = []

  init(_ workshop: inout Workshop) {
    let trades = Self.trades(&workshop.random)
    let days = Self.foundingDays(&workshop)
    for index in 0..<120 {
      let (code, place) = Self.place(index)
      let isChamber = index < 3
      let trade = trades[index]
      open(
        Body(
          id: Self.id(index), name: workshop.name(place, trade.word + (isChamber ? "商会" : "协会")),
          kind: isChamber ? "chamber" : "industryAssociation",
          jurisdiction: days[index] < Self.takenOver ? Self.formerArea(code) : code,
          registeredOn: days[index], industry: trade.industry,
          supervisor: index % 3 == 0 ? "西咸新区行业主管部门" : nil, units: 30 + index % 23, persons: 0,
          address: workshop.address(place)),
        code: code, index: index, &workshop)
    }
    tellParts()
    addOthers(&workshop)
  }

  /// In any order, but for the bodies that are told apart, which are old enough for their parts.
  private static func foundingDays(_ workshop: inout Workshop) -> [CivilDate] {
    let days = workshop.foundingDays([
      (2009, 4), (2011, 8), (2012, 9), (2013, 10), (2014, 11), (2015, 12), (2016, 13), (2017, 15),
      (2018, 16), (2019, 13), (2020, 9),
    ])
    var shuffled = workshop.random.shuffled(Array(days.dropFirst(told.count)))
    for (place, index) in told.enumerated() { shuffled.insert(days[place], at: index) }
    return shuffled
  }

  static func id(_ index: Int) -> String {
    let digits = String(index + 1)
    return "xx-" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The 3 chambers and 25 associations of the new area first, then town after town.
  private static func place(_ index: Int) -> (String, String) {
    var rest = index - 28
    for town in towns where rest >= 0 {
      if rest < town.count { return (town.code, town.name) }
      rest -= town.count
    }
    return (code, "西咸新区")
  }

  /// The area that registered the body before the new area took over.
  private static func formerArea(_ code: String) -> String {
    switch code {
    case "610100-XXFD": "610112"
    case "610100-XXFX": "610125"
    case "610100-XXJH": "610423"
    case "610100-XXQH", "610100-XXKG": "610404"
    default: "610400"
    }
  }

  /// 77 of the 117 associations are in culture, sport and farming (about 66 %).
  private static func trades(_ random: inout SplitMix) -> [Trade] {
    let many = (0..<77).map { index in
      random.pick([Trades.culture, Trades.sport, Trades.farming][index % 3])
    }
    let others = (0..<40).map { _ in random.pick(Trades.services + Trades.manufacture) }
    return [Trades.services[1], Trades.services[3], Trades.manufacture[9]]
      + random.shuffled(many + others)
  }
}

// MARK: - Lives

extension Xixian {
  private mutating func open(
    _ body: Body, code: String, index: Int, _ workshop: inout Workshop
  ) {
    var life = workshop.open(body, paper: Self.paper)
    if body.jurisdiction != code {
      let day = life.random.day(Self.takenOver, "2017-06-30")
      life.record(.itemChanged("jurisdiction", from: body.jurisdiction, to: code), on: day)
      life.chronicle.jurisdiction = code
    }
    var habits = Habits()
    // "Activities are confined to the yearly assembly" is the rule rather than the exception.
    habits.activities = index % 4 == 0 ? 1...2 : 1...1
    switch index {
    case Self.neverReports: habits.missing = [2018, 2019]
    case Self.quiet:
      habits.idleFrom = "2018-05-01"
      habits.until = "2022-03-31"
    case Self.unreachable:
      habits.missing = [2019]
      habits.idleFrom = "2020-01-01"
    case Self.atRisk:
      habits.late = [2018, 2019]
      habits.capacityYears = []
    default: break
    }
    life.liveOn(habits)
    if index % 5 == 1 {
      life.coverByParty(from: "2016-05-03", to: "2020-06-30", sharedWith: [])
    } else if index % 2 == 0 {
      life.instructByParty(from: "2016-05-03", to: "2020-09-30")
    }
    if index % 19 == 4, body.registeredOn < "2016-06-30" {
      life.grade(index % 2 == 0 ? 3 : 2, on: "2018-11-16", until: "2026-02-20")
    }
    lives.append(life)
  }

  private mutating func tellParts() {
    // A second entry while listed restarts the two years.
    lives[Self.neverReports].enterAbnormalList(1, on: "2019-07-22")
    lives[Self.neverReports].enterAbnormalList(1, on: "2020-07-20")
    lives[Self.neverReports].record(.report(2018), on: "2021-06-15")
    let report = lives[Self.neverReports].record(.report(2019), on: "2021-06-15")
    lives[Self.neverReports].record(.abnormalLeft("rectified"), on: "2021-07-12", cause: report)
    lives[Self.quiet].confirmZombie(["N3"], route: "deregister", on: "2021-11-12")
    lives[Self.quiet].dissolve(on: "2022-08-19", why: "整治期间引导注销")
    let letters = lives[Self.unreachable].becomeUnreachable(from: "2020-08-03", visited: true)
    lives[Self.unreachable].enterAbnormalList(6, on: "2020-10-19", cause: letters)
    let found = lives[Self.unreachable].record(.contact("phone", "reached"), on: "2021-03-09")
    lives[Self.unreachable].record(.report(2019), on: "2021-04-20", cause: found)
    lives[Self.unreachable].record(.abnormalLeft("rectified"), on: "2021-05-17", cause: found)
    lives[Self.unreachable].record(
      .itemChanged("address", from: nil, to: "西咸新区示例路8号"), on: "2021-04-12", cause: found)
    for year in 2021...2026 { lives[Self.unreachable].act(on: .of(year, 5, 25)) }
    lives[Self.atRisk].record(
      .capacity(staff: 0, premises: "none", dues: 0, sponsorship: 0), on: "2020-05-20")
    // Decoupling did not concern the bodies taken over; two were looked at all the same.
    lives[Self.looked.exempt].record(.decouplingPlanned("exempt"), on: "2019-12-06")
    lives[Self.looked.deferred].record(.decouplingPlanned("deferred"), on: "2019-12-06")
    let branch = lives[Self.looked.exempt].record(.party("branch", members: 5), on: "2019-05-06")
    lives[Self.looked.exempt].chronicle.correct(
      branch, to: .party("branch", members: 4), reason: "一名党员组织关系未转入", on: "2020-02-24")
  }

  /// Thirteen planned at the end of 2020 (服务贸易协会等13家); three that had ended before.
  private mutating func addOthers(_ workshop: inout Workshop) {
    for place in 0..<13 {
      let trade = workshop.random.pick(Trades.services + Trades.cityStrategic)
      let applied = workshop.random.day("2020-12-14", "2020-12-30")
      let body = Body(
        id: Self.id(120 + place), name: workshop.name("西咸新区", trade.word + "协会"),
        kind: "industryAssociation", jurisdiction: Self.code,
        registeredOn: OfficeDays.roll(applied.adding(days: 48)), industry: trade.industry,
        units: 32 + place, persons: 0, address: workshop.address("西咸新区"),
        hasFoundingFile: false)
      // Ten were registered, one was refused, two are still where they were.
      var life =
        place < 10
        ? workshop.open(body, paper: Self.paper)
        : Life(body, paper: Self.paper, seed: workshop.random.next())
      let application = life.record(.applied(body), on: applied)
      if place < 10 { life.live(Habits()) }
      if place == 10 {
        life.record(
          .refused(ground: 5, reason: "拟任负责人不符合任职条件"), on: body.registeredOn,
          cause: application)
      }
      lives.append(life)
    }
    let gone: [(CivilDate, CivilDate)] = [
      ("2011-06-15", "2018-04-20"), ("2012-10-19", "2019-06-28"), ("2014-03-21", "2020-03-27"),
    ]
    for (place, days) in gone.enumerated() {
      let body = Body(
        id: Self.id(133 + place), name: workshop.name("西咸新区", "农机服务协会"),
        kind: "industryAssociation", jurisdiction: Self.code, registeredOn: days.0,
        industry: "农业服务业", units: 30, persons: 0)
      var life = workshop.open(body, paper: Self.paper)
      var habits = Habits()
      habits.until = days.1
      life.liveOn(habits)
      life.dissolve(on: OfficeDays.roll(days.1.adding(days: 110)), why: "会员大会决议解散")
      lives.append(life)
    }
  }
}

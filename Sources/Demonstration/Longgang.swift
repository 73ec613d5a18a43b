import EventModel

/// Longgang (龙岗区, 440307): 57 associations on 2020-08-31, 34 of which answered a survey.
///
/// Figures: 区级行业协会能力提升发展研究 (2021); every share of the paper that is not out of 57
/// fits 34 answers (19/34 = 55.88 %, 9/34 = 26.47 %).
struct Longgang {
  static let code = "440307"
  static let paper = "龙民示"
  /// The day the paper speaks of.
  static let asOf: CivilDate = "2020-08-31"
  /// How many were founded in each year, of those on the register on that day.
  static let founded: [(year: Int, count: Int)] = [
    (1999, 1), (2002, 1), (2004, 1), (2005, 2), (2006, 1), (2007, 2), (2008, 1), (2009, 2),
    (2010, 2), (2011, 3), (2012, 6), (2013, 7), (2014, 8), (2015, 7), (2016, 3), (2017, 3),
    (2018, 2), (2019, 2),
  ]

  /// Which of the 57 (by order of founding) play which part.
  struct Cast {
    /// The rulebook's worked check: liquidation ends on 2020-09-18.
    static let liquidating = 6
    static let neverReports = 9
    static let overdueOrder = 12
    static let oldGrade = 13
    static let recordedLate = 15
    static let unreachable = 17
    static let serious = 23
    static let voidedPenalty = 25
    static let atRisk = 30
    static let warned = 38
    /// The parts that are no model pupils, and answered no survey.
    static let told = [
      liquidating, neverReports, overdueOrder, oldGrade, recordedLate, unreachable, serious,
      voidedPenalty, atRisk, warned,
    ]
    let survey: [Int]
    /// 19 of the survey have at most 100 members.
    let small: Set<Int>
    /// 9 of the survey hold a grade of 3A or above.
    let graded: [Int]
    /// 7 of the survey held one activity or none in the year before.
    let quiet: [Int]
    let withParty: Set<Int>
    /// 12 qualified for transfer and purchase.
    let catalogue: [Int]
    /// Another 12 still to decouple.
    let coupled: [Int]
    let trades: [Trade]

    init(_ random: inout SplitMix) {
      let older = random.shuffled((0...43).filter { !Self.told.contains($0) })
      let survey = (Array(older.prefix(21)) + Array(44...56)).sorted()
      let pupils = random.shuffled(survey.filter { $0 <= 49 })
      let graded = pupils.prefix(9).sorted()
      quiet = pupils.dropFirst(9).prefix(7).sorted()
      let others = random.shuffled(survey.filter { $0 < 54 })
      small = Set(others.prefix(16) + [54, 55, 56])
      let outside = older.dropFirst(21)
      catalogue = graded + outside.prefix(3)
      coupled = pupils.filter { $0 <= 43 && !graded.contains($0) }.prefix(8) + outside.suffix(4)
      let free = random.shuffled(survey + outside).filter {
        $0 != 0 && !pupils.prefix(9).contains($0) && $0 < 54
      }
      withParty = Set(graded + [0] + free.prefix(graded.contains(0) ? 11 : 10))
      self.survey = survey
      self.graded = graded
      trades = Self.trades(&random)
    }

    /// 5 pillar, 7 strategic by the city's list, 4 more by the district's, 41 others.
    private static func trades(_ random: inout SplitMix) -> [Trade] {
      let plain = (0..<41).map { _ in random.pick(Trades.manufacture + Trades.services) }
      return random.shuffled(
        Trades.pillars + Trades.cityStrategic + Trades.districtStrategic + plain)
    }
  }

  var lives: [Life] = []
  var chronicles: [Chronicle] = []
  let cast: Cast

  init(_ workshop: inout Workshop) {
    let cast = Cast(&workshop.random)
    self.cast = cast
    let days =
      workshop.foundingDays(Self.founded)
      + [
        workshop.random.day("2020-01-08", "2020-01-17"),
        workshop.random.day("2020-03-20", "2020-04-20"),
        workshop.random.day("2020-05-11", "2020-06-22"),
      ]
    let survey = Survey(cast, &workshop.random)
    for index in days.indices {
      let body = Self.body(index, on: days[index], cast, &workshop)
      lives.append(workshop.open(body, paper: Self.paper))
      settle(index, survey)
    }
    tellSpecialParts()
    addOthers(&workshop)
  }

  static func id(_ index: Int) -> String {
    let digits = String(index + 1)
    return "lg-" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Only the bodies of the survey have founding papers that state members.
  private static func body(
    _ index: Int, on day: CivilDate, _ cast: Cast, _ workshop: inout Workshop
  ) -> Body {
    let isSurveyed = cast.survey.contains(index)
    let isDirect = day >= "2014-04-01" && !cast.coupled.contains(index)
    let isChamber = index % 14 == 5
    let word = cast.trades[index].word + (isChamber ? "商会" : "行业协会")
    return Body(
      id: id(index), name: workshop.name("龙岗区", word),
      kind: isChamber ? "chamber" : "industryAssociation", jurisdiction: code,
      registeredOn: day, industry: cast.trades[index].industry,
      supervisor: isDirect ? nil : "龙岗区经济促进局", termYears: [3, 4, 5][index % 3],
      units: isSurveyed ? 30 + index % 20 : nil, persons: isSurveyed ? 0 : nil,
      address: workshop.address("深圳市龙岗区"), hasFoundingFile: isSurveyed)
  }
}

/// What the 34 said.
struct Survey {
  let units: [Int: Int]
  let persons: [Int: Int]

  /// 19 at most 100, one of them exactly; 15 above, one of them by a single member.
  init(_ cast: Longgang.Cast, _ random: inout SplitMix) {
    var units: [Int: Int] = [:]
    var persons: [Int: Int] = [:]
    for index in cast.survey {
      let isSmall = cast.small.contains(index)
      units[index] = isSmall ? random.number(30...80) : random.number(95...260)
      persons[index] = isSmall ? random.number(0...12) : random.number(10...30)
    }
    if let edge = cast.survey.first(where: cast.small.contains) {
      (units[edge], persons[edge]) = (88, 12)
    }
    if let edge = cast.survey.first(where: { !cast.small.contains($0) }) {
      (units[edge], persons[edge]) = (95, 6)
    }
    self.units = units
    self.persons = persons
  }
}

// MARK: - Ordinary years

extension Longgang {
  /// The year before the survey, in which activities are told one by one.
  private static let surveyYear: ClosedRange<CivilDate> = "2019-09-01"..."2020-08-31"

  private mutating func settle(_ index: Int, _ survey: Survey) {
    var habits = Habits()
    // Shenzhen's annual reports: 31 March and 30 April in the years its notices name.
    habits.reportsUntilMonth = 3
    habits.reportsFirstYear = true
    habits.activities = 1...3
    habits.membershipYears = [2022, 2025]
    habits.isDetailed = true
    habits.quiet = cast.survey.contains(index) ? Self.surveyYear : nil
    if cast.graded.contains(index) { habits.simplified = [2019, 2020, 2021] }
    shape(&habits, index)
    lives[index].liveOn(habits)
    if let units = survey.units[index], let persons = survey.persons[index] {
      answer(index, units: units, persons: persons)
    }
    coverByParty(index)
    decouple(index)
    if let round = cast.graded.firstIndex(of: index) { award(index, round: round) }
    if let place = cast.catalogue.firstIndex(of: index) { list(index, place: place) }
    if lives[index].body.registeredOn < "2014-04-01", !Cast.told.contains(index) {
      lives[index].amendCharter(on: lives[index].random.day("2018-03-01", "2018-11-20"))
    }
  }

  /// Where the habits of the told parts end or fail.
  private func shape(_ habits: inout Habits, _ index: Int) {
    switch index {
    case Cast.liquidating: habits.until = "2020-06-12"
    case Cast.neverReports:
      habits.missing = Set(2017...2025)
      habits.idleFrom = "2017-10-01"
      habits.until = "2021-10-29"
    case Cast.unreachable:
      habits.missing = [2019, 2020]
      habits.idleFrom = "2020-01-01"
      habits.until = "2021-06-30"
    case Cast.serious:
      habits.missing = Set(2017...2025)
      habits.until = "2022-03-31"
    case Cast.atRisk:
      habits.late = [2018, 2019]
      habits.renewsUntil = "2016-12-31"
      habits.capacityYears = [2013, 2017]
    case Cast.recordedLate: habits.missing = [2019]
    default: break
    }
  }

  /// Members, staff and income as surveyed; dues and sponsorship stand 95 to 5.
  private mutating func answer(_ index: Int, units: Int, persons: Int) {
    var random = lives[index].random
    let share = random.number(8...60) * 50_000
    let returned = random.day("2020-03-02", "2020-06-24")
    let isListed = cast.catalogue.contains(index)
    let members = random.day("2020-07-06", "2020-08-12")
    let active = cast.quiet.contains(index) ? cast.quiet.firstIndex(of: index) ?? 0 : nil
    let activities = active.map { $0 < 5 ? 1 : 0 } ?? random.number(2...4)
    lives[index].random = random
    lives[index].record(
      .capacity(
        staff: isListed ? 3 : 2 + index % 2, premises: "fixed", dues: share * 19,
        sponsorship: share, government: isListed ? 1_500_000 : 0),
      on: max(returned, OfficeDays.roll(lives[index].body.registeredOn.adding(days: 20))))
    lives[index].record(.members(units: units, persons: persons), on: members)
    let first = max(Self.surveyYear.lowerBound, lives[index].body.registeredOn.adding(days: 10))
    for _ in 0..<activities {
      lives[index].act(on: lives[index].random.day(first, "2020-08-14"))
    }
  }

  /// Twenty have an organisation, the first since 2005; three of them share one.
  private mutating func coverByParty(_ index: Int) {
    guard cast.withParty.contains(index) else {
      guard !Cast.told.contains(index), index % 3 != 0 else { return }
      return lives[index].instructByParty(from: "2012-03-01", to: "2019-11-29")
    }
    let joint = cast.withParty.subtracting(cast.graded).filter { $0 > 0 }.sorted().prefix(3)
    let shared = joint.contains(index) ? joint.filter { $0 != index }.map(Self.id) : []
    let first: CivilDate = index == 0 ? "2005-07-01" : "2006-05-08"
    lives[index].coverByParty(
      from: first, to: index == 0 ? "2005-07-01" : "2019-12-06", sharedWith: shared)
  }

  /// Twelve are still in the middle of it; most older others are through.
  private mutating func decouple(_ index: Int) {
    let oldBody = lives[index].body.supervisor ?? "龙岗区经济促进局"
    if let place = cast.coupled.firstIndex(of: index) {
      let planned = lives[index].record(
        .decouplingPlanned("inScope", batch: 3, oldBody: oldBody), on: "2019-09-16")
      let early = Array(Life.separations.prefix(place % 4))
      lives[index].separate(early, from: "2019-10-08", to: "2020-07-31", cause: planned)
      let done: CivilDate = place < 10 ? "2020-12-18" : "2021-05-21"
      lives[index].separate(
        Array(Life.separations.dropFirst(place % 4)), from: "2020-09-01", to: done, cause: planned)
      lives[index].record(.decoupled, on: done, cause: planned)
    } else if lives[index].body.supervisor != nil, !Cast.told.contains(index) {
      lives[index].decouple(
        batch: 1 + index % 2, plannedOn: "2017-06-20", completedOn: "2018-11-23", oldBody: oldBody)
    }
  }

  /// 3A and above in force on the day; one was written down wrongly at first.
  private mutating func award(_ index: Int, round: Int) {
    let first = max(lives[index].body.registeredOn.adding(years: 2), "2016-03-14")
    let day = lives[index].random.day(first, "2019-12-13")
    guard round == 4 else {
      lives[index].grade([3, 3, 4, 3, 3, 5, 3, 4, 3][round], on: day, until: "2026-02-20")
      return
    }
    let entry = lives[index].record(.grade(2), on: day)
    lives[index].chronicle.correct(
      entry, to: .grade(3), reason: "评估结果公告为3A，录入时误为2A", on: "2020-10-20")
  }

  /// Qualified bodies; their contracts since 2019 add up to 2,050,000 yuan.
  private mutating func list(_ index: Int, place: Int) {
    let contracts = [18, 24, 12, 30, 9, 15, 22, 10, 14, 20, 11, 20]
    let day = lives[index].random.day("2018-06-04", "2018-12-14")
    let listed = lives[index].record(.listed("purchase", year: 2018), on: day)
    lives[index].record(.listed("transfer", year: 2018), on: day)
    let name = "\(Self.id(index))-c1"
    let signed = lives[index].random.day("2019-02-18", "2020-07-31")
    let contract = lives[index].record(
      .contract(name, purchaser: "龙岗区工业和信息化局", fen: contracts[place] * 1_000_000), on: signed,
      cause: listed)
    lives[index].record(
      .evaluated(name, score: "0.\(78 + index % 20)"),
      on: OfficeDays.roll(signed.adding(days: 300)), cause: contract)
  }
}

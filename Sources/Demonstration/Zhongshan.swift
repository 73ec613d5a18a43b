import EventModel

/// Zhongshan (中山市, 442000): 173 bodies decoupled in four batches, 167 on the register in July
/// 2023, 43 of them at 3A and above half a year before.
///
/// Figures: 中山市工商联关于市政协十三届二次会议第132020号提案答复的函 (2023-07-07).
struct Zhongshan {
  static let code = "442000"
  static let paper = "中民示"
  static let asOf: CivilDate = "2023-07-07"
  static let gradesAsOf: CivilDate = "2022-12-31"
  /// 84 associations and 89 out-of-town chambers decoupled; 10 and 4 of them ended by 2023.
  static let associations = 84
  static let decoupled = 173
  static let ended = Array(74..<84) + Array(169..<173)
  /// Planned on, latest completion, how many: 173 in all.
  static let batches: [(plannedOn: CivilDate, completedBy: CivilDate, count: Int)] = [
    ("2016-07-18", "2016-12-23", 30), ("2017-03-20", "2017-09-29", 48),
    ("2017-09-25", "2018-04-27", 55), ("2018-04-16", "2018-11-30", 40),
  ]
  static let catalogueYears = [2010, 2011, 2012, 2013, 2014, 2016, 2018, 2020, 2022]

  var lives: [Life] = []
  let chronicles: [Chronicle] = []
  /// The 43, each with the day of the award in force at the end of 2022.
  private var graded: [(index: Int, award: CivilDate)] = []

  init(_ workshop: inout Workshop) {
    graded = Self.awards(&workshop.random)
    let batchOf = workshop.random.shuffled(
      Self.batches.indices.flatMap { Array(repeating: $0, count: Self.batches[$0].count) })
    for index in 0..<Self.decoupled {
      let year = workshop.random.number(index < Self.associations ? 1993...2014 : 2003...2014)
      var life = open(index, workshop.random.day(.of(year, 1, 9), .of(year, 11, 28)), &workshop)
      life.liveOn(habits(index))
      decouple(&life, batchOf[index])
      cover(&life, index)
      lives.append(life)
    }
    for award in graded { grade(award.index, award.award) }
    gradeOthers(&workshop.random)
    fillCatalogue()
    payGrants(&workshop.random)
    tellEnds()
    addNewcomers(&workshop)
  }

  static func id(_ index: Int) -> String {
    let digits = String(index + 1)
    return "zs-" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Awards of 2018–2022; the first body has been at 4A since 2012 without a gap.
  private static func awards(_ random: inout SplitMix) -> [(index: Int, award: CivilDate)] {
    let living = (1..<decoupled).filter { !ended.contains($0) }
    let chosen = [0] + random.shuffled(living).prefix(42).sorted()
    return chosen.map { index in
      (index, index == 0 ? "2022-05-20" : random.day("2018-03-12", "2022-11-25"))
    }
  }
}

// MARK: - Lives

extension Zhongshan {
  private func open(_ index: Int, _ day: CivilDate, _ workshop: inout Workshop) -> Life {
    let isAssociation = index < Self.associations || (173..<177).contains(index)
    let trade = workshop.random.pick(Trades.manufacture + Trades.services)
    let isChamber = isAssociation && index % 8 == 3
    let name =
      isAssociation
      ? workshop.name("中山市", trade.word + (isChamber ? "商会" : "行业协会"))
      : workshop.outOfTownName("中山市")
    let kind =
      isAssociation ? (isChamber ? "chamber" : "industryAssociation") : "outOfTownChamber"
    let isOld = index < Self.decoupled
    return workshop.open(
      Body(
        id: Self.id(index), name: name, kind: kind, jurisdiction: Self.code, registeredOn: day,
        industry: isAssociation ? trade.industry : nil,
        supervisor: isOld ? (isAssociation ? "中山市经济和信息化局" : "中山市工商业联合会") : nil,
        units: 32 + index % 60, persons: 0, address: workshop.address("中山市")),
      paper: Self.paper)
  }

  private func habits(_ index: Int) -> Habits {
    var habits = Habits()
    // Inspected until 2020; annual reports alone afterwards.
    habits.concluded = 2010...2019
    if index == 0 { habits.simplified = Set(2013...2019) }
    guard let place = Self.ended.firstIndex(of: index) else {
      if index == 60 { habits.missing = [2021] }
      if index == 120 { habits.missing = [2020, 2021, 2022, 2023] }
      return habits
    }
    habits.until = Self.endings[place].adding(days: -110)
    if place >= 11 { habits.missing = Set(2015...2022) }
    return habits
  }

  private func decouple(_ life: inout Life, _ batch: Int) {
    let (planned, by, _) = Self.batches[batch]
    life.decouple(
      batch: batch + 1, plannedOn: planned, completedOn: life.random.day(by.adding(days: -70), by),
      oldBody: life.body.supervisor ?? "")
  }

  private func cover(_ life: inout Life, _ index: Int) {
    let last: CivilDate = Self.ended.contains(index) ? "2018-06-29" : "2021-06-25"
    if index % 3 == 0 {
      life.coverByParty(from: "2008-07-01", to: last, sharedWith: [])
    } else if index % 3 == 1 {
      life.instructByParty(from: "2012-07-02", to: last)
    }
  }
}

// MARK: - Grades, catalogue, grants

extension Zhongshan {
  /// The award in force at the end of 2022, those before it, and those that follow.
  private mutating func grade(_ index: Int, _ award: CivilDate) {
    guard index != 0 else {
      for day in ["2012-07-10", "2017-06-05"] as [CivilDate] { lives[0].record(.grade(4), on: day) }
      lives[0].grade(4, on: award, until: "2026-02-20")
      return
    }
    let grade = [3, 3, 4, 3, 5, 3][index % 6]
    let earliest = max("2010-06-01", lives[index].body.registeredOn.adding(years: 2))
    var before = OfficeDays.roll(award.adding(years: -5).adding(days: -40))
    while before >= earliest {
      lives[index].record(.grade(max(3, grade - 1)), on: before)
      before = OfficeDays.roll(before.adding(years: -5).adding(days: -40))
    }
    lives[index].grade(grade, on: award, until: "2026-02-20")
  }

  /// Five at 2A, and twenty whose 3A has run out: neither counts at the end of 2022.
  private mutating func gradeOthers(_ random: inout SplitMix) {
    let taken = Set(graded.map(\.index))
    let free = random.shuffled((1..<169).filter { !taken.contains($0) && !Self.ended.contains($0) })
    for index in free.prefix(5) {
      lives[index].record(.grade(2), on: lives[index].random.day("2019-04-08", "2021-11-19"))
    }
    for index in free.dropFirst(5).prefix(20) {
      let first = max("2010-09-01", lives[index].body.registeredOn.adding(years: 2))
      lives[index].record(
        .grade(3), on: lives[index].random.day(first, max(first, "2017-09-15")))
    }
  }

  /// Nine batches since 2010.
  private mutating func fillCatalogue() {
    for (place, year) in Self.catalogueYears.enumerated() {
      for entry in 0..<10 {
        let index = graded[(place * 7 + entry * 4) % graded.count].index
        let day = lives[index].random.day(.of(year, 9, 6), .of(year, 12, 10))
        guard lives[index].body.registeredOn < day else { continue }
        lives[index].record(.listed("purchase", year: year, batch: place + 1), on: day)
        if entry == 9, year < 2020 {
          lives[index].record(.delisted("purchase", reason: "目录换届"), on: day.adding(years: 2))
        }
      }
    }
  }

  /// 2.99 million yuan since 2017, to bodies at 3A and above on the day.
  private mutating func payGrants(_ random: inout SplitMix) {
    let amounts = random.parts(of: 299, count: 60, atLeast: 2)
    for (place, amount) in amounts.enumerated() {
      let (index, award) = graded[place % graded.count]
      let last = min(award.adding(years: 5), "2023-06-16")
      let day = lives[index].random.day(OfficeDays.roll(award.adding(days: 30)), last)
      lives[index].record(.grant("中山市社会组织扶持发展专项资金", fen: amount * 1_000_000), on: day)
    }
  }
}

// MARK: - Ends and beginnings

extension Zhongshan {
  /// Nine deregistered, two merged, three revoked: 173 become 159.
  static let endings: [CivilDate] = [
    "2019-03-22", "2019-09-20", "2020-01-10", "2020-08-14", "2020-11-20", "2021-04-23",
    "2021-10-22", "2022-06-17", "2022-11-18", "2021-12-10", "2023-03-24", "2020-12-11",
    "2022-03-18", "2023-05-12",
  ]

  private mutating func tellEnds() {
    for (place, index) in Self.ended.enumerated() {
      let day = Self.endings[place]
      switch place {
      case ..<9: lives[index].dissolve(on: day, why: "会员大会决议解散")
      case 9, 10:
        var source = lives[index]
        absorb(&source, into: &lives[place], merger: "zs-merger-\(day.year)", on: day)
        lives[index] = source
      default:
        let moved = OfficeDays.roll(day.adding(days: -60))
        lives[index].stayTwoYears(
          from: OfficeDays.roll(moved.adding(days: -745)), ground: 1, movedOn: moved)
        lives[index].revoke("otherLaw", on: day)
      }
    }
    lives[60].reportAfterListing(2021, listedOn: "2022-07-18", leftOn: "2022-12-12")
    lives[120].enterAbnormalList(1, on: "2021-08-16")
    lives[120].record(.seriousEntered(1), on: "2023-08-28", recorded: .on("2023-12-18"))
  }

  /// Four associations and four chambers by July 2023; three more after it.
  private mutating func addNewcomers(_ workshop: inout Workshop) {
    let days: [CivilDate] = [
      "2019-06-14", "2020-10-23", "2021-08-20", "2022-12-09", "2019-11-08", "2021-03-19",
      "2022-05-27", "2023-04-21", "2023-11-17", "2024-09-13", "2025-05-16",
    ]
    for (place, day) in days.enumerated() {
      var life = open(Self.decoupled + place, day, &workshop)
      life.live(Habits())
      lives.append(life)
    }
  }
}

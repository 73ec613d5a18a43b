import EventModel

/// Hangzhou (杭州市, 3301): 446 chambers of the federation at the end of 2020, by five kinds.
///
/// Figures: 杭州市工商联关于加强商会规范化建设的思考 (2022-06-23). The published total of 43,255
/// members is not the sum of the five kinds (41,907); both stand, and the gap is noted.
struct Hangzhou {
  static let paper = "杭民示"
  static let asOf: CivilDate = "2020-12-31"
  static let federation = "杭州市工商业联合会"

  /// One of the five kinds of the paper.
  struct Group {
    /// The part of the stream's name: `hz-oot-012`.
    let tag: String
    let count: Int
    let members: Int
    /// The years of founding.
    let years: ClosedRange<Int>
  }

  static let groups = [
    Group(tag: "ind", count: 43, members: 4663, years: 1995...2018),
    Group(tag: "oot", count: 155, members: 20_163, years: 2004...2018),
    Group(tag: "mkt", count: 12, members: 781, years: 2008...2019),
    Group(tag: "twn", count: 187, members: 14_374, years: 2002...2020),
    Group(tag: "oth", count: 49, members: 1926, years: 2006...2020),
  ]
  /// Out-of-town chambers that the city registered; all went to the federation in 2018.
  static let cityChambers = 89
  /// The districts and counties of 2020.
  static let districts = [
    ("330102", "上城区"), ("330103", "下城区"), ("330104", "江干区"), ("330105", "拱墅区"),
    ("330106", "西湖区"), ("330108", "滨江区"), ("330109", "萧山区"), ("330110", "余杭区"),
    ("330111", "富阳区"), ("330112", "临安区"), ("330122", "桐庐县"), ("330127", "淳安县"),
    ("330182", "建德市"),
  ]

  var lives: [Life] = []
  var chronicles: [Chronicle] = []
  private var places: [String: Int] = [:]

  init(_ workshop: inout Workshop) {
    for group in Self.groups { found(group, &workshop) }
    cover(&workshop.random)
    tellParts()
    tellRedrawing()
    addOthers(&workshop)
  }

  static func id(_ tag: String, _ index: Int) -> String {
    let digits = String(index + 1)
    return "hz-\(tag)-" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// Works on the life with this name.
  mutating func change(_ tag: String, _ index: Int, _ edit: (inout Life) -> Void) {
    guard let place = places[Self.id(tag, index)] else {
      preconditionFailure("no such chamber: \(Self.id(tag, index))")
    }
    edit(&lives[place])
  }
}

// MARK: - The 446

extension Hangzhou {
  private mutating func found(_ group: Group, _ workshop: inout Workshop) {
    let members = workshop.random.parts(of: group.members, count: group.count, atLeast: 30)
    for index in 0..<group.count {
      let isEarly = Self.early.contains(Self.id(group.tag, index))
      let year = workshop.random.number(isEarly ? group.years.lowerBound...2011 : group.years)
      let day = workshop.random.day(.of(year, 1, 8), .of(year, 10, 30))
      let body = body(group, index, day, members[index], &workshop)
      var life = workshop.open(body, paper: Self.paper)
      var habits = Self.habits[body.id] ?? Habits()
      habits.membershipYears = [2016, 2023]
      life.liveOn(habits)
      life.record(
        .members(units: members[index], persons: 0), on: life.random.day("2020-12-07", "2020-12-31")
      )
      settle(&life, group, index)
      places[body.id] = lives.count
      lives.append(life)
    }
  }

  private func body(
    _ group: Group, _ index: Int, _ day: CivilDate, _ members: Int, _ workshop: inout Workshop
  ) -> Body {
    let isCity = group.tag == "ind" || (group.tag == "oot" && index < Self.cityChambers)
    let place = isCity ? ("330100", "杭州市") : Self.districts[index % Self.districts.count]
    let (name, kind, industry) = naming(group.tag, index, place.1, &workshop)
    return Body(
      id: Self.id(group.tag, index), name: name, kind: kind, jurisdiction: place.0,
      registeredOn: day, industry: industry,
      supervisor: Self.supervisor(group.tag, isCity: isCity, place.1, day),
      units: max(30, members * 7 / 10), persons: 0, address: workshop.address(place.1))
  }

  private func naming(
    _ tag: String, _ index: Int, _ place: String, _ workshop: inout Workshop
  ) -> (String, String, String?) {
    switch tag {
    case "ind":
      let trade = workshop.random.pick(Trades.manufacture + Trades.services)
      let isChamber = index % 3 == 2
      return (
        workshop.name(place, trade.word + (isChamber ? "商会" : "行业协会")),
        isChamber ? "chamber" : "industryAssociation", trade.industry
      )
    case "oot": return (workshop.outOfTownName(place), "outOfTownChamber", nil)
    case "mkt":
      let site = ["市场", "园区", "楼宇"][index % 3]
      return (workshop.name(place, site + "商会"), "marketChamber", nil)
    case "twn":
      return (workshop.name(place, index % 3 == 0 ? "镇商会" : "街道商会"), "townshipChamber", nil)
    default: return (workshop.name(place, "企业家联谊会"), "other", nil)
    }
  }

  private static func supervisor(
    _ tag: String, isCity: Bool, _ place: String, _ day: CivilDate
  ) -> String? {
    switch tag {
    case "ind": day < "2017-01-01" ? "杭州市经济和信息化委员会" : nil
    case "oot" where isCity: "杭州市经济合作办公室"
    default: "\(place)工商业联合会"
    }
  }

  /// Decoupling begins in 2017 and is over in 2018; 89 chambers go to the federation by its end.
  private func settle(_ life: inout Life, _ group: Group, _ index: Int) {
    if group.tag == "ind", let oldBody = life.body.supervisor {
      life.decouple(
        batch: 1 + index % 2, plannedOn: index % 2 == 0 ? "2017-09-11" : "2018-03-12",
        completedOn: life.random.day("2018-06-04", "2018-11-23"), oldBody: oldBody)
    }
    if group.tag == "oot", index < Self.cityChambers {
      let first = max(life.body.registeredOn.adding(days: 10), "2018-11-12")
      life.moveSupervisor(to: Self.federation, on: life.random.day(first, "2018-12-28"))
    }
    if group.tag == "ind" || group.tag == "oot", index % 4 == 0,
      life.body.registeredOn < "2015-06-30"
    {
      life.grade(
        [3, 4, 3, 5][index / 4 % 4], on: life.random.day("2017-10-09", "2018-12-14"),
        until: "2026-02-20")
    }
  }

  /// 140 of the 446 have a party organisation; some others have an instructor or a union.
  private mutating func cover(_ random: inout SplitMix) {
    let old = random.shuffled(lives.indices.filter { lives[$0].body.registeredOn < "2020-01-01" })
    let brands = (0..<4).compactMap { places[Self.id("oot", $0)] }
    let told = Self.told.compactMap { places[$0] }
    let others = old.filter { !brands.contains($0) && !told.contains($0) }
    for index in brands + others.prefix(136) {
      lives[index].coverByParty(from: "2008-06-02", to: "2020-10-30", sharedWith: [])
    }
    for index in others.dropFirst(136).prefix(150) {
      lives[index].instructByParty(from: "2012-06-04", to: "2020-10-30")
    }
    for index in brands {
      lives[index].record(
        .honour("other", title: "特色党建品牌"), on: "2020-10-22", by: .federation)
    }
  }
}

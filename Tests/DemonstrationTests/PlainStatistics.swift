import EventModel

// What the views of the contract say, as far as the figures ask.

extension PlainRegister.State {
  /// Half-year's day of a year's report: bodies registered by then owe one.
  private func cutoff(_ year: Int) -> CivilDate { day(year, 6, 30) }

  /// Past every due day, before every late report of the history.
  private func dueDay(_ year: Int) -> CivilDate { day(year + 1, 6, 10) }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(tableNumber: Int64(year * 10_000 + month * 100 + day)) ?? "2100-12-31"
  }

  /// The grade in force (awards before 2026-03-01: five years).
  func grade(on day: CivilDate) -> Int? {
    guard let last = awards.last, last.grade > 0, day <= last.on.adding(years: 5) else {
      return nil
    }
    return last.grade
  }

  var hasPartyOrganisation: Bool {
    ["joint", "branch", "generalBranch", "committee"].contains(partyForm)
  }

  func years(owedBy day: CivilDate) -> [Int] {
    guard let registeredOn else { return [] }
    return (2004..<day.year).filter { year in
      registeredOn <= cutoff(year) && day > dueDay(year)
    }
  }

  func criteria(on day: CivilDate) -> Set<String> {
    guard status == "registered", let registeredOn else { return [] }
    var found: Set<String> = []
    let owed = years(owedBy: day)
    let late = owed.filter { year in reports[year].map { $0 > dueDay(year) } ?? true }
    if owed.count >= 2, owed.suffix(2).allSatisfy({ reports[$0] == nil }) { found.insert("N1") }
    if day > registeredOn.adding(months: 24),
      (lastActivity ?? registeredOn) < day.adding(months: -24)
    {
      found.insert("N3")
    }
    if unsigned.count >= 2, !wasReached { found.insert("N4") }
    if day > termEnd ?? registeredOn.adding(years: termYears) { found.insert("W1") }
    if staff == 0 { found.insert("W4") }
    if premises == "none" { found.insert("W5") }
    if income == 0 { found.insert("W6") }
    if let last = owed.last, late.contains(last) { found.insert("W8") }
    if conclusions.max(by: { $0.key < $1.key })?.value == "unqualified" { found.insert("W9") }
    if partyMembers >= 3, ["none", "instructor", "union"].contains(partyForm) {
      found.insert("W10")
    }
    return found
  }
}

extension PlainRegister {
  /// Criteria of the listed: any N, or three W together.
  func listed(_ prefix: String) -> [Set<String>] {
    states(prefix).map { $0.criteria(on: day) }.filter { criteria in
      criteria.contains { $0.hasPrefix("N") } || criteria.count >= 3
    }
  }

  /// A row as the view `statistics` gives it, with the keys that figures ask for.
  func statistics(_ prefix: String) -> JSONValue {
    let bodies = states(prefix).filter(\.isOnRegister)
    func count(_ holds: (State) -> Bool) -> JSONValue {
      .integer(Int64(bodies.count(where: holds)))
    }
    func tally(_ key: (State) -> String) -> JSONValue {
      .object(
        Dictionary(grouping: bodies, by: key).map { .init($0.key, .integer(Int64($0.value.count))) }
      )
    }
    let zombies = listed(prefix).count { $0.contains { $0.hasPrefix("N") } }
    return .object([
      .init("total", .integer(Int64(bodies.count))), .init("byKind", tally(\.kind)),
      .init("foundedByYear", tally { String($0.registeredOn?.year ?? 0) }),
      .init("gradeAtLeast3", count { $0.grade(on: day) ?? 0 >= 3 }),
      .init("graded", count { $0.grade(on: day) != nil }),
      .init("withPartyOrganisation", count(\.hasPartyOrganisation)),
      .init("membersReported", count { $0.units != nil }),
      .init("membersAtMost100", count { ($0.units).map { $0 <= 100 } ?? false && $0.sum <= 100 }),
      .init("unitMembers", .integer(Int64(bodies.reduce(0) { $0 + ($1.units ?? 0) }))),
      .init("personMembers", .integer(Int64(bodies.reduce(0) { $0 + ($1.persons ?? 0) }))),
      .init("decouplingOutstanding", count { $0.scope == "inScope" && !$0.isDecoupled }),
      .init("decoupled", count(\.isDecoupled)), .init("catalogueListed", count(\.isCatalogued)),
      .init("abnormal", count(\.isAbnormal)), .init("zombies", .integer(Int64(zombies))),
    ])
  }

  /// Rows of the two views that figures ask for.
  func rows(_ view: String, _ prefix: String) -> [JSONValue] {
    if view == "zombies" {
      return listed(prefix).map { criteria in
        .object([.init("criteria", .array(criteria.sorted().map { .string($0) }))])
      }
    }
    return states(prefix).map { state in
      .object([
        .init("kind", .string(state.kind)),
        .init("supervisor", state.supervisor.map { .string($0) } ?? .null),
      ])
    }
  }
}

extension PlainRegister.State {
  var sum: Int { (units ?? 0) + (persons ?? 0) }
}

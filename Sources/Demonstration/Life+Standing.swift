import EventModel

// What an association earns: party organisation, decoupling, grades, catalogues, honours.

extension Life {
  /// Planned, five separations, completed; the supervising authority is cleared with it.
  mutating func decouple(
    batch: Int, plannedOn: CivilDate, completedOn: CivilDate, oldBody: String
  ) {
    let planned = record(
      .decouplingPlanned("inScope", batch: batch, oldBody: oldBody), on: plannedOn)
    separate(Self.separations, from: plannedOn, to: completedOn, cause: planned)
    let done = record(.decoupled, on: completedOn, cause: planned)
    if body.supervisor != nil {
      record(
        .itemChanged("supervisor", from: oldBody, to: ""),
        on: OfficeDays.open(8, after: completedOn),
        cause: done)
    }
  }

  /// The five items of 五分离.
  static let separations = ["organisation", "functions", "assets", "personnel", "party"]

  /// Some separations, spread evenly between two days.
  mutating func separate(
    _ items: [String], from first: CivilDate, to last: CivilDate, cause: Chronicle.Entry?
  ) {
    let step = last.days(since: first) / (items.count + 1)
    for (index, item) in items.enumerated() {
      record(
        .separated(item), on: OfficeDays.roll(first.adding(days: step * (index + 1))), cause: cause)
    }
  }

  /// Supervising authority moved to the federation (归口工商联).
  mutating func moveSupervisor(to federation: String, on day: CivilDate) {
    record(.itemChanged("supervisor", from: body.supervisor, to: federation), on: day)
  }

  /// A grade, and the same again each time it runs out.
  @discardableResult
  mutating func grade(_ grade: Int, on day: CivilDate, until: CivilDate) -> Chronicle.Entry {
    let first = record(.grade(grade), on: day)
    var next = OfficeDays.roll(day.adding(years: 5).adding(days: 25))
    while next <= min(until, "2026-02-20") {
      record(.grade(grade), on: next)
      next = OfficeDays.roll(next.adding(years: 5).adding(days: 25))
    }
    return first
  }

  /// A party organisation with its founding day, as far back as the given first day.
  mutating func coverByParty(from first: CivilDate, to last: CivilDate, sharedWith: [String]) {
    let start = max(first, OfficeDays.roll(body.registeredOn.adding(days: 40)))
    let day = random.day(start, max(start, last))
    if !sharedWith.isEmpty {
      record(.party("joint", members: random.number(1...2), sharedWith: sharedWith), on: day)
    } else {
      let members = random.number(3...14)
      record(.party(members >= 12 ? "committee" : "branch", members: members), on: day)
    }
  }

  /// Fewer than three members: an instructor, a union, or nothing.
  mutating func instructByParty(from first: CivilDate, to last: CivilDate) {
    let start = max(first, OfficeDays.roll(body.registeredOn.adding(days: 40)))
    let form = random.pick(["instructor", "instructor", "union", "none"])
    record(
      .party(form, members: random.number(0...2)), on: random.day(start, max(start, last)))
  }
}

import EventModel

/// One association's life as it is written: founding, then habits, then what is told apart.
struct Life {
  let body: Body
  var chronicle: Chronicle
  var random: SplitMix

  init(_ body: Body, paper: String, seed: UInt64) {
    self.body = body
    chronicle = Chronicle(
      stream: "association/\(body.id)", jurisdiction: body.jurisdiction, paper: paper)
    random = SplitMix(seed: seed)
  }

  /// A reference to a person, kept apart from the log.
  func person(_ number: Int) -> String { "person/\(body.id)-\(number)" }

  @discardableResult
  mutating func record(
    _ fact: Fact, on day: CivilDate, cause: Chronicle.Entry? = nil,
    recorded: Chronicle.Recording = .soon, by role: Actor.Role? = nil
  ) -> Chronicle.Entry {
    chronicle.record(fact, on: day, cause: cause, recorded: recorded, by: role)
  }

  /// The entries of this life.
  mutating func events() -> [DemonstrationEvent] { chronicle.events(&random) }
}

// MARK: - Founding

extension Life {
  /// The last day of the two steps of the 1998 text: preparation approved, then registration.
  private static let lastPreparation: CivilDate = "2016-02-05"
  /// Credit codes are issued with the certificate from here on; older bodies got theirs in 2016.
  private static let creditCodes: CivilDate = "2015-10-01"

  /// Application, preparation under the 1998 text, registration and charter.
  mutating func found(creditCode: String) {
    let day = body.registeredOn
    let cause = body.hasFoundingFile ? apply() : nil
    let code = day >= Self.creditCodes ? creditCode : nil
    record(
      .registered(body, creditCode: code, representative: person(1)), on: day, cause: cause)
    let isModern = day >= "2014-04-01"
    record(
      .charter(
        termYears: body.termYears, partyClause: isModern, selfDisciplineClause: isModern),
      on: day)
    if code == nil {
      let changed = random.day("2016-01-04", "2016-04-29")
      record(.itemChanged("creditCode", from: nil, to: creditCode), on: changed)
    }
  }

  private mutating func apply() -> Chronicle.Entry {
    let day = body.registeredOn
    guard day <= Self.lastPreparation else {
      return record(.applied(body), on: OfficeDays.roll(day.adding(days: -random.number(30...55))))
    }
    let applied = OfficeDays.roll(day.adding(days: -random.number(170...200)))
    let application = record(.applied(body), on: applied)
    let approved = OfficeDays.roll(applied.adding(days: random.number(30...50)))
    return record(
      .preparationApproved(assemblyDueOn: approved.adding(months: 6)), on: approved,
      cause: application)
  }

  /// The charter of 2018: party work and self-discipline go in.
  mutating func amendCharter(on day: CivilDate) {
    record(
      .charter(termYears: body.termYears, partyClause: true, selfDisciplineClause: true), on: day)
  }
}

// MARK: - Habits

extension Life {
  private static let categories = [
    "行业培训", "供需对接会", "政策宣讲", "考察交流", "行业论坛", "展会参展", "会员走访", "公益活动",
    "标准研讨", "年会联谊",
  ]

  /// Reports, inspections, activities, re-elections and returns, as the habits say.
  mutating func live(_ habits: Habits) {
    let first = max(2004, body.registeredOn.year)
    for year in first...2025 { report(year, habits) }
    actYearly(habits)
    renew(habits)
    for year in habits.membershipYears { reportMembers(year, habits) }
    for year in habits.capacityYears { reportCapacity(year, habits) }
  }

  private mutating func report(_ year: Int, _ habits: Habits) {
    let owesFirst = habits.reportsFirstYear || body.registeredOn <= .of(year, 6, 30)
    guard !habits.missing.contains(year), year > body.registeredOn.year || owesFirst else {
      return
    }
    let isLate = habits.late.contains(year)
    let day =
      isLate
      ? random.day(.of(year + 1, 8, 3), .of(year + 1, 11, 20))
      : random.day(.of(year + 1, 1, 18), .of(year + 1, habits.reportsUntilMonth, 24))
    guard day <= habits.until, day > body.registeredOn else { return }
    let report = record(.report(year), on: day)
    guard habits.concluded.contains(year) else { return }
    conclude(year, after: day, cause: report, isLate: isLate, habits)
  }

  private mutating func conclude(
    _ year: Int, after day: CivilDate, cause: Chronicle.Entry, isLate: Bool, _ habits: Habits
  ) {
    let soonest = max(day.adding(days: 10), .of(year + 1, 6, 8))
    let concluded = random.day(soonest, soonest.adding(days: isLate ? 20 : 70))
    guard concluded <= habits.until else { return }
    let conclusion =
      habits.failed.contains(year)
      ? "unqualified"
      : habits.basic.contains(year) || isLate ? "basicallyQualified" : "qualified"
    let reasons: [String]? =
      switch conclusion {
      case "unqualified": ["财务管理混乱", "未按章程开展活动"]
      case "basicallyQualified": ["会议召开不规范"]
      default: nil
      }
    record(
      .concluded(
        year, conclusion, simplified: habits.simplified.contains(year), reasons: reasons),
      on: concluded, cause: cause)
  }

  /// The first activity within some months of the certificate, then every year.
  private mutating func actYearly(_ habits: Habits) {
    let start = body.registeredOn
    act(on: random.day(start.adding(days: 20), start.adding(days: 200)), habits)
    guard start.year < habits.until.year else { return }
    for year in start.year + 1...habits.until.year {
      for _ in 0..<random.number(habits.activities) {
        act(on: random.day(.of(year, 2, 20), .of(year, 10, 28)), habits)
      }
    }
  }

  private mutating func act(on day: CivilDate, _ habits: Habits) {
    guard day <= habits.until, habits.idleFrom.map({ day < $0 }) ?? true,
      !(habits.quiet?.contains(day) ?? false)
    else { return }
    act(on: day)
  }

  /// One activity within the charter's scope.
  mutating func act(on day: CivilDate) {
    record(
      .activity(random.pick(Self.categories), participants: random.number(12...160)), on: day)
  }

  private mutating func renew(_ habits: Habits) {
    var end = body.registeredOn.adding(years: body.termYears)
    var term = 2
    while end <= habits.renewsUntil {
      let day = OfficeDays.roll(end.adding(days: -random.number(12...60)))
      guard day <= habits.until else { return }
      reElect(on: day, termFrom: end.next, term: term, isDetailed: habits.isDetailed)
      end = end.adding(years: body.termYears)
      term += 1
    }
  }

  private mutating func reportMembers(_ year: Int, _ habits: Habits) {
    guard year > body.registeredOn.year else { return }
    let day = random.day(.of(year, 2, 1), .of(year, 11, 20))
    guard day <= habits.until else { return }
    let units = max(30, (body.units ?? 36) + random.number(-4...18))
    record(.members(units: units, persons: body.persons ?? 0), on: day)
  }

  private mutating func reportCapacity(_ year: Int, _ habits: Habits) {
    guard year > body.registeredOn.year else { return }
    let day = random.day(.of(year, 2, 1), .of(year, 11, 20))
    guard day <= habits.until else { return }
    let dues = random.number(40...400) * 100_000
    record(
      .capacity(
        staff: random.number(2...4), premises: "fixed", dues: dues, sponsorship: dues / 19),
      on: day)
  }
}

// MARK: - Re-election

extension Life {
  /// Audit, assembly, new officers and the new term.
  mutating func reElect(on day: CivilDate, termFrom: CivilDate, term: Int, isDetailed: Bool) {
    let meeting = "\(body.id)-m\(term)"
    let eligible = max(30, (body.units ?? 36) + (body.persons ?? 0))
    let present = eligible * random.number(68...92) / 100
    var cause: Chronicle.Entry?
    if isDetailed {
      cause = record(
        .convened(
          meeting, kind: "reElection", on: day, agenda: ["理事会工作报告", "财务报告", "换届选举"]),
        on: OfficeDays.roll(day.adding(days: -20)))
      record(.audit("clean"), on: OfficeDays.roll(day.adding(days: -10)), by: .registrar)
    }
    let held = record(.held(meeting, eligible: eligible, present: present), on: day, cause: cause)
    if isDetailed {
      record(
        .resolved(meeting, item: "换届选举", present: present, against: present / 20), on: day,
        cause: held)
      record(
        .elected(
          person(term), post: "president", term: 1, birthYear: 1955 + random.number(0...30),
          representative: true),
        on: day, cause: held)
    }
    let termTo = termFrom.adding(years: body.termYears).previous
    record(.reElected(from: termFrom, to: termTo, meeting: meeting), on: day, cause: held)
  }
}

import EventModel

// What goes wrong and what the registrar does about it: each a coherent run of entries.

extension Life {
  /// Notice, then entry on the abnormal-operation list.
  @discardableResult
  mutating func enterAbnormalList(
    _ ground: Int, on day: CivilDate, cause: Chronicle.Entry? = nil
  ) -> Chronicle.Entry {
    let notice = record(
      .adverseNotice("abnormalList", replyUntil: OfficeDays.open(10, after: day.adding(days: -24))),
      on: OfficeDays.roll(day.adding(days: -24)), cause: cause)
    return record(.abnormalEntered(ground), on: day, cause: notice)
  }

  /// Two full years on the abnormal list, then the serious-violation list.
  mutating func stayTwoYears(from day: CivilDate, ground: Int, movedOn: CivilDate) {
    let entry = enterAbnormalList(ground, on: day)
    let notice = record(
      .adverseNotice("seriousList", replyUntil: movedOn.adding(days: -5)),
      on: OfficeDays.roll(movedOn.adding(days: -21)), cause: entry)
    record(
      .defence("seriousList", outcome: "upheld"),
      on: OfficeDays.roll(movedOn.adding(days: -9)), cause: notice)
    record(.seriousEntered(1), on: movedOn, cause: notice)
  }

  /// Listed for a report, which then comes in, and taken off.
  mutating func reportAfterListing(_ year: Int, listedOn: CivilDate, leftOn: CivilDate) {
    let entry = enterAbnormalList(1, on: listedOn)
    let report = record(
      .report(year), on: OfficeDays.roll(leftOn.adding(days: -15)), cause: entry)
    record(.abnormalLeft("rectified"), on: leftOn, cause: report)
  }

  /// Two special letters come back unsigned, 22 days apart; nobody at the door either.
  @discardableResult
  mutating func becomeUnreachable(from day: CivilDate, visited: Bool) -> Chronicle.Entry {
    record(.contact("phone", "unreached"), on: OfficeDays.roll(day.adding(days: -6)))
    record(.contact("specialLetter", "unsigned"), on: day)
    let second = record(.contact("specialLetter", "unsigned"), on: day.adding(days: 22))
    guard visited else { return second }
    return record(.contact("visit", "unreached"), on: OfficeDays.roll(day.adding(days: 30)))
  }

  /// An order to put things right, with its service.
  @discardableResult
  mutating func order(
    _ name: String, items: [(String, String)], on day: CivilDate, dueOn: CivilDate,
    cause: Chronicle.Entry? = nil
  ) -> Chronicle.Entry {
    let order = record(.ordered(name, items: items, dueOn: dueOn), on: day, cause: cause)
    record(
      .served(name, mode: "direct", result: "served"), on: OfficeDays.open(2, after: day),
      cause: order)
    return order
  }

  /// An order that is reported on and verified.
  mutating func rectify(
    _ name: String, items: [(String, String)], on day: CivilDate, dueOn: CivilDate,
    verdict: String = "passed"
  ) {
    let order = order(name, items: items, on: day, dueOn: dueOn)
    let reported = record(
      .orderReported(name, codes: items.map(\.0)), on: OfficeDays.roll(dueOn.adding(days: -8)),
      cause: order)
    let open = verdict == "failed" ? [items[0].0] : nil
    record(
      .verified(name, verdict, open: open), on: OfficeDays.roll(dueOn.adding(days: 3)),
      cause: reported)
  }

  /// Case, notice, defence and decision; the facts of the decision are given.
  @discardableResult
  mutating func penalise(
    _ name: String, act: Int, with decision: Fact, on day: CivilDate
  ) -> Chronicle.Entry {
    let filed = record(
      .caseFiled(name, act: act), on: OfficeDays.roll(day.adding(days: -60)))
    let notice = record(
      .adverseNotice("penalty", case: name, replyUntil: day.adding(days: -14)),
      on: OfficeDays.roll(day.adding(days: -24)), cause: filed)
    record(
      .defence("penalty", case: name, outcome: "upheld"),
      on: OfficeDays.roll(day.adding(days: -15)), cause: notice)
    let decided = record(decision, on: day, cause: notice)
    record(
      .served(name, mode: "direct", result: "served"), on: OfficeDays.open(3, after: day),
      cause: decided)
    return decided
  }
}

// MARK: - Endings

extension Life {
  /// Liquidation, its end, and deregistration within 15 days of it.
  mutating func dissolve(
    startedOn: CivilDate, completedOn: CivilDate, deregisteredOn: CivilDate, why: String
  ) {
    let started = record(.liquidationStarted(why), on: startedOn)
    let completed = record(
      .liquidationCompleted(surplusTo: "用于与宗旨相近的公益事业"), on: completedOn, cause: started)
    record(.deregistered, on: deregisteredOn, cause: completed)
  }

  /// Dissolved in an orderly way that ends on a day.
  mutating func dissolve(on day: CivilDate, why: String) {
    dissolve(
      startedOn: OfficeDays.roll(day.adding(days: -90)),
      completedOn: OfficeDays.roll(day.adding(days: -12)), deregisteredOn: day, why: why)
  }

  /// Confirmed as a zombie and led to an end or to a new start.
  @discardableResult
  mutating func confirmZombie(
    _ criteria: [String], route: String, on day: CivilDate
  ) -> Chronicle.Entry {
    let interview = record(
      .interview(["长期未开展活动", "换届和内部治理"]), on: OfficeDays.roll(day.adding(days: -20)))
    return record(.zombie(criteria, route: route), on: day, cause: interview)
  }

  /// Revoked, then on the serious list for it.
  mutating func revoke(_ ground: String, on day: CivilDate, cause: Chronicle.Entry? = nil) {
    let revoked = record(.revoked(ground), on: day, cause: cause)
    record(.seriousEntered(7), on: OfficeDays.open(5, after: day), cause: revoked)
  }
}

/// One body taken up by another, written in both streams on the same morning.
func absorb(_ source: inout Life, into target: inout Life, merger: String, on day: CivilDate) {
  let written = Chronicle.Recording.on(OfficeDays.open(2, after: day))
  source.record(
    .merged(merger, kind: "absorption", role: "source", others: [target.body.id]), on: day,
    recorded: written)
  target.record(
    .merged(merger, kind: "absorption", role: "target", others: [source.body.id]), on: day,
    recorded: written)
}

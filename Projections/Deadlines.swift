import Associations
import EventModel
import Law
public import Rules
import WorkingDays

/// What falls due and what is overdue (法定期限).
public enum Deadlines {
  /// The obligations of the contract, by their stored names.
  package enum Obligation: String, CaseIterable {
    case annualReport
    case deregistration
    case firstActivity
    case gradeExpiry
    case reElection
    case rectification
    case seriousTransition
  }

  /// Days before the due day from which re-election and grade expiry are shown.
  private static let noticeDays = 180
  private static let soonDays = 30

  /// Whether the day has passed or is near, by stored names.
  package enum State: String, CaseIterable {
    case overdue
    case dueSoon
    case upcoming
  }

  /// One deadline as it stands on a day.
  struct Standing {
    let obligation: Obligation
    let subject: String?
    let dueOn: CivilDate
    let state: State
    let because: Because
    let basis: LegalBasis
    let isCalendarAssumed: Bool
  }

  /// In the contract's order for one association.
  public static func rows(_ x: Examination) -> [Row] {
    let rows = standing(x).map { row($0, x) }
    return rows.count < 2 ? rows : rows.sorted(by: Row.precedes)
  }

  /// Every deadline of one association, in no order.
  static func standing(_ x: Examination) -> [Standing] {
    var rows: [Standing] = []
    if x.isActive {
      rows += annualReports(x)
      if let row = reElection(x) { rows.append(row) }
      if let row = gradeExpiry(x) { rows.append(row) }
      if let row = transition(x) { rows.append(row) }
      if let row = firstActivity(x) { rows.append(row) }
      rows += x.association.orders.open.map { order in
        row(
          x, .rectification, subject: order.order, due: order.dueOn, because: order.evidence,
          CreditMeasures.abnormalGround3)
      }
    }
    if let row = deregistration(x) { rows.append(row) }
    return rows
  }

  private static func row(_ deadline: Standing, _ x: Examination) -> Row {
    Row(
      .deadlines,
      [
        .text(x.association.identifier), .text(deadline.obligation.rawValue),
        .text(deadline.subject), .date(deadline.dueOn), .text(deadline.state.rawValue),
      ], because: deadline.because, basis: deadline.basis.citation,
      isCalendarAssumed: deadline.isCalendarAssumed)
  }

  private static func row(
    _ x: Examination, _ obligation: Obligation, subject: String? = nil, due: CivilDate,
    because evidence: [Evidence] = [], _ basis: LegalBasis, isCalendarAssumed: Bool = false
  ) -> Standing {
    var because = x.identity
    because.add(evidence)
    let state: State =
      x.day > due ? .overdue : (due.days(since: x.day) <= soonDays ? .dueSoon : .upcoming)
    return Standing(
      obligation: obligation, subject: subject, dueOn: due, state: state, because: because,
      basis: basis, isCalendarAssumed: isCalendarAssumed)
  }

  private static func annualReports(_ x: Examination) -> [Standing] {
    (x.reports.missing + x.reports.ahead.filter { $0.submission == nil }).map { report in
      row(
        x, .annualReport, subject: String(report.year), due: report.dueOn,
        RegistrationRegulation.annualReport(on: x.day),
        isCalendarAssumed: report.isCalendarAssumed)
    }
  }

  private static func reElection(_ x: Examination) -> Standing? {
    guard let end = TermEnd.day(x), end.days(since: x.day) <= noticeDays else { return nil }
    return row(
      x, .reElection, due: end, because: TermEnd.evidence(x), CharterModel.term)
  }

  private static func gradeExpiry(_ x: Examination) -> Standing? {
    guard let award = GradeInForce.award(x),
      (0...noticeDays).contains(award.validTo.days(since: x.day))
    else { return nil }
    return row(
      x, .gradeExpiry, due: award.validTo, because: award.evidence,
      award.countsCalendarYears ? GradingMeasures.validityFrom2026 : GradingMeasures.validity)
  }

  private static func transition(_ x: Examination) -> Standing? {
    guard let finding = TwoYearsAbnormal.transitionDue(x), let due = finding.day,
      let spell = x.association.abnormalList.current
    else { return nil }
    return row(x, .seriousTransition, due: due, because: spell.evidence, finding.basis)
  }

  private static func firstActivity(_ x: Examination) -> Standing? {
    guard let finding = Inactivity.firstActivityDue(x), let due = finding.day else { return nil }
    return row(x, .firstActivity, due: due, finding.basis)
  }

  /// > 社会团体登记管理条例 (2016), Article 21: within 15 days of the end of liquidation.
  private static func deregistration(_ x: Examination) -> Standing? {
    switch x.association.standing.status {
    case .liquidating, .revoked:
      guard let liquidated = x.association.liquidated else { return nil }
      let due = x.parameters.calendar.roll(liquidated.on.adding(days: 15))
      return row(
        x, .deregistration, due: due.day, because: [liquidated.evidence],
        RegistrationRegulation.deregistration, isCalendarAssumed: due.isAssumed)
    case .applied, .preparing, .refused, .registered, .merged, .deregistered, nil:
      return nil
    }
  }
}

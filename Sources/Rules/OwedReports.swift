public import Associations
public import EventModel

/// The annual reports one association owes on one day, and what became of each.
///
/// > 社会团体登记管理条例 (2016), Article 28. An association that ended or began liquidation on or
/// > before the due day owes nothing; while the due day is ahead, it is judged as if today's status
/// > lasted.
public struct OwedReports: Sendable {
  /// One owed report.
  public struct Report: Sendable {
    public let year: Int
    public let dueOn: CivilDate
    public let isCalendarAssumed: Bool
    /// The first report that reached the registrar.
    public let submission: Reporting.Submission?

    /// Handed in on or before the due day.
    public var isInTime: Bool {
      guard let submission else { return false }
      return submission.on <= dueOn
    }
  }

  /// Owed, and the due day has passed; ascending by year.
  public let due: [Report]
  /// Owed or going to be owed: the due day is today or ahead; ascending by year.
  public let ahead: [Report]

  init(of association: Association, on day: CivilDate, _ calendar: ReportCalendar) {
    guard association.standing.status == .registered,
      let registeredOn = association.standing.registeredOn
    else {
      due = []
      ahead = []
      return
    }
    var due: [Report] = []
    var ahead: [Report] = []
    for year in calendar.years where registeredOn <= year.cutoff {
      let isPast = year.dueOn < day
      if isPast, association.standing.status(on: year.dueOn) != .registered { continue }
      let report = Report(
        year: year.year, dueOn: year.dueOn, isCalendarAssumed: year.isAssumed,
        submission: association.reporting.firstSubmission(for: year.year))
      if isPast { due.append(report) } else { ahead.append(report) }
    }
    self.due = due
    self.ahead = ahead
  }

  /// Past due and never handed in, ascending by year.
  public var missing: [Report] { due.filter { $0.submission == nil } }

  /// The last `count` reports past due, if there are that many and none was handed in.
  public func lastMissing(_ count: Int) -> [Report]? {
    guard count >= 1, due.count >= count else { return nil }
    let last = due.suffix(count)
    return last.allSatisfy { $0.submission == nil } ? Array(last) : nil
  }

  /// The entries by which reports were handed in.
  var submissions: [Evidence] { due.compactMap { $0.submission?.evidence } }
}

import Associations
import EventModel
import Law

/// Annual reports not handed in, or not in time (未按期报送年度报告).
public enum MissedReports {
  /// N1: the last so many reports past due are all missing.
  public static func zombie(_ x: Examination) -> Finding? {
    guard x.reports.lastMissing(x.parameters.zombieMissedReports) != nil else { return nil }
    // It stands since the run of missing reports first was that long.
    let run = x.reports.due.reversed().prefix { $0.submission == nil }.reversed()
    let completing = Array(run)[x.parameters.zombieMissedReports - 1]
    return Finding(ZombieNotice.missedReports, day: completing.dueOn.next)
  }

  /// W8: the last report past due was late or is missing.
  public static func lastLateOrMissing(_ x: Examination) -> Finding? {
    guard let last = x.reports.due.last, !last.isInTime else { return nil }
    return Finding(
      WenzhouLayoutPlan.lateReport, day: last.dueOn.next, because: [last.submission?.evidence])
  }

  /// Ground 1 of the abnormal list: each report past due and missing, from the day after.
  public static func listingGrounds(_ x: Examination) -> [Finding] {
    x.reports.missing.map { report in
      Finding(
        CreditMeasures.abnormalGround1, day: report.dueOn.next,
        subject: String(report.year), isCalendarAssumed: report.isCalendarAssumed)
    }
  }

  /// Revocation: the last so many reports past due are all missing.
  public static func revocation(_ x: Examination) -> Finding? {
    guard let missed = x.reports.lastMissing(x.parameters.revokeMissedReports),
      let last = missed.last
    else { return nil }
    return Finding(
      AnnualInspection.revokeAfterMissedReports, day: last.dueOn.next,
      isCalendarAssumed: last.isCalendarAssumed)
  }
}

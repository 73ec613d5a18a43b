import Associations
import EventModel
import Events
import Law
import Rules

/// What the grading measures of a day say (评估办法): Order 39 until 2026-02-28, the revision since.
enum GradeRules {
  /// Whether Order 39 is the text of the day.
  static func isOrder39(on day: CivilDate) -> Bool {
    GradingMeasures.order39.inForceTo.map { day <= $0 } ?? false
  }

  /// The days on which a grade holds that is announced on a day.
  ///
  /// > Order 39, Article 28: five years. The revision: from 1 January of the next year to 31 December
  /// > of the fifth.
  static func validity(ofGradeFrom day: CivilDate) -> (from: CivilDate, to: CivilDate) {
    if isOrder39(on: day) { return (day, day.adding(years: 5)) }
    guard let from = CivilDate(year: day.year + 1, month: 1, day: 1),
      let to = CivilDate(year: day.year + 5, month: 12, day: 31)
    else { preconditionFailure("every year has its first and last day") }
    return (from, to)
  }

  /// The last day of the lock-out after the last reduction or cancellation; nil where there was none.
  static func lockedUntil(_ s: Situation) -> (last: CivilDate, evidence: Evidence)? {
    guard let reduced = s.last(GradeReduced.self) else { return nil }
    let years = s.number(
      reduced.event.to == 0 ? .gradeLockOutCancelledYears : .gradeLockOutReducedYears)
    return (reduced.on.adding(years: years), reduced.evidence)
  }

  /// The conclusions of the last two report years that have one, the later first.
  static func lastConclusions(_ x: Examination) -> [Reporting.Conclusion] {
    guard let last = x.association.reporting.latestConclusion else { return [] }
    let before = x.association.reporting.conclusion(for: last.year - 1)
    return [last, before].compactMap(\.self)
  }

  /// Whether the last two years in a row were only basically passed (连续2年基本合格).
  static func isTwiceBasic(_ x: Examination) -> Bool {
    let last = lastConclusions(x)
    return last.count == 2 && last.allSatisfy { $0.conclusion == .basicallyQualified }
  }

  /// Penalties decided since the last calendar year began, and suspensions that still run.
  static func recentPenalties(_ x: Examination) -> [Penalties.Decision] {
    x.association.penalties.inForce.filter { decision in
      decision.on.year >= x.day.year - 1
        || decision.suspension.map { $0.to >= x.day } ?? false
    }
  }

  /// Whether a penalty is grave: a suspension, or a fine from the amount that Order 60 names.
  static func isGrave(_ decision: Penalties.Decision, _ x: Examination) -> Bool {
    decision.suspension != nil || decision.fine.map { $0 >= x.parameters.minorFineBelow } ?? false
  }
}

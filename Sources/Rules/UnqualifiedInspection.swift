import Associations
import Events
import Law

/// W9: the last year-end inspection, as revised, was not passed (年检不合格).
public enum UnqualifiedInspection {
  public static func zombie(_ x: Examination) -> Finding? {
    guard let last = x.association.reporting.latestConclusion, last.conclusion == .unqualified
    else { return nil }
    return Finding(
      WenzhouLayoutPlan.failedInspection, day: last.on, because: [last.evidence])
  }
}

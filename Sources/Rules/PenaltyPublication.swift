public import Associations
public import EventModel

/// How long a penalty decision is shown to the public (行政处罚公示期).
///
/// > 信用修复管理办法 (NDRC Order 36, 2026): minor information not at all or three months, general up
/// > to one year, serious up to three years, from the determining document. The longest period of each
/// > class is taken, whenever the decision was made: the rule says what may be shown now.
public enum PenaltyPublication {
  /// The last day on which a decision may be shown.
  public static func lastDay(_ decision: Penalties.Decision, _ x: Examination) -> CivilDate {
    if PenaltyGravity.isGrave(decision, x) { return decision.on.adding(years: 3) }
    if PenaltyGravity.isMinor(decision, x) { return decision.on.adding(months: 3) }
    return decision.on.adding(years: 1)
  }

  /// The decisions in force that may be shown on the day, in the order of the fold. One that was
  /// annulled is withdrawn with its annulment.
  public static func shown(_ x: Examination) -> [Penalties.Decision] {
    x.association.penalties.inForce.filter { x.day <= lastDay($0, x) }
  }
}

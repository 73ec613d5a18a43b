import Associations
import EventModel
import Events
import Law

/// Minor and grave penalties, and minor ones that repeat (行政处罚的轻重与累计).
///
/// > 社会组织信用信息管理办法 (Order 60), Articles 11(5) and 15(3)–(5): a warning or a fine below
/// > 50,000 yuan is minor; a suspension, or a fine from 50,000 yuan, is grave.
public enum PenaltyGravity {
  private static func suspends(_ decision: Penalties.Decision) -> Bool {
    decision.kinds.contains(.suspension)
  }

  private static func finesGravely(_ decision: Penalties.Decision, _ x: Examination) -> Bool {
    decision.fine.map { $0 >= x.parameters.minorFineBelow } ?? false
  }

  /// A suspension or a large fine.
  static func isGrave(_ decision: Penalties.Decision, _ x: Examination) -> Bool {
    suspends(decision) || finesGravely(decision, x)
  }

  /// A warning or a small fine, and nothing graver beside it.
  static func isMinor(_ decision: Penalties.Decision, _ x: Examination) -> Bool {
    guard !suspends(decision), !finesGravely(decision, x) else { return false }
    return decision.kinds.contains(.warning) || decision.fine != nil
  }

  private static func findings(
    _ basis: LegalBasis, _ x: Examination, where applies: (Penalties.Decision) -> Bool
  ) -> [Finding] {
    x.association.penalties.inForce.filter(applies).map { decision in
      Finding(
        basis, day: decision.on, subject: decision.caseNumber, because: [decision.evidence])
    }
  }

  /// Ground 5 of the abnormal list: each minor penalty in force.
  public static func minor(_ x: Examination) -> [Finding] {
    findings(CreditMeasures.abnormalGround5, x) { isMinor($0, x) }
  }

  /// Ground 3 of the serious list: each penalty in force with a suspension.
  public static func suspensions(_ x: Examination) -> [Finding] {
    findings(CreditMeasures.seriousGround3, x, where: suspends)
  }

  /// Ground 4 of the serious list: each grave fine in force.
  public static func graveFines(_ x: Examination) -> [Finding] {
    findings(CreditMeasures.seriousGround4, x) { finesGravely($0, x) }
  }

  /// Ground 5 of the serious list: the last so many minor penalties in force lie within so many
  /// years; it stands from the day of the last.
  public static func repeatedMinor(_ x: Examination) -> Finding? {
    let minor = x.association.penalties.inForce.filter { isMinor($0, x) }
    let count = x.parameters.repeatCount
    guard count >= 1, minor.count >= count else { return nil }
    let last = minor.suffix(count)
    guard let first = last.first, let latest = last.last,
      latest.on <= first.on.adding(years: x.parameters.repeatYears)
    else { return nil }
    return Finding(
      CreditMeasures.seriousGround5, day: latest.on, because: last.map(\.evidence))
  }

  /// Penalties in force whose day lies in the window of so many years before E.
  static func inForce(_ x: Examination, withinYears years: Int) -> [Penalties.Decision] {
    let opening = x.yearsBack(years)
    return x.association.penalties.inForce.filter { opening < $0.on && $0.on <= x.day }
  }
}

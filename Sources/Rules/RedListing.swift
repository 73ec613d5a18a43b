import Associations
import Events
import Law

/// The red list (红名单): by honour, or by a clean record. Local practice; Order 60 knows none.
public enum RedListing {
  /// Why an association stands on it; honour wins.
  public enum Reason: String, CaseIterable, Sendable {
    case honour
    case record
  }

  /// The reason and the finding, nil where the association is not on the red list.
  public static func finding(_ x: Examination) -> (reason: Reason, finding: Finding)? {
    guard x.isActive, x.association.abnormalList.current == nil,
      x.association.seriousList.current == nil
    else { return nil }
    if let honour = honour(x) { return (.honour, honour) }
    if let record = record(x) { return (.record, record) }
    return nil
  }

  private static func honour(_ x: Examination) -> Finding? {
    let inForce = x.association.redListHonours.filter { honour in
      honour.value.map { $0 >= x.day } ?? true
    }
    guard !inForce.isEmpty else { return nil }
    return Finding(LocalRedList.byHonour, because: inForce.map(\.evidence))
  }

  private static func record(_ x: Examination) -> Finding? {
    let limits = x.parameters.redList
    guard let grade = GradeInForce.grade(x), grade >= limits.minGrade,
      !CleanRecord.wasListed(x, withinYears: limits.cleanYears),
      PenaltyGravity.inForce(x, withinYears: limits.cleanYears).isEmpty,
      let conclusions = qualifiedConclusions(x, limits.inspections)
    else { return nil }
    return Finding(LocalRedList.byRecord, because: GradeInForce.evidence(x) + conclusions)
  }

  /// The entries behind the conclusions of the last `count` reports past due, if there are that
  /// many and all are `qualified`; nil otherwise.
  private static func qualifiedConclusions(_ x: Examination, _ count: Int) -> [Evidence]? {
    guard x.reports.due.count >= count else { return nil }
    var evidence: [Evidence] = []
    for report in x.reports.due.suffix(count) {
      guard let conclusion = x.association.reporting.conclusion(for: report.year),
        conclusion.conclusion == .qualified
      else { return nil }
      evidence.append(conclusion.evidence)
    }
    return evidence
  }
}

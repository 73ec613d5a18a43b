public import Associations
import Events
import Law

/// Eligibility for the catalogue of bodies that may take over public services (承接资质).
///
/// > Local conditions of Shenzhen, Longgang and Zhongshan; national purchase law asks for three years
/// > without a major violation.
public enum CatalogueEligibility {
  /// What can fail, by its name in the contract.
  public enum Condition: String, CaseIterable, Sendable {
    case grade
    case listed
    case penalty
    case premises
    case report
    case staff
  }

  /// The conditions that fail, in the text order of their names, and the entries behind both the
  /// failing and the met ones.
  public static func failing(_ x: Examination) -> (conditions: [Condition], because: Because) {
    var failing: [Condition] = []
    var because = Because()
    for condition in Condition.allCases where fails(condition, x, &because) {
      failing.append(condition)
    }
    return (failing, because)
  }

  private static func fails(
    _ condition: Condition, _ x: Examination, _ because: inout Because
  ) -> Bool {
    let limits = x.parameters.catalogue
    switch condition {
    case .grade:
      because.add(GradeInForce.evidence(x))
      return GradeInForce.grade(x).map { $0 < limits.minGrade } ?? true
    case .listed:
      let spells =
        CleanRecord.spells(x, withinYears: limits.cleanYears)
        + [x.association.abnormalList.current, x.association.seriousList.current]
        .compactMap(\.self)
      for spell in spells { because.add(spell.evidence) }
      return !spells.isEmpty
    case .penalty:
      let penalties = PenaltyGravity.inForce(x, withinYears: limits.cleanYears)
      because.add(penalties.map(\.evidence))
      return !penalties.isEmpty
    case .premises:
      because.add(x.association.capacity?.evidence)
      return x.association.capacity?.value.premises != .fixed
    case .report:
      guard let last = x.reports.due.last else { return false }
      because.add(last.submission?.evidence)
      return !last.isInTime
    case .staff:
      because.add(x.association.capacity?.evidence)
      return x.association.capacity.map { $0.value.fullTimeStaff < limits.minStaff } ?? true
    }
  }
}

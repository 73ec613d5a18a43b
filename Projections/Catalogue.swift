import Associations
import Law
public import Rules

/// Who may take over public services (承接资质).
public enum Catalogue {
  public static func row(_ x: Examination) -> Row? {
    guard x.isActive else { return nil }
    let (failing, evidence) = CatalogueEligibility.failing(x)
    var because = x.identity
    because.add(evidence)
    return Row(
      .catalogue,
      [
        .text(x.association.identifier), .text(x.association.items.name?.value),
        .flag(failing.isEmpty), .texts(failing.map(\.rawValue)),
      ], because: because,
      basis: citations(
        (failing.isEmpty ? CatalogueEligibility.Condition.allCases : failing)
          .map(CatalogueConditions.basis)))
  }
}

extension CatalogueConditions {
  fileprivate static func basis(_ condition: CatalogueEligibility.Condition) -> LegalBasis {
    switch condition {
    case .grade: grade
    case .listed: listed
    case .penalty: penalty
    case .premises: premises
    case .report: report
    case .staff: staff
    }
  }
}

import Associations
import Events
import Law
import Rules

/// Where an association stands in the catalogues of bodies that may serve the public (承接目录).
enum CatalogueStanding {
  /// The listing in a catalogue that no delisting followed; nil while not listed.
  static func listing(
    in catalogue: ServiceCatalogue, _ s: Situation
  ) -> Dossier.Held<CatalogueListed>? {
    guard let listed = s.last(CatalogueListed.self, where: { $0.catalogue == catalogue }) else {
      return nil
    }
    let left = s.all(CatalogueDelisted.self, after: listed)
    return left.contains { $0.event.catalogue == catalogue } ? nil : listed
  }

  /// Whether it is listed in any catalogue.
  static func isListed(_ s: Situation) -> Bool {
    ServiceCatalogue.allCases.contains { listing(in: $0, s) != nil }
  }

  /// The grade that is listed at once, without the conditions that others apply by.
  ///
  /// > Longgang and Shenzhen: 评估等级5A的社会组织自动列入.
  static let automaticGrade = 5

  /// The conditions that keep an association from a catalogue. A 5A grade stands for the grade, the
  /// premises and the staff; a report default, a penalty and a listing put even a 5A body out.
  static func failing(_ x: Examination) -> [CatalogueEligibility.Condition] {
    let failing = CatalogueEligibility.failing(x).conditions
    guard GradeInForce.grade(x) == automaticGrade else { return failing }
    return failing.filter { condition in
      switch condition {
      case .grade, .premises, .staff: false
      case .listed, .penalty, .report: true
      }
    }
  }
}

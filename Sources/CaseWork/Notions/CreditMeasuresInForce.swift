import Associations
public import Events
import Rules

/// The rewards and restrictions that departments apply for an association's credit
/// (守信联合激励、失信联合惩戒), and whether the list they rest on still holds it.
public enum CreditMeasuresInForce {
  /// The measures that were applied and not lifted, in the order of the fold.
  static func all(_ s: Situation) -> [Dossier.Held<CreditMeasureApplied>] {
    s.all(CreditMeasureApplied.self).filter { applied in
      !s.all(CreditMeasureLifted.self, after: applied).contains {
        $0.event.measure == applied.event.measure
          && $0.event.department == applied.event.department
      }
    }
  }

  /// The measure of a department under a name; nil where none is in force.
  static func held(
    _ measure: String, by department: String, _ s: Situation
  ) -> Dossier.Held<CreditMeasureApplied>? {
    all(s).last { $0.event.measure == measure && $0.event.department == department }
  }

  /// The measures in force whose list the association has left: each is to be lifted (解除).
  public static func toBeLifted(_ s: Situation) -> [CreditMeasureApplied] {
    all(s).map(\.event).filter { !stands(on: $0.list, s) }
  }

  /// Whether the association stands on a list on the day.
  static func stands(on list: CreditMeasureApplied.List, _ s: Situation) -> Bool {
    guard let x = s.x else { return false }
    switch list {
    case .redList: return RedListing.finding(x) != nil
    case .abnormalList: return x.association.abnormalList.current != nil
    case .seriousList: return x.association.seriousList.current != nil
    }
  }

  /// The entries by which the association stands on a list.
  static func because(_ list: CreditMeasureApplied.List, _ s: Situation) -> Because {
    var because = Because()
    guard let x = s.x else { return because }
    switch list {
    case .redList:
      if let finding = RedListing.finding(x) { because.add(finding.finding.because) }
    case .abnormalList: because.add(x.association.abnormalList.current?.evidence ?? [])
    case .seriousList: because.add(x.association.seriousList.current?.evidence ?? [])
    }
    return because
  }
}

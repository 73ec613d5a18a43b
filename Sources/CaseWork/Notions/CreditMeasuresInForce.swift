public import Associations
public import Events
public import Rules

/// The rewards and restrictions that departments apply for an association's credit
/// (守信联合激励、失信联合惩戒), and whether the list they rest on still holds it.
public enum CreditMeasuresInForce {
  /// One measure, and what ended it.
  public struct Course: Sendable {
    public let applied: Dossier.Held<CreditMeasureApplied>
    /// Nil while it is in force.
    public let lifted: Dossier.Held<CreditMeasureLifted>?
  }

  /// Every measure with its end, in the order of the fold.
  public static func courses(_ dossier: Dossier) -> [Course] {
    let lifted = dossier.all(CreditMeasureLifted.self)
    return dossier.all(CreditMeasureApplied.self).map { applied in
      Course(
        applied: applied,
        lifted: lifted.first {
          $0.event.measure == applied.event.measure
            && $0.event.department == applied.event.department
            && ($0.on, $0.evidence.position) > (applied.on, applied.evidence.position)
        })
    }
  }

  /// The measures that were applied and not lifted, in the order of the fold.
  static func all(_ s: Situation) -> [Dossier.Held<CreditMeasureApplied>] {
    courses(s.dossier).filter { $0.lifted == nil }.map(\.applied)
  }

  /// The measure of a department under a name; nil where none is in force.
  static func held(
    _ measure: String, by department: String, _ s: Situation
  ) -> Dossier.Held<CreditMeasureApplied>? {
    all(s).last { $0.event.measure == measure && $0.event.department == department }
  }

  /// Whether a measure is in force though its list has been left: it is to be lifted (应当解除).
  public static func isToBeLifted(_ course: Course, _ x: Examination) -> Bool {
    course.lifted == nil && !stands(on: course.applied.event.list, x)
  }

  /// The measures that are to be lifted.
  public static func toBeLifted(_ s: Situation) -> [CreditMeasureApplied] {
    guard let x = s.x else { return [] }
    return courses(s.dossier).filter { isToBeLifted($0, x) }.map(\.applied.event)
  }

  /// Whether the association stands on a list on the act's day.
  static func stands(on list: CreditMeasureApplied.List, _ s: Situation) -> Bool {
    s.x.map { stands(on: list, $0) } ?? false
  }

  /// Whether the association stands on a list on the day of the examination.
  public static func stands(on list: CreditMeasureApplied.List, _ x: Examination) -> Bool {
    switch list {
    case .redList: RedListing.finding(x) != nil
    case .abnormalList: x.association.abnormalList.current != nil
    case .seriousList: x.association.seriousList.current != nil
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

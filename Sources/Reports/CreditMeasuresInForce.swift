import Associations
import EventModel
import Events
import Rules

/// Rewards for the red list and restrictions for the two others (守信联合激励、失信联合惩戒): which are in
/// force, and which should have been lifted because the list they rest on has been left.
enum CreditMeasuresInForce {
  static let columns: [Report.Column] = [
    .init("measure", "措施", "measure"), .init("kind", "性质", "kind"),
    .init("department", "部门", "department"), .init("list", "依据名单", "list"),
    .init("appliedOn", "自", "applied on"), .init("liftedOn", "解除日", "lifted on"),
    .init("stillListed", "仍在名单", "still listed"), .init("toLift", "应当解除", "to be lifted"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    let lifted = look.dossier.all(CreditMeasureLifted.self)
    return look.dossier.all(CreditMeasureApplied.self).map { applied in
      let end = lifted.first {
        $0.event.measure == applied.event.measure
          && $0.event.department == applied.event.department && $0.on >= applied.on
          && ($0.on, $0.evidence.position) > (applied.on, applied.evidence.position)
      }
      let isListed = isListed(applied.event.list, look.x)
      return Report.Line(
        [
          .text(applied.event.measure), .text(applied.event.kind.rawValue),
          .text(applied.event.department), .text(applied.event.list.rawValue),
          .day(applied.on), .day(end?.on), .flag(isListed), .flag(end == nil && !isListed),
        ], [applied.evidence, end?.evidence])
    }
  }

  private static func isListed(
    _ list: CreditMeasureApplied.List, _ x: Examination
  ) -> Bool {
    switch list {
    case .redList: RedListing.finding(x) != nil
    case .abnormalList: x.association.abnormalList.current != nil
    case .seriousList: x.association.seriousList.current != nil
    }
  }
}

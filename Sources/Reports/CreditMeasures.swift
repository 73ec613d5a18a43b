import Associations
import CaseWork
import Events
import Rules

/// Rewards for the red list and restrictions for the two others (守信联合激励、失信联合惩戒): which are in
/// force, and which should have been lifted because the list they rest on has been left.
enum CreditMeasures {
  static let columns: [Report.Column] = [
    .init("measure", "措施", "measure"), .init("kind", "性质", "kind"),
    .init("department", "部门", "department"), .init("list", "依据名单", "list"),
    .init("appliedOn", "自", "applied on"), .init("liftedOn", "解除日", "lifted on"),
    .init("stillListed", "仍在名单", "still listed"), .init("toLift", "应当解除", "to be lifted"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    CreditMeasuresInForce.courses(look.dossier).map { course in
      let (applied, end) = (course.applied, course.lifted)
      let isListed = CreditMeasuresInForce.stands(on: applied.event.list, look.x)
      return Report.Line(
        [
          .text(applied.event.measure), .text(applied.event.kind.rawValue),
          .text(applied.event.department), .text(applied.event.list.rawValue),
          .day(applied.on), .day(end?.on), .flag(isListed),
          .flag(CreditMeasuresInForce.isToBeLifted(course, look.x)),
        ], [applied.evidence, end?.evidence])
    }
  }
}

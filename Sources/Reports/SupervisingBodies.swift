import Associations
import EventModel
import Events
import Rules

/// Who registers, who guides the trade, who builds the Party organisation (三元管理、归口管理).
enum SupervisingBodies {
  static let columns: [Report.Column] = [
    .init("supervisor", "业务主管单位", "supervisor"), .init("registrar", "登记管理机关", "registrar"),
    .init("industryAuthority", "行业管理部门", "industry authority"),
    .init("federation", "工商联", "federation"), .init("partyBody", "党建工作机构", "party body"),
    .init("since", "自", "since"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    guard look.x.isOnRegister else { return [] }
    let held = look.dossier.last(SupervisionAssigned.self)
    let supervisor = look.x.association.items.supervisor
    return [
      Report.Line(
        [
          .text(supervisor?.value ?? nil), .text(held?.event.registrar),
          .text(held?.event.industryAuthority), .text(held?.event.federation),
          .text(held?.event.partyBody), .day(held?.on),
        ], [supervisor?.evidence, held?.evidence])
    ]
  }
}

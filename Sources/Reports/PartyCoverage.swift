import Associations
import EventModel
import Events
import Law
import Rules

/// Party organisations and work (两个覆盖): what form each has, what is owed, and who shares a branch.
enum PartyCoverage {
  static let columns: [Report.Column] = [
    .init("form", "形式", "form"), .init("partyMembers", "党员数", "party members"),
    .init("sharedWith", "联合单位数", "shared with"),
    .init("instructor", "指导员", "instructor"), .init("branchOwed", "应建未建", "branch owed"),
    .init("jointTooLarge", "联合支部超员", "joint branch too large"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    guard look.x.isOnRegister else { return [] }
    guard let held = look.dossier.last(PartyCoverageRecorded.self) else {
      return [Report.Line([.none, .none, .none, .none, .flag(false), .flag(false)], [])]
    }
    let shared = held.event.sharedWith?.count ?? 0
    let maximum = look.number(.partyJointMaximum)
    let isOwed = PartyOrganisationMissing.listingGround(look.x) != nil
    return [
      Report.Line(
        [
          .text(held.event.form.rawValue), .number(Int64(held.event.partyMembers)),
          .number(Int64(shared)), .text(held.event.instructor), .flag(isOwed),
          .flag(held.event.form == .joint && shared + 1 > maximum),
        ], [held.evidence])
    ]
  }
}

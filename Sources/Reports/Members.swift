import Associations
import CaseWork
import Events
import Law
import Rules

/// The one register of members over all associations (会员信息登记统一平台): from which area and trade, with
/// what check on entry, and in how many bodies.
enum Members {
  static let columns: [Report.Column] = [
    .init("member", "会员", "member"), .init("kind", "类别", "kind"), .init("since", "入会日", "since"),
    .init("area", "所在地", "area"), .init("industry", "行业", "industry"),
    .init("creditCheckedOn", "征信查询日", "credit checked on"),
    .init("referee", "推荐人", "referee"), .init("bodies", "入会团体数", "bodies"),
    .init("outOfArea", "区域外", "out of area"), .init("otherTrade", "非本行业", "other trade"),
    .init("unitShareTooHigh", "研究会单位会员过多", "unit share too high"),
  ]

  static func lines(_ picture: Report.Picture) -> [Report.Line] {
    let registers = picture.looks.filter(\.x.isOnRegister).map {
      (look: $0, register: MemberRegister($0.dossier))
    }
    var bodies: [String: Int] = [:]
    for (_, register) in registers {
      for member in register.members { bodies[member.entry.member, default: 0] += 1 }
    }
    func key(_ association: String, _ member: String) -> String { association + " " + member }
    let far = Set(
      MemberScope.outOfArea(picture.register).map { key($0.association, $0.member.entry.member) })
    let other = Set(
      MemberScope.ofOtherTrade(picture.register).map { key($0.association, $0.member.entry.member) }
    )
    let shares = Dictionary(
      uniqueKeysWithValues: MemberScope.researchShares(picture.register).map {
        ($0.association, $0)
      })
    return registers.flatMap { look, register in
      let identifier = look.x.association.identifier
      let isTooHigh =
        shares[identifier]?.exceeds(percent: look.number(.researchMaxUnitPercent)) ?? false
      return register.members.map { member in
        let entry = member.entry
        return Report.Line(
          [
            .text(entry.member), .text(entry.memberKind.rawValue), .day(member.since),
            .text(entry.area), .text(entry.industry), .day(entry.creditCheckedOn),
            .text(entry.referee), .number(Int64(bodies[entry.member] ?? 0)),
            .flag(far.contains(key(identifier, entry.member))),
            .flag(other.contains(key(identifier, entry.member))), .flag(isTooHigh),
          ], [member.evidence]
        ).of(look.x.association)
      }
    }
  }
}

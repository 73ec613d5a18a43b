import Associations
import CaseWork
import Events
import Law
import Rules

/// Party branches that several associations share (联合党支部): who is in each, whether each names the
/// others, and whether they are too many.
enum JointBranches {
  static let columns: [Report.Column] = [
    .init("size", "单位数", "size"), .init("members", "联合单位", "members"),
    .init("tooLarge", "超过上限", "too large"), .init("oneSided", "未互相登记", "one-sided"),
    .init("notActive", "已不在册", "not active"),
  ]

  static func lines(_ picture: Report.Picture) -> [Report.Line] {
    JointBranch.groups(picture.register).compactMap { group in
      guard let first = group.associations.first(where: { picture.look($0) != nil }),
        let look = picture.look(first)
      else { return nil }
      let evidence = group.associations.compactMap {
        picture.look($0)?.x.association.party?.evidence
      }
      let oneSided = group.oneSided.map { "\($0.association)→\($0.names)" }
      return Report.Line(
        [
          .number(Int64(group.associations.count)),
          .text(group.associations.joined(separator: " ")),
          .flag(group.associations.count > look.number(.partyJointMaximum)),
          .text(oneSided.joined(separator: " ")),
          .text(group.notActive.joined(separator: " ")),
        ], evidence
      ).of(look.x.association)
    }
  }
}

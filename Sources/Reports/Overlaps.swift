import CaseWork
import Rules

/// Bodies of one trade or one name in one area, and which of them could be led to merge (一业一会).
enum Overlaps {
  static let columns: [Report.Column] = [
    .init("other", "另一编号", "other"), .init("otherName", "另一名称", "other name"),
    .init("sameTrade", "同业", "same trade"), .init("similarName", "名称相近", "similar name"),
    .init("sameArea", "同一辖区", "same area"), .init("sharedMembers", "共有会员", "shared members"),
    .init("mergerCandidate", "可引导合并", "merger candidate"),
  ]

  static func lines(_ picture: Report.Picture) -> [Report.Line] {
    SectorOverlap.pairs(picture.register).compactMap { pair in
      guard let one = picture.look(pair.one), let other = picture.look(pair.other) else {
        return nil
      }
      return Report.Line(
        [
          .text(pair.other), .text(other.name), .flag(pair.isSameTrade),
          .flag(pair.isSimilarName), .flag(pair.isSameArea), .number(Int64(pair.sharedMembers)),
          .flag(pair.isMergerCandidate),
        ], one.items + other.items
      ).of(one.x.association)
    }
  }
}

/// An association's name (名称): the words a local body may not carry, and what is left of a name
/// without area and designation, by which two names are compared.
public enum AssociationName {
  /// 「中国」「全国」「中华」: 社会团体登记管理条例 (2016), Article 10(2).
  static let nationalWords = ["中国", "全国", "中华"]

  /// The national word at the front of a name (冠以), nil where there is none.
  public static func nationalPrefix(_ name: String) -> String? {
    nationalWords.first { name.hasPrefix($0) }
  }

  /// A national word further inside a name, which may be part of another word (中国画).
  public static func nationalWordInside(_ name: String) -> String? {
    nationalWords.first { !name.hasPrefix($0) && name.contains($0) }
  }

  /// What a name says beside area and designation: 深圳市龙岗区家具行业协会 → 家具. The whole name where
  /// nothing would be left.
  public static func core(_ name: String) -> String {
    let designated = withoutDesignation(withoutArea(Array(name)))
    let core = withoutTradeWord(designated)
    return core.count < 2 ? name : String(core)
  }

  /// Whether two names are similar (名称相近): the same core, or one core inside the other. It leads to
  /// a review by a person, so it errs on the side of finding too much.
  public static func isSimilar(_ one: String, _ other: String) -> Bool {
    let (a, b) = (core(one), core(other))
    return a.contains(b) || b.contains(a)
  }

  /// Without 州: it ends 自治州, but stands inside 温州市 and 杭州市 too.
  private static let areaEnds: Set<Character> = ["省", "市", "区", "县", "镇", "乡", "旗"]
  /// 市场 is no city, and 区域 no district.
  private static let notAnArea: Set<Character> = ["场", "域"]

  /// Drops 深圳市, then 龙岗区: at most six characters a step, as area names are no longer.
  private static func withoutArea(_ name: [Character]) -> [Character] {
    var rest = name[...]
    while true {
      let end = rest.indices.prefix(6).dropFirst(1).first { index in
        areaEnds.contains(rest[index])
          && rest.index(after: index) < rest.endIndex
          && !notAnArea.contains(rest[rest.index(after: index)])
      }
      guard let end else { return Array(rest) }
      rest = rest[rest.index(after: end)...]
    }
  }

  /// Longest first, so that 行业协会 goes as a whole.
  private static let designations = [
    "行业联合会", "行业协会", "同业公会", "总商会", "联合会", "促进会", "研究会", "协会", "商会", "公会", "学会", "联盟",
  ]

  private static func withoutDesignation(_ name: [Character]) -> [Character] {
    for designation in designations where name.count > designation.count {
      if name.suffix(designation.count).elementsEqual(designation) {
        return name.dropLast(designation.count)
      }
    }
    return name
  }

  private static func withoutTradeWord(_ name: [Character]) -> [Character] {
    for word in ["行业", "产业", "业"] where name.count >= word.count + 2 {
      if name.suffix(word.count).elementsEqual(word) { return name.dropLast(word.count) }
    }
    return name
  }
}

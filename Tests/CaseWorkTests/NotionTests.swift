import CaseWork
import Testing

/// The notions that gates and reports share: areas, trades, names, codes, fractions.
struct NotionTests {
  @Test(arguments: [
    ("440000", "440307", true), ("440300", "440307", true), ("440307", "440307", true),
    ("440300", "440000", false), ("440300", "440400", false), ("100000", "610100-XX", true),
    ("610100", "610100-XX", true), ("610100-XX", "610100", false),
    ("610100-X", "610100-XX", false),
  ])
  func `An area contains what lies in it (GB 2260)`(outer: String, inner: String, isIn: Bool) {
    #expect(Area.contains(outer, inner) == isIn)
  }

  @Test(arguments: [
    ("C21", "C2110", true), ("2110", "C21", true), ("C21", "C22", false), ("家具制造业", "家具制造业", true),
    ("家具制造业", "家具业", false), ("", "", false), ("金属制品业", " 金属制品业", true),
  ])
  func `A trade is the same by class or by name`(one: String, other: String, isSame: Bool) {
    #expect(Trade.isSame(one, other) == isSame)
  }

  @Test(arguments: [
    ("深圳市龙岗区家具行业协会", "家具"), ("温州市鞋革行业协会", "鞋革"), ("陕西省西咸新区服务贸易协会", "服务贸易"),
    ("示例区中心市场商会", "中心市场"), ("区域经济促进会", "区域经济"), ("协会", "协会"),
  ])
  func `A name's core is what is left without area and designation`(name: String, core: String) {
    #expect(AssociationName.core(name) == core)
  }

  @Test(arguments: [
    ("龙岗区家具行业协会", "深圳市龙岗区家具制造业商会", true), ("温州鞋革行业协会", "温州市鞋革商会", true),
    ("龙岗区家具行业协会", "龙岗区灯饰行业协会", false), ("饭店与餐饮行业协会", "餐饮与烹饪行业协会", false),
  ])
  func `Names are similar where one core holds the other`(
    one: String, other: String, isSimilar: Bool
  ) {
    #expect(AssociationName.isSimilar(one, other) == isSimilar)
  }

  /// Three codes in use, and each with its last character changed (GB 32100-2015).
  @Test(arguments: ["12100000401359321Q", "11622700013944908W", "11341700003244799H"])
  func `A code in use is well formed, and not with another check`(code: String) {
    #expect(UnifiedCreditCode.isWellFormed(code))
    #expect(!UnifiedCreditCode.isWellFormed(code.dropLast() + "0"))
    #expect(!UnifiedCreditCode.isOfAssociation(code))
  }

  @Test func `A share is read as the fraction it means`() {
    #expect(Fraction(share: "0.667") == Fraction(2, of: 3))
    #expect(Fraction(share: "0.33") == Fraction(1, of: 3))
    #expect(Fraction(share: "0.5")?.isReached(by: 1, of: 2) == true)
    #expect(Fraction(share: "0.65")?.isReached(by: 65, of: 100) == true)
    #expect(Fraction(share: "0.65")?.isReached(by: 649, of: 1000) == false)
    #expect(Fraction(share: "1")?.isReached(by: 30, of: 30) == true)
    #expect(Fraction(share: "1.5") != Fraction(share: "1"))
    #expect(Fraction(share: "x") == nil)
  }

  @Test func `以上 includes the number, 超过 does not (民法典 Article 1259)`() {
    #expect(Fraction(2, of: 3).isReached(by: 20, of: 30))
    #expect(!Fraction(2, of: 3).isExceeded(by: 20, of: 30))
    #expect(Fraction.isHalfOrMore(15, of: 30) && !Fraction.isMoreThanHalf(15, of: 30))
    #expect(Fraction(2, of: 3).isReached(by: .max, of: .max))
  }
}

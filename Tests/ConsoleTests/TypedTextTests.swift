import EventModel
import Testing

@testable import Console

@Suite struct TypedTextTests {
  @Test(
    arguments: [
      ("50,000.00", 5_000_000), ("5万", 5_000_000), ("５万元", 5_000_000), ("￥50000", 5_000_000),
      ("50000元", 5_000_000), ("0", 0), ("0.5", 50), ("1.2亿", 12_000_000_000), ("12.34", 1234),
      ("1.5万", 1_500_000), ("０.０１", 1), ("50，000", 5_000_000),
    ] as [(String, Int64)])
  func `Money is read as people write it, in fen`(text: String, fen: Int64) {
    #expect(MoneyText.fen(text) == fen)
  }

  @Test(arguments: [
    "", "五万", "-5", "5.001", "1e3", "5万5", "0.001元", ".5", "1.2.3", "99999999999999亿",
  ])
  func `What is no whole number of fen is not taken for one`(text: String) {
    #expect(MoneyText.fen(text) == nil)
  }

  @Test(arguments: [0, 1, 10, 99, 100, 123_456, 5_000_000, 9_000_000_000_000] as [Int64])
  func `An amount that was written reads back as itself`(fen: Int64) {
    #expect(MoneyText.fen(MoneyText.yuan(fen)) == fen)
  }

  @Test(arguments: [
    "2020-08-31", "2020年8月31日", "20200831", "２０２０－０８－３１", "2020/8/31", " 2020 年 8 月 31 日 ",
    "2020.8.31",
  ])
  func `A day is read in every usual form`(text: String) {
    #expect(TypedText.day(text) == "2020-08-31")
  }

  @Test(arguments: ["2020-02-30", "31.8.2020", "昨天", "1948-01-01", "20200231"])
  func `What is no day is not taken for one`(text: String) {
    #expect(TypedText.day(text) == nil)
  }

  @Test(arguments: [
    "示民责改〔2020〕12号", "示民责改[2020]12号", "示民责改（２０２０）第012号", " 示民责改【2020】 12 号 ",
  ])
  func `The number of a paper has one written form`(text: String) {
    #expect(TypedText.paperNumber(text) == "示民责改〔2020〕12号")
  }

  @Test func `Prose keeps its words, its full-width marks and its line breaks`() {
    #expect(TypedText.prose("\r\n 一、未按章程换届；\r\n二、账目不清（含２０１９年）。 ") == "一、未按章程换届；\n二、账目不清（含２０１９年）。")
  }

  @Test(arguments: [
    ("66.7%", "0.667"), ("0.667", "0.667"), ("100％", "1"), ("1", "1"), ("0.5%", "0.005"),
  ])
  func `A share is read from percent or from a decimal`(text: String, stored: String) {
    #expect(TypedShare.stored(text) == stored)
  }

  @Test func `Rows move up when one is taken out`() {
    var values = FormValues([
      ("g.items.0.code", "R01"), ("g.items.1.code", "R02"), ("g.items.2.code", "R03"),
      ("g.items.2.text", "三"), ("g.other.1", "甲"),
    ])
    values.removeRow("items", 1)
    #expect(values.text("items.0.code") == "R01")
    #expect(values.text("items.1.code") == "R03")
    #expect(values.text("items.1.text") == "三")
    #expect(values.rows("items") == 2)
    #expect(values.text("other.1") == "甲")
    values.addRow("items")
    #expect(values.rows("items") == 3)
  }

  @Test func `Nobody can ask for more rows than there is room for`() {
    let values = FormValues([("g.items.999999999.code", "R01")])
    #expect(values.rows("items") == FormValues.mostRows)
  }
}

import EventModel
import Testing
import paper_samples

@testable import Papers

/// How lines and pages are counted; the trial compares it with what a browser prints.
@Suite struct LayoutTests {
  private func text(_ count: Int) -> String { String(repeating: "字", count: count) }

  @Test func `Twenty-eight characters fill a line of 156 mm and not one more`() {
    #expect(28 * PaperMeasures.fullWidth <= PaperMeasures.lineWidth)
    #expect(29 * PaperMeasures.fullWidth > PaperMeasures.lineWidth)
    #expect(LineBreaking.lines(text(28)) == 1)
    #expect(LineBreaking.lines(text(29)) == 2)
    #expect(LineBreaking.lines(text(26), indent: 2) == 1)
    #expect(LineBreaking.lines(text(27), indent: 2) == 2)
  }

  @Test func `Twenty-two lines fill a page of 225 mm and not one more`() {
    let line = PaperMeasures.lineHeight(linesPerPage: 22)
    #expect(line == 10_200)
    #expect(22 * line <= 225_000 && 23 * line > 225_000)
    #expect(23 * PaperMeasures.lineHeight(linesPerPage: 23) <= 225_000)
  }

  @Test func `A seal of 45 mm finds its place even on a tight page`() {
    let tight = PaperMeasures.lineHeight(linesPerPage: PaperMeasures.linesPerTightPage)
    #expect(PaperMeasures.sealLines * tight >= 45_000)
  }

  @Test func `No line begins with a closing mark or ends with an opening one`() {
    #expect(LineBreaking.lines(text(28) + "。") == 2)
    #expect(LineBreaking.lines(text(55) + "（二") == 3)
    #expect(LineBreaking.lines(text(54) + "（二") == 2)
  }

  @Test func `Digits are half as wide and words stay whole`() {
    #expect(LineBreaking.lines(String(repeating: "8", count: 56)) == 1)
    #expect(LineBreaking.lines(text(27) + "2020") == 2)
    #expect(LineBreaking.lines(text(26) + "2020") == 1)
    #expect(LineBreaking.lines(String(repeating: "8", count: 60)) == 2)
  }

  @Test func `A page never begins with a line that is glued to the one above`() {
    var count = PageCount()
    count.add(paragraph: 20, isLast: true)
    #expect(count.pages(linesPerPage: 22) == 1)
    count.add(block: 5, following: true)
    #expect(count.pages(linesPerPage: 22) == 2)
    var heading = PageCount()
    heading.add(paragraph: 21)
    heading.add(paragraph: 1)
    heading.add(paragraph: 22, following: true)
    #expect(heading.pages(linesPerPage: 22) == 3, "the heading moves, and the last line with it")
  }

  @Test func `A block taller than a page is parted rather than lost`() {
    var count = PageCount()
    count.add(block: 50)
    #expect(count.pages(linesPerPage: 22) == 3)
  }

  @Test func `The day stands four characters from the edge under a name of usual length`() {
    #expect(Signature.inset(office: Samples.office, day: "2020-07-06") == 250)
    let short = Office(name: "某局", word: "某", address: "")
    #expect(Signature.inset(office: short, day: "2020-07-06") == 400)
    let long = Office(name: text(20), word: "某", address: "")
    #expect(Signature.inset(office: long, day: "2020-07-06") == 0)
  }

  @Test func `The levels are numbered 一、 （一） 1. （1） and begin again`() {
    let texts = NumberedText.paragraphs([
      .section("甲"), .part("乙"), .point("丙"), .subpoint("丁"), .subpoint("戊"), .point("己"),
      .subpoint("庚"), .part("辛"), .point("壬\n癸"), .section("子"), .point("丑"),
    ]).map(\.text)
    #expect(
      texts == [
        "一、甲", "（一）乙", "1. 丙", "（1）丁", "（2）戊", "2. 己", "（1）庚", "（二）辛", "1. 壬", "癸", "二、子",
        "1. 丑",
      ])
  }

  @Test(arguments: [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九")])
  func `Numerals are written as in Chinese`(_ number: Int, _ text: String) {
    #expect(Wording.numeral(number) == text)
  }

  @Test(arguments: [
    (0, "0.00元"), (5, "0.05元"), (5_000_000, "50,000.00元"), (100_000_000_012, "1,000,000,000.12元"),
    (-120_005, "-1,200.05元"), (Int64.min, "-92,233,720,368,547,758.08元"),
  ])
  func `Money is written with commas and fen`(_ fen: Int64, _ text: String) {
    #expect(Wording.money(fen: fen) == text)
  }

  @Test func `A sentence ends with one full stop, whatever was typed`() {
    #expect(Wording.sentence(" 事实。 ") == "事实。")
    #expect(Wording.sentence("事实；") == "事实。")
    #expect(Wording.sentence("事实") == "事实。")
  }
}

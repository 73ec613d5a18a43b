import Papers
import Testing

/// GB/T 9704-2012, 7.2.5: word, full year in six-cornered brackets, serial number, 号.
@Suite struct PaperNumberTests {
  private let order = PaperNumber(
    officeWord: "示民", kind: .rectificationOrder, year: 2020, number: 12)

  @Test func `A number has neither 第 nor a leading zero`() throws {
    #expect(try #require(order).description == "示民责改〔2020〕12号")
  }

  @Test(arguments: [
    "示民责改〔2020〕12号", "示民责改[2020]12号", "示民责改［2020］12号", "示民责改【2020】12号",
    "示民责改（2020）12号", "示民责改〔２０２０〕１２号", " 示民责改 〔2020〕 12 号 ", "示民责改〔2020〕第012号",
  ])
  func `Every way of typing a number reads as the same number`(_ text: String) {
    #expect(PaperNumber(text) == order)
  }

  @Test(arguments: [
    "", "示民责改〔2020〕12", "示民责改〔20〕12号", "示民责改2020〕12号", "示民责改〔2020〕号", "示民责改〔2020〕0号",
    "示民责改〔2020〕1二号", "责改〔2020〕12号", "示民发〔2020〕12号", "示民责改〔1948〕12号", "示民责改〕2020〔12号",
    "示民责改〔2020〕-12号", "示1民责改〔2020〕12号", "示民责改〔2020〕12345678901号",
  ])
  func `What is no number of a known kind is not read`(_ text: String) {
    #expect(PaperNumber(text) == nil)
  }

  @Test(arguments: PaperKind.allCases)
  func `Every kind with an abbreviation reads back as itself, the others have no number`(
    _ kind: PaperKind
  ) throws {
    let number = PaperNumber(officeWord: "深龙民", kind: kind, year: 2026, number: 1)
    #expect((number == nil) == (kind.abbreviation == nil))
    #expect((kind.abbreviation == nil) == (kind == .serviceReceipt || kind == .gradeSheet))
    if let number { #expect(PaperNumber(number.description) == number) }
  }

  @Test func `The longest abbreviation is read, so a penalty notice is no listing notice`() {
    #expect(PaperNumber("示民罚告〔2023〕2号")?.kind == .penaltyNotice)
    #expect(PaperNumber("示民告〔2023〕2号")?.kind == .listingNotice)
    #expect(PaperNumber("示民罚〔2023〕2号")?.kind == .penaltyDecision)
  }

  @Test func `A word that would change the kind is no office's word`() {
    #expect(PaperNumber(officeWord: "示罚", kind: .listingNotice, year: 2023, number: 1) == nil)
    #expect(PaperNumber(officeWord: "", kind: .listingNotice, year: 2023, number: 1) == nil)
    #expect(PaperNumber(officeWord: "示〔民", kind: .listingNotice, year: 2023, number: 1) == nil)
    #expect(PaperNumber(officeWord: "三民", kind: .listingNotice, year: 2023, number: 1) != nil)
  }

  @Test func `No two kinds share an abbreviation or a name`() {
    let abbreviations = PaperKind.allCases.compactMap(\.abbreviation)
    #expect(Set(abbreviations).count == abbreviations.count)
    #expect(Set(PaperKind.allCases.map(\.chinese)).count == PaperKind.allCases.count)
  }

  @Test func `A counter cannot be taken for a paper's number`() throws {
    let counter = try #require(CounterNumber(year: 2020, number: 7))
    #expect(counter.description == "2020年第7号")
    #expect(PaperNumber(counter.description) == nil)
    #expect(CounterNumber(year: 2020, number: 0) == nil)
  }
}

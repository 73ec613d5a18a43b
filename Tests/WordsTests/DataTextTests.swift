import EventModel
import Events
import Testing
import Words

/// The data of an entry read by people, and fields typed by people read by the program.
@Suite struct DataTextTests {
  @Test func `An entry on a list says its ground in words`() throws {
    let data = try JSONParser.parse(
      #"{"ground":1,"subject":"2019"}"#)
    let lines = DataText(.abnormalListEntered, .chinese).lines(data, schema: 1)
    #expect(lines.first { $0.name == "ground" }?.value == "异常（一）未按规定报送年度工作报告")
    #expect(lines.first { $0.name == "subject" }?.value == "2019")
  }

  @Test func `A notice says the ground of the list it is about, and money in yuan`() throws {
    let data = try JSONParser.parse(
      #"{"matter":"seriousList","replyUntil":"2020-07-01","ground":4,"fine":500000005,"#
        + #""penalties":["warning","fine"]}"#)
    let chinese = DataText(.adverseNoticeServed, .chinese).lines(data, schema: 1)
    #expect(
      chinese.map(\.value) == [
        "列入严重违法失信名单", "2020-07-01", "严重（四）受5万元以上罚款", "警告；罚款", "5,000,000.05元",
      ])
    let english = DataText(.adverseNoticeServed, .english).lines(data, schema: 1)
    #expect(english.map(\.label) == ["Matter", "Reply until", "Ground", "Penalties", "Fine"])
    #expect(english.map(\.value).last == "5,000,000.05 yuan")
  }

  @Test func `A member that the catalogue does not know is shown as it stands`() throws {
    let data = try JSONParser.parse(#"{"reason":"rectified","later":{"x":1}}"#)
    let lines = DataText(.abnormalListLeft, .english).lines(data, schema: 1)
    #expect(lines.map(\.label) == ["Reason", "later"])
    #expect(lines.map(\.value) == ["Rectified", #"{"x":1}"#])
  }

  @Test func `A type is said in English words`() {
    #expect(
      TypeWords.label("AnnualReportSubmitted", .english) == "Annual report submitted")
    #expect(TypeWords.name("AnnualReportSubmitted", .english) == "AnnualReportSubmitted")
  }

  @Test func `A typed field is read by its shape`() throws {
    #expect(try FieldReading.value("30", .count, "days") == .integer(30))
    #expect(try FieldReading.value("many", .count, "days") == .string("many"))
    #expect(try FieldReading.value("是", .flag, "x") == .bool(true))
    #expect(
      try FieldReading.value("a,b", .list(of: .text), "x") == .array([.string("a"), .string("b")]))
  }

  @Test func `What is no JSON is refused with the field and a sample`() throws {
    let fault = try #require(throws: FieldReading.Misread.self) {
      try FieldReading.value("{", .eventData, "act")
    }
    #expect(fault.sentence.chinese.hasPrefix("act：{ 不是 JSON；应如 act="))
    #expect(fault.sentence.english.hasPrefix("act: { is no JSON; write it like act="))
  }
}

import EventModel
import Testing
import Web

@Suite struct AddressReadingTests {
  @Test(arguments: ["2020-08-31", "2020年8月31日", "20200831", "２０２０－０８－３１", " 2020/8/31 "])
  func `A day is read however an officer writes it`(_ text: String) throws {
    #expect(try AddressReading.effective(text, "effective") == "2020-08-31")
  }

  @Test(arguments: ["2020-02-30", "昨天", "1948-12-31", "2101-01-01", "2020-08"])
  func `What is no day is refused by the name of its field`(_ text: String) throws {
    let problem = #expect(throws: Problem.self) {
      try AddressReading.effective(text, "effective")
    }
    #expect(problem?.kind == .badParameter)
    #expect(problem?.fields.map(\.name) == ["effective"])
  }

  @Test func `A day as the known moment means its end in Asia and Shanghai`() throws {
    let known = try AddressReading.known("2020-08-31", "known")
    #expect(known?.description == "2020-08-31T15:59:59.999Z")
    // A plus sign that was not encoded has become a blank on the way.
    let moment = try AddressReading.known("2021-03-01T18:00:00 08:00", "known")
    #expect(moment?.description == "2021-03-01T10:00:00.000Z")
  }

  @Test func `A position is read as people write it`() throws {
    #expect(try AddressReading.position("#184,233", "position") == 184_233)
    #expect(throws: Problem.self) { try AddressReading.position("-1", "position") }
  }

  @Test func `A validator names the stream and its version, and no other`() throws {
    let stream = try #require(StreamName("association/lg-0007"))
    #expect(ETag.text(stream, 12) == "\"association/lg-0007@12\"")
    #expect(ETag.version("\"association/lg-0007@12\"", of: stream) == 12)
    #expect(ETag.version("\"association/lg-00071@12\"", of: stream) == nil)
    #expect(ETag.version("W/\"association/lg-0007@12\"", of: stream) == nil)
  }
}

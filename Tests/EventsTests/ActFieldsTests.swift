import EventModel
import Events
import Testing

@Suite("Fields of every act (附记)")
struct ActFieldsTests {
  private static let first = "018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"
  private static let hash = String(repeating: "0a", count: 32)
  private static let notes = ActNotes(
    attachments: [ActNotes.Attachment(bytes: 5, name: "整改报告.pdf", sha256: hash)],
    basis: "社会团体登记管理条例 (2016) Art. 30", because: [EventID(high: 1, low: 2)],
    justification: "当事人书面要求")

  /// A sample line with the notes in its data.
  private func noted(_ line: String, _ notes: ActNotes) throws -> JSONValue {
    guard case .object(let members) = try JSONParser.parse(line) else { return .null }
    return .object(
      members.map { $0.key == "data" ? .init("data", notes.merged(into: $0.value)) : $0 })
  }

  @Test func `Every type takes the notes in every version, and they are read back`() throws {
    for text in try sampleLines() {
      let envelope = try EventReader.read(try noted(text, Self.notes))
      let current = try EventCatalogue.currentData(
        of: envelope.type, schema: envelope.schema, data: envelope.data)
      let read = try Payload.reading(current) { payload throws(PayloadFault) in
        try ActNotes(&payload)
      }
      #expect(read.attachments == Self.notes.attachments, "\(envelope.type)")
      #expect(read.because == Self.notes.because)
      #expect(read.justification == Self.notes.justification)
      if envelope.type != .ruleParameterSet { #expect(read.basis == Self.notes.basis) }
    }
  }

  @Test func `The notes change nothing of the event they stand beside`() throws {
    for text in try sampleLines() {
      let plain = try read(text)
      let noted = try EventReader.read(try noted(text, Self.notes))
      let one = try EventCatalogue.event(plain.type, schema: plain.schema, data: plain.data)
      let other = try EventCatalogue.event(noted.type, schema: noted.schema, data: noted.data)
      #expect("\(one)" == "\(other)", "\(plain.type)")
    }
  }

  @Test func `A type's own basis stands before that of the notes`() throws {
    let own = try JSONParser.parse(#"{"basis":"own","parameter":"p"}"#)
    #expect(Self.notes.merged(into: own)["basis"] == .string("own"))
    #expect(
      try findings(
        of: line(
          "RuleParameterSet",
          #"{"parameter":"party.branchMinimum","value":"3","from":"2020-06-18"}"#,
          stream: "rulebook/CN")) == [Finding("data.basis", .missing)])
  }

  @Test func `Notes that say nothing add nothing`() throws {
    let data = try JSONParser.parse(#"{"cause":"决定解散"}"#)
    #expect(ActNotes().merged(into: data) == data)
    let read = Payload.reading(data.canonicalBytes) { payload in try? ActNotes(&payload) }
    #expect(read == ActNotes())
  }

  @Test(
    arguments: [
      (#""attachments":{}"#, "attachments", .wrongType(expected: .list)),
      (#""attachments":[{"name":"a","bytes":1}]"#, "attachments[0].sha256", .missing),
      (
        #""attachments":[{"name":"a","bytes":-1,"sha256":"\#(hash)"}]"#, "attachments[0].bytes",
        .outOfRange(0...Int64.max)
      ),
      (
        #""attachments":[{"name":"a","bytes":1,"sha256":"\#(hash.uppercased())"}]"#,
        "attachments[0].sha256", .notASHA256
      ),
      (
        #""attachments":[{"name":"a","bytes":1,"sha256":"\#(hash.dropLast())"}]"#,
        "attachments[0].sha256", .notASHA256
      ),
      (
        #""attachments":[{"name":"a","bytes":1,"sha256":"\#(hash.dropLast())g"}]"#,
        "attachments[0].sha256", .notASHA256
      ),
      (
        #""attachments":[{"name":"a","bytes":1,"sha256":"\#(hash)","path":"p"}]"#,
        "attachments[0].path", .unknownField
      ),
      (#""basis":7"#, "basis", .wrongType(expected: .text)),
      (#""basis":null"#, "basis", .nullInData),
      (#""because":"\#(first)""#, "because", .wrongType(expected: .list)),
      (#""because":["\#(first)","x"]"#, "because[1]", .notAnEntryID),
      (#""justification":"e\u0301""#, "justification", .notComposed),
    ] as [(String, String, Refusal.Problem)])
  func `A misshapen note is refused by its path`(
    note: String, field: String, problem: Refusal.Problem
  ) throws {
    #expect(
      try findings(of: line("LiquidationStarted", #"{"cause":"决定解散",\#(note)}"#))
        == [Finding("data.\(field)", problem)])
  }
}

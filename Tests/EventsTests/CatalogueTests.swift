import EventModel
import Events
import Foundation
import Law
import Testing

@Suite("The catalogue and its versions")
struct CatalogueTests {
  @Test func `Every type leads to its own struct and back from its stored name`() {
    for type in EventType.allCases {
      #expect(type.shape.type == type)
      #expect(EventCatalogue.entry(named: type.rawValue)?.type == type)
      #expect("\(type.shape)" == type.rawValue)
    }
    #expect(Set(EventType.allCases.map { "\($0.shape)" }).count == EventType.allCases.count)
  }

  @Test func `No type names a field twice, nor more than the reader can count`() {
    for entry in EventCatalogue.entries {
      for fields in entry.shapes {
        #expect(Set(fields.map(\.name)).count == fields.count, "\(entry.type)")
        #expect(fields.count <= 64)
      }
    }
  }

  @Test func `Upcasters lead from every older version to the current one`() {
    #expect(Upcaster.gaps() == [])
    #expect(Upcaster.gaps(in: []) == ["FeeStandardAdopted: steps from [], needed [1]"])
    #expect(
      Upcaster.gaps(in: Upcaster.all + [Upcaster(.grantPaid, from: 1, "") { $0 }])
        == ["GrantPaid: steps from [1], needed []"])
  }

  @Test func `A fee standard of schema 1 is read as one of schema 2`() throws {
    let old = line(
      "FeeStandardAdopted", #"{"meeting":"m","tiers":4,"publishedOn":"2020-07-01"}"#)
    let envelope = try read(old)
    #expect(envelope.schema == 1)
    #expect(
      try EventCatalogue.event(.feeStandardAdopted, schema: 1, data: envelope.data)
        as? FeeStandardAdopted
        == FeeStandardAdopted(meeting: "m", tierCount: 4, publishedOn: "2020-07-01"))
  }

  @Test func `A fee standard of schema 2 lists as many tiers as it counts`() throws {
    func fees(_ data: String, schema: String = "2") -> String {
      line("FeeStandardAdopted", data, ["schema": schema])
    }
    let tier = #"{"name":"会员","amount":100000}"#
    #expect(try findings(of: fees(#"{"meeting":"m","tierCount":1,"tiers":[\#(tier)]}"#)) == [])
    #expect(try findings(of: fees(#"{"meeting":"m","tierCount":3}"#)) == [])
    #expect(
      try findings(of: fees(#"{"meeting":"m","tierCount":2,"tiers":[\#(tier)]}"#))
        == [Finding("data.tiers", .lengthDiffers(from: "tierCount", wanted: 2))])
    #expect(
      try findings(of: fees(#"{"meeting":"m","tiers":4}"#)) == [
        Finding("data.tiers", .wrongType(expected: .list)), Finding("data.tierCount", .missing),
      ])
    #expect(
      try findings(of: fees(#"{"meeting":"m","tiers":4}"#, schema: "3"))
        == [Finding("schema", .unknownSchema(known: [1, 2]))])
  }

  @Test func `Stored bytes that cannot be an event are told apart`() {
    func fault(_ schema: Int, _ data: String) -> EventCatalogue.Fault? {
      do {
        _ = try EventCatalogue.event(.feeStandardAdopted, schema: schema, data: Array(data.utf8))
        return nil
      } catch { return error }
    }
    #expect(fault(0, "{}") == .unknownSchema(.feeStandardAdopted, 0))
    #expect(fault(3, "{}") == .unknownSchema(.feeStandardAdopted, 3))
    guard case .notJSON(let broken)? = fault(1, "{") else {
      Issue.record("broken JSON was read")
      return
    }
    #expect(broken.reason == .truncated)
    #expect(fault(2, "{}") == .misshapen(.missing("meeting")))
  }

  @Test func `The read-model contract's parameters are among the parameters`() {
    #expect(Parameter.allCases.count { $0.isOfContract } == 22)
    #expect(Parameter(rawValue: "annualReport.dueOn") == .annualReportDueOn)
  }
}

@Suite("Composed text (NFC)")
struct ComposedFormTests {
  @Test func `Chinese, Latin and the contract's marks are composed`() {
    for text in ["", "abc", "é", "深龙民检〔2020〕12号", "“一会两制”……", "（２）", "ㄅ", "한", "𠀀"] {
      #expect(ComposedForm.holds(text), "\(text)")
    }
  }

  @Test func `A compatibility ideograph, a lone mark or half a syllable is not`() {
    for text in ["e\u{301}", "\u{F900}", "\u{2F800}", "\u{212B}", "\u{1112}\u{1161}", "か\u{3099}"] {
      #expect(!ComposedForm.holds(text), "\(text)")
    }
  }

  @Test func `No scalar that is passed without a look changes under NFC, alone or beside another`()
  {
    var changed: [String] = []
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in [String(Character(scalar)), "a\(Character(scalar))"]
      where ComposedForm.holds(text) {
        let composed = text.precomposedStringWithCanonicalMapping
        if !composed.utf8.elementsEqual(text.utf8) { changed.append(text) }
      }
    }
    #expect(changed == [])
  }
}

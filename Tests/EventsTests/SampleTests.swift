import EventModel
import Events
import Foundation
import Testing

@Suite("Frozen samples: one line or more of every type and schema")
struct SampleTests {
  @Test func `Every type and schema of the catalogue has a sample with and without optionals`()
    throws
  {
    var given: [String: Set<[String]>] = [:]
    for text in try sampleLines() {
      let envelope = try read(text)
      guard case .object(let members) = try JSONParser.parse(envelope.data) else { continue }
      given["\(envelope.type.rawValue) \(envelope.schema)", default: []]
        .insert(members.map(\.key))
    }
    for entry in EventCatalogue.entries {
      for schema in entry.schemas {
        let fields = entry.shapes[schema - 1]
        let shapes = given["\(entry.type.rawValue) \(schema)"] ?? []
        #expect(shapes.contains(fields.map(\.name).sorted()), "\(entry.type) \(schema), all")
        let required = fields.filter(\.isRequired).map(\.name).sorted()
        // A correction with neither optional field corrects nothing.
        if entry.type != .entryCorrected {
          #expect(shapes.contains(required), "\(entry.type) \(schema), required only")
        }
      }
    }
    #expect(given.count == EventType.allCases.count + 1)
  }

  @Test func `A sample is canonical and its data are kept byte for byte`() throws {
    for text in try sampleLines() {
      let value = try JSONParser.parse(text)
      #expect(value.canonicalText == text)
      let envelope = try EventReader.read(value)
      #expect(envelope.data == value["data"]?.canonicalBytes)
      #expect(value["type"] == .string(envelope.type.rawValue))
    }
  }

  @Test func `The members of a line may stand in any order`() throws {
    for text in try sampleLines() {
      guard case .object(let members) = try JSONParser.parse(text) else { continue }
      #expect(try EventReader.read(.object(members.reversed())) == read(text))
    }
  }

  @Test func `The fast reader and Codable read the same event from the same bytes`() throws {
    for text in try sampleLines() {
      let envelope = try read(text)
      let current = try EventCatalogue.currentData(
        of: envelope.type, schema: envelope.schema, data: envelope.data)
      let event = try EventCatalogue.event(
        envelope.type, schema: envelope.schema, data: envelope.data)
      try expectSame(event, asCodableReads: current)
    }
  }

  private func expectSame<E: Event>(_ event: E, asCodableReads bytes: [UInt8]) throws {
    let decoded = try JSONDecoder().decode(E.self, from: Data(bytes))
    #expect(decoded == event)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let encoded = [UInt8](try encoder.encode(event))
    #expect(try JSONParser.parse(encoded).canonicalBytes == bytes, "\(E.type)")
  }

  @Test func `An exported line is taken again with its position and version`() throws {
    let plain = line("LiquidationStarted", #"{"cause":"决定解散"}"#)
    let exported = line(
      "LiquidationStarted", #"{"cause":"决定解散"}"#, ["position": "17", "version": "3"])
    #expect(try read(exported) == read(plain))
  }
}

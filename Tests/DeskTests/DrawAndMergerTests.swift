import Desk
import EventModel
import EventStore
import Events
import Testing

/// Acts that look beyond one stream, over a real store.
struct DrawAndMergerTests {
  private static let order: [String: JSONValue] = [
    "jurisdiction": .string("440307"), "level": .string("county"), "year": .integer(2026),
    "seed": .string("2026-131"),
    "inspectorPool": .array([.string("chen"), .string("li"), .string("wang")]),
  ]

  private static let result: [String: JSONValue] = [
    "draw": .string("lg-2026-1"), "findings": .array([]),
  ]

  private static func data(_ entry: Entry?) throws -> JSONValue {
    try JSONParser.parse(#require(entry).data)
  }

  /// Registers a second association of the same registrar.
  private static func second(in office: Office) async throws {
    let registered = NewEntry(
      stream: try #require(StreamName("association/a-2")), type: "AssociationRegistered",
      effectiveOn: "2019-03-01", actor: "registrar/440307/li",
      data: JSONValue.object([
        .init("directlyRegistered", .bool(true)), .init("jurisdiction", .string("440307")),
        .init("kind", .string("industryAssociation")), .init("name", .string("示例灯饰行业协会")),
      ]).canonicalBytes)
    _ = try await office.log.append([registered])
  }

  @Test func `A draw reads the register, and its inspection reads the draw`() async throws {
    let office = try await Office.open()
    #expect(
      await office.gates { try await office.do(.randomInspectionConcluded, Self.result) }
        == ["randomInspection.unknownDraw"])
    try await office.do(.randomInspectionDrawn, Self.order, in: "draw/lg-2026-1")
    let drawn = try Self.data(office.entries(of: "draw/lg-2026-1").first)
    #expect(drawn["population"] == .integer(1))
    #expect(drawn["drawn"] == .array([.string("a-1")]))
    try await office.do(.randomInspectionConcluded, Self.result)
    #expect(
      await office.gates { try await office.do(.randomInspectionConcluded, Self.result) }
        == ["randomInspection.concluded"])
    #expect(
      await office.gates {
        try await office.do(.randomInspectionDrawn, Self.order, in: "draw/lg-2026-2")
      } == ["draw.again", "draw.seedUsed"])
  }

  @Test func `A merger confirmed by a second officer stands in both streams, or in none`()
    async throws
  {
    let office = try await Office.open()
    try await Self.second(in: office)
    let merger: [String: JSONValue] = [
      "merger": .string("示民合〔2026〕1号"), "kind": .string("division"),
      "sources": .array([.string("a-1")]), "targets": .array([.string("a-2")]),
      "continues": .bool(true), "justification": .string("理事会已决，章程如此"),
    ]
    let receipt = try await office.do(.mergerRegistered, merger)
    #expect(
      try office.entries(of: "association/a-2").map(\.type) == ["AssociationRegistered"])
    try await office.confirm(#require(receipt.submission), by: "registrar/440307/chen")
    for (stream, role) in [("association/a-1", "source"), ("association/a-2", "target")] {
      let entry = try office.entries(of: stream).first { $0.type == "MergerRegistered" }
      #expect(try Self.data(entry)["role"] == .string(role))
      #expect(entry?.confirmedBy == "registrar/440307/chen")
    }
  }
}

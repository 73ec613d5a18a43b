import EventModel
import Projections
import Replay
import Testing

/// The project's own types in a replay: the ten views mean what they meant.
@Suite struct AddedTypesTests {
  private static let order =
    #"{"order":"整1","items":[{"code":"a","text":"账目"}],"dueOn":"2020-04-01"}"#

  /// The grounds that the proposals name on 2020-08-31.
  private func grounds(_ chronicle: Chronicle) throws -> [String] {
    let answer = try chronicle.answer(Question(effective: "2020-08-31", views: [.proposals]))
    return try #require(answer.rows[.proposals]).map { $0.text("ground") }
  }

  @Test func `An annulled order binds no more (Order 60, Art. 11(3))`() throws {
    let bound = Chronicle()
    bound.register(on: "2020-01-10")
    bound.record("RectificationOrdered", Self.order, on: "2020-03-01")
    #expect(try grounds(bound) == [#""3""#])

    let annulled = Chronicle()
    annulled.register(on: "2020-01-10")
    annulled.record("RectificationOrdered", Self.order, on: "2020-03-01")
    annulled.record(
      "RectificationAnnulled", #"{"order":"整1","by":"court","reason":"事实不清"}"#, on: "2020-08-31")
    #expect(try grounds(annulled) == [])
  }

  @Test func `A pause, a signature or a case closed leaves the order's day where it was`() throws {
    let chronicle = Chronicle()
    chronicle.register(on: "2020-01-10")
    chronicle.record("RectificationOrdered", Self.order, on: "2020-03-01")
    chronicle.record("RectificationAcknowledged", #"{"order":"整1"}"#, on: "2020-03-02")
    chronicle.record(
      "RectificationPaused", #"{"order":"整1","until":"2020-12-31","reason":"疫情"}"#,
      on: "2020-03-03")
    chronicle.record(
      "CaseClosed", #"{"case":"rectification:整1","outcome":"整改通过"}"#, on: "2020-03-04")
    #expect(try grounds(chronicle) == [#""3""#])
  }

  @Test func `The facts of an office are read along both paths, corrections applied`() throws {
    let chronicle = Chronicle()
    chronicle.register()
    let opened = chronicle.record(
      "OfficeOpened", #"{"name":"民政局","jurisdiction":"440307"}"#, on: "2020-01-02",
      in: "office/440307")
    let appointed = chronicle.record(
      "OfficerAppointed",
      #"{"officer":"registrar/440307/li","duty":"keeper","jurisdictions":["4403"]}"#,
      on: "2020-01-03", in: "office/440307")
    chronicle.correct(
      opened, #""data":{"name":"龙岗区民政局","jurisdiction":"440307"}"#, recordedAt: "2026-01-01",
      in: "office/440307")
    chronicle.void(appointed, recordedAt: "2026-01-01", in: "office/440307")
    try chronicle.write()

    let facts = try Replay.facts(from: chronicle.store).filter { $0.stream == "office/440307" }
    #expect(facts.map(\.type) == ["OfficeOpened"])
    #expect(
      facts.map { String(decoding: $0.data, as: UTF8.self) }
        == [#"{"jurisdiction":"440307","name":"龙岗区民政局"}"#])
    let audit = try ViewAudit.run(at: chronicle.store, effective: "2020-08-31")
    #expect(audit.associations == 1)
    #expect(audit.differing == [])
  }
}

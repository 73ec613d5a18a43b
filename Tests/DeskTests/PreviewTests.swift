import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Projections
import Testing

/// 影响预览: what an act would change is shown for every kind of act – also for one that changes what was
/// recorded before, the rules, or a second officer's mind.
struct PreviewTests {
  private func preview(
    _ office: Office, _ act: EventType, _ given: [String: JSONValue],
    in stream: String = "association/a-1", by actor: String = "registrar/440307/li"
  ) throws -> Desk.Preview {
    try office.desk.preview(
      CaseCommand(
        act, on: StreamName(stream)!, given: .object(given.map { .init($0.key, $0.value) }),
        effectiveOn: Office.today, actor: Actor(actor)!))
  }

  private func units(_ preview: Desk.Preview) -> (before: Value?, after: Value?) {
    let change = preview.impacts.flatMap(\.impact.changes).first { $0.view == .register }
    return (change?.before?["unitMembers"], change?.after?["unitMembers"])
  }

  @Test func `A correction shows what the corrected entry will say`() async throws {
    let office = try await Office.open()
    _ = try await office.do(
      .membershipReported, ["units": .integer(40), "persons": .integer(0)])
    let entry = try #require(try office.entries.last)
    let shown = try preview(
      office, .entryCorrected,
      [
        "entry": .string(entry.id.description), "reason": .string("笔误"),
        "data": .object([.init("units", .integer(41)), .init("persons", .integer(0))]),
      ])
    #expect(shown.awaitsConfirmation)
    #expect(units(shown).before == .number(40))
    #expect(units(shown).after == .number(41))
  }

  @Test func `A void shows the state without the entry`() async throws {
    let office = try await Office.open()
    _ = try await office.do(
      .membershipReported, ["units": .integer(40), "persons": .integer(0)])
    let entry = try #require(try office.entries.last)
    let shown = try preview(
      office, .entryVoided,
      ["entry": .string(entry.id.description), "reason": .string("重复")])
    #expect(units(shown).before == .number(40))
    #expect(units(shown).after == .null)
  }

  @Test func `The second officer sees the act, not only the yes`() async throws {
    let office = try await Office.open()
    _ = try await office.do(
      .membershipReported, ["units": .integer(40), "persons": .integer(0)])
    let entry = try #require(try office.entries.last)
    let submitted = try await office.do(
      .entryVoided, ["entry": .string(entry.id.description), "reason": .string("重复")])
    let submission = try #require(submitted.submission)
    let shown = try preview(
      office, .decisionConfirmed, ["submission": .string(submission)],
      by: "registrar/440307/chen")
    #expect(shown.drafts.map(\.type) == [.entryVoided, .decisionConfirmed])
    #expect(units(shown).after == .null)
    // Shown, not done.
    #expect(try !office.types.contains("EntryVoided"))
  }

  @Test func `A parameter shows every association in which the rules will find something else`()
    async throws
  {
    let office = try await Office.open()
    // Registered 2018-03-01 for five years: the term ended in 2023. With nine years it ends in 2027.
    let shown = try preview(
      office, .ruleParameterSet,
      [
        "parameter": .string("reElection.termYears"), "value": .string("9"),
        "from": .string(Office.today.description), "basis": .string("示例〔2026〕3号"),
      ], in: "rulebook/440307", by: "registrar/440307/chen")
    let changes = try #require(shown.impacts.first { $0.association == "a-1" }).impact.changes
    let register = try #require(changes.first { $0.view == .register })
    #expect(register.before?["termEndsOn"] == .date("2023-03-01"))
    #expect(register.after?["termEndsOn"] == .date("2027-03-01"))
    #expect(changes.contains { $0.view == .deadlines && $0.after == nil })
  }
}

import EventModel
import Projections
import Replay
import Testing

@Suite struct ComparisonTests {
  private func compare(
    _ chronicle: Chronicle, _ view: View, _ first: CivilDate, _ second: CivilDate
  ) throws -> Comparison {
    try chronicle.write()
    return try Comparison.between(
      Question(effective: first, views: [view]), and: second, from: chronicle.store)
  }

  @Test func `Rows added, removed and changed come with the entries that did it`() throws {
    let chronicle = Chronicle()
    for name in ["a", "b", "c", "d"] { chronicle.register(name) }
    for name in ["b", "c", "d"] {
      chronicle.record(
        "AbnormalListEntered", #"{"ground":1}"#, on: "2019-07-01", in: "association/\(name)")
    }
    chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-01", in: "association/a")
    chronicle.record(
      "AbnormalListLeft", #"{"reason":"rectified"}"#, on: "2020-08-01", in: "association/b")
    let restart = chronicle.record(
      "AbnormalListEntered", #"{"ground":6}"#, on: "2020-09-01", in: "association/c")
    chronicle.correct(
      restart, #""effectiveOn":"2020-10-01""#, recordedAt: "2026-02-01", in: "association/c")
    let comparison = try compare(chronicle, .abnormalList, "2019-12-31", "2020-12-31")
    #expect(comparison.examined == 4)
    try #require(comparison.changes.count == 3)
    let (added, removed, changed) = (
      comparison.changes[0], comparison.changes[1], comparison.changes[2]
    )
    #expect(added.before == nil)
    #expect(added.after?.text("association") == #""a""#)
    #expect(added.causes.map(\.position) == [8])
    #expect(added.changedKeys.isEmpty)
    #expect(removed.after == nil)
    #expect(removed.before?.text("association") == #""b""#)
    #expect(removed.causes.map(\.type) == ["AbnormalListLeft"])
    #expect(changed.changedKeys == ["since", "grounds", "seriousFrom"])
    let cause = try #require(changed.causes.first)
    #expect(cause.position == 10)
    #expect(cause.correction == 11)
    #expect(cause.effectiveOn == "2020-10-01")
  }

  @Test func `What no entry did, the passing of time did`() throws {
    let chronicle = Chronicle()
    // N2 holds from the day after the first year without activity.
    chronicle.register(on: "2018-03-10")
    let comparison = try compare(chronicle, .zombies, "2019-03-10", "2019-03-11")
    #expect(comparison.changes.map { $0.after?.text("criteria") } == [#"["N2"]"#])
    #expect(comparison.changes.allSatisfy { $0.before == nil && $0.causes.isEmpty })
  }

  @Test func `The same day on both sides has no changes`() throws {
    let chronicle = Chronicle()
    chronicle.register()
    chronicle.record("AbnormalListEntered", #"{"ground":1}"#, on: "2019-07-01")
    for view in View.allCases where view != .statistics {
      #expect(try compare(chronicle, view, "2020-06-30", "2020-06-30").changes.isEmpty)
    }
  }
}

/// Proves that two states of knowledge are compared like two days, with the entries that did it.
@Suite struct ComparisonOfKnowledgeTests {
  private func question(_ known: CivilDate) -> Question {
    Question(effective: "2020-08-31", known: .endOfDay(known), views: [.abnormalList])
  }

  private let chronicle = Chronicle()

  init() throws {
    chronicle.register(recordedAt: "2015-03-11")
    let entry = chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-31", recordedAt: "2020-09-15")
    chronicle.void(entry, recordedAt: "2020-11-01")
    try chronicle.write()
  }

  @Test func `A late record shows as added, caused by itself`() throws {
    let store = chronicle.store
    let change = try #require(
      Comparison.between(question("2020-09-14"), and: question("2020-09-15"), from: store)
        .changes.first)
    #expect(change.before == nil)
    #expect(change.causes.map(\.position) == [2])
  }

  @Test func `A void shows as left, caused by the entry and its void`() throws {
    let store = chronicle.store
    let change = try #require(
      Comparison.between(question("2020-09-15"), and: question("2020-11-01"), from: store)
        .changes.first)
    #expect(change.after == nil)
    #expect(change.causes.map { [$0.position, $0.correction] } == [[2, 3]])
  }

  @Test func `Looked at backwards the same entries are named`() throws {
    let store = chronicle.store
    let revived = try Comparison.between(
      question("2020-11-01"), and: question("2020-09-15"), from: store
    ).changes
    #expect(revived.map(\.causes).map { $0.map(\.position) } == [[2]])
    let unknown = try Comparison.between(
      question("2020-09-15"), and: question("2020-09-14"), from: store
    ).changes
    #expect(unknown.map(\.causes).map { $0.map(\.position) } == [[2]])
  }

  @Test func `The same knowledge on the same day differs in nothing`() throws {
    let store = chronicle.store
    let same = try Comparison.between(
      question("2020-09-15"), and: question("2020-10-31"), from: store)
    #expect(same.changes.isEmpty)
    #expect(same.examined == 1)
  }
}

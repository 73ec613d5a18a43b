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

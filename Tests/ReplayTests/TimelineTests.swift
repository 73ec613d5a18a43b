import EventModel
import EventStore
import Projections
import Replay
import Testing

@Suite struct TimelineTests {
  private func chronicle() throws -> Chronicle {
    let chronicle = Chronicle()
    chronicle.register(recordedAt: "2015-03-11")
    let entry = chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-31", recordedAt: "2020-08-01")
    let honour = chronicle.record(
      "HonourGranted", #"{"honour":"other"}"#, on: "2020-06-01", recordedAt: "2020-08-02")
    chronicle.record(
      "RegistrationItemChanged", #"{"item":"name","new":"新名"}"#, on: "2021-06-01",
      recordedAt: "2020-08-03")
    chronicle.correct(
      entry, #""effectiveOn":"2020-05-01","data":{"ground":2}"#, recordedAt: "2020-09-01")
    chronicle.void(honour, recordedAt: "2020-09-02")
    try chronicle.write()
    return chronicle
  }

  private func timeline(known: CivilDate?) throws -> Timeline {
    let chronicle = try chronicle()
    return try withExtendedLifetime(chronicle) {
      try Timeline.of(
        "lg-0001", effective: "2020-12-31", known: known.map { .endOfDay($0) },
        from: chronicle.store)
    }
  }

  @Test func `Voided, corrected and future entries stay in view with what became of them`() throws {
    let timeline = try timeline(known: nil)
    let standing = Dictionary(
      uniqueKeysWithValues: timeline.items.map { ($0.entry.position, $0.standing) })
    #expect(
      standing == [
        1: .holds, 2: .corrected(by: 5), 3: .voided(by: 6), 4: .ahead, 5: .fix(of: 2),
        6: .fix(of: 3),
      ])
    let corrected = try #require(timeline.items.first { $0.entry.position == 2 })
    #expect(corrected.effectiveOn == "2020-05-01")
    #expect(corrected.entry.effectiveOn == "2020-07-31")
    #expect(corrected.data == Array(#"{"ground":2}"#.utf8))
    // The order of the fold: the fixes by their own days, the corrected entry by its new one.
    #expect(timeline.items.map(\.entry.position) == [1, 5, 6, 2, 3, 4])
  }

  @Test func `What was not known yet is not in the timeline`() throws {
    let timeline = try timeline(known: "2020-08-31")
    #expect(timeline.position == 4)
    #expect(timeline.items.map(\.entry.position) == [1, 3, 2, 4])
    #expect(timeline.items.map(\.standing) == [.holds, .holds, .holds, .ahead])
  }

  @Test func `An association without entries has an empty timeline`() throws {
    let chronicle = try chronicle()
    for name in ["nobody", "不是编号", ""] {
      let timeline = try Timeline.of(
        name, effective: "2020-12-31", known: nil, from: chronicle.store)
      #expect(timeline.items.isEmpty)
    }
  }
}

import EventModel
import EventStore
import Foundation
import Projections
import Replay
import Testing

/// Proves that the views kept in memory say what a replay of the whole log says, whatever happens.
@Suite struct LiveViewsTests {
  private func chronicle() -> Chronicle {
    let chronicle = Chronicle()
    for number in 1...9 {
      let name = "lg-000\(number)"
      chronicle.register(
        name, on: "20\(10 + number)-03-10", in: number < 5 ? "440307" : "330302",
        recordedAt: "2020-01-02", and: #","termYears":3,"unitMembers":\#(number * 20)"#)
    }
    chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-31", recordedAt: "2020-09-15")
    chronicle.record(
      "RectificationOrdered",
      #"{"order":"o-1","items":[{"code":"R1","text":"换届"}],"dueOn":"2020-12-31"}"#,
      on: "2020-10-01", recordedAt: "2020-10-01", in: "association/lg-0003")
    return chronicle
  }

  private func entry(
    _ type: String, _ data: String, in stream: String, on day: CivilDate, id: EventID? = nil
  ) throws -> NewEntry {
    NewEntry(
      id: id, stream: try #require(StreamName(stream)), type: type, effectiveOn: day,
      actor: "registrar/440307/li", data: Array(data.utf8))
  }

  /// Every kept view and the statistics, row by row, against a replay from the first entry.
  private func expectReplayed(_ live: LiveViews, _ store: String, on day: CivilDate) throws {
    let head = try LogReader(at: store).head.size
    let picture = try live.current(on: day, atLeast: head)
    #expect(picture.position == head)
    let answer = try Replay.answer(
      Question(effective: day, views: LiveViews.views + [.statistics]), from: store)
    for view in LiveViews.views {
      let kept = picture.standings(in: view).flatMap { $0.rows(in: view) }
      #expect(kept == answer.rows[view], "\(view)")
      for row in kept { expectSameText(row) }
    }
    answer.rows[.statistics]?.forEach(expectSameText)
    var statistics = Statistics(prefix: nil)
    for standing in picture.all { standing.share.map { statistics.count($0) } }
    #expect([statistics.row] == answer.rows[.statistics])
  }

  /// The text that is written directly is that of the row's JSON.
  private func expectSameText(_ row: Row) {
    var bytes: [UInt8] = []
    row.writeCanonical(into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == row.json.canonicalText)
  }

  @Test func `The kept views say what a replay says, after every kind of entry`() async throws {
    let chronicle = chronicle()
    try chronicle.write()
    let log = try EventLog.open(at: chronicle.store)
    let day: CivilDate = "2026-11-28"
    let live = try LiveViews(of: chronicle.store, on: day)
    try expectReplayed(live, chronicle.store, on: day)
    let listing = EventID(high: 0x018F_2C1E_7A10_7000, low: 0x9000_0000_0000_0001)
    let appends = [
      try entry(
        "AssociationRegistered",
        #"{"directlyRegistered":true,"jurisdiction":"440307","kind":"chamber","name":"甲商会"}"#,
        in: "association/aa-1", on: "2024-05-05"),
      try entry(
        "AbnormalListEntered", #"{"ground":3}"#, in: "association/lg-0003", on: "2021-02-01",
        id: listing),
      try entry(
        "SeriousListEntered", #"{"ground":1}"#, in: "association/lg-0001", on: "2023-02-01"),
      try entry(
        "EntryVoided", #"{"entry":"\#(listing)","reason":"误录"}"#, in: "association/lg-0003",
        on: "2021-02-01"),
      try entry(
        "RuleParameterSet",
        #"{"basis":"细则","from":"2020-01-01","parameter":"annualReport.dueOn","value":"03-31"}"#,
        in: "rulebook/440307", on: "2020-01-01"),
      try entry(
        "AssociationDeregistered", #"{"certificateSurrendered":true}"#, in: "association/lg-0009",
        on: "2026-11-28"),
    ]
    for append in appends {
      _ = try await log.append([append])
      try expectReplayed(live, chronicle.store, on: day)
    }
    try log.close()
  }

  @Test func `A new day moves lists without an entry`() throws {
    let chronicle = chronicle()
    try chronicle.write()
    let live = try LiveViews(of: chronicle.store, on: "2020-12-31")
    let before = try live.current(on: "2020-12-31", atLeast: 0)
    try expectReplayed(live, chronicle.store, on: "2021-01-01")
    // The order of lg-0003 was due on 31 December: its third ground stands the day after.
    let order: (LivePicture) -> [Row] = { picture in
      picture.standing(of: "lg-0003")?.rows(in: .proposals).filter { $0["subject"] == .text("o-1") }
        ?? []
    }
    #expect(order(before).isEmpty)
    #expect(order(try live.current(on: "2021-01-01", atLeast: 0)).count == 1)
  }

  @Test func `An association whose only entry is voided leaves every view`() async throws {
    let chronicle = chronicle()
    try chronicle.write()
    let log = try EventLog.open(at: chronicle.store)
    let live = try LiveViews(of: chronicle.store, on: "2026-01-01")
    let void = try entry(
      "EntryVoided", #"{"entry":"\#(Chronicle.id(9))","reason":"误录"}"#,
      in: "association/lg-0009", on: "2026-01-01")
    _ = try await log.append([void])
    let found = try live.standing(of: "lg-0009", on: "2026-01-01", atLeast: 12)
    #expect(found.standing == nil)
    #expect(found.position == 12)
    try expectReplayed(live, chronicle.store, on: "2026-01-01")
    try log.close()
  }

  @Test func `A page of a view begins after the association that the last one ended with`() throws {
    let chronicle = chronicle()
    try chronicle.write()
    let picture = try LiveViews(of: chronicle.store, on: "2026-01-01").current(
      on: "2026-01-01", atLeast: 0)
    let names = picture.standings(in: .register, after: "lg-0007").map(\.association)
    #expect(names == ["lg-0008", "lg-0009"])
    // One that is not there, or not any more, still says where to go on.
    #expect(picture.standings(in: .register, after: "lg-00075").map(\.association) == names)
    #expect(picture.standings(in: .register, after: "lg-0009").isEmpty)
  }
}

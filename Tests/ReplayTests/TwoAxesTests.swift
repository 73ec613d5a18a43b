import EventModel
import Projections
import Replay
import Testing

/// Proves "state as of E, as known at K" (events.md, section 2).
@Suite struct TwoAxesTests {
  /// An entry on the abnormal list that was recorded late, then corrected, voided and revived.
  private func chronicle() -> Chronicle {
    let chronicle = Chronicle()
    chronicle.register(recordedAt: "2015-03-11")
    let entry = chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2020-07-31", recordedAt: "2020-09-15")
    chronicle.correct(entry, #""effectiveOn":"2020-08-10""#, recordedAt: "2020-10-01")
    chronicle.void(entry, recordedAt: "2020-11-01")
    chronicle.correct(entry, #""data":{"ground":3}"#, recordedAt: "2020-12-01")
    return chronicle
  }

  private func listed(
    _ chronicle: Chronicle, known day: CivilDate, on effective: CivilDate = "2020-08-31"
  ) throws -> [Row] {
    try chronicle.rows(.abnormalList, on: effective, knownAt: .endOfDay(day))
  }

  @Test func `A late record is unknown before it is written and holds from its own day after`()
    throws
  {
    let chronicle = chronicle()
    #expect(try listed(chronicle, known: "2020-09-14").isEmpty)
    let row = try #require(listed(chronicle, known: "2020-09-15").first)
    // The ground stands on the day after two full years: 2022-07-31 + 1 day.
    #expect(
      row.texts("since", "grounds", "seriousFrom") == #""2020-07-31" [1] "2022-08-01""#)
    #expect(row.because == [1, 2])
    #expect(try listed(chronicle, known: "2020-09-15", on: "2020-07-30").isEmpty)
    #expect(try listed(chronicle, known: "2020-09-15", on: "2020-07-31").count == 1)
  }

  @Test func `A correction of the day moves the fact and keeps its data`() throws {
    let chronicle = chronicle()
    let row = try #require(listed(chronicle, known: "2020-10-01").first)
    #expect(row.texts("since", "grounds") == #""2020-08-10" [1]"#)
    #expect(row.because == [1, 2, 3])
    #expect(try listed(chronicle, known: "2020-10-01", on: "2020-08-09").isEmpty)
  }

  @Test func `A void removes the fact from when it is known`() throws {
    let chronicle = chronicle()
    #expect(try listed(chronicle, known: "2020-10-31").count == 1)
    #expect(try listed(chronicle, known: "2020-11-01").isEmpty)
  }

  @Test func `A later correction revives a voided entry, and corrections do not add up`() throws {
    // The last correction names data only, so the day is the original one, not the corrected one.
    let row = try #require(listed(chronicle(), known: "2020-12-01").first)
    #expect(row.texts("since", "grounds") == #""2020-07-31" [3]"#)
    #expect(row.because == [1, 2, 5])
  }

  @Test func `Without K all that is recorded is known`() throws {
    let chronicle = chronicle()
    let answer = try chronicle.answer(Question(effective: "2020-08-31", views: [.abnormalList]))
    #expect(answer.position == 5)
    #expect(answer.rows[.abnormalList]?.first?.text("grounds") == "[3]")
  }

  @Test func `What is recorded at K itself is known, a millisecond later is not`() throws {
    let chronicle = Chronicle()
    // 2020-09-15 ends in Shanghai at 15:59:59.999Z.
    chronicle.register(recordedAt: "2020-09-15T15:59:59.999Z")
    chronicle.register("lg-0002", recordedAt: "2020-09-15T16:00:00.000Z")
    let known = try chronicle.rows(.register, on: "2020-12-31", knownAt: .endOfDay("2020-09-15"))
    #expect(known.map { $0.text("association") } == [#""lg-0001""#])
    let moment = try #require(Instant(rfc3339: "2020-09-16T00:00:00+08:00"))
    #expect(try chronicle.rows(.register, on: "2020-12-31", knownAt: moment).count == 2)
    let before = try #require(Instant(rfc3339: "2020-09-15T15:59:59.998Z"))
    let answer = try chronicle.answer(
      Question(effective: "2020-12-31", known: before, views: [.register]))
    #expect(answer.position == 0)
    #expect(answer.rows[.register] == [])
  }

  @Test func `A fact that takes effect later is known but does not hold yet`() throws {
    let chronicle = Chronicle()
    chronicle.register(recordedAt: "2015-03-11")
    chronicle.record(
      "RegistrationItemChanged", #"{"item":"name","new":"新名"}"#, on: "2021-01-01",
      recordedAt: "2020-06-01")
    #expect(
      try chronicle.rows(.register, on: "2020-12-31").first?.text("name") == #""协会lg-0001""#)
    #expect(try chronicle.rows(.register, on: "2021-01-01").first?.text("name") == #""新名""#)
  }

  @Test func `Of two facts of one day the later recorded wins, also after its correction`() throws {
    let chronicle = Chronicle()
    chronicle.register(recordedAt: "2015-03-11")
    let first = chronicle.record(
      "RegistrationItemChanged", #"{"item":"name","new":"甲"}"#, on: "2020-05-01",
      recordedAt: "2020-05-02")
    chronicle.record(
      "RegistrationItemChanged", #"{"item":"name","new":"乙"}"#, on: "2020-05-01",
      recordedAt: "2020-05-03")
    // The corrected entry keeps its position, so it stays before the other one.
    chronicle.correct(
      first, #""data":{"item":"name","new":"丙"}"#, recordedAt: "2020-05-04")
    #expect(try chronicle.rows(.register, on: "2020-05-01").first?.text("name") == #""乙""#)
  }

  @Test func `A parameter is read whatever E is, by its own days, as known at K`() throws {
    let chronicle = Chronicle()
    chronicle.register(on: "2019-01-10", recordedAt: "2019-01-11")
    chronicle.record(
      "ActivityHeld", #"{"category":"培训","withinScope":true}"#, on: "2019-06-01",
      recordedAt: "2019-06-02")
    chronicle.record(
      "RuleParameterSet",
      #"{"parameter":"zombie.idleMonths","value":"12","from":"2020-07-01","to":"2020-08-31","basis":"甲"}"#,
      on: "2020-07-01", recordedAt: "2020-09-01", in: "rulebook/440300")
    // By default 24 months of idleness count: the last activity was in June 2019.
    func idle(_ day: CivilDate, _ known: CivilDate) throws -> Bool {
      try chronicle.rows(.zombies, on: day, knownAt: .endOfDay(known)).first?
        .text("criteria").contains("N3") ?? false
    }
    #expect(try !idle("2020-08-31", "2020-08-31"))
    #expect(try idle("2020-08-31", "2020-09-01"))
    #expect(try !idle("2020-09-01", "2020-09-01"))
    #expect(try !idle("2020-06-30", "2020-09-01"))
  }
}

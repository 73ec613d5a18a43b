import EventModel
import Projections
import Replay
import Testing

/// SplitMix64: random numbers that a seed repeats.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Proves that the whole log and one association's own stream give the same rows.
@Suite struct TwoPathsTests {
  private static let acts: [(type: String, data: String)] = [
    ("AbnormalListEntered", #"{"ground":1}"#), ("AbnormalListLeft", #"{"reason":"rectified"}"#),
    ("SeriousListEntered", #"{"ground":6}"#), ("SeriousListLeft", #"{"reason":"twoYears"}"#),
    ("ActivityHeld", #"{"category":"培训","withinScope":true}"#),
    ("AnnualReportSubmitted", #"{"year":2018,"to":"registrar"}"#),
    ("GradeAwarded", #"{"grade":4}"#), ("GradeReduced", #"{"to":2,"ground":"失信"}"#),
    ("DecouplingPlanned", #"{"scope":"inScope"}"#), ("DecouplingCompleted", "{}"),
    ("RegistrationItemChanged", #"{"item":"jurisdiction","new":"330300"}"#),
    ("MembershipReported", #"{"units":40,"persons":3}"#),
    ("LiquidationStarted", #"{"cause":"决议"}"#), ("HonourGranted", #"{"honour":"redList"}"#),
    (
      "RectificationOrdered",
      #"{"order":"整1","items":[{"code":"a","text":"账目"}],"dueOn":"2019-04-01"}"#
    ),
    (
      "PenaltyDecided",
      #"{"case":"罚1","kinds":["fine"],"fine":4999999,"agency":"区民政局"}"#
    ),
  ]

  /// A few hundred entries of a dozen associations, recorded in no order of their days.
  private func history(seed: UInt64) -> Chronicle {
    var generator = SeededGenerator(seed: seed)
    let chronicle = Chronicle()
    var entries: [(number: Int, name: String)] = []
    for number in 0..<12 { chronicle.register("x-\(number)", on: "2017-0\(1 + number % 9)-15") }
    chronicle.record(
      "RuleParameterSet",
      #"{"parameter":"zombie.idleMonths","value":"6","from":"2019-01-01","basis":"甲"}"#,
      on: "2019-01-01", in: "rulebook/330000")
    for _ in 0..<400 {
      let name = "x-\(Int.random(in: 0..<12, using: &generator))"
      let day = ("2017-06-01" as CivilDate)
        .adding(days: Int.random(in: 0..<1500, using: &generator)).description
      let stream = "association/\(name)"
      let target = entries.filter { $0.name == name }.randomElement(using: &generator)
      switch (Int.random(in: 0..<8, using: &generator), target) {
      case (0, let target?): chronicle.void(target.number, recordedAt: "2026-01-01", in: stream)
      case (1, let target?):
        chronicle.correct(
          target.number, #""effectiveOn":"\#(day)""#, recordedAt: "2026-01-01", in: stream)
      default:
        let act = Self.acts[Int.random(in: 0..<Self.acts.count, using: &generator)]
        entries.append((chronicle.record(act.type, act.data, on: day, in: stream), name))
      }
    }
    return chronicle
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `One association alone has the rows it has in the whole`(seed: UInt64) throws {
    let chronicle = history(seed: seed)
    let views = View.allCases.filter { $0 != .statistics }
    for day in ["2018-12-31", "2019-06-30", "2021-08-31"] as [CivilDate] {
      let whole = try chronicle.answer(Question(effective: day, views: views))
      #expect(whole.examined == 12)
      for number in 0..<12 {
        let name = "x-\(number)"
        let alone = try chronicle.answer(
          Question(effective: day, views: views, association: name))
        for view in views {
          let expected = whole.rows[view]?.filter { $0["association"] == .text(name) }
          #expect(alone.rows[view] == expected, "seed \(seed), \(name), \(view), \(day)")
        }
      }
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `The audit of the views finds no difference`(seed: UInt64) throws {
    let chronicle = history(seed: seed)
    try chronicle.write()
    let audit = try ViewAudit.run(at: chronicle.store, effective: "2020-08-31")
    #expect(audit.associations == 12)
    #expect(audit.differing.isEmpty, "seed \(seed)")
  }

  @Test func `The number of threads changes nothing`() throws {
    let chronicle = history(seed: 6)
    try chronicle.write()
    let question = Question(
      effective: "2020-08-31", views: View.allCases, jurisdictions: ["44", "33"])
    let one = try Replay.answer(question, from: chronicle.store, threads: 1)
    #expect(one.rows[.statistics]?.count == 2)
    for threads in [2, 7] {
      let other = try Replay.answer(question, from: chronicle.store, threads: threads)
      #expect(other.rows == one.rows)
    }
  }
}

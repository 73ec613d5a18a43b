import EventModel
import Events
import Law
import Rules
import Testing

/// Proves 社会组织信用信息管理办法 Articles 11(5) and 15(3)–(5): 50,000 yuan is 5,000,000 fen, and
/// 以上 includes the number.
@Suite struct PenaltyGravityTests {
  private func fined(_ fen: Int64) throws -> Examination {
    var story = try Story()
    try story.happens(
      PenaltyDecided(case: "罚1", kinds: [.fine], fine: fen, agency: "示例区民政局"), on: "2020-03-02")
    return try story.examined(on: "2020-03-02")
  }

  @Test func `A fine of 49,999.99 yuan is minor, one of 50,000 yuan is grave`() throws {
    #expect(PenaltyGravity.minor(try fined(4_999_999)).map(\.subject) == ["罚1"])
    #expect(PenaltyGravity.graveFines(try fined(4_999_999)).isEmpty)
    #expect(PenaltyGravity.minor(try fined(5_000_000)).isEmpty)
    #expect(PenaltyGravity.graveFines(try fined(5_000_000)).map(\.subject) == ["罚1"])
  }

  @Test func `A warning with a suspension is grave, not minor`() throws {
    var story = try Story()
    try story.happens(
      PenaltyDecided(
        case: "罚2", kinds: [.warning, .suspension], suspendFrom: "2020-04-01",
        suspendTo: "2020-06-30", agency: "示例区民政局"), on: "2020-03-02")
    let x = try story.examined(on: "2020-06-30")
    #expect(PenaltyGravity.minor(x).isEmpty)
    #expect(PenaltyGravity.suspensions(x).map(\.day) == ["2020-03-02"])
    #expect(Suspension.inForce(x) != nil)
    #expect(Suspension.inForce(try story.examined(on: "2020-07-01")) == nil)
  }

  @Test func `Two warnings three years apart to the day still count as repeated`() throws {
    var story = try Story()
    try story.happens(
      PenaltyDecided(case: "甲", kinds: [.warning], agency: "局"), on: "2017-03-02")
    try story.happens(
      PenaltyDecided(case: "乙", kinds: [.warning], agency: "局"), on: "2020-03-02")
    #expect(PenaltyGravity.repeatedMinor(try story.examined(on: "2020-03-02"))?.day == "2020-03-02")
    try story.happens(PenaltyAnnulled(case: "甲", by: .review), on: "2020-05-06")
    #expect(PenaltyGravity.repeatedMinor(try story.examined(on: "2020-05-06")) == nil)
  }

  @Test func `A filing under a decided case does not lift the decision`() throws {
    var story = try Story()
    try story.happens(PenaltyDecided(case: "甲", kinds: [.warning], agency: "局"), on: "2020-01-02")
    try story.happens(PenaltyCaseFiled(case: "甲", act: 3), on: "2020-02-03")
    #expect(PenaltyGravity.minor(try story.examined(on: "2020-02-03")).count == 1)
  }
}

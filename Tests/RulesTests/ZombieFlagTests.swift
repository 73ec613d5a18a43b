import EventModel
import Events
import Rules
import Testing

/// Proves 民发〔2021〕63号 (N1–N4) and the ten exit criteria of Wenzhou's plan (W).
@Suite struct ZombieFlagTests {
  private func criteria(_ x: Examination) -> [String] {
    ZombieFlag.flag(x)?.criteria.map(\.criterion.rawValue) ?? []
  }

  private func lively(until year: Int = 2020) throws -> Story {
    var story = try Story(registeredOn: "2018-03-10")
    for report in 2018..<year {
      try story.happens(
        AnnualReportSubmitted(year: report, to: .registrar),
        on: try #require(.init(year: report + 1, month: 4, day: 10)))
    }
    try story.happens(ActivityHeld(category: "培训", withinScope: true), on: "2020-05-20")
    return story
  }

  @Test func `A body that reports, meets and keeps its term is not flagged`() throws {
    #expect(criteria(try lively().examined(on: "2020-08-31")).isEmpty)
  }

  @Test func `Two unsigned letters fifteen days apart make a body unreachable`() throws {
    var story = try lively()
    try story.happens(
      ContactAttempted(channel: .specialLetter, result: .unsigned), on: "2020-07-01")
    try story.happens(
      ContactAttempted(channel: .specialLetter, result: .unsigned), on: "2020-07-16")
    #expect(criteria(try story.examined(on: "2020-07-16")) == ["N4"])
    try story.happens(ContactAttempted(channel: .visit, result: .reached), on: "2020-07-20")
    #expect(criteria(try story.examined(on: "2020-07-20")).isEmpty)
  }

  @Test(arguments: [
    ("2020-07-15", false), ("2020-07-16", true), ("2020-07-31", true), ("2020-08-01", false),
  ])
  func `The letters lie between fifteen and thirty days apart`(second: String, found: Bool) throws {
    var story = try lively()
    try story.happens(
      ContactAttempted(channel: .specialLetter, result: .unsigned), on: "2020-07-01")
    let day = try #require(CivilDate(second))
    try story.happens(ContactAttempted(channel: .specialLetter, result: .unsigned), on: day)
    #expect(criteria(try story.examined(on: day)).contains("N4") == found)
  }

  @Test func `Three local criteria together put a body at risk, two do not`() throws {
    var story = try lively()
    let noIncome = CapacityReported.Income(
      dues: 0, sponsorship: 0, government: 0, services: 0, other: 0)
    try story.happens(
      CapacityReported(fullTimeStaff: 1, premises: .noPremises, income: noIncome), on: "2020-06-01")
    #expect(criteria(try story.examined(on: "2020-08-31")).isEmpty)
    try story.happens(
      CapacityReported(fullTimeStaff: 0, premises: .noPremises, income: noIncome), on: "2020-07-01")
    let flag = try #require(ZombieFlag.flag(try story.examined(on: "2020-08-31")))
    #expect(flag.level == .atRisk)
    #expect(flag.criteria.map(\.criterion.rawValue) == ["W4", "W5", "W6"])
    #expect(flag.since == "2020-07-01")
  }

  @Test func `A year without any activity since the certificate makes a zombie the day after`()
    throws
  {
    let story = try Story(registeredOn: "2019-08-30")
    #expect(!criteria(try story.examined(on: "2020-08-30")).contains("N2"))
    let flag = try #require(ZombieFlag.flag(try story.examined(on: "2020-08-31")))
    #expect(flag.criteria.map(\.criterion.rawValue) == ["N2"])
    #expect(flag.since == "2020-08-31")
  }

  @Test func `A suspended body is still examined, one in liquidation is not`() throws {
    var story = try Story(registeredOn: "2019-01-01")
    try story.happens(LiquidationStarted(cause: "自行解散"), on: "2020-08-01")
    #expect(ZombieFlag.flag(try story.examined(on: "2020-07-31")) != nil)
    #expect(ZombieFlag.flag(try story.examined(on: "2020-08-01")) == nil)
  }
}

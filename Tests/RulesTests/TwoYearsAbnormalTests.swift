import EventModel
import Events
import Law
import Rules
import Testing

/// Proves 社会组织信用信息管理办法 Article 15(1) and 13 (restart), and the worked check of the
/// rulebook: entered 2018-08-31, two years are full at the end of 2020-08-31.
@Suite struct TwoYearsAbnormalTests {
  private func listed() throws -> Story {
    var story = try Story()
    try story.happens(AbnormalListEntered(ground: 1), on: "2018-08-31")
    return story
  }

  @Test func `The ground stands on the day after the second year is full`() throws {
    let story = try listed()
    #expect(TwoYearsAbnormal.listingGround(try story.examined(on: "2020-08-31")) == nil)
    let finding = try #require(TwoYearsAbnormal.listingGround(try story.examined(on: "2020-09-01")))
    #expect(finding.day == "2020-09-01")
    #expect(finding.basis == CreditMeasures.seriousGround1)
  }

  @Test func `A new entry while listed restarts the two years`() throws {
    var story = try listed()
    try story.happens(AbnormalListEntered(ground: 3), on: "2020-08-30")
    #expect(TwoYearsAbnormal.listingGround(try story.examined(on: "2022-08-30")) == nil)
    #expect(
      TwoYearsAbnormal.listingGround(try story.examined(on: "2022-08-31"))?.day == "2022-08-31")
  }

  @Test func `Leaving ends the period and entering again begins a new one`() throws {
    var story = try listed()
    try story.happens(AbnormalListLeft(reason: .rectified), on: "2019-01-10")
    #expect(TwoYearsAbnormal.transitionDue(try story.examined(on: "2019-01-10")) == nil)
    try story.happens(AbnormalListEntered(ground: 1), on: "2020-02-29")
    // 29 February 2020 + 2 years is 28 February 2022, full at its end.
    #expect(
      TwoYearsAbnormal.transitionDue(try story.examined(on: "2021-01-01"))?.day == "2022-02-28")
  }
}

import EventModel
import Events
import Law
import Rules
import Testing

/// Proves 社会团体登记管理条例 (2016) Article 28 and 社会组织信用信息管理办法 Article 11(1).
@Suite struct MissedReportsTests {
  @Test func `The report for 2019 was due on Monday 1 June 2020, as 31 May was a Sunday`() throws {
    let story = try Story(registeredOn: "2019-06-30")
    #expect(try story.examined(on: "2020-06-01").reports.ahead.map(\.dueOn) == ["2020-06-01"])
    #expect(try story.examined(on: "2020-06-01").reports.missing.isEmpty)
    let missed = MissedReports.listingGrounds(try story.examined(on: "2020-06-02"))
    #expect(missed.map(\.subject) == ["2019"])
    #expect(missed.map(\.day) == ["2020-06-02"])
  }

  @Test func `Registered after the cut-off of 30 June, the year's report is not owed`() throws {
    let story = try Story(registeredOn: "2019-07-01")
    #expect(try story.examined(on: "2020-12-31").reports.due.isEmpty)
  }

  @Test func `Registered by the cut-off that a jurisdiction set, it is owed`() throws {
    var story = try Story(registeredOn: "2019-12-31")
    story.sets(.annualReportCutoff, "12-31", in: "440300")
    #expect(try story.examined(on: "2020-12-31").reports.due.map(\.year) == [2019])
  }

  @Test func `A report to the supervisor alone does not meet the duty to the registrar`() throws {
    var story = try Story(registeredOn: "2019-01-01")
    try story.happens(AnnualReportSubmitted(year: 2019, to: .supervisor), on: "2020-03-30")
    #expect(try story.examined(on: "2020-06-02").reports.missing.map(\.year) == [2019])
    try story.happens(AnnualReportSubmitted(year: 2019, to: .registrar), on: "2020-06-03")
    let late = try story.examined(on: "2020-06-03")
    #expect(late.reports.missing.isEmpty)
    #expect(MissedReports.lastLateOrMissing(late)?.basis == WenzhouLayoutPlan.lateReport)
  }

  @Test func `Liquidation that begins on the due day frees from the report`() throws {
    var story = try Story(registeredOn: "2018-01-01")
    try story.happens(LiquidationStarted(cause: "自行解散"), on: "2019-05-31")
    try story.happens(
      AssociationRegistered(
        name: "示例家具行业协会", kind: .industryAssociation, jurisdiction: "440307",
        directlyRegistered: true), on: "2019-06-10")
    #expect(try story.examined(on: "2019-12-31").reports.due.isEmpty)
  }

  @Test func `Two missing reports make a zombie since the second fell due`() throws {
    let story = try Story(registeredOn: "2018-01-01")
    // 2018 was due on Friday 2019-05-31, 2019 on Monday 2020-06-01.
    #expect(MissedReports.zombie(try story.examined(on: "2020-06-01")) == nil)
    #expect(MissedReports.zombie(try story.examined(on: "2021-12-31"))?.day == "2020-06-02")
  }
}

import EventModel
import Projections
import Replay
import Testing

/// 待办 and 任职: the project's own views, out of a real store, at any (E, K).
struct WorkViewTests {
  /// A body of 2018 that has not handed in its reports; 2018's is missing from 2019-06-01, 2019's
  /// from 2020-06-02, since 2020-05-31 was a Sunday.
  private static func silent() -> Chronicle {
    let chronicle = Chronicle()
    chronicle.register(on: "2018-03-01", recordedAt: "2018-03-02")
    return chronicle
  }

  private static let reference = "rectification:示民责改〔2020〕1号"

  private static func order(
    _ chronicle: Chronicle, on day: String = "2020-07-06", due: String = "2020-09-04",
    recordedAt: String? = nil
  ) {
    chronicle.record(
      "RectificationOrdered",
      #"{"dueOn":"\#(due)","items":[{"code":"R1","text":"未换届"}],"order":"示民责改〔2020〕1号"}"#,
      on: day, recordedAt: recordedAt ?? day)
  }

  private func row(_ rows: [Row], _ reference: String) -> Row? {
    rows.first { $0["case"] == .text(reference) }
  }

  // MARK: Findings

  @Test func `A finding waits for a decision from the day it stands, and the notice comes next`()
    throws
  {
    let chronicle = Self.silent()
    let before = try chronicle.rows(.work, on: "2020-06-01")
    #expect(row(before, "abnormalListing:1/2019") == nil)
    let found = try #require(
      row(try chronicle.rows(.work, on: "2020-06-12"), "abnormalListing:1/2019"))
    #expect(found["stage"] == .text("found"))
    #expect(found["next"] == .text("ServeAdverseNotice"))
    #expect(found["waitingSince"] == .date("2020-06-02"))
    #expect(found["waited"] == .number(10))
    #expect(found["state"] == .text("none"))
    #expect(found.basis.contains("第十一条第（一）项"))
    #expect(found.because == [1])
  }

  @Test func `Once noticed, the finding and its case are one thing that waits`() throws {
    let chronicle = Self.silent()
    let notice = chronicle.record(
      "AdverseNoticeServed",
      #"{"ground":1,"matter":"abnormalList","replyUntil":"2020-06-22","subject":"2019"}"#,
      on: "2020-06-08")
    func item(_ day: CivilDate) throws -> Row? {
      let rows = try chronicle.rows(.work, on: day)
      #expect(rows.count { $0["subject"] == .text("1/2019") } == 1)
      return row(rows, "abnormalListing:1/2019")
    }
    let running = try #require(try item("2020-06-22"))
    #expect(running.texts("stage", "next", "dueOn") == #""noticed" "HearDefence" "2020-06-22""#)
    #expect(running.because?.contains(Int64(notice)) == true)
    let over = try #require(try item("2020-06-23"))
    #expect(over["next"] == .text("EnterAbnormalList"))
    #expect(over["state"] == .text("overdue"))
  }

  @Test func `A decision not to list takes the finding out of the queue`() throws {
    let chronicle = Self.silent()
    chronicle.record(
      "ListingDeclined",
      #"{"ground":1,"list":"abnormalList","reason":"主管单位书面证明","subject":"2019"}"#,
      on: "2020-06-15")
    let rows = try chronicle.rows(.work, on: "2020-06-16")
    #expect(row(rows, "abnormalListing:1/2019") == nil)
    // What is overdue stays overdue: the report itself is still to be handed in.
    #expect(row(rows, "annualReport:2019")?["next"] == .text("SubmitAnnualReport"))
  }

  // MARK: Cases

  @Test func `An order shows who has it, how far it is and what comes next`() throws {
    let chronicle = Self.silent()
    Self.order(chronicle)
    chronicle.record(
      "CaseAssigned", #"{"case":"\#(Self.reference)","officer":"li"}"#, on: "2020-07-06",
      recordedAt: "2020-07-06")
    chronicle.record(
      "CaseTargetSet", #"{"case":"\#(Self.reference)","targetOn":"2020-08-28"}"#,
      on: "2020-07-07", recordedAt: "2020-07-07")
    chronicle.record(
      "RectificationReported", #"{"items":[{"code":"R1"}],"order":"示民责改〔2020〕1号"}"#,
      on: "2020-08-20", recordedAt: "2020-08-20")
    let ordered = try #require(row(try chronicle.rows(.work, on: "2020-07-31"), Self.reference))
    #expect(
      ordered.texts("stage", "next", "dueOn", "targetOn", "assignee", "state")
        == #""ordered" "ServePaper" "2020-09-04" "2020-08-28" "li" "upcoming""#)
    let reported = try #require(row(try chronicle.rows(.work, on: "2020-08-25"), Self.reference))
    #expect(
      reported.texts("stage", "next", "waited", "state")
        == #""reported" "VerifyRectification" 5 "dueSoon""#)
  }

  @Test func `What was not known then was not in the queue then`() throws {
    let chronicle = Self.silent()
    Self.order(chronicle, recordedAt: "2020-09-10")
    let then = try chronicle.rows(
      .work, on: "2020-07-31", knownAt: .endOfDay("2020-07-31"))
    #expect(row(then, Self.reference) == nil)
    let now = try chronicle.rows(.work, on: "2020-07-31")
    #expect(row(now, Self.reference) != nil)
  }

  @Test func `A submission waits for the second officer`() throws {
    let chronicle = Self.silent()
    chronicle.record(
      "DecisionSubmitted",
      #"{"act":{"ground":6},"command":"EnterAbnormalList","effectiveOn":"2020-06-23","#
        + #""submission":"s-1"}"#, on: "2020-06-23", recordedAt: "2020-06-23")
    chronicle.record(
      "DecisionReturned", #"{"reason":"证据不足","submission":"s-1"}"#, on: "2020-06-30",
      recordedAt: "2020-06-30")
    let waiting = try #require(
      row(try chronicle.rows(.work, on: "2020-06-25"), "submission:s-1"))
    #expect(waiting.texts("subject", "next") == #""EnterAbnormalList" "ConfirmDecision""#)
    #expect(row(try chronicle.rows(.work, on: "2020-06-30"), "submission:s-1") == nil)
  }

  @Test func `A fold of only the entries behind a row gives the same row`() throws {
    let chronicle = Self.silent()
    chronicle.record(
      "ActivityHeld", #"{"category":"培训","withinScope":true}"#, on: "2020-01-10",
      recordedAt: "2020-01-10")
    Self.order(chronicle)
    chronicle.record(
      "CaseAssigned", #"{"case":"\#(Self.reference)","officer":"li"}"#, on: "2020-07-06",
      recordedAt: "2020-07-06")
    let full = try #require(row(try chronicle.rows(.work, on: "2020-08-01"), Self.reference))
    #expect(full.because == [1, 3, 4])
    let alone = Self.silent()
    Self.order(alone)
    alone.record(
      "CaseAssigned", #"{"case":"\#(Self.reference)","officer":"li"}"#, on: "2020-07-06",
      recordedAt: "2020-07-06")
    let same = try #require(row(try alone.rows(.work, on: "2020-08-01"), Self.reference))
    #expect(same.values == full.values)
  }

  // MARK: Officers

  @Test func `Who could do what then is asked like everything else`() throws {
    let chronicle = Self.silent()
    chronicle.record(
      "OfficeOpened", #"{"jurisdiction":"440307","name":"示例区民政局"}"#, on: "2020-01-01",
      recordedAt: "2020-01-02", in: "office/440307")
    chronicle.record(
      "OfficerAppointed",
      #"{"duty":"complianceOfficer","jurisdictions":["440307"],"officer":"registrar/440307/li"}"#,
      on: "2020-01-01", recordedAt: "2020-01-02", in: "office/440307")
    chronicle.record(
      "AppointmentEnded",
      #"{"duty":"complianceOfficer","officer":"registrar/440307/li","reason":"调离"}"#,
      on: "2021-06-30", recordedAt: "2021-07-10", in: "office/440307")
    func duties(_ day: CivilDate, knownAt known: Instant? = nil) throws -> [String] {
      try chronicle.rows(.officers, on: day, knownAt: known).map { $0.texts("officer", "duty") }
    }
    let li = [#""registrar/440307/li" "complianceOfficer""#]
    #expect(try duties("2019-12-31").isEmpty)
    #expect(try duties("2020-08-31") == li)
    #expect(try duties("2021-06-30").isEmpty)
    #expect(try duties("2021-06-30", knownAt: .endOfDay("2021-06-30")) == li)
  }
}

import EventModel
import EventStore
import Events
import Projections
import Service
import Testing

/// Tests on a log whose findings are known by hand.
@Suite struct AuditTests {
  private static let lines: [AnalysedLog.Line] = [
    .registered("lg-0001", on: "2016-03-10"),  // 1
    .registered("xx-0001", on: "2018-01-11", in: "610402"),  // 2
    // Listed without a notice.
    .of("lg-0001", "AbnormalListEntered", #"{"ground":1,"subject":"2018"}"#, on: "2019-05-30"),
    // Listed after one; on a ground that asks for none; after a notice of another ground.
    .of(
      "xx-0001", "AdverseNoticeServed",
      #"{"matter":"abnormalList","ground":6,"replyUntil":"2019-06-20"}"#, on: "2019-06-01"),  // 4
    .of("xx-0001", "AbnormalListEntered", #"{"ground":6}"#, on: "2019-07-15"),  // 5
    .of("xx-0001", "AbnormalListEntered", #"{"ground":5}"#, on: "2019-07-16"),  // 6
    .of("xx-0001", "AbnormalListEntered", #"{"ground":1,"subject":"2018"}"#, on: "2019-07-17"),
    // Late by 40 days, and by 30, which is not late yet.
    .of(
      "lg-0001", "ActivityHeld", #"{"category":"培训","withinScope":true}"#, on: "2020-01-01",
      recordedAt: "2020-02-10"),  // 8
    .of(
      "lg-0001", "ActivityHeld", #"{"category":"展会","withinScope":true}"#, on: "2020-01-11",
      recordedAt: "2020-02-10"),  // 9
    .of(
      "xx-0001", "EntryVoided", #"{"entry":"\#(AnalysedLog.id(7))","reason":"误录"}"#,
      on: "2020-03-01"),  // 10
    .of(
      "lg-0001", "EntryCorrected",
      #"{"entry":"\#(AnalysedLog.id(8))","effectiveOn":"2020-01-02","reason":"误录"}"#,
      on: "2020-03-02"),  // 11
    .of("lg-0001", "DecisionSubmitted", submission("s-1"), on: "2020-04-01"),  // 12
    .of("lg-0001", "DecisionConfirmed", #"{"submission":"s-1"}"#, on: "2020-04-02"),  // 13
    .of("lg-0001", "DecisionSubmitted", submission("s-2"), on: "2020-04-03"),  // 14
    .of(
      "lg-0001", "DecisionReturned", #"{"submission":"s-2","reason":"不符"}"#, on: "2020-04-04",
      by: "registrar/440307/chen"),  // 15
    .of("lg-0001", "DecisionSubmitted", submission("s-3"), on: "2020-04-05"),  // 16
    .init(
      type: "AttemptRefused",
      data: #"{"command":"EnterAbnormalList","officer":"registrar/440307/li","#
        + #""gate":"authority.duty"}"#,
      on: "2020-05-01", stream: "office/440307"),  // 17
    .init(
      type: "RuleParameterSet",
      data: #"{"parameter":"redList.inspections","value":"1","from":"2020-06-01","basis":"细则"}"#,
      on: "2020-06-01", stream: "rulebook/440307"),  // 18
    .of(
      "lg-0001", "ActivityHeld",
      #"{"category":"论坛","justification":"当日停电，事后补录","withinScope":true}"#,
      on: "2020-07-01"),  // 19
    .of(
      "lg-0001", "DiscrepancyNoted",
      #"{"partsSum":41907,"source":"年报","stated":43255,"subject":"会员数"}"#, on: "2020-08-01"),  // 20
  ]

  private static func submission(_ number: String) -> String {
    #"{"act":{"ground":1},"command":"EnterAbnormalList","effectiveOn":"2020-04-01","#
      + #""submission":"\#(number)"}"#
  }

  private func found(
    _ log: AnalysedLog, in scope: Scope = .everything, at position: LogPosition? = nil
  ) throws -> [AuditTest: [LogPosition]] {
    let results = try log.service.audit(in: scope, at: try log.moment(at: position))
    return Dictionary(uniqueKeysWithValues: results.map { ($0.test, $0.positions) })
  }

  @Test func `Every test finds what was put into the log, and nothing else`() throws {
    let log = try AnalysedLog(Self.lines)
    let found = try found(log)
    #expect(found[.late] == [8])
    #expect(found[.fixes] == [11, 10])
    #expect(found[.unannounced] == [3])
    #expect(found[.submissions] == [16])
    #expect(found[.selfConfirmed] == [13])
    #expect(found[.refused] == [17])
    #expect(found[.parameters] == [18])
    #expect(found[.overridden] == [19])
    #expect(found[.discrepancies] == [20])
  }

  @Test func `As known earlier, less was found and less was examined`() throws {
    let log = try AnalysedLog(Self.lines)
    _ = try found(log)
    let earlier = try found(log, at: 9)
    // The void came later: then that listing stood, without a notice of its ground.
    #expect(earlier[.unannounced] == [7, 3])
    #expect(earlier[.fixes] == [])
    #expect(earlier[.late] == [8])
    let result = try log.service.audit([.late], in: .everything, at: try log.moment(at: 9))
    #expect(result.map(\.examined) == [9])
  }

  @Test func `An auditor sees the findings of the own area alone`() throws {
    let log = try AnalysedLog(Self.lines)
    try log.add([
      .init(
        type: "OfficeOpened", data: #"{"name":"示例市民政局","jurisdiction":"610402","word":"示民"}"#,
        on: "2015-01-05", stream: "office/610402", recordedAt: "2020-12-01"),
      .init(
        type: "OfficerAppointed",
        data:
          #"{"officer":"supervisor/610402/sun","duty":"supervisor","jurisdictions":["610402"]}"#,
        on: "2020-12-01", stream: "office/610402"),
    ])
    let sun = try #require(Actor("supervisor/610402/sun"))
    let elsewhere = Scope(try log.service.appointments(of: sun))
    let found = try found(log, in: elsewhere)
    #expect(found[.fixes] == [10])
    #expect(found[.unannounced] == [])
    #expect(found[.late] == [21])
    #expect(found[.refused] == [])
    let result = try log.service.audit([.late], in: elsewhere, at: try log.moment())
    #expect(result.map(\.examined) == [8])
  }

  @Test func `What is appended later is found by the next question`() throws {
    let log = try AnalysedLog(Self.lines)
    #expect(try found(log)[.late] == [8])
    try log.add([
      .of(
        "lg-0001", "ActivityHeld", #"{"category":"展会","withinScope":true}"#, on: "2020-02-01",
        recordedAt: "2020-12-01"),
      .of(
        "lg-0001", "DecisionWithdrawn", #"{"submission":"s-3","reason":"不再需要"}"#,
        on: "2020-12-02"),
    ])
    let found = try found(log)
    #expect(found[.late] == [21, 8])
    #expect(found[.submissions] == [])
  }

  @Test func `A long log is read for the tests by a job, once`() async throws {
    let log = try AnalysedLog(Self.lines, longFrom: 3)
    let moment = try log.moment()
    #expect(!log.service.isAuditAtHand(moment))
    _ = try await log.finished(log.service.beginAudit(moment))
    #expect(log.service.isAuditAtHand(moment))
    #expect(try found(log)[.late] == [8])
  }

  @Test func `A discrepancy is told with both figures until it is voided`() throws {
    let log = try AnalysedLog(Self.lines)
    let found = try log.service.discrepancies(in: .everything, at: try log.moment())
    #expect(found.map(\.noted.stated) == [43255])
    #expect(found.map(\.noted.partsSum) == [41907])
    try log.add([
      .of(
        "lg-0001", "EntryVoided", #"{"entry":"\#(AnalysedLog.id(20))","reason":"误录"}"#,
        on: "2020-12-03")
    ])
    #expect(try log.service.discrepancies(in: .everything, at: try log.moment()).isEmpty)
    #expect(try log.service.discrepancies(in: .everything, at: try log.moment(at: 20)).count == 1)
  }

  @Test func `The latest entries come page by page from the end of the log`() throws {
    let log = try AnalysedLog(Self.lines)
    var query = EntryQuery(in: .everything)
    query.types = ["AbnormalListEntered"]
    query.limit = 3
    let first = try log.service.latestEntries(query, before: nil)
    #expect(first.entries.map(\.position) == [7, 6, 5])
    let second = try log.service.latestEntries(query, before: first.last)
    #expect(second.entries.map(\.position) == [3])
    #expect(second.last == 1)
  }

  @Test func `An entry is told with what was done to it`() throws {
    let log = try AnalysedLog(Self.lines)
    let voided = try #require(try log.service.context(of: 7, in: .everything))
    #expect(voided.fixes.map(\.position) == [10])
    let fix = try #require(try log.service.context(of: 10, in: .everything))
    #expect(fix.target?.position == 7)
    #expect(try log.service.context(of: 7, in: .nothing) == nil)
  }
}

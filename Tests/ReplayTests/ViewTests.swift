import EventModel
import Law
import Projections
import Replay
import Testing

/// One row of each view, worked out by hand from views.md, with its reasons.
@Suite struct ViewTests {
  @Test func `The register tells the state and every entry that made it`() throws {
    let chronicle = Chronicle()
    chronicle.register(and: #","termYears":4,"unitMembers":30,"supervisor":"区工信局""#)
    chronicle.record(
      "CharterApproved", #"{"termYears":5,"partyClause":true,"selfDisciplineClause":true}"#,
      on: "2016-01-05")
    chronicle.record(
      "MemberJoined", #"{"member":"m1","memberKind":"unit"}"#, on: "2017-01-05")
    chronicle.record("GradeAwarded", #"{"grade":3}"#, on: "2018-06-01")
    chronicle.record(
      "PartyCoverageRecorded", #"{"form":"branch","partyMembers":5}"#, on: "2018-07-01")
    chronicle.record("ActivityHeld", #"{"category":"展会","withinScope":true}"#, on: "2019-09-09")
    let row = try #require(chronicle.rows(.register, on: "2019-12-31").first)
    #expect(row.texts("status", "registeredOn", "endedOn") == #""registered" "2015-03-10" null"#)
    // The charter's five years count, from the registration.
    #expect(row.text("termEndsOn") == #""2020-03-10""#)
    // An award without dates, before 2026-03-01, holds five years from its effective day.
    #expect(row.texts("grade", "gradeValidTo") == #"3 "2023-06-01""#)
    #expect(row.texts("unitMembers", "personMembers") == "31 null")
    #expect(
      row.texts("partyForm", "fullTimeStaff", "lastActivityOn") == #""branch" null "2019-09-09""#)
    #expect(
      row.texts("supervisor", "credit", "decoupling", "separations")
        == #""区工信局" "normal" null 0"#)
    #expect(row.because == [1, 2, 3, 4, 5, 6])
    #expect(row.basis == RegistrationRegulation.registeredItems.citation)
  }

  @Test func `The black list counts its two years anew from the last entry`() throws {
    let chronicle = Chronicle()
    chronicle.register()
    chronicle.record("SeriousListEntered", #"{"ground":3}"#, on: "2020-03-01")
    chronicle.record("SeriousListEntered", #"{"ground":1}"#, on: "2020-05-01")
    let row = try #require(chronicle.rows(.blackList, on: "2020-08-31").first)
    #expect(
      row.texts("since", "enteredOn", "grounds", "applyFrom")
        == #""2020-05-01" "2020-03-01" [1,3] "2022-05-02""#)
    #expect(row.because == [1, 2, 3])
    #expect(
      row.basis
        == [CreditMeasures.seriousGround1, CreditMeasures.seriousGround3].map(\.citation)
        .joined(separator: "；"))
  }

  @Test func `The red list shows an honour until its last day`() throws {
    let chronicle = Chronicle()
    chronicle.register()
    chronicle.record(
      "HonourGranted", #"{"honour":"redList","validTo":"2020-12-31"}"#, on: "2019-01-15")
    let row = try #require(chronicle.rows(.redList, on: "2020-12-31").first)
    #expect(row.text("reason") == #""honour""#)
    #expect(row.because == [1, 2])
    #expect(row.basis == LocalRedList.byHonour.citation)
    #expect(try chronicle.rows(.redList, on: "2021-01-01").isEmpty)
  }

  /// Registered on 2018-03-10, before the cutoff of that year, and silent ever since.
  private func silent() -> Chronicle {
    let chronicle = Chronicle()
    chronicle.register(on: "2018-03-10")
    return chronicle
  }

  @Test func `A body that never did anything is a zombie by N1 and N2, and late by W8`() throws {
    let row = try #require(silent().rows(.zombies, on: "2020-08-31").first)
    #expect(row.texts("criteria", "level") == #"["N1","N2","W8"] "zombie""#)
    #expect(row.because == [1])
    #expect(
      row.basis
        == [
          ZombieNotice.missedReports, ZombieNotice.noFirstActivity, WenzhouLayoutPlan.lateReport,
        ].map(\.citation).joined(separator: "；"))
  }

  @Test func `Deadlines name the reports owed and the first activity`() throws {
    let rows = try silent().rows(.deadlines, on: "2020-08-31")
    // 31 May 2020 was a Sunday, so the report for 2019 was due on the Monday after.
    #expect(
      rows.map { $0.texts("obligation", "subject", "dueOn", "state") } == [
        #""annualReport" "2018" "2019-05-31" "overdue""#,
        #""annualReport" "2019" "2020-06-01" "overdue""#,
        #""firstActivity" null "2019-03-10" "overdue""#,
      ])
    #expect(rows.allSatisfy { $0.because == [1] })
    #expect(rows.first?.basis == RegistrationRegulation.annualReport.citation)
  }

  @Test func `A deadline is upcoming, then due soon from thirty days before, then overdue`() throws
  {
    let chronicle = silent()
    func state(_ day: CivilDate) throws -> String? {
      try chronicle.rows(.deadlines, on: day).first { $0.text("subject") == #""2018""# }?
        .text("state")
    }
    #expect(try state("2018-12-31") == nil)
    #expect(try state("2019-01-01") == #""upcoming""#)
    #expect(try state("2019-04-30") == #""upcoming""#)
    #expect(try state("2019-05-01") == #""dueSoon""#)
    #expect(try state("2019-05-31") == #""dueSoon""#)
    #expect(try state("2019-06-01") == #""overdue""#)
  }

  @Test func `Proposals stand from the day after each due day, until they are answered`() throws {
    let chronicle = silent()
    chronicle.record(
      "ListingDeclined",
      #"{"list":"abnormalList","ground":1,"subject":"2018","reason":"不可抗力"}"#, on: "2020-03-01")
    let before = try chronicle.rows(.proposals, on: "2020-02-29")
    #expect(
      before.map { $0.texts("action", "ground", "subject", "since") } == [
        #""enterAbnormalList" "1" "2018" "2019-06-01""#,
        #""revokeRegistration" "noActivity" null "2019-03-11""#,
      ])
    #expect(before.first?.because == [1])
    #expect(before.first?.basis == CreditMeasures.abnormalGround1.citation)
    // The refusal answers the report of 2018 alone; that of 2019 is missing from 2 June 2020.
    let after = try chronicle.rows(.proposals, on: "2020-06-02")
    #expect(
      after.map { $0.texts("action", "ground", "subject", "since") } == [
        #""enterAbnormalList" "1" "2019" "2020-06-02""#,
        #""revokeRegistration" "noActivity" null "2019-03-11""#,
      ])
  }

  @Test func `The catalogue lists what fails`() throws {
    let row = try #require(silent().rows(.catalogue, on: "2020-08-31").first)
    #expect(
      row.texts("eligible", "failing") == #"false ["grade","premises","report","staff"]"#)
    #expect(row.because == [1])
    #expect(
      row.basis
        == [
          CatalogueConditions.grade, CatalogueConditions.premises, CatalogueConditions.report,
          CatalogueConditions.staff,
        ].map(\.citation).joined(separator: "；"))
  }

  @Test func `Decoupling counts different items and shows no day before completion`() throws {
    let chronicle = Chronicle()
    chronicle.register()
    chronicle.record("DecouplingPlanned", #"{"scope":"inScope"}"#, on: "2019-07-01")
    chronicle.record("SeparationCompleted", #"{"item":"assets"}"#, on: "2019-09-01")
    chronicle.record("SeparationCompleted", #"{"item":"party"}"#, on: "2019-10-01")
    chronicle.record("DecouplingCompleted", "{}", on: "2020-10-01")
    let open = try #require(chronicle.rows(.decoupling, on: "2020-09-30").first)
    #expect(open.texts("scope", "separations", "completedOn") == #""inScope" 2 null"#)
    #expect(open.because == [1, 2, 3, 4])
    #expect(open.basis == DecouplingPlan.fiveSeparations.citation)
    let done = try #require(chronicle.rows(.decoupling, on: "2020-10-01").first)
    #expect(done.text("completedOn") == #""2020-10-01""#)
  }

  @Test func `Statistics stand in the order asked, with a row of zeros where nobody is`() throws {
    let chronicle = Chronicle()
    chronicle.register("lg-0001", on: "2015-03-10", and: #","unitMembers":60,"personMembers":40"#)
    chronicle.register("sz-0001", on: "2016-03-10", in: "440300", and: #","unitMembers":101"#)
    chronicle.register("wz-0001", on: "2016-05-10", in: "330300")
    chronicle.register("lg-0002", on: "2016-05-10")
    chronicle.record(
      "AssociationDeregistered", #"{"certificateSurrendered":true}"#, on: "2018-05-10",
      in: "association/lg-0002")
    chronicle.record(
      "AbnormalListEntered", #"{"ground":1}"#, on: "2018-09-10", in: "association/sz-0001")
    let rows = try chronicle.rows(
      .statistics, on: "2018-12-31", jurisdictions: ["9999", "4403", "33", "440307"])
    #expect(
      rows.map { $0.text("jurisdiction") } == [
        #""9999""#, #""4403""#, #""33""#, #""440307""#,
      ])
    // The deregistered body is off the register.
    #expect(rows.map { $0.text("total") } == ["0", "2", "1", "1"])
    #expect(rows[1].text("foundedByYear") == #"{"2015":1,"2016":1}"#)
    #expect(rows[1].text("byKind") == #"{"industryAssociation":2}"#)
    // 60 + 40 is at most a hundred, 101 is not; who reports nothing is not counted.
    #expect(
      rows[1].texts("membersReported", "membersAtMost100", "unitMembers", "personMembers")
        == "2 1 161 40")
    #expect(rows[1].texts("abnormal", "serious") == "1 0")
    #expect(rows[2].texts("membersReported", "membersAtMost100") == "0 0")
    #expect(rows[0].texts("byKind", "foundedByYear") == "{} {}")
    #expect(
      rows[0].values.dropFirst().allSatisfy { ["0", "{}"].contains($0.json.canonicalText) })
    let whole = try #require(chronicle.rows(.statistics, on: "2018-12-31").first)
    #expect(whole.texts("jurisdiction", "total") == "null 3")
  }

  @Test func `A prefix takes in the association by its jurisdiction on E`() throws {
    let chronicle = Chronicle()
    chronicle.register("a", in: "440307")
    chronicle.register("b", in: "330300")
    chronicle.record(
      "RegistrationItemChanged", #"{"item":"jurisdiction","new":"440305"}"#, on: "2020-01-01",
      in: "association/b")
    func names(_ day: CivilDate, _ prefixes: [String]) throws -> [String] {
      try chronicle.rows(.register, on: day, jurisdictions: prefixes).map { $0.text("association") }
    }
    #expect(try names("2019-12-31", ["4403"]) == [#""a""#])
    #expect(try names("2020-01-01", ["4403"]) == [#""a""#, #""b""#])
    #expect(try names("2020-01-01", ["33"]) == [])
    // Rows are sorted by association, whatever the order of the prefixes.
    #expect(try names("2019-12-31", ["44", "33"]) == [#""a""#, #""b""#])
  }
}

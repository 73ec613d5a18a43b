import CaseWork
import EventModel
import Events
import Testing

/// 移出名单: 社会组织信用信息管理办法 (Order 60) Art. 14 and the rules for the serious list.
struct LeavingListsTests {
  private static let applied = ListingLeaveApplied(list: .abnormalList)

  /// Listed for the reports of 2018 and 2019, neither of which was in.
  private static let listed = Given.silent(
    ("2020-06-23", AbnormalListEntered(ground: 1, subject: "2019")))

  private static let cured = listed.and(
    ("2020-07-01", AnnualReportSubmitted(year: 2018, to: .registrar)),
    ("2020-07-01", AnnualReportSubmitted(year: 2019, to: .registrar)))

  private static func leave(_ reason: AbnormalListLeft.Reason) -> AbnormalListLeft {
    AbnormalListLeft(reason: reason)
  }

  // MARK: Abnormal list

  @Test func `What was put right leaves on application`() {
    let given = Self.cured.and(("2020-07-02", Self.applied))
    let outcome = given.when(Self.leave(.rectified), on: "2020-07-06")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《社会组织信用信息管理办法》第十四条"))
    #expect(
      Self.cured.when(Self.leave(.rectified), on: "2020-07-06").shut
        == ["leaveAbnormal.notApplied"])
  }

  @Test func `What was not put right stays`() {
    let given = Self.listed.and(("2020-07-02", Self.applied))
    #expect(
      given.when(Self.leave(.rectified), on: "2020-07-06").shut == ["leaveAbnormal.notCured"])
  }

  @Test func `A judged ground needs the reason why it is over`() {
    let given = Given.silent(
      ("2020-06-23", AbnormalListEntered(ground: 7, subject: nil)), ("2020-07-02", Self.applied))
    #expect(
      given.when(Self.leave(.rectified), on: "2020-07-06").shut
        == ["leaveAbnormal.judgedGround"])
    #expect(
      given.when(Self.leave(.rectified), on: "2020-07-06", reason: "已恢复资格").shut.isEmpty)
  }

  @Test func `Six full months take off a minor penalty, and nothing else`() {
    let penalised = Given.silent(
      ("2018-08-31", AbnormalListEntered(ground: 5, subject: nil)))
    // rulebook.md, section 15: 2018-08-31 + 6 months = 2019-02-28, full at the end of that day.
    #expect(
      penalised.when(Self.leave(.sixMonths), on: "2019-02-28").shut
        == ["leaveAbnormal.notSixMonths"])
    #expect(penalised.when(Self.leave(.sixMonths), on: "2019-03-01").shut.isEmpty)
    #expect(
      Self.listed.when(Self.leave(.sixMonths), on: "2021-06-01").shut
        == ["leaveAbnormal.notSixMonths"])
  }

  @Test func `An error is shown by a review, or explained`() {
    #expect(
      Self.listed.when(Self.leave(.error), on: "2020-07-06").shut == ["leaving.errorUnshown"])
    #expect(Self.listed.when(Self.leave(.error), on: "2020-07-06", reason: "同名误列").shut.isEmpty)
    let reviewed = Self.listed.and(
      ("2020-06-30", ReviewRequested(case: "abnormalListing:1/2019", kind: .review)),
      (
        "2020-07-20",
        ReviewDecided(case: "abnormalListing:1/2019", by: .review, outcome: .annulled)
      ))
    #expect(reviewed.when(Self.leave(.error), on: "2020-07-21").shut.isEmpty)
  }

  @Test func `Who is not listed cannot leave, nor ask to`() {
    #expect(
      Given.silent.when(Self.leave(.rectified), on: "2020-07-06").shut == ["leaving.notListed"])
    #expect(Given.silent.when(Self.applied, on: "2020-07-06").shut == ["leaving.notListed"])
  }

  @Test func `One application waits at a time`() {
    #expect(Self.cured.when(Self.applied, on: "2020-07-02").shut.isEmpty)
    let given = Self.cured.and(("2020-07-02", Self.applied))
    #expect(given.when(Self.applied, on: "2020-07-03").shut == ["leaveApplication.twice"])
  }

  // MARK: Serious list

  /// Reports in and a party branch, so that no other ground stands against leaving.
  private static let orderly = Given.silent(
    ("2019-03-01", AnnualReportSubmitted(year: 2018, to: .registrar)),
    ("2020-03-01", AnnualReportSubmitted(year: 2019, to: .registrar)),
    ("2021-03-01", AnnualReportSubmitted(year: 2020, to: .registrar)),
    ("2022-03-01", AnnualReportSubmitted(year: 2021, to: .registrar)),
    ("2020-04-01", SeriousListEntered(ground: 2, subject: nil)))
  private static let asked = ListingLeaveApplied(list: .seriousList)
  private static let twoYears = SeriousListLeft(reason: .twoYears)

  @Test func `Two full years without a new ground, on application`() {
    let given = Self.orderly.and(("2022-04-02", Self.asked))
    #expect(given.when(Self.twoYears, on: "2022-04-06").shut.isEmpty)
    #expect(Self.orderly.when(Self.twoYears, on: "2022-04-06").shut == ["leaveSerious.notApplied"])
    #expect(
      Self.orderly.and(("2022-03-20", Self.asked)).when(Self.twoYears, on: "2022-04-01").shut
        == ["leaveSerious.notTwoYears"])
  }

  @Test func `A penalty meanwhile is a new ground`() {
    let given = Self.orderly.and(
      ("2021-09-01", PenaltyDecided(case: "罚1", kinds: [.warning], agency: "示例区民政局")),
      ("2022-04-02", Self.asked))
    #expect(given.when(Self.twoYears, on: "2022-04-06").shut == ["leaveSerious.newGround"])
  }

  @Test func `What was revoked leaves when it has been deregistered`() {
    let revoked = Given.silent(
      ("2020-04-01", RegistrationRevoked(ground: .serious)),
      ("2020-04-20", SeriousListEntered(ground: 7, subject: nil)))
    #expect(
      revoked.when(SeriousListLeft(reason: .deregistered), on: "2020-05-01").shut
        == ["leaveSerious.notDeregistered"])
    #expect(
      revoked.and(("2022-05-01", Self.asked)).when(Self.twoYears, on: "2022-05-06").shut
        .contains("leaveSerious.revoked"))
    let gone = revoked.and(("2020-09-01", AssociationDeregistered(certificateSurrendered: true)))
    #expect(gone.when(SeriousListLeft(reason: .deregistered), on: "2020-09-02").shut.isEmpty)
  }
}

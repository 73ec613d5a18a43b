import CaseWork
import EventModel
import Events
import Testing

/// 清算和注销登记: 社会团体登记管理条例 (2016) Arts 19–22, 民法典 Arts 69–72.
struct EndingTests {
  private static let start = LiquidationStarted(cause: "自行解散")
  private static let finish = LiquidationCompleted(surplusTo: "示例慈善会")
  private static let strikeOff = AssociationDeregistered(certificateSurrendered: true)

  private static func resolved(for yes: Int) -> Given {
    Given.body()
      .with("2020-05-06", GeneralAssemblyHeld(meeting: "m-1", eligible: 60, present: 45))
      .with(
        "2020-05-06",
        ResolutionAdopted(
          meeting: "m-1", item: "终止协会", for: yes, against: 45 - yes, abstain: 0, secret: true))
  }

  private static let liquidating = resolved(for: 30).with("2020-06-01", start)
  /// The end of liquidation, a Friday: the fifteenth day lies in the National Day holiday.
  private static let liquidated = liquidating.with("2020-09-18", finish)

  // MARK: Article 19, the ground

  @Test func `Two thirds of those present end an association`() {
    let outcome = Self.resolved(for: 30).when(Self.start, on: "2020-06-01")
    #expect(outcome.types == [.liquidationStarted])
    #expect(
      Self.resolved(for: 29).when(Self.start, on: "2020-06-01").shut
        == ["liquidation.withoutGround"])
    #expect(
      Given.body().when(Self.start, on: "2020-06-01", reason: "章程规定的期限届满").shut.isEmpty)
  }

  @Test func `A revocation, a way out or a merger is a ground too, 民法典 Art. 69`() {
    let revoked = Given.body().with("2020-05-06", RegistrationRevoked(ground: .serious))
    #expect(revoked.when(Self.start, on: "2020-06-01").shut.isEmpty)
    let zombie = Given.body().with(
      "2020-05-06", ZombieConfirmed(criteria: ["N1"], route: .deregister))
    #expect(zombie.when(Self.start, on: "2020-06-01").shut.isEmpty)
    let divided = Given.body().with(
      "2020-05-06",
      MergerRegistered(
        merger: "1", kind: .division, role: .source, others: ["a-2"], continues: true))
    #expect(divided.when(Self.start, on: "2020-06-01").shut.isEmpty)
  }

  @Test func `Only a registered or revoked body is liquidated, once at a time`() {
    let refused = Given.body().with("2020-05-06", Self.strikeOff)
    #expect(
      refused.when(Self.start, on: "2020-06-01", reason: "x").shut == ["liquidation.standing"])
    #expect(Self.liquidating.when(Self.start, on: "2020-06-02").shut == ["liquidation.started"])
  }

  // MARK: Articles 20 and 22, the liquidation

  @Test(arguments: [("2020-07-30", false), ("2020-07-31", true)])
  func `The creditors' notice runs sixty days, 公司法 Art. 185 by analogy`(
    day: CivilDate, isOpen: Bool
  ) {
    let shut = Self.liquidating.when(Self.finish, on: day).shut
    #expect(shut == (isOpen ? [] : ["liquidationEnd.noticeRuns"]))
    #expect(Self.liquidating.when(Self.finish, on: day, reason: "无债权债务").shut.isEmpty)
  }

  @Test func `Who receives the surplus is said, Art. 22`() {
    #expect(
      Self.liquidating.when(LiquidationCompleted(), on: "2020-09-18").shut
        == ["liquidationEnd.surplus"])
    #expect(
      Self.liquidating.when(LiquidationCompleted(), on: "2020-09-18", reason: "无剩余财产")
        .shut.isEmpty)
  }

  @Test func `What has not begun, or is over, does not end`() {
    #expect(
      Given.body().when(Self.finish, on: "2020-09-18").shut
        == ["any.notWindingUp", "liquidationEnd.notStarted"])
    #expect(
      Self.liquidated.when(Self.finish, on: "2020-09-21").shut == ["liquidationEnd.notStarted"])
  }

  // MARK: Article 21, deregistration

  @Test(arguments: [("2020-10-09", true), ("2020-10-10", false)])
  func `Fifteen days after the end, rolled over the holiday, Art. 21`(
    day: CivilDate, isOpen: Bool
  ) {
    let outcome = Self.liquidated.when(Self.strikeOff, on: day)
    #expect(outcome.shut == (isOpen ? [] : ["deregistration.late"]))
    #expect(Self.liquidated.when(Self.strikeOff, on: day, reason: "材料补正").shut.isEmpty)
  }

  @Test func `Liquidation comes first, Art. 20`() {
    #expect(
      Given.body().when(Self.strikeOff, on: "2020-09-21").shut == ["deregistration.notLiquidated"])
    #expect(
      Self.liquidating.when(Self.strikeOff, on: "2020-09-21", reason: "x").shut
        == ["deregistration.notLiquidated"])
  }

  @Test func `A merged body needs no liquidation, 民法典 Art. 70`() {
    let merged = Given.body().with(
      "2020-05-06",
      MergerRegistered(merger: "1", kind: .absorption, role: .source, others: ["a-2"]))
    #expect(merged.when(Self.strikeOff, on: "2020-09-21").types == [.associationDeregistered])
  }

  @Test func `Nobody leaves the register out of an open penalty case`() {
    let filed = Self.liquidated.with("2020-09-01", PenaltyCaseFiled(case: "P1", act: 3))
    #expect(
      filed.when(Self.strikeOff, on: "2020-09-21", reason: "x").shut == ["deregistration.caseOpen"])
  }

  @Test func `The certificate comes back, or is voided for a reason`() {
    let kept = AssociationDeregistered(certificateSurrendered: false)
    #expect(Self.liquidated.when(kept, on: "2020-09-21").shut == ["deregistration.certificate"])
    #expect(
      Self.liquidated.when(kept, on: "2020-09-21", reason: "遗失，已公告作废").shut.isEmpty)
  }

  @Test func `Nobody is struck off twice`() {
    let gone = Self.liquidated.doing(Self.strikeOff, on: "2020-09-21")
    #expect(gone.when(Self.strikeOff, on: "2020-09-22").shut == ["deregistration.standing"])
  }
}

import Associations
import CaseWork
import EventModel
import Events
import Rules
import Testing

/// The exit mechanism of Wenzhou's plan (退出机制) and the four ways out of 民发〔2021〕63号.
struct WenzhouExitScenarioTests {
  private static let day: CivilDate = "2021-09-01"
  /// Reports of 2018–2020 missing, no activity since 2018, term over.
  private static let dead = Given.body("wz-1", in: "330300").reporting(2012...2017)
    .with("2018-03-01", ActivityHeld(category: "培训", withinScope: true))

  private static func zombie(_ route: ZombieConfirmed.Route) -> ZombieConfirmed {
    ZombieConfirmed(criteria: ["N1", "N3", "W1"], route: route)
  }

  @Test func `Interview, then guided deregistration: liquidation, and off the register`() {
    #expect(
      Self.dead.when(Self.zombie(.deregister), on: Self.day).shut == ["zombie.notInterviewed"])
    let gone = Self.dead.doing(InterviewHeld(matters: ["无法继续运转"]), on: "2021-08-16")
      .doing(Self.zombie(.deregister), on: Self.day)
      .doing(LiquidationStarted(cause: "引导注销"), on: "2021-09-06")
      .doing(LiquidationCompleted(surplusTo: "市慈善总会"), on: "2021-11-08")
      .doing(AssociationDeregistered(certificateSurrendered: true), on: "2021-11-15")
    let status = gone.situation(on: "2021-11-15", "2021-11-15").x?.association.standing.status
    #expect(status == .deregistered)
  }

  @Test func `Put right: corrected by the order's day, and alive again`() {
    let order = RectificationOrdered(
      order: "温民责改〔2021〕1号", items: [.init(code: "R1", text: "换届")], dueOn: "2021-11-01",
      findings: [.init(rule: "zombies:W1", because: [Given.id(of: 1)], basis: "退出机制")])
    let rectifying = Self.dead.doing(Self.zombie(.rectify), on: Self.day)
      .doing(order, on: Self.day)
    let reactivated = AssociationReactivated(means: .correct)
    #expect(
      rectifying.when(reactivated, on: "2021-10-20").shut
        == ["reactivation.stillFlagged", "reactivation.orderOpen"])
    let corrected = rectifying.reporting(2018...2020)
      .with("2021-10-01", ReElectionCompleted(termFrom: "2021-10-01", termTo: "2026-09-30"))
      .with("2021-10-08", ActivityHeld(category: "展会", withinScope: true))
      .with("2021-10-18", RectificationVerified(order: "温民责改〔2021〕1号", verdict: .passed))
    #expect(corrected.when(reactivated, on: "2021-10-20").types == [.associationReactivated])
  }

  @Test func `Put right failed: the same body is led out by another way`() {
    let failed = Self.dead.doing(Self.zombie(.rectify), on: Self.day)
      .doing(InterviewHeld(matters: ["整改未完成"]), on: "2021-12-01")
    #expect(failed.when(Self.zombie(.deregister), on: "2021-12-02").shut.isEmpty)
  }

  @Test func `Revoked: three missing reports, told, unanswered`() {
    let route = Self.dead.doing(Self.zombie(.revoke), on: Self.day)
    let revocation = RegistrationRevoked(ground: .serious)
    #expect(route.when(revocation, on: "2021-09-10").shut == ["revocation.noNotice"])
    let told = route.with(
      "2021-09-02", AdverseNoticeServed(matter: .penalty, case: "P1", replyUntil: "2021-09-09"))
    #expect(told.when(revocation, on: "2021-09-09").shut == ["revocation.replyOpen"])
    let revoked = told.doing(revocation, on: "2021-09-10")
    // The legal person lives until it is liquidated and struck off, 民法典 Art. 72.
    #expect(
      revoked.when(
        AssociationDeregistered(certificateSurrendered: true), on: "2021-09-13"
      ).shut == ["deregistration.notLiquidated"])
    #expect(revoked.when(LiquidationStarted(cause: "被撤销"), on: "2021-09-13").shut.isEmpty)
  }

  @Test func `A charity's certificate is revoked with the reason that it is one`() {
    let idle = Given.body("wz-2", in: "330300").reporting(2012...2019)
      .with("2018-03-01", ActivityHeld(category: "培训", withinScope: true))
    let confirmed = ZombieConfirmed(criteria: ["N3"], route: .revoke)
    #expect(idle.when(confirmed, on: Self.day).shut == ["zombie.mildRevocation"])
    let outcome = idle.when(confirmed, on: Self.day, reason: "慈善组织，依法吊销登记证书")
    #expect(outcome["justification"] == .string("慈善组织，依法吊销登记证书"))
  }
}

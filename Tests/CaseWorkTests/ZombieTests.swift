import CaseWork
import EventModel
import Events
import Testing

/// 僵尸型的认定和激活: 民发〔2021〕63号 and the exit criteria of Wenzhou's plan.
struct ZombieTests {
  private static let day: CivilDate = "2021-09-01"
  /// Two reports missing (N1), idle for over two years (N3).
  private static let dead = Given.body().reporting(2012...2018)
    .with("2019-03-01", ActivityHeld(category: "培训", withinScope: true))
  private static let alive = Given.body().reporting(2012...2020)
    .with("2017-04-20", ReElectionCompleted(termFrom: "2017-04-20", termTo: "2022-04-19"))
    .with("2021-05-01", ActivityHeld(category: "展会", withinScope: true))

  private static func zombie(
    _ criteria: [String] = ["N1"], _ route: ZombieConfirmed.Route = .rectify
  ) -> ZombieConfirmed {
    ZombieConfirmed(criteria: criteria, route: route)
  }

  @Test func `A criterion that the rules find is confirmed`() {
    let outcome = Self.dead.when(Self.zombie(["N1", "N3"]), on: Self.day)
    #expect(outcome.types == [.zombieConfirmed])
    #expect(outcome["because"] != nil)
  }

  @Test func `A criterion is one of N1–N4 and W1–W10`() {
    #expect(Self.dead.when(Self.zombie(["N5"]), on: Self.day).shut == ["zombie.unknownCriterion"])
    #expect(
      Self.dead.when(Self.zombie(["N1", "W11"]), on: Self.day).shut == ["zombie.unknownCriterion"])
  }

  @Test func `A criterion that the record does not show is refused, whatever the reason`() {
    #expect(
      Self.dead.when(Self.zombie(["N1", "N4"]), on: Self.day, reason: "电话不通").shut
        == ["zombie.notFound"])
  }

  @Test func `A living body is no zombie for one local criterion`() {
    let staffless = Self.alive.equipped(on: "2021-06-01", staff: 0)
    #expect(staffless.when(Self.zombie(["W4"]), on: Self.day).shut == ["zombie.notFlagged"])
  }

  @Test(arguments: ["W2", "W3", "W7"])
  func `What no rule can compute is a person's finding, in writing`(criterion: String) {
    #expect(Self.alive.when(Self.zombie([criterion]), on: Self.day).shut == ["zombie.judged"])
    #expect(
      Self.alive.when(Self.zombie([criterion]), on: Self.day, reason: "会长失联，理事会停摆")
        .shut.isEmpty)
  }

  @Test func `One way out is confirmed once, another may follow`() {
    let confirmed = Self.dead.doing(Self.zombie(), on: Self.day)
    #expect(
      confirmed.when(Self.zombie(), on: "2021-10-08").shut == ["zombie.confirmedBefore"])
    #expect(
      confirmed.with("2021-10-08", InterviewHeld(matters: ["引导注销"]))
        .when(Self.zombie(["N1"], .deregister), on: "2021-10-11").shut.isEmpty)
  }

  @Test func `Revocation is for what opens it, else for a reason`() {
    let revoke = Self.zombie(["N1"], .revoke)
    #expect(Self.dead.when(revoke, on: Self.day).shut == ["zombie.mildRevocation"])
    #expect(Self.dead.when(revoke, on: Self.day, reason: "慈善组织，吊销证书").shut.isEmpty)
    let threeMissed = Given.body().reporting(2012...2017)
    #expect(threeMissed.when(revoke, on: Self.day).shut.isEmpty)
  }

  @Test
  func `Officers are interviewed before they are led to deregister, save who cannot be reached`() {
    let route = Self.zombie(["N1"], .deregister)
    #expect(Self.dead.when(route, on: Self.day).shut == ["zombie.notInterviewed"])
    let letter = ContactAttempted(channel: .specialLetter, result: .unsigned)
    let unreachable = Self.dead.with("2021-07-01", letter).with("2021-07-20", letter)
    #expect(
      unreachable.when(Self.zombie(["N1", "N4"], .deregister), on: Self.day).shut.isEmpty)
  }

  // MARK: 整改激活

  private static let rectifying = alive.with("2021-02-01", zombie())
  private static let reactivated = AssociationReactivated(means: .correct)

  @Test func `Who was to be put right comes back to life`() {
    #expect(
      Self.rectifying.when(Self.reactivated, on: Self.day).types == [.associationReactivated])
    #expect(
      Self.alive.when(Self.reactivated, on: Self.day).shut == ["reactivation.notRectifying"])
    #expect(
      Self.alive.with("2021-02-01", Self.zombie(["N1"], .deregister))
        .when(Self.reactivated, on: Self.day).shut == ["reactivation.notRectifying"])
    #expect(
      Self.rectifying.doing(Self.reactivated, on: Self.day)
        .when(Self.reactivated, on: "2021-09-02").shut == ["reactivation.notRectifying"])
  }

  @Test func `While the flag stands or an order is open, it takes a reason`() {
    let dead = Self.dead.with("2021-02-01", Self.zombie())
    #expect(dead.when(Self.reactivated, on: Self.day).shut == ["reactivation.stillFlagged"])
    #expect(dead.when(Self.reactivated, on: Self.day, reason: "已补报年报").shut.isEmpty)
    let ordered = Self.rectifying.with(
      "2021-03-01",
      RectificationOrdered(
        order: "示民责改〔2021〕1号", items: [.init(code: "R1", text: "换届")], dueOn: "2021-10-08"))
    #expect(ordered.when(Self.reactivated, on: Self.day).shut == ["reactivation.orderOpen"])
  }

  @Test func `A new name or a merger shows in the record`() {
    let renamed = AssociationReactivated(means: .rename)
    #expect(Self.rectifying.when(renamed, on: Self.day).shut == ["reactivation.means"])
    let changed = Self.rectifying.with(
      "2021-04-01", RegistrationItemChanged(item: .name, new: "示例智能家居行业协会"))
    #expect(changed.when(renamed, on: Self.day).shut.isEmpty)
    #expect(
      changed.when(AssociationReactivated(means: .merge), on: Self.day).shut
        == ["reactivation.means"])
  }
}

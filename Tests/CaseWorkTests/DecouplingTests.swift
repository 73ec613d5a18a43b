import CaseWork
import EventModel
import Events
import Testing

/// 脱钩: 行业协会商会与行政机关脱钩总体方案 (2015), five separations and then the completion.
struct DecouplingTests {
  private static let supervised = Given.body(direct: false, supervisor: "市工业和信息化局")
  private static let plan = DecouplingPlanned(scope: .inScope, batch: 2, oldBody: "市工业和信息化局")
  private static let planned = supervised.with("2016-09-01", plan)
  private static let separated = SeparationCompleted.Item.allCases.reduce(planned) {
    $0.with("2017-03-01", SeparationCompleted(item: $1))
  }

  @Test func `A plan is made for a body that has an authority to leave`() {
    #expect(Self.supervised.when(Self.plan, on: "2016-09-01").types == [.decouplingPlanned])
    #expect(
      Given.body().when(Self.plan, on: "2016-09-01").shut == ["decouplingPlan.directlyRegistered"])
    #expect(Given.body().when(Self.plan, on: "2016-09-01", reason: "名义主管").shut.isEmpty)
    #expect(
      Given.body().when(DecouplingPlanned(scope: .exempt), on: "2016-09-01").shut.isEmpty)
  }

  @Test func `A plan changes something`() {
    #expect(Self.planned.when(Self.plan, on: "2016-10-01").shut == ["decouplingPlan.unchanged"])
    #expect(
      Self.planned.when(DecouplingPlanned(scope: .deferred), on: "2016-10-01").shut.isEmpty)
  }

  @Test func `Nothing is planned for a body that has been decoupled`() {
    let done = Self.separated.with("2017-06-01", DecouplingCompleted())
    #expect(
      done.when(DecouplingPlanned(scope: .deferred), on: "2018-01-02").shut
        == ["decouplingPlan.completed"])
  }

  @Test func `A separation belongs to a plan, and is completed once`() {
    let separation = SeparationCompleted(item: .assets)
    #expect(
      Self.supervised.when(separation, on: "2017-03-01").shut == ["separation.notInScope"])
    #expect(
      Self.planned.with("2016-10-01", DecouplingPlanned(scope: .deferred))
        .when(separation, on: "2017-03-01").shut == ["separation.notInScope"])
    let done = Self.planned.doing(separation, on: "2017-03-01")
    #expect(done.when(separation, on: "2017-03-02").shut == ["separation.done"])
    #expect(done.when(SeparationCompleted(item: .party), on: "2017-03-02").shut.isEmpty)
  }

  @Test func `Decoupling is complete with all five, and who misses one is told which`() {
    let outcome = Self.separated.when(DecouplingCompleted(), on: "2017-06-01")
    #expect(outcome.types == [.decouplingCompleted])
    let three = [SeparationCompleted.Item.organisation, .functions, .party].reduce(Self.planned) {
      $0.with("2017-03-01", SeparationCompleted(item: $1))
    }
    let refused = three.when(DecouplingCompleted(), on: "2017-06-01")
    #expect(refused.shut == ["decoupling.missing"])
    #expect(refused.obstacles.first?.found == "缺资产财务、缺人员")
  }

  @Test func `Only a body in scope is decoupled, and once`() {
    #expect(
      Self.supervised.when(DecouplingCompleted(), on: "2017-06-01").shut
        == ["decoupling.notInScope", "decoupling.missing"])
    let done = Self.separated.doing(DecouplingCompleted(), on: "2017-06-01")
    #expect(done.when(DecouplingCompleted(), on: "2017-06-02").shut == ["decoupling.twice"])
  }
}

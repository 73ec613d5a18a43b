import Associations
import CaseWork
import EventModel
import Events
import Testing

/// What the study on Longgang (文章编号1673-5706（2021）04-0088-06) asks for, done by commands.
struct LonggangScenarioTests {
  @Test func `Joint sanctions are switched on with the list and off with it`() {
    let sanction = CreditMeasureApplied(
      measure: "不向其购买服务", kind: .sanction, department: "区财政局", list: .seriousList)
    let lifting = CreditMeasureLifted(
      measure: "不向其购买服务", department: "区财政局", reason: "已移出")
    let contract = ContractAwarded(contract: "C1", purchaser: "区商务局", amount: 1)
    let graded = Given.sound().with("2018-11-15", GradeAwarded(grade: 4))
    #expect(graded.when(contract, on: "2020-03-02").shut.isEmpty)

    let listed = graded.with("2020-03-02", SeriousListEntered(ground: 6))
    #expect(listed.when(contract, on: "2020-03-03").shut == ["contract.seriousList"])
    let restricted = listed.doing(sanction, on: "2020-03-03")
    #expect(restricted.when(lifting, on: "2020-05-06").shut == ["lifting.stillListed"])

    let left = restricted.with("2020-06-01", SeriousListLeft(reason: .error))
    #expect(
      CreditMeasuresInForce.toBeLifted(left.situation(on: "2020-06-01", "2020-06-01")).count == 1)
    #expect(left.when(sanction, on: "2020-06-02").shut.contains("measure.notOnList"))
    let free = left.doing(lifting, on: "2020-06-02")
    #expect(free.when(contract, on: "2020-06-03").shut.isEmpty)
  }

  @Test func `Joint incentives rest on the red list, and end when a list takes it away`() {
    let incentive = CreditMeasureApplied(
      measure: "优先承接", kind: .incentive, department: "区商务局", list: .redList)
    let honoured = Given.sound().with("2020-03-02", HonourGranted(honour: .redList))
    let rewarded = honoured.doing(incentive, on: "2020-03-03")
    // The abnormal list bars from the red list, so the reward has lost what it rests on.
    let fallen = rewarded.with("2020-05-06", AbnormalListEntered(ground: 6))
    #expect(fallen.when(incentive, on: midsummer).shut.contains("measure.notOnList"))
    let lifting = CreditMeasureLifted(
      measure: "优先承接", department: "区商务局", reason: "列入活动异常名录")
    #expect(fallen.when(lifting, on: midsummer).shut.isEmpty)
  }

  @Test func `The district's random inspection is drawn, drawn again, and the same`() throws {
    let bodies = (1...57).map { number in
      Given.body("lg-00" + (number < 10 ? "0" : "") + "\(number)")
    }
    let order = JSONValue.object([
      .init("jurisdiction", .string("440307")), .init("level", .string("county")),
      .init("year", .integer(2020)), .init("seed", .string("2020-076")),
      .init("inspectorPool", .array(["chen", "li", "wang", "zhao"].map { .string($0) })),
    ])
    let desk = bodies.reduce(Given("draw/lg-2020-1")) { $0.beside($1) }
    let outcome = desk.when(.randomInspectionDrawn, order, on: "2020-06-18")
    let drawn = try #require(
      desk.after(outcome.drafts).situation(on: midsummer, midsummer).draws.first?
        .last(RandomInspectionDrawn.self)
    ).event
    // 3 % of the 57 bodies that the paper counts in the district is 1.71, so two are drawn.
    #expect(drawn.population == 57)
    #expect(drawn.drawn == ["lg-0010", "lg-0017"])
    let population = bodies.map(\.stream.identifier)
    #expect(
      RepeatableDraw.verify(drawn, population: population, percent: 3, inspectors: 2).isEmpty)
    #expect(
      !RepeatableDraw.verify(
        drawn, population: population.filter { $0 != "lg-0017" }, percent: 3, inspectors: 2
      ).isEmpty)
  }

  @Test func `A third party's yearly score decides on next year's purchase`() {
    var body = Given.sound().with("2018-11-15", GradeAwarded(grade: 3))
      .doing(CatalogueListed(catalogue: .purchase, year: 2020), on: midsummer)
      .doing(ContractAwarded(contract: "C-2020", purchaser: "区商务局", amount: 1), on: midsummer)
    body = body.reporting(2020...2021)
    let next = ContractAwarded(contract: "C-2021", purchaser: "区商务局", amount: 1)
    #expect(body.when(next, on: "2021-07-06").shut == ["contract.earlierNotEvaluated"])
    let scored = body.doing(
      ContractEvaluated(contract: "C-2020", score: "0.88", year: 2020, evaluator: "某评估中心"),
      on: "2021-01-20")
    #expect(scored.when(next, on: "2021-07-06").shut.isEmpty)
  }
}

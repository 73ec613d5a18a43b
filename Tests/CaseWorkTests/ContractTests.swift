import CaseWork
import EventModel
import Events
import Testing

/// 购买服务和绩效评价: 政府采购法 Art. 22, Order 60, and the evaluation that Longgang's paper asks for.
struct ContractTests {
  private static let contract = ContractAwarded(
    contract: "C-2020-01", purchaser: "区商务局", amount: 20_000_000)
  private static let listed = Given.sound().with("2018-11-15", GradeAwarded(grade: 3))
    .with("2020-01-15", CatalogueListed(catalogue: .purchase, year: 2020))

  private static func shut(_ given: Given, reason: String? = nil) -> Set<String> {
    given.when(contract, on: midsummer, reason: reason).shut
  }

  @Test func `Who is in a catalogue, or graded as high, is awarded a contract`() {
    #expect(Self.listed.when(Self.contract, on: midsummer).types == [.contractAwarded])
    #expect(Self.shut(Given.sound().with("2018-11-15", GradeAwarded(grade: 3))).isEmpty)
    #expect(Self.shut(.sound()) == ["contract.notListed"])
    #expect(Self.shut(.sound(), reason: "单一来源采购").isEmpty)
  }

  @Test func `A number stands on one contract`() {
    let awarded = Self.listed.doing(Self.contract, on: "2020-06-01")
    #expect(Self.shut(awarded) == ["contract.numberUsed"])
  }

  @Test func `Nothing is bought from a body on the serious list, Order 60, whatever the reason`() {
    let serious = Self.listed.with("2020-06-01", SeriousListEntered(ground: 6))
    #expect(Self.shut(serious, reason: "急需") == ["contract.seriousList"])
  }

  @Test(arguments: [("2017-07-06", true), ("2017-07-07", false)])
  func `No major violation in the three years before, 政府采购法 Art. 22(5)`(
    day: CivilDate, isOpen: Bool
  ) {
    let fined = Self.listed.with(
      day,
      PenaltyDecided(case: "P1", kinds: [.fine], fine: 5_000_000, agency: "区民政局"))
    #expect(Self.shut(fined) == (isOpen ? [] : ["contract.majorViolation"]))
  }

  @Test func `A warning is no major violation`() {
    let warned = Self.listed.with(
      "2019-07-07", PenaltyDecided(case: "P1", kinds: [.warning], agency: "区民政局"))
    #expect(Self.shut(warned).isEmpty)
  }

  @Test func `A department's restriction stands in the way until it is lifted or its list left`() {
    let restricted = Self.listed.with("2020-06-01", AbnormalListEntered(ground: 6)).with(
      "2020-06-02",
      CreditMeasureApplied(
        measure: "限制承接", kind: .sanction, department: "区发改局", list: .abnormalList))
    #expect(Self.shut(restricted) == ["contract.sanctioned"])
    #expect(
      Self.shut(restricted.with("2020-06-20", AbnormalListLeft(reason: .rectified))).isEmpty)
  }

  @Test func `An earlier year's contract is scored before the next is awarded`() {
    let earlier = Self.listed.with(
      "2019-03-01", ContractAwarded(contract: "C-2019-01", purchaser: "区商务局", amount: 1))
    #expect(Self.shut(earlier) == ["contract.earlierNotEvaluated"])
    let scored = earlier.doing(
      ContractEvaluated(contract: "C-2019-01", score: "0.9", year: 2019), on: "2020-01-20")
    #expect(Self.shut(scored).isEmpty)
  }

  // MARK: The yearly evaluation

  private static let awarded = listed.doing(contract, on: "2020-03-02")

  private static func evaluation(
    of contract: String = "C-2020-01", year: Int? = nil, by evaluator: String? = "某评估中心"
  ) -> ContractEvaluated {
    ContractEvaluated(contract: contract, score: "0.92", year: year, evaluator: evaluator)
  }

  @Test func `A known contract is scored once a year`() {
    #expect(
      Self.awarded.when(Self.evaluation(of: "C-9"), on: "2020-12-20").shut
        == ["evaluation.unknownContract"])
    let scored = Self.awarded.doing(Self.evaluation(), on: "2020-12-20")
    #expect(
      scored.when(Self.evaluation(year: 2020), on: "2021-01-20").shut == ["evaluation.twice"])
    #expect(scored.when(Self.evaluation(year: 2021), on: "2021-12-20").shut.isEmpty)
  }

  @Test(arguments: [2019, 2021])
  func `The year lies between the contract and the evaluation`(year: Int) {
    #expect(
      Self.awarded.when(Self.evaluation(year: year), on: "2020-12-20").shut
        == ["evaluation.year"])
  }

  @Test func `A third party scores, not the purchaser`() {
    let own = Self.evaluation(by: "区商务局")
    #expect(Self.awarded.when(own, on: "2020-12-20").shut == ["evaluation.thirdParty"])
    #expect(Self.awarded.when(own, on: "2020-12-20", reason: "金额较小").shut.isEmpty)
  }
}

import CaseWork
import EventModel
import Events
import Testing

/// 守信联合激励、失信联合惩戒: Order 60, each measure on the list that it rests on.
struct CreditMeasureTests {
  private static func measure(
    _ list: CreditMeasureApplied.List, _ kind: CreditMeasureApplied.Kind = .sanction
  ) -> CreditMeasureApplied {
    CreditMeasureApplied(measure: "不给予资金资助", kind: kind, department: "区财政局", list: list)
  }

  private static let serious = Given.sound().with("2020-05-06", SeriousListEntered(ground: 6))
  private static let abnormal = Given.sound().with("2020-05-06", AbnormalListEntered(ground: 6))
  private static let honoured = Given.sound().with("2020-05-06", HonourGranted(honour: .redList))
  private static let lifting = CreditMeasureLifted(
    measure: "不给予资金资助", department: "区财政局", reason: "已移出名单")

  private static func shut(_ given: Given, _ act: any Event) -> Set<String> {
    given.when(act, on: midsummer).shut
  }

  @Test func `A measure names the list it rests on, and the body stands on it`() {
    #expect(
      Self.serious.when(Self.measure(.seriousList), on: midsummer).types == [.creditMeasureApplied])
    #expect(Self.shut(Self.honoured, Self.measure(.redList, .incentive)).isEmpty)
    #expect(Self.shut(.sound(), Self.measure(.seriousList)) == ["measure.notOnList"])
    #expect(Self.shut(.sound(), Self.measure(.redList, .incentive)) == ["measure.notOnList"])
    #expect(Self.shut(Self.abnormal, Self.measure(.seriousList)) == ["measure.notOnList"])
  }

  @Test func `The red list rewards, the others restrict`() {
    #expect(Self.shut(Self.honoured, Self.measure(.redList)) == ["measure.kind"])
    #expect(Self.shut(Self.serious, Self.measure(.seriousList, .incentive)) == ["measure.kind"])
  }

  @Test func `Restrictions for the abnormal list are local, 厦民〔2018〕166号`() {
    #expect(Self.shut(Self.abnormal, Self.measure(.abnormalList)) == ["measure.abnormalList"])
    #expect(
      Self.abnormal.when(Self.measure(.abnormalList), on: midsummer, reason: "厦民〔2018〕166号")
        .shut.isEmpty)
  }

  @Test func `A measure is applied once, and lifted before it is applied again`() {
    let applied = Self.serious.doing(Self.measure(.seriousList), on: "2020-06-01")
    #expect(Self.shut(applied, Self.measure(.seriousList)) == ["measure.applied"])
    let lifted = applied.with("2020-06-20", Self.lifting)
    #expect(Self.shut(lifted, Self.measure(.seriousList)).isEmpty)
  }

  @Test func `What was never applied is not lifted; while listed it takes a reason`() {
    #expect(Self.shut(Self.serious, Self.lifting) == ["lifting.notApplied"])
    let applied = Self.serious.doing(Self.measure(.seriousList), on: "2020-06-01")
    #expect(Self.shut(applied, Self.lifting) == ["lifting.stillListed"])
    #expect(applied.when(Self.lifting, on: midsummer, reason: "措施不当").shut.isEmpty)
  }

  @Test func `When the list is left, the measure is to be lifted`() {
    let applied = Self.serious.doing(Self.measure(.seriousList), on: "2020-06-01")
    #expect(CreditMeasuresInForce.toBeLifted(applied.situation(on: midsummer, midsummer)).isEmpty)
    let left = applied.with("2020-07-01", SeriousListLeft(reason: .error))
    #expect(
      CreditMeasuresInForce.toBeLifted(left.situation(on: midsummer, midsummer)).map(\.measure)
        == ["不给予资金资助"])
    let lifted = left.doing(Self.lifting, on: midsummer)
    #expect(CreditMeasuresInForce.toBeLifted(lifted.situation(on: midsummer, midsummer)).isEmpty)
  }
}

import CaseWork
import EventModel
import Events
import Law
import Testing

/// 准予成立登记: 社会团体登记管理条例 (2016) Arts 9–13; Arts 12–14 of the 1998 text.
struct RegistrationTests {
  private func applied(
    _ application: FoundingApplied = Bodies.application(), on day: CivilDate = "2020-03-02",
    _ facts: [(CivilDate, any Event)] = []
  ) -> Given {
    Given("association/a-1", [(day, application)] + facts)
  }

  @Test func `A body with an application that meets Article 10 is registered`() {
    let outcome = applied().when(Bodies.registration(), on: "2020-04-01")
    #expect(outcome.types == [.associationRegistered])
    #expect(outcome["because"] == .array([.string(Given.id(of: 1).description)]))
  }

  @Test func `Without an application nothing is registered (Article 11)`() {
    let outcome = Given().when(Bodies.registration(), on: "2020-04-01")
    #expect(outcome.shut == ["founding.noApplication"])
  }

  @Test func `After a refusal a new application comes first`() {
    let given = applied(
      on: "2020-03-02", [("2020-03-20", RegistrationRefused(ground: 4, reason: "弄虚作假"))])
    #expect(given.when(Bodies.registration(), on: "2020-04-01").shut == ["founding.decided"])
  }

  @Test func `The latest figures decide: members and money lost since the application count`() {
    let outcome = applied().when(
      Bodies.registration(units: 29, funds: 2_999_999), on: "2020-04-01")
    #expect(outcome.shut == ["founding.tooFewMembers", "founding.funds"])
  }

  @Test func `Neither consent nor direct registration is no way in (Article 9)`() {
    let without = applied(Bodies.application(consent: nil))
    #expect(
      without.when(Bodies.registration(directly: false), on: "2020-04-01").shut
        == ["register.withoutConsent"])
    #expect(without.when(Bodies.registration(), on: "2020-04-01").shut.isEmpty)
    #expect(applied().when(Bodies.registration(directly: false), on: "2020-04-01").shut.isEmpty)
  }

  @Test func `What is registered is what was applied for, or the reason is given (Article 12)`() {
    let other = Bodies.registration(kind: .chamber)
    #expect(applied().when(other, on: "2020-04-01").shut == ["register.otherThanApplied"])
    #expect(
      applied().when(other, on: "2020-04-01", reason: "发起人书面更正类别").shut.isEmpty)
  }

  // MARK: 批准筹备 (1998 text)

  @Test func `Until 2016-02-05 a body is registered only after preparation`() {
    let given = applied(on: "2015-03-02")
    #expect(given.when(Bodies.registration(), on: "2015-09-01").shut == ["register.notPrepared"])
  }

  @Test func `Preparation lasts six months, the last day included (1998 text, Article 14)`() {
    let given = applied(on: "2015-03-02", [("2015-03-31", PreparationApproved())])
    #expect(given.when(Bodies.registration(), on: "2015-09-30").shut.isEmpty)
    #expect(
      given.when(Bodies.registration(), on: "2015-10-01").shut == ["register.preparationOver"])
  }

  @Test func `From 2016-02-06 one step is enough, though the application came before`() {
    let given = applied(on: "2016-01-04")
    #expect(given.when(Bodies.registration(), on: "2016-02-05").shut == ["register.notPrepared"])
    #expect(given.when(Bodies.registration(), on: "2016-02-06").shut.isEmpty)
  }

  // MARK: 统一社会信用代码 (GB 32100-2015)

  @Test(arguments: ["51440307XX00000138", "51440307XX0000013", "51440307IO00000137", "一二三"])
  func `A code whose check or form is wrong is refused`(code: String) {
    let outcome = applied().when(Bodies.registration(code: code), on: "2020-04-01")
    #expect(outcome.shut == ["creditCode.form"])
  }

  @Test func `A well-formed code of another class is no association's`() {
    let outcome = applied().when(
      Bodies.registration(code: "52440307XX00000134"), on: "2020-04-01")
    #expect(outcome.shut == ["creditCode.class"])
  }

  @Test func `A code is one body's only`() {
    let other = Bodies.registered(
      "a-2", Bodies.registration("示例市茶叶协会", code: "51440307XX00000137", industry: "F51"))
    let outcome = applied().beside(other).when(
      Bodies.registration(code: "51440307XX00000137"), on: "2020-04-01")
    #expect(outcome.shut == ["creditCode.used"])
    let free = applied().beside(other).when(
      Bodies.registration(code: "51440307XX00000212"), on: "2020-04-01")
    #expect(free.shut.isEmpty)
  }

  @Test func `Nobody represents two bodies (Article 12(3))`() {
    let other = Bodies.registered(
      "a-2",
      Bodies.registration("示例市茶叶协会", industry: "F51", representative: "person/lg-9"))
    let outcome = applied().beside(other).when(
      Bodies.registration(representative: "person/lg-9"), on: "2020-04-01")
    #expect(outcome.shut == ["representative.elsewhere"])
  }

  // MARK: 一业一会 (Article 13(2))

  private let sameTrade = Bodies.registered("a-2", Bodies.registration("示例区木器商会"))

  private func reviewed(_ verdict: SectorOverlapReviewed.Verdict) -> Given {
    applied(
      on: "2020-03-02",
      [("2020-03-09", SectorOverlapReviewed(similar: ["a-2"], verdict: verdict))]
    ).beside(sameTrade)
  }

  @Test func `Where the trade has its body, a review must let another in first`() {
    let unreviewed = applied().beside(sameTrade)
    #expect(
      unreviewed.when(Bodies.registration(), on: "2020-04-01", reason: "细分行业").shut
        == ["register.overlapUnreviewed"])
    #expect(
      reviewed(.refuse).when(Bodies.registration(), on: "2020-04-01", reason: "细分行业").shut
        == ["register.overlapUnreviewed"])
    #expect(
      reviewed(.admit).when(Bodies.registration(), on: "2020-04-01", reason: "细分行业").shut
        .isEmpty)
  }

  @Test func `A second body of a trade needs the reason why it is necessary`() {
    #expect(
      reviewed(.admit).when(Bodies.registration(), on: "2020-04-01").shut
        == ["register.tradeFull"])
  }

  @Test func `Shenzhen admits up to three of a trade at one level`() {
    let given = reviewed(.admit).with(.sectorMaxSameTrade, "3")
    #expect(given.when(Bodies.registration(), on: "2020-04-01").shut.isEmpty)
    let third = given.beside(Bodies.registered("a-3", Bodies.registration("示例区红木协会")))
      .beside(Bodies.registered("a-4", Bodies.registration("示例区藤艺协会")))
    #expect(third.when(Bodies.registration(), on: "2020-04-01").shut == ["register.tradeFull"])
  }

  @Test func `The city's body of the trade is looked at, and is no second one of the district`() {
    let city = Bodies.registered("a-2", Bodies.registration("示例市木器商会", area: "440300"))
    let given = applied(
      on: "2020-03-02", [("2020-03-09", SectorOverlapReviewed(similar: ["a-2"], verdict: .admit))])
    #expect(given.beside(city).when(Bodies.registration(), on: "2020-04-01").shut.isEmpty)
    #expect(
      applied().beside(city).when(Bodies.registration(), on: "2020-04-01").shut
        == ["register.overlapUnreviewed"])
  }

  @Test func `A review of an earlier, refused application lets nobody in`() {
    var given = reviewed(.admit)
    given.add("2020-03-20", RegistrationRefused(ground: 4, reason: "弄虚作假"))
    given.add("2020-04-20", Bodies.application())
    #expect(
      given.when(Bodies.registration(), on: "2020-05-06", reason: "细分行业").shut
        == ["register.overlapUnreviewed"])
  }

  @Test func `A body deregistered before is no obstacle`() {
    var gone = sameTrade
    gone.add("2019-05-06", RegistrationRevoked(ground: .fraud))
    #expect(applied().beside(gone).when(Bodies.registration(), on: "2020-04-01").shut.isEmpty)
  }
}

import CaseWork
import EventModel
import Events
import Law
import Testing

/// 申请成立、批准筹备、不予登记: 社会团体登记管理条例 (2016) Arts 9–13, and Arts 12, 14 of the 1998 text.
struct FoundingTests {
  private let nobody = Given()

  private func apply(
    _ application: FoundingApplied, reason: String? = nil, beside other: Given? = nil
  ) -> Given.Outcome {
    let given = other.map { nobody.beside($0) } ?? nobody
    return given.when(application, on: "2020-03-02", reason: reason)
  }

  @Test func `An application that meets Article 10 is recorded as given`() {
    let outcome = apply(Bodies.application())
    #expect(outcome.shut.isEmpty)
    #expect(outcome.types == [.foundingApplied])
  }

  @Test(arguments: [(29, 0), (0, 49), (30, 19), (1, 48), (0, 0)])
  func `Fewer than 30 units, 50 persons or 50 in all are too few (Article 10(1)(1))`(
    units: Int, persons: Int
  ) {
    let outcome = apply(Bodies.application(units: units, persons: persons))
    #expect(outcome.shut == ["founding.tooFewMembers"])
  }

  @Test(arguments: [(30, 0), (0, 50), (30, 20), (1, 49)])
  func `Exactly 30 units, 50 persons or 50 in all are enough: 以上 includes the number`(
    units: Int, persons: Int
  ) {
    #expect(apply(Bodies.application(units: units, persons: persons)).shut.isEmpty)
  }

  @Test func `Numbers as large as 64 bits hold are counted, not a crash`() {
    #expect(apply(Bodies.application(units: .max, persons: .max)).shut.isEmpty)
  }

  @Test func `The figures are the rulebook's of the place, not the program's`() {
    let outcome = Given().with(.foundingMinUnits, "15")
      .when(Bodies.application(units: 15), on: "2020-03-02")
    #expect(outcome.shut.isEmpty)
  }

  @Test func `A fen short of 30,000 yuan is too little (Article 10(1)(5))`() {
    #expect(apply(Bodies.application(funds: 2_999_999)).shut == ["founding.funds"])
  }

  @Test(arguments: ["中国家具协会", "全国家具协会", "中华家具协会"])
  func `A local body's name begins with no national word (Article 10(2))`(name: String) {
    #expect(apply(Bodies.application(name), reason: "理由").shut == ["founding.localName"])
  }

  @Test func `A national word inside a name needs a reason, since 中国画 claims nothing`() {
    let application = Bodies.application("示例市中国画装裱行业协会", industry: "R88")
    #expect(apply(application).shut == ["founding.nationalWord"])
    #expect(apply(application, reason: "「中国画」为画种名称").shut.isEmpty)
  }

  @Test func `The ministry's own bodies bear national words`() {
    #expect(apply(Bodies.application("中国示例家具协会", area: "100000")).shut.isEmpty)
  }

  @Test func `A name is borne by one body of an area`() {
    let other = Bodies.registered("a-2")
    #expect(apply(Bodies.application(), beside: other).shut == ["founding.nameTaken"])
    let elsewhere = Bodies.registered("a-2", Bodies.registration(area: "440306"))
    #expect(apply(Bodies.application(), beside: elsewhere).shut.isEmpty)
  }

  @Test func `Without a consent the applicant says why it registers directly (Article 9)`() {
    let application = Bodies.application(consent: nil)
    #expect(apply(application).shut == ["founding.withoutConsent"])
    #expect(apply(application, reason: "行业协会商会类，直接登记").shut.isEmpty)
  }

  @Test func `Party building is applied for together, or the reason is given`() {
    let application = Bodies.application(party: false)
    #expect(apply(application).shut == ["founding.withoutParty"])
    #expect(apply(application, reason: "发起单位均无党员").shut.isEmpty)
  }

  @Test func `A second application waits for the decision on the first`() {
    let given = Given("association/a-1", [("2020-03-02", Bodies.application())])
    #expect(given.when(Bodies.application(), on: "2020-03-03").shut == ["founding.waiting"])
  }

  // MARK: 批准筹备 (1998 text)

  private let appliedIn2014 = Given("association/a-1", [("2014-03-03", Bodies.application())])

  @Test func `Preparation is approved with the last day of its six months (1998 text, Article 14)`()
  {
    let outcome = appliedIn2014.when(PreparationApproved(), on: "2014-04-30")
    #expect(outcome["assemblyDueOn"] == .string("2014-10-30"))
  }

  @Test func `A preparation longer than six months is refused`() {
    let outcome = appliedIn2014.when(
      PreparationApproved(assemblyDueOn: "2014-10-31"), on: "2014-04-30")
    #expect(outcome.shut == ["preparation.dueTooLate"])
  }

  @Test func `Nothing is prepared from 2016-02-06 on, and the day before still is`() {
    let given = Given("association/a-1", [("2016-01-04", Bodies.application())])
    #expect(given.when(PreparationApproved(), on: "2016-02-05").shut.isEmpty)
    #expect(
      given.when(PreparationApproved(), on: "2016-02-06").shut == ["preparation.abolished"])
  }

  @Test func `An application is prepared once`() {
    var given = appliedIn2014
    given.add("2014-04-30", PreparationApproved())
    #expect(
      given.when(PreparationApproved(), on: "2014-05-05").shut == ["preparation.approved"])
  }

  @Test func `Nothing is prepared that nobody applied for`() {
    #expect(
      nobody.when(PreparationApproved(), on: "2014-04-30").shut == ["founding.noApplication"])
  }

  // MARK: 不予登记 (Article 13)

  private func applied(_ review: SectorOverlapReviewed.Verdict? = nil) -> Given {
    var given = Given("association/a-1", [("2020-03-02", Bodies.application())])
    if let review { given.add("2020-03-09", SectorOverlapReviewed(similar: [], verdict: review)) }
    return given
  }

  @Test func `A refusal names its ground in Article 13 and the entries it rests on`() {
    let outcome = applied().when(
      RegistrationRefused(ground: 4, reason: "验资材料虚假"), on: "2020-04-01")
    #expect(outcome["basis"] == .string("《社会团体登记管理条例》（2016年修订）第十三条第（四）项"))
    #expect(outcome["because"] == .array([.string(Given.id(of: 1).description)]))
  }

  @Test func `Ground 2 needs a review that turned the body away (Article 13(2))`() {
    let refusal = RegistrationRefused(ground: 2, reason: "同区域已有同业协会")
    #expect(applied().when(refusal, on: "2020-04-01").shut == ["refusal.withoutReview"])
    #expect(applied(.admit).when(refusal, on: "2020-04-01").shut == ["refusal.withoutReview"])
    #expect(applied(.refuse).when(refusal, on: "2020-04-01").shut.isEmpty)
  }

  @Test func `What was refused once is applied for anew before it is decided again`() {
    var given = applied()
    given.add("2020-04-01", RegistrationRefused(ground: 4, reason: "验资材料虚假"))
    let again = RegistrationRefused(ground: 5, reason: "同上")
    #expect(given.when(again, on: "2020-04-02").shut == ["founding.decided"])
    given.add("2020-05-06", Bodies.application())
    #expect(given.when(again, on: "2020-05-20").shut.isEmpty)
  }
}

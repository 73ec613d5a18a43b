import CaseWork
import EventModel
import Events
import Law
import Testing

/// 负责人: 民发〔2015〕166号; vetting and the cap on posts by Wenzhou's draft of 2019, 四.2 and 四.3.
struct OfficerTests {
  private static func vetting(
    _ grade: OfficerVetted.Grade = .b, validTo: CivilDate = "2023-05-06"
  ) -> (CivilDate, any Event) {
    (
      "2020-05-06",
      OfficerVetted(person: "person/lg-1", post: .president, grade: grade, validTo: validTo)
    )
  }

  private func body(_ facts: [(CivilDate, any Event)] = [OfficerTests.vetting()]) -> Given {
    Bodies.registered("a-1", Bodies.registration(), facts)
  }

  private func elected(
    _ post: Post = .president, person: String = "person/lg-1", unit: String? = "企-1",
    term: Int = 1, born: Int? = 1970, civilServant: Bool? = false, represents: Bool? = nil
  ) -> OfficerElected {
    OfficerElected(
      person: person, post: post, unit: unit, termNumber: term, birthYear: born,
      civilServant: civilServant, legalRepresentative: represents)
  }

  private func shut(
    _ event: OfficerElected, _ facts: [(CivilDate, any Event)] = [OfficerTests.vetting()],
    beside others: [Given] = [], on day: CivilDate = "2020-07-01", reason: String? = nil
  ) -> Set<String> {
    others.reduce(body(facts)) { $0.beside($1) }.when(event, on: day, reason: reason).shut
  }

  @Test func `A vetted president is elected`() {
    #expect(body().when(elected(), on: "2020-07-01").types == [.officerElected])
  }

  @Test func `Seventy is the last age; of the year after, the birthday decides`() {
    #expect(shut(elected(born: 1950)).isEmpty)
    #expect(shut(elected(born: 1949)) == ["officer.perhapsTooOld"])
    #expect(shut(elected(born: 1949), reason: "12月出生，未满71周岁").isEmpty)
    #expect(shut(elected(born: 1948), reason: "理由") == ["officer.tooOld"])
  }

  @Test func `A third term needs the consent it rests on`() {
    #expect(shut(elected(term: 3)) == ["officer.tooManyTerms"])
    #expect(shut(elected(term: 3), reason: "示民函〔2020〕3号同意").isEmpty)
  }

  @Test func `Terms are counted on from the record`() {
    let first = [Self.vetting(), ("2020-06-01", elected())]
    #expect(shut(elected(term: 2), first).isEmpty)
    #expect(shut(elected(term: 1), first) == ["officer.holdsAlready"])
    let third = [Self.vetting(), ("2020-06-01", elected(term: 2))]
    #expect(shut(elected(term: 1), third) == ["officer.termMiscounted"])
    #expect(shut(elected(term: 0)) == ["officer.termMiscounted"])
  }

  @Test func `A serving civil servant is no officer`() {
    #expect(shut(elected(civilServant: true), reason: "理由") == ["officer.civilServant"])
  }

  @Test func `President and secretary-general are two persons of two units`() {
    let secretary: (CivilDate, any Event) = (
      "2020-06-01", elected(.secretaryGeneral, person: "person/lg-2", unit: "企-2")
    )
    #expect(shut(elected(), [Self.vetting(), secretary]).isEmpty)
    #expect(
      shut(elected(unit: "企-2"), [Self.vetting(), secretary], reason: "理由")
        == ["officer.sameUnit"])
    let president: (CivilDate, any Event) = ("2020-06-01", elected())
    #expect(
      shut(elected(.secretaryGeneral), [president], reason: "理由") == ["officer.samePerson"])
  }

  @Test func `Who leads one association leads no other`() {
    let other = Bodies.registered(
      "a-2", Bodies.registration("示例区茶叶协会"),
      [("2019-06-03", elected(.secretaryGeneral, unit: nil))])
    #expect(shut(elected(), beside: [other], reason: "理由") == ["officer.leadsElsewhere"])
    #expect(shut(elected(.vicePresident), beside: [other]).isEmpty)
  }

  @Test func `An enterprise head holds three such posts in the city, a fourth with a reason`() {
    func other(_ id: String, _ person: String, area: String = "440306") -> Given {
      Bodies.registered(
        id, Bodies.registration("示例\(id)协会", area: area),
        [("2019-06-03", elected(.vicePresident, person: person))])
    }
    // Two by the head, one by a colleague of the same unit; one in another city does not count.
    let two = [other("a-2", "person/lg-1"), other("a-3", "person/lg-1")]
    let afar = other("a-5", "person/lg-1", area: "441900")
    #expect(shut(elected(), beside: two + [afar]).isEmpty)
    let three = two + [other("a-4", "person/lg-7")]
    #expect(shut(elected(), beside: three) == ["officer.tooManyPosts"])
    #expect(shut(elected(), beside: three, reason: "行业领军企业").isEmpty)
    let strict = three.prefix(2).reduce(body().with(.officerMaxPosts, "2")) { $0.beside($1) }
    #expect(strict.when(elected(), on: "2020-07-01").shut == ["officer.tooManyPosts"])
  }

  @Test func `C is unfit, whatever the reason`() {
    #expect(shut(elected(), [Self.vetting(.c)], reason: "理由") == ["officer.unfit"])
    #expect(
      shut(elected(), [Self.vetting(.c), Self.vetting(.a)]).isEmpty)
    #expect(
      shut(elected(), [Self.vetting(.c)], on: "2023-05-07") == ["officer.notVetted"],
      "an evaluation of three years ago says nothing any more")
  }

  @Test func `A president without a vetting in force needs a reason (凡进必评)`() {
    #expect(shut(elected(), []) == ["officer.notVetted"])
    #expect(shut(elected(), [], reason: "信用评价代替").isEmpty)
    #expect(shut(elected(), on: "2023-05-06").isEmpty)
    #expect(shut(elected(), on: "2023-05-07") == ["officer.notVetted"])
    #expect(shut(elected(.vicePresident), []).isEmpty)
  }

  @Test func `The president represents the body, a vice-president with a reason, nobody else`() {
    #expect(shut(elected(represents: true)).isEmpty)
    let vice = elected(.vicePresident, represents: true)
    #expect(shut(vice) == ["officer.representativeNotPresident"])
    #expect(shut(vice, reason: "登记管理机关同意").isEmpty)
    #expect(
      shut(elected(.secretaryGeneral, represents: true), reason: "理由")
        == ["officer.representativeOfNoRank"])
  }

  @Test func `The representative of another body represents no second (条例 Article 12(3))`() {
    let other = Bodies.registered(
      "a-2", Bodies.registration("示例区茶叶协会", representative: "person/lg-1"))
    #expect(
      shut(elected(represents: true), beside: [other], reason: "理由")
        == ["representative.elsewhere"])
  }

  @Test func `An officer leaves a post that is held`() {
    let left = OfficerLeft(person: "person/lg-1", post: .president, reason: .resigned)
    var given = body()
    #expect(given.when(left, on: "2020-07-01").shut == ["officer.notInPost"])
    given.add("2020-06-01", elected())
    #expect(given.when(left, on: "2020-07-01").types == [.officerLeft])
    given.add("2020-06-15", left)
    #expect(given.when(left, on: "2020-07-01").shut == ["officer.notInPost"])
  }
}

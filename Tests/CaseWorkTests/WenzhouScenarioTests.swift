import CaseWork
import EventModel
import Events
import Testing

/// The layout of a city's associations, after Wenzhou's draft of 2019: overlap and mergers (三.1, 四.5),
/// one member register (四.2), the cap on posts (四.2), joint branches (四.8).
struct WenzhouScenarioTests {
  private static let city = "330300"

  private static func body(
    _ id: String, _ name: String, kind: AssociationKind = .industryAssociation,
    area: String = city, industry: String? = nil, _ facts: [(CivilDate, any Event)] = []
  ) -> Given {
    Bodies.registered(
      id, Bodies.registration(name, kind: kind, area: area, industry: industry), facts)
  }

  private static func joined(_ member: String, area: String = "330302", industry: String? = nil)
    -> (CivilDate, any Event)
  {
    (
      "2018-09-03",
      MemberJoined(member: member, memberKind: .unit, area: area, industry: industry)
    )
  }

  private static func vice(_ person: String, unit: String) -> (CivilDate, any Event) {
    (
      "2018-06-01",
      OfficerElected(person: person, post: .vicePresident, unit: unit, termNumber: 1)
    )
  }

  private static func joint(_ partners: [String]) -> (CivilDate, any Event) {
    ("2018-07-02", PartyCoverageRecorded(form: .joint, partyMembers: 2, sharedWith: partners))
  }

  private static let shoes = body(
    "wz-1", "温州市鞋革行业协会", industry: "C19",
    [
      joined("企-1", industry: "C1952"), joined("企-2", area: "330102", industry: "C1952"),
      joined("企-3", industry: "C18"), vice("person/wz-1", unit: "企-1"), joint(["wz-2"]),
    ])
  private static let shoeTrade = body(
    "wz-2", "温州市制鞋商会", kind: .chamber, industry: "C195",
    [joined("企-1", industry: "C1952"), vice("person/wz-1", unit: "企-1"), joint(["wz-1"])])
  private static let county = body(
    "wz-3", "瑞安市鞋革行业协会", area: "330381", industry: "C19",
    [vice("person/wz-1", unit: "企-1"), joint(["wz-1"])])
  private static let society = body(
    "wz-4", "温州市鞋文化研究会", kind: .research,
    [
      ("2018-06-01", MembershipReported(units: 6, persons: 50)),
      vice("person/wz-2", unit: "企-1"),
    ])
  private static let clothes = body("wz-5", "温州市服装商会", kind: .chamber, industry: "C18")

  private var given: Given {
    [Self.shoeTrade, Self.county, Self.society, Self.clothes].reduce(Self.shoes) { $0.beside($1) }
  }
  private var register: Surroundings {
    given.situation(on: "2019-06-03", "2019-06-03").register
  }

  @Test
  func `Two city bodies of one trade are a merger candidate, the county's is an overlap only`() {
    let pairs = SectorOverlap.pairs(register)
    #expect(
      pairs.map { [$0.one, $0.other] } == [["wz-1", "wz-2"], ["wz-1", "wz-3"], ["wz-2", "wz-3"]])
    let candidates = SectorOverlap.mergerCandidates(register)
    #expect(candidates.map { [$0.one, $0.other] } == [["wz-1", "wz-2"]])
    #expect(candidates.first?.sharedMembers == 1)
    #expect(candidates.first?.isSimilarName == false)
  }

  @Test func `The member register shows who is from outside and who is of another trade`() {
    #expect(MemberScope.outOfArea(register).map(\.member.entry.member) == ["企-2"])
    #expect(MemberScope.ofOtherTrade(register).map(\.member.entry.member) == ["企-3"])
  }

  @Test func `Six units among fifty-six members are more than a tenth of a research body`() throws {
    let share = try #require(MemberScope.researchShares(register).first)
    #expect(share.association == "wz-4")
    #expect(share.exceeds(percent: 10))
    #expect(!share.exceeds(percent: 11))
  }

  @Test func `One person holds three posts, and one unit four`() {
    #expect(PostsHeld.personsWithMore(than: 2, register).map(\.person) == ["person/wz-1"])
    #expect(PostsHeld.personsWithMore(than: 3, register).isEmpty)
    let units = PostsHeld.unitsWithMore(than: 3, register)
    #expect(units.map(\.unit) == ["企-1"])
    #expect(
      units.first?.posts.map(\.association) == ["wz-1", "wz-2", "wz-3", "wz-4"])
  }

  @Test func `A fourth post of the enterprise head in the city needs a reason, not in Hangzhou`() {
    let election = OfficerElected(
      person: "person/wz-1", post: .vicePresident, unit: "企-7", termNumber: 1)
    let others = [Self.shoes, Self.shoeTrade, Self.county]
    let here = others.reduce(Self.clothes) { $0.beside($1) }
    #expect(here.when(election, on: "2019-06-03").shut == ["officer.tooManyPosts"])
    let hangzhou = others.reduce(Self.body("hz-1", "杭州市服装商会", area: "330100")) {
      $0.beside($1)
    }
    #expect(hangzhou.when(election, on: "2019-06-03").shut.isEmpty)
  }

  @Test func `A joint branch is one group, and who is not named back is seen`() {
    let groups = JointBranch.groups(register)
    #expect(groups.map(\.associations) == [["wz-1", "wz-2", "wz-3"]])
    #expect(
      groups.first?.oneSided == [JointBranch.OneSided(association: "wz-3", names: "wz-1")])
    #expect(groups.first?.notActive == [])
  }

  @Test func `A city body that covers five of twelve counties is let in with a reason only`() {
    let applied = Given(
      "association/wz-9",
      [("2019-06-03", Bodies.application("温州市眼镜商会", area: Self.city, industry: "C358"))])
    func review(_ counties: Int, _ units: String, _ sales: String) -> SectorOverlapReviewed {
      SectorOverlapReviewed(
        similar: [], counties: counties, countiesOf: 12, unitShare: units, salesShare: sales,
        verdict: .admit)
    }
    #expect(applied.when(review(6, "0.2", "0.55"), on: "2019-06-10").shut.isEmpty)
    #expect(
      applied.when(review(5, "0.2", "0.55"), on: "2019-06-10").shut == ["overlap.thinCoverage"])
  }
}

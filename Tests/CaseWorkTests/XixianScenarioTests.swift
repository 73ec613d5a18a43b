import CaseWork
import EventModel
import Events
import Law
import Testing

/// Founding new bodies beside old ones, after the Xixian paper of 2021: thirteen bodies are to be
/// formed (三), and Shanghai is quoted for relaxing 一业一会 by finer trades (二（三）).
struct XixianScenarioTests {
  private static let place = "610100-XX"
  private let investment = Given(
    "association/xx-1",
    [
      (
        "2017-05-08",
        Bodies.registration("西咸新区投资协会", area: place, industry: "J67")
      ),
      ("2019-03-04", MemberJoined(member: "企-资-1", memberKind: .unit)),
      ("2019-03-04", MemberJoined(member: "企-资-2", memberKind: .unit)),
    ])

  private var applied: Given {
    Given(
      "association/xx-2",
      [
        (
          "2021-03-15",
          Bodies.application("西咸新区投资基金协会", area: Self.place, industry: "J6732", units: 35)
        ),
        ("2021-03-16", MemberJoined(member: "企-资-2", memberKind: .unit)),
      ]
    ).beside(investment)
  }

  private let register = Bodies.registration(
    "西咸新区投资基金协会", area: place, industry: "J6732", units: 35)

  @Test func `The register finds the older body by trade, by name and by a shared member`() throws {
    let review = applied.when(
      .sectorOverlapReviewed, .object([.init("verdict", .string("refuse"))]), on: "2021-03-22")
    #expect(review["similar"] == .array([.string("xx-1")]))
    #expect(review["nameSimilar"] == .array([.string("xx-1")]))
    #expect(review["sharedMembers"] == .integer(1))
  }

  @Test func `From application to registration: unreviewed, admitted, and necessary`() {
    var given = applied
    #expect(
      given.when(register, on: "2021-04-12").shut
        == ["register.overlapUnreviewed", "register.tradeFull"])
    given.add(
      "2021-03-22",
      SectorOverlapReviewed(
        similar: ["xx-1"], counties: 5, countiesOf: 5, unitShare: "0.4", verdict: .admit,
        nameSimilar: ["xx-1"], sharedMembers: 1))
    #expect(given.when(register, on: "2021-04-12").shut == ["register.tradeFull"])
    let outcome = given.when(register, on: "2021-04-12", reason: "按基金类别细分设立，确有必要")
    #expect(outcome.types == [.associationRegistered])
    #expect(outcome["justification"] == .string("按基金类别细分设立，确有必要"))
    // The application and the review; the member's entry is no ground.
    #expect(
      outcome["because"] == .array([1, 3].map { .string(Given.id(of: $0).description) }))
  }

  @Test func `Turned away in review, the body is refused on ground 2 and cannot be registered`() {
    var given = applied
    given.add("2021-03-22", SectorOverlapReviewed(similar: ["xx-1"], verdict: .refuse))
    let refusal = RegistrationRefused(ground: 2, reason: "投资领域已有协会，没有必要另设")
    #expect(given.when(refusal, on: "2021-04-12").types == [.registrationRefused])
    given.add("2021-04-12", refusal)
    #expect(
      given.when(register, on: "2021-04-13", reason: "理由").shut.contains("founding.decided"))
  }

  @Test func `Where the place admits two of a trade, no reason is asked for the second`() {
    var given = applied.with(.sectorMaxSameTrade, "2")
    given.add("2021-03-22", SectorOverlapReviewed(similar: ["xx-1"], verdict: .admit))
    #expect(given.when(register, on: "2021-04-12").shut.isEmpty)
  }

  @Test func `The pair is a merger candidate once both are registered`() {
    var given = applied
    given.add("2021-04-12", register)
    let pairs = SectorOverlap.pairs(given.situation(on: "2021-05-06", "2021-05-06").register)
    #expect(pairs.map(\.one) == ["xx-2"])
    #expect(pairs.first?.sharedMembers == 1)
    #expect(pairs.first?.isMergerCandidate == true)
  }
}

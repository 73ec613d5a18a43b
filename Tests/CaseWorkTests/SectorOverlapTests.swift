import CaseWork
import EventModel
import Events
import Testing

/// 一业一会准入审查: 社会团体登记管理条例 (2016) Art. 13(2); Wenzhou's draft of 2019, 三.1.
struct SectorOverlapTests {
  private let applied = Given(
    "association/a-1",
    [
      ("2020-03-02", Bodies.application()),
      ("2020-03-02", MemberJoined(member: "企-1", memberKind: .unit)),
      ("2020-03-02", MemberJoined(member: "企-2", memberKind: .unit)),
    ])
  private let trade = Bodies.registered(
    "a-2", Bodies.registration("示例区木器商会", industry: "C2110"),
    [("2018-06-01", MemberJoined(member: "企-1", memberKind: .unit))])
  private let name = Bodies.registered(
    "a-3", Bodies.registration("家具制造业联合会", industry: nil))

  private func review(
    _ similar: [String] = [], alike: [String]? = nil, counties: Int? = nil, of all: Int? = nil,
    units: String? = nil, sales: String? = nil,
    verdict: SectorOverlapReviewed.Verdict = .admit
  ) -> SectorOverlapReviewed {
    SectorOverlapReviewed(
      similar: similar, counties: counties, countiesOf: all, unitShare: units, salesShare: sales,
      verdict: verdict, nameSimilar: alike)
  }

  @Test func `The bodies of the trade and of a like name are looked up where none are given`() {
    let outcome = applied.beside(trade).beside(name).when(
      .sectorOverlapReviewed, .object([.init("verdict", .string("admit"))]), on: "2020-03-09")
    #expect(outcome["similar"] == .array([.string("a-2")]))
    #expect(outcome["nameSimilar"] == .array([.string("a-3")]))
    #expect(outcome["sharedMembers"] == .integer(1))
  }

  @Test func `With nothing alike on the register, none is named`() {
    let outcome = applied.when(
      .sectorOverlapReviewed, .object([.init("verdict", .string("admit"))]), on: "2020-03-09")
    #expect(outcome["similar"] == .array([]))
    #expect(outcome["nameSimilar"] == nil)
  }

  @Test func `A body that is named must be on the register, and be another`() {
    #expect(applied.when(review(["a-9"]), on: "2020-03-09").shut == ["overlap.unknownBody"])
    #expect(applied.when(review(["a-1"]), on: "2020-03-09").shut == ["overlap.unknownBody"])
  }

  @Test func `Leaving out a body of the trade needs a reason`() {
    let given = applied.beside(trade)
    #expect(given.when(review(), on: "2020-03-09").shut == ["overlap.overlooked"])
    #expect(given.when(review(), on: "2020-03-09", reason: "该会已申请注销").shut.isEmpty)
  }

  @Test func `More counties than there are cannot be covered`() {
    #expect(
      applied.when(review(counties: 13, of: 12), on: "2020-03-09").shut
        == ["overlap.impossible"])
    #expect(applied.when(review(counties: 6), on: "2020-03-09").shut == ["overlap.impossible"])
  }

  @Test func `Six of twelve counties are enough, five are not (半数以上)`() {
    #expect(applied.when(review(counties: 6, of: 12), on: "2020-03-09").shut.isEmpty)
    #expect(
      applied.when(review(counties: 5, of: 12), on: "2020-03-09").shut
        == ["overlap.thinCoverage"])
    #expect(
      applied.when(review(counties: 5, of: 12), on: "2020-03-09", reason: "新兴产业").shut.isEmpty)
  }

  @Test func `30 % of the units or 50 % of the sales: one of the two is enough`() {
    func shut(_ units: String, _ sales: String) -> Set<String> {
      applied.when(review(units: units, sales: sales), on: "2020-03-09").shut
    }
    #expect(shut("0.3", "0.1").isEmpty)
    #expect(shut("0.1", "0.5").isEmpty)
    #expect(shut("0.299999", "0.499999") == ["overlap.thinCoverage"])
  }

  @Test func `Turning a body away needs a like body, a thin coverage, or a reason`() {
    #expect(
      applied.when(review(verdict: .refuse), on: "2020-03-09").shut == ["overlap.noReasonToRefuse"])
    #expect(
      applied.when(review(counties: 2, of: 12, verdict: .refuse), on: "2020-03-09").shut.isEmpty)
    #expect(
      applied.beside(trade).when(review(["a-2"], verdict: .refuse), on: "2020-03-09").shut.isEmpty)
  }

  @Test func `The largest counts are compared, not a crash`() {
    #expect(applied.when(review(counties: .max, of: .max), on: "2020-03-09").shut.isEmpty)
  }
}

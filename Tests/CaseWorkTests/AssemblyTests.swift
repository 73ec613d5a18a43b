import CaseWork
import EventModel
import Events
import Testing

/// 召集、召开会员大会，通过决议: the model charter (章程示范文本) and its local versions.
struct AssemblyTests {
  private let body = Bodies.registered()

  private func call(
    _ meetingOn: CivilDate, kind: GeneralAssemblyConvened.Kind = .ordinary, _ number: String = "会-1"
  ) -> GeneralAssemblyConvened {
    GeneralAssemblyConvened(meeting: number, kind: kind, meetingOn: meetingOn)
  }

  @Test func `Ten days of notice are enough, nine need a reason`() {
    #expect(body.when(call("2020-06-11"), on: "2020-06-01").shut.isEmpty)
    #expect(body.when(call("2020-06-10"), on: "2020-06-01").shut == ["assembly.shortNotice"])
    #expect(body.when(call("2020-06-10"), on: "2020-06-01", reason: "防汛紧急").shut.isEmpty)
  }

  @Test func `The charter's own days of notice bind without exception`() {
    var given = body
    given.add(
      "2018-03-05",
      CharterApproved(
        termYears: 5, noticeDays: 15, partyClause: true, selfDisciplineClause: true))
    #expect(given.when(call("2020-06-16"), on: "2020-06-01").shut.isEmpty)
    #expect(
      given.when(call("2020-06-15"), on: "2020-06-01", reason: "紧急").shut
        == ["assembly.charterNotice"])
  }

  @Test func `No meeting is called for a day that is past`() {
    #expect(
      body.when(call("2020-05-31"), on: "2020-06-01", reason: "补记").shut == ["assembly.past"])
  }

  @Test func `A number is one meeting's`() {
    var given = body
    given.add("2020-01-06", call("2020-02-03"))
    #expect(given.when(call("2020-06-20"), on: "2020-06-01").shut == ["assembly.numberUsed"])
  }

  @Test func `A re-election is called from three months before the term's end`() {
    // Registered on 2018-03-01: the term ends on 2023-03-01, and is near from 2022-12-01.
    #expect(
      body.when(call("2022-12-01", kind: .reElection), on: "2022-11-10").shut.isEmpty)
    #expect(
      body.when(call("2022-11-30", kind: .reElection), on: "2022-11-10").shut
        == ["assembly.notDue"])
  }

  // MARK: 召开

  private var called: Given {
    var given = body
    given.add("2020-06-01", call("2020-06-20"))
    return given
  }

  private func sitting(_ present: Int, of eligible: Int, _ number: String = "会-1")
    -> GeneralAssemblyHeld
  {
    GeneralAssemblyHeld(meeting: number, eligible: eligible, present: present)
  }

  @Test func `A meeting too few attend is held all the same; it only cannot decide`() {
    #expect(called.when(sitting(3, of: 30), on: "2020-06-20").types == [.generalAssemblyHeld])
  }

  @Test func `Nothing is held that nobody called`() {
    #expect(body.when(sitting(20, of: 30), on: "2020-06-20").shut == ["assembly.notConvened"])
  }

  @Test func `A meeting is not held before its day, and later only with a reason`() {
    #expect(called.when(sitting(20, of: 30), on: "2020-06-19").shut == ["assembly.tooEarly"])
    #expect(called.when(sitting(20, of: 30), on: "2020-06-21").shut == ["assembly.otherDay"])
    #expect(called.when(sitting(20, of: 30), on: "2020-06-21", reason: "台风").shut.isEmpty)
  }

  @Test func `A meeting is held once`() {
    var given = called
    given.add("2020-06-20", sitting(20, of: 30))
    #expect(
      given.when(sitting(21, of: 30), on: "2020-06-20").shut == ["assembly.heldAlready"])
  }

  @Test(arguments: [(31, 30), (0, 0)])
  func `More present than entitled is no attendance`(present: Int, eligible: Int) {
    #expect(
      called.when(sitting(present, of: eligible), on: "2020-06-20").shut
        == ["assembly.tooManyPresent"])
  }

  // MARK: 决议

  private func held(_ present: Int = 20, _ facts: [(CivilDate, any Event)] = []) -> Given {
    Bodies.registered(
      "a-1", Bodies.registration(), facts + Bodies.assembly(present: present))
  }

  @Test func `Eleven of twenty decide`() {
    #expect(
      held().when(Bodies.vote("工作报告", for: 11, against: 9), on: "2020-06-20").types
        == [.resolutionAdopted])
  }

  @Test func `Nine of twenty do not: a failed resolution is none`() {
    #expect(
      held().when(Bodies.vote("工作报告", for: 9, against: 11), on: "2020-06-20", reason: "理由").shut
        == ["resolution.failed"])
  }

  @Test func `Exactly half decides where the charter says 半数以上, which the record states`() {
    let half = Bodies.vote("工作报告", for: 10, against: 10)
    #expect(held().when(half, on: "2020-06-20").shut == ["resolution.tied"])
    #expect(held().when(half, on: "2020-06-20", reason: "章程规定半数以上").shut.isEmpty)
  }

  @Test(arguments: ["修改章程", "关于终止本会的决议", "与木器商会合并"])
  func `Charter change and termination need two thirds of those present`(item: String) {
    #expect(held().when(Bodies.vote(item, for: 14), on: "2020-06-20").shut.isEmpty)
    #expect(
      held().when(Bodies.vote(item, for: 13), on: "2020-06-20", reason: "理由").shut
        == ["resolution.failedGrave"])
  }

  @Test func `Nineteen of thirty cannot decide, twenty can (2/3以上)`() {
    #expect(
      held(19).when(Bodies.vote("工作报告", for: 19), on: "2020-06-20").shut
        == ["assembly.noQuorum"])
    #expect(held(20).when(Bodies.vote("工作报告", for: 20), on: "2020-06-20").shut.isEmpty)
  }

  @Test(arguments: ["0.66", "0.67", "0.667", "0.666667"])
  func `Two thirds written as a decimal are two thirds: 20 of 30 are enough`(quorum: String) {
    let charter = CharterApproved(
      termYears: 5, quorum: quorum, partyClause: true, selfDisciplineClause: true)
    let given = held(20, [("2018-03-05", charter)])
    #expect(given.when(Bodies.vote("工作报告", for: 20), on: "2020-06-20").shut.isEmpty)
  }

  @Test func `A charter may be content with half`() {
    let charter = CharterApproved(
      termYears: 5, quorum: "0.5", partyClause: true, selfDisciplineClause: true)
    let fifteen = held(15, [("2018-03-05", charter)])
    #expect(fifteen.when(Bodies.vote("工作报告", for: 15), on: "2020-06-20").shut.isEmpty)
    let fourteen = held(14, [("2018-03-05", charter)])
    #expect(
      fourteen.when(Bodies.vote("工作报告", for: 14), on: "2020-06-20").shut
        == ["assembly.noQuorum"])
  }

  @Test func `There are no more votes than people`() {
    #expect(
      held().when(Bodies.vote("工作报告", for: 15, against: 6), on: "2020-06-20").shut
        == ["resolution.tooManyVotes"])
    #expect(
      held().when(Bodies.vote("工作报告", for: .max, against: .max), on: "2020-06-20").shut
        == ["resolution.tooManyVotes"])
  }

  @Test func `Elections and fees are voted on in secret (民发〔2015〕166号, 民发〔2014〕166号)`() {
    #expect(
      held().when(Bodies.vote("选举会长", for: 20, secret: false), on: "2020-06-20").shut
        == ["resolution.openElection"])
    #expect(
      held().when(Bodies.vote("会费标准", for: 20, secret: false), on: "2020-06-20").shut
        == ["resolution.openFeeVote"])
    #expect(held().when(Bodies.vote("选举办法", for: 20, secret: false), on: "2020-06-20").shut.isEmpty)
  }

  @Test func `An item is voted on once, at a meeting that was held`() {
    var given = held()
    #expect(
      given.when(Bodies.vote("工作报告", for: 20, at: "会-9"), on: "2020-06-20").shut
        == ["assembly.notHeld"])
    given.add("2020-06-20", Bodies.vote("工作报告", for: 20))
    #expect(
      given.when(Bodies.vote("工作报告", for: 20), on: "2020-06-20").shut == ["resolution.voted"])
  }
}

/// 会费标准: 民发〔2014〕166号.
struct FeeStandardTests {
  private func body(_ vote: ResolutionAdopted?, present: Int = 20, quorum: String? = nil) -> Given {
    let charter = CharterApproved(
      termYears: 5, quorum: quorum, partyClause: true, selfDisciplineClause: true)
    return Bodies.registered(
      "a-1", Bodies.registration(),
      [("2018-03-05", charter)]
        + Bodies.assembly(present: present, votes: vote.map { [$0] } ?? []))
  }
  private let passed = Bodies.vote("会费标准", for: 10, against: 10)

  private func standard(_ tiers: Int = 4, published: CivilDate? = "2020-07-01")
    -> FeeStandardAdopted
  {
    FeeStandardAdopted(meeting: "会-1", tierCount: tiers, publishedOn: published)
  }

  @Test func `Half of those present set fees in secret (1/2以上)`() {
    #expect(body(passed).when(standard(), on: "2020-07-01").types == [.feeStandardAdopted])
  }

  @Test func `A meeting that was not held, or did not vote in secret, set no fees`() {
    #expect(
      Bodies.registered().when(standard(), on: "2020-07-01").shut
        == ["assembly.notHeld", "fee.noResolution"])
    #expect(body(nil).when(standard(), on: "2020-07-01").shut == ["fee.noResolution"])
    let open = Bodies.vote("会费标准", for: 20, secret: false)
    #expect(body(open).when(standard(), on: "2020-07-01").shut == ["fee.noResolution"])
    let lost = Bodies.vote("会费标准", for: 9, against: 11)
    #expect(body(lost).when(standard(), on: "2020-07-01").shut == ["fee.noResolution"])
  }

  @Test func `Two thirds are present for fees though the charter is content with half`() {
    let given = body(Bodies.vote("会费标准", for: 19), present: 19, quorum: "0.5")
    #expect(given.when(standard(), on: "2020-07-01").shut == ["fee.noQuorum"])
  }

  @Test func `A second standard needs a second meeting`() {
    var given = body(passed)
    given.add("2020-07-01", standard())
    #expect(given.when(standard(3), on: "2020-07-02").shut == ["fee.secondStandard"])
  }

  @Test func `One tier at least, and more than four with a reason`() {
    #expect(body(passed).when(standard(0), on: "2020-07-01").shut == ["fee.noTier"])
    #expect(body(passed).when(standard(5), on: "2020-07-01").shut == ["fee.tooManyTiers"])
    #expect(body(passed).when(standard(5), on: "2020-07-01", reason: "会员层级多").shut.isEmpty)
  }

  /// The vote of 2020-06-20 + 30 days is Monday 2020-07-20.
  @Test func `Members are told within thirty days`() {
    #expect(
      body(passed).when(standard(published: "2020-07-20"), on: "2020-07-21").shut.isEmpty)
    #expect(
      body(passed).when(standard(published: "2020-07-21"), on: "2020-07-21").shut
        == ["fee.publishedLate"])
    #expect(
      body(passed).when(standard(published: nil), on: "2020-07-21").shut
        == ["fee.publishedLate"])
    #expect(body(passed).when(standard(published: nil), on: "2020-07-20").shut.isEmpty)
  }

  @Test func `Nothing is published before it is passed`() {
    #expect(
      body(passed).when(standard(published: "2020-06-19"), on: "2020-07-01", reason: "公示稿").shut
        == ["fee.publishedEarly"])
  }
}

import CaseWork
import EventModel
import Events
import Testing

/// 会员数上报、入会、退会: 社会团体登记管理条例 (2016) Art. 10; 优化营商环境条例 Art. 17; the papers' proposals.
struct MembershipTests {
  private let body = Bodies.registered()

  @Test func `A stated total that is the sum is one entry`() {
    let outcome = body.when(
      MembershipReported(units: 30, persons: 5, statedTotal: 35), on: "2020-02-03")
    #expect(outcome.types == [.membershipReported])
  }

  @Test func `A stated total that is not the sum is kept, and noted beside it`() {
    let outcome = body.when(
      MembershipReported(units: 30, persons: 5, statedTotal: 40), on: "2020-02-03")
    #expect(outcome.types == [.membershipReported, .discrepancyNoted])
    #expect(outcome["statedTotal"] == .integer(40))
    #expect(outcome.drafts.last?.data["stated"] == .integer(40))
    #expect(outcome.drafts.last?.data["partsSum"] == .integer(35))
  }

  @Test func `More members than 64 bits count are no membership`() {
    let outcome = body.when(
      MembershipReported(units: .max, persons: 1, statedTotal: 1), on: "2020-02-03")
    #expect(outcome.shut == ["membership.impossible"])
  }

  @Test func `Capacity is recorded as reported`() {
    let report = CapacityReported(
      fullTimeStaff: 0, premises: .unverified,
      income: .init(dues: 0, sponsorship: 0, government: 0, services: 0, other: 0))
    #expect(body.when(report, on: "2020-02-03").types == [.capacityReported])
  }

  // MARK: 入会

  private func joining(
    _ member: String = "企-2", kind: MemberKind = .unit, area: String? = "440307",
    industry: String? = "C2110", checked: CivilDate? = "2020-05-06", referee: String? = "企-1"
  ) -> MemberJoined {
    MemberJoined(
      member: member, memberKind: kind, area: area, industry: industry, creditCheckedOn: checked,
      referee: referee)
  }

  private var withMember: Given {
    var given = body
    given.add("2019-01-07", joining("企-1", checked: "2019-01-02", referee: "发起人"))
    return given
  }

  @Test func `A firm of the trade and area, checked and vouched for, joins`() {
    #expect(withMember.when(joining(), on: "2020-06-01").types == [.memberJoined])
  }

  @Test func `Nobody joins twice, but may come back after leaving`() {
    var given = withMember
    #expect(given.when(joining("企-1"), on: "2020-06-01").shut.contains("member.already"))
    given.add("2020-01-06", MemberLeft(member: "企-1", memberKind: .unit, reason: .resigned))
    #expect(given.when(joining("企-1", referee: "企-3"), on: "2020-06-01").shut.isEmpty)
  }

  @Test func `A credit check of ninety days is fresh, of ninety-one is not`() {
    // 2020-03-03 is 90 days before 2020-06-01.
    #expect(withMember.when(joining(checked: "2020-03-03"), on: "2020-06-01").shut.isEmpty)
    for checked: CivilDate? in ["2020-03-02", nil] {
      #expect(
        withMember.when(joining(checked: checked), on: "2020-06-01").shut
          == ["member.creditNotChecked"])
    }
  }

  @Test func `A check after the joining was none before it`() {
    #expect(
      withMember.when(joining(checked: "2020-06-02"), on: "2020-06-01", reason: "补查").shut
        == ["member.checkedLater"])
  }

  @Test func `A person has no enterprise's credit to look up`() {
    #expect(
      withMember.when(joining(kind: .person, checked: nil), on: "2020-06-01").shut.isEmpty)
  }

  @Test func `A member vouches for the entrant (推荐人)`() {
    #expect(
      withMember.when(joining(referee: nil), on: "2020-06-01").shut == ["member.noReferee"])
    #expect(
      withMember.when(joining(referee: "企-9"), on: "2020-06-01").shut == ["member.noReferee"])
  }

  @Test func `A firm from outside the area joins with a reason only (Wenzhou draft, 四.2)`() {
    let outside = joining(area: "440306")
    #expect(withMember.when(outside, on: "2020-06-01").shut == ["member.outOfArea"])
    #expect(withMember.when(outside, on: "2020-06-01", reason: "在本区有分厂").shut.isEmpty)
  }

  @Test func `A firm of another trade joins with a reason only (Wenzhou draft, 四.2)`() {
    #expect(
      withMember.when(joining(industry: "C18"), on: "2020-06-01").shut == ["member.otherTrade"])
  }

  @Test func `A research body has one unit in ten at most`() {
    let society = Bodies.registered(
      "a-1", Bodies.registration("示例区家具研究会", kind: .research),
      [("2019-01-07", MembershipReported(units: 5, persons: 54))])
    // 6 of 60 are exactly 10 %; 7 of 61 are more.
    #expect(society.when(joining(), on: "2020-06-01").shut.isEmpty)
    var full = society
    full.add("2020-01-06", joining("企-1", checked: nil))
    #expect(full.when(joining(), on: "2020-06-01").shut == ["member.tooManyUnits"])
  }

  // MARK: 退会

  private func leaving(
    _ member: String = "企-1", kind: MemberKind = .unit, _ reason: MemberLeft.Reason = .resigned
  ) -> MemberLeft {
    MemberLeft(member: member, memberKind: kind, reason: reason)
  }

  @Test func `Members leave as they please (优化营商环境条例 Article 17)`() {
    #expect(withMember.when(leaving(), on: "2020-06-01").types == [.memberLeft])
  }

  @Test func `Who has left cannot leave again`() {
    var given = withMember
    given.add("2020-01-06", leaving())
    #expect(given.when(leaving(), on: "2020-06-01").shut == ["member.leftAlready"])
  }

  @Test func `Who is on no register may have joined before there was one`() {
    #expect(withMember.when(leaving("企-8"), on: "2020-06-01").shut == ["member.notOnRegister"])
    #expect(withMember.when(leaving("企-8"), on: "2020-06-01", reason: "建册前会员").shut.isEmpty)
  }

  @Test func `A unit does not leave as a person`() {
    #expect(
      withMember.when(leaving(kind: .person), on: "2020-06-01").shut == ["member.otherKind"])
  }

  @Test func `An expulsion gives its reason`() {
    let expelled = leaving("企-1", .expelled)
    #expect(withMember.when(expelled, on: "2020-06-01").shut == ["member.expelledWithoutReason"])
    #expect(
      withMember.when(expelled, on: "2020-06-01", reason: "违反行规，大会表决").shut.isEmpty)
  }
}

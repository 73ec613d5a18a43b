import CaseWork
import EventModel
import Events
import Law
import Testing

/// 活动、重大事项、自律文本、党的工作: 社会团体登记管理条例 (2016) Arts 20, 30; local rules; 支部工作条例 Art. 5.
struct WorkTests {
  private let body = Bodies.registered()
  private let activity = ActivityHeld(category: "行业展会", withinScope: true)

  @Test func `An activity is recorded`() {
    #expect(body.when(activity, on: "2020-07-01").types == [.activityHeld])
  }

  @Test func `A suspended body holds no activity, both ends of the time included (Article 30)`() {
    var given = body
    given.add(
      "2020-06-15",
      PenaltyDecided(
        case: "示民罚〔2020〕1号", kinds: [.suspension], suspendFrom: "2020-07-01",
        suspendTo: "2020-09-30", agency: "示例区民政局"))
    #expect(given.when(activity, on: "2020-06-30").shut.isEmpty)
    #expect(
      given.when(activity, on: "2020-07-01", reason: "理由").shut == ["activity.suspended"])
    #expect(
      given.when(activity, on: "2020-09-30", reason: "理由").shut == ["activity.suspended"])
    #expect(given.when(activity, on: "2020-10-01").shut.isEmpty)
  }

  @Test func `A liquidating body holds no activity (Article 20)`() {
    var given = body
    given.add("2020-06-15", LiquidationStarted(cause: "自行解散"))
    #expect(given.when(activity, on: "2020-07-01").shut == ["any.notActive"])
  }

  @Test func `A major matter is reported fifteen days ahead, or the reason is given`() {
    func report(_ plannedOn: CivilDate?) -> MajorMatterReported {
      MajorMatterReported(matter: "换届大会", plannedOn: plannedOn)
    }
    #expect(body.when(report("2020-07-16"), on: "2020-07-01").shut.isEmpty)
    #expect(body.when(report("2020-07-15"), on: "2020-07-01").shut == ["majorMatter.late"])
    #expect(body.when(report("2020-07-15"), on: "2020-07-01", reason: "突发事件").shut.isEmpty)
    let sanya = body.with(.majorMatterLeadDays, "7")
    #expect(sanya.when(report("2020-07-08"), on: "2020-07-01").shut.isEmpty)
  }

  @Test func `A text is accepted once; a refusal gives its reason`() {
    func filed(_ verdict: SelfDisciplineTextFiled.Verdict) -> SelfDisciplineTextFiled {
      SelfDisciplineTextFiled(text: "家具行业自律公约（2020）", verdict: verdict)
    }
    #expect(
      body.when(filed(.refused), on: "2020-07-01").shut
        == ["selfDiscipline.refusedWithoutReason"])
    var given = body
    given.add("2020-07-01", filed(.refused))
    #expect(given.when(filed(.accepted), on: "2020-07-20").shut.isEmpty)
    given.add("2020-07-20", filed(.accepted))
    #expect(
      given.when(filed(.accepted), on: "2020-08-03").shut == ["selfDiscipline.acceptedAlready"])
  }

  // MARK: 党的组织与工作覆盖

  private func coverage(
    _ form: PartyCoverageRecorded.Form, _ members: Int, with partners: [String]? = nil,
    instructor: String? = nil
  ) -> PartyCoverageRecorded {
    PartyCoverageRecorded(
      form: form, partyMembers: members, sharedWith: partners, instructor: instructor)
  }

  private func shut(
    _ event: PartyCoverageRecorded, beside others: [Given] = [], reason: String? = nil
  ) -> Set<String> {
    others.reduce(body) { $0.beside($1) }.when(event, on: "2020-07-01", reason: reason).shut
  }

  private func other(_ id: String, _ facts: [(CivilDate, any Event)] = []) -> Given {
    Bodies.registered(id, Bodies.registration("示例\(id)协会", industry: nil), facts)
  }

  @Test func `Three formal members form a branch (支部工作条例)`() {
    #expect(shut(coverage(.branch, 3)).isEmpty)
    #expect(shut(coverage(.nothing, 3)) == ["party.branchMissing"])
    #expect(shut(coverage(.nothing, 2)).isEmpty)
    #expect(shut(coverage(.nothing, 3), reason: "支部正在报批").isEmpty)
  }

  @Test func `Two members form no branch of their own`() {
    #expect(shut(coverage(.branch, 2)) == ["party.tooFewForBranch"])
  }

  @Test func `A joint branch is of registered bodies, this one not among those named`() {
    #expect(shut(coverage(.joint, 2, with: ["a-2"]), beside: [other("a-2")]).isEmpty)
    #expect(shut(coverage(.joint, 2, with: ["a-9"])) == ["party.partnerUnknown"])
    #expect(shut(coverage(.joint, 2, with: ["a-1"])) == ["party.partnerUnknown"])
    let revoked = other("a-2", [("2020-06-01", RegistrationRevoked(ground: .fraud))])
    #expect(
      shut(coverage(.joint, 2, with: ["a-2"]), beside: [revoked]) == ["party.partnerUnknown"])
  }

  @Test func `A joint branch of one body is none`() {
    #expect(shut(coverage(.joint, 2)) == ["party.jointAlone"])
  }

  @Test func `A joint branch covers five bodies, a sixth with a reason (Article 5)`() {
    let ids = ["a-2", "a-3", "a-4", "a-5", "a-6"]
    let others = ids.map { other($0) }
    #expect(shut(coverage(.joint, 2, with: Array(ids.prefix(4))), beside: others).isEmpty)
    #expect(shut(coverage(.joint, 2, with: ids), beside: others) == ["party.jointTooLarge"])
  }

  @Test func `Bodies of a joint branch name each other`() {
    let elsewhere = other("a-2", [("2020-06-01", coverage(.joint, 1, with: ["a-3"]))])
    #expect(
      shut(coverage(.joint, 2, with: ["a-2"]), beside: [elsewhere]) == ["party.partnerElsewhere"])
    let mutual = other("a-2", [("2020-06-01", coverage(.joint, 1, with: ["a-1"]))])
    #expect(shut(coverage(.joint, 2, with: ["a-2"]), beside: [mutual]).isEmpty)
  }

  @Test func `Only a joint branch is shared`() {
    #expect(
      shut(coverage(.branch, 3, with: ["a-2"]), beside: [other("a-2")])
        == ["party.sharedWithoutJoint"])
  }

  @Test func `An instructor is named`() {
    #expect(shut(coverage(.instructor, 0)) == ["party.noInstructor"])
    #expect(shut(coverage(.instructor, 0, instructor: "person/lg-8")).isEmpty)
  }
}

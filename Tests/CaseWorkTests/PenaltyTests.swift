import CaseWork
import EventModel
import Events
import Testing

/// 行政处罚: 行政处罚法 (2021) Arts 36, 44, 45, 60, 62–64; 社会团体登记管理条例 (2016) Art. 30.
struct PenaltyTests {
  private static let number = "示民罚案〔2023〕1号"
  private static let filing = PenaltyCaseFiled(case: number, act: 3)
  private static let filed = Given.silent(("2023-09-20", filing))
  /// rulebook.md, section 15: noticed on Wed 2023-09-27, five working days end on Tue 2023-10-10.
  private static let noticed = filed.and(("2023-09-27", notice()))

  private static func notice(
    until: CivilDate = "2023-10-10", case number: String? = number
  ) -> AdverseNoticeServed {
    ListingTests.notice(.penalty, until: until, ground: nil, subject: nil, case: number)
  }

  private static func decide(
    _ kinds: [PenaltyDecided.Kind] = [.warning], fine: Int64? = nil, from: CivilDate? = nil,
    to: CivilDate? = nil, case number: String = number
  ) -> PenaltyDecided {
    PenaltyDecided(
      case: number, kinds: kinds, fine: fine, suspendFrom: from, suspendTo: to, agency: "示例区民政局")
  }

  // MARK: Filing

  @Test func `A case has its own number`() {
    #expect(Given.silent.when(Self.filing, on: "2023-09-20").shut.isEmpty)
    #expect(Self.filed.when(Self.filing, on: "2023-09-21").shut == ["penaltyCase.numberUsed"])
  }

  @Test func `An act of more than two years ago needs a reason`() {
    let given = Given.silent(("2021-01-05", ComplaintReceived(subject: "乱收费", channel: "电话")))
    func file(on day: CivilDate, reason: String? = nil) -> Set<String> {
      let given = given
      let act: JSONValue = .object([
        .init("act", .integer(8)),
        .init("because", .array([.string(Given.id(of: 2).description)])),
        .init("case", .string(Self.number)),
      ])
      return given.when(.penaltyCaseFiled, act, on: day, reason: reason).shut
    }
    #expect(file(on: "2023-01-05").isEmpty)
    #expect(file(on: "2023-01-06") == ["penaltyCase.limitation"])
    #expect(file(on: "2023-01-06", reason: "行为有连续状态").isEmpty)
  }

  // MARK: Notice

  @Test func `Five working days to ask for a hearing, over the holiday worked in exchange`() {
    #expect(Self.filed.when(Self.notice(), on: "2023-09-27").shut.isEmpty)
    #expect(
      Self.filed.when(Self.notice(until: "2023-10-09"), on: "2023-09-27").shut
        == ["notice.hearingTooShort"])
  }

  @Test func `A notice belongs to a case that is filed`() {
    #expect(Given.silent.when(Self.notice(), on: "2023-09-27").shut == ["notice.caseUnknown"])
    #expect(
      Given.silent.when(Self.notice(case: nil), on: "2023-09-27").shut == ["notice.withoutCase"])
    #expect(
      Self.noticed.when(Self.notice(until: "2023-10-20"), on: "2023-10-09").shut
        == ["notice.twice"])
  }

  // MARK: Decision

  @Test func `Filed, noticed, and the time to answer over: it can be decided`() {
    let outcome = Self.noticed.when(Self.decide(), on: "2023-10-11")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《社会团体登记管理条例》（2016年修订）第三十条第一款第（三）项"))
    #expect(
      outcome["because"]
        == .array([1, 2, 3].map { .string(Given.id(of: $0).description) }))
  }

  @Test func `Nothing is decided unfiled, unnoticed or unheard`() {
    #expect(Given.silent.when(Self.decide(), on: "2023-10-11").shut == ["penalty.notFiled"])
    #expect(Self.filed.when(Self.decide(), on: "2023-10-11").shut == ["penalty.noNotice"])
    #expect(Self.noticed.when(Self.decide(), on: "2023-10-10").shut == ["penalty.replyRunning"])
    let heard = Self.noticed.and(
      ("2023-10-09", ListingTests.defence(.upheld, .penalty, case: Self.number)))
    #expect(heard.when(Self.decide(), on: "2023-10-10").shut.isEmpty)
  }

  @Test func `A defence that succeeded ends the case`() {
    let dropped = Self.noticed.and(
      ("2023-10-09", ListingTests.defence(.dropped, .penalty, case: Self.number)))
    #expect(dropped.when(Self.decide(), on: "2023-10-11").shut == ["penalty.defenceAccepted"])
  }

  @Test func `A case is decided once, and within ninety days`() {
    let decided = Self.noticed.and(("2023-10-11", Self.decide()))
    #expect(decided.when(Self.decide(), on: "2023-10-12").shut == ["penalty.twice"])
    // 2023-09-20 + 90 days = Tue 2023-12-19.
    #expect(Self.noticed.when(Self.decide(), on: "2023-12-19").shut.isEmpty)
    #expect(Self.noticed.when(Self.decide(), on: "2023-12-20").shut == ["penalty.late"])
  }

  @Test func `A suspension begins now or later, ends after it begins, and has a limit`() {
    func suspend(_ from: CivilDate, _ to: CivilDate) -> Set<String> {
      Self.noticed.when(Self.decide([.suspension], from: from, to: to), on: "2023-10-11").shut
    }
    #expect(suspend("2023-10-11", "2024-01-10").isEmpty)
    #expect(suspend("2023-10-10", "2024-01-10") == ["penalty.suspensionInterval"])
    #expect(suspend("2023-10-11", "2024-04-12") == ["penalty.suspensionTooLong"])
  }

  @Test func `A fine goes with the confiscation of turnover or gain`() {
    let both = Self.decide([.confiscation, .fine], fine: 1_000_000)
    #expect(Self.noticed.when(both, on: "2023-10-11").shut.isEmpty)
    let alone = Self.decide([.fine], fine: 1_000_000)
    #expect(Self.noticed.when(alone, on: "2023-10-11").shut == ["penalty.fineAlone"])
    #expect(Self.noticed.when(alone, on: "2023-10-11", reason: "依据反垄断法").shut.isEmpty)
  }

  // MARK: Annulment, defaulters

  @Test func `Only a decision in force is annulled`() {
    let act = PenaltyAnnulled(case: Self.number, by: .itself)
    #expect(Self.noticed.when(act, on: "2023-10-12").shut == ["penaltyAnnulment.notDecided"])
    let decided = Self.noticed.and(("2023-10-11", Self.decide()))
    #expect(decided.when(act, on: "2023-10-12").shut.isEmpty)
    let court = PenaltyAnnulled(case: Self.number, by: .court)
    #expect(
      decided.when(court, on: "2023-10-12").shut == ["penaltyAnnulment.withoutReview"])
  }

  @Test func `A defaulter is reported once and cleared once`() {
    let report = JudgmentDefaulterReported(courtCase: "（2023）粤执1号")
    let clear = JudgmentDefaulterCleared(courtCase: "（2023）粤执1号")
    #expect(Given.silent.when(report, on: "2023-05-01").shut.isEmpty)
    #expect(Given.silent.when(clear, on: "2023-05-01").shut == ["defaulter.notReported"])
    let reported = Given.silent(("2023-05-01", report))
    #expect(reported.when(report, on: "2023-05-02").shut == ["defaulter.twice"])
    #expect(reported.when(clear, on: "2023-06-01").shut.isEmpty)
  }
}

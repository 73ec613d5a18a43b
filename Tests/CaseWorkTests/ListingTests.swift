import CaseWork
import EventModel
import Events
import Testing

/// 列入名单: 社会组织信用信息管理办法 (Order 60) Arts 10, 11, 13, 15.
struct ListingTests {
  /// Noticed on Mon 2020-06-08 for the report of 2019; ten working days end on Mon 2020-06-22.
  static let noticed = Given.silent(("2020-06-08", notice()))

  static func notice(
    _ matter: AdverseMatter = .abnormalList, until: CivilDate = "2020-06-22", ground: Int? = 1,
    subject: String? = "2019", case number: String? = nil
  ) -> AdverseNoticeServed {
    AdverseNoticeServed(
      matter: matter, case: number, replyUntil: until, ground: ground, subject: subject)
  }

  static func enter(_ ground: Int = 1, _ subject: String? = "2019") -> AbnormalListEntered {
    AbnormalListEntered(ground: ground, subject: subject)
  }

  static func defence(
    _ outcome: DefenceHeard.Outcome, _ matter: AdverseMatter = .abnormalList,
    case number: String? = nil
  ) -> DefenceHeard {
    DefenceHeard(
      matter: matter, case: number, outcome: outcome, ground: matter == .penalty ? nil : 1,
      subject: matter == .penalty ? nil : "2019")
  }

  // MARK: Notice

  @Test func `A notice gives ten working days to answer`() {
    #expect(Given.silent.when(Self.notice(), on: "2020-06-08").shut.isEmpty)
    #expect(
      Given.silent.when(Self.notice(until: "2020-06-19"), on: "2020-06-08").shut
        == ["notice.replyTooShort"])
  }

  @Test func `A notice names a ground that the rules find, or says why`() {
    #expect(
      Given.silent.when(Self.notice(ground: nil, subject: nil), on: "2020-06-08").shut
        == ["notice.withoutGround"])
    let other = Self.notice(ground: 6, subject: nil)
    #expect(Given.silent.when(other, on: "2020-06-08").shut == ["notice.noProposal"])
    #expect(Given.silent.when(other, on: "2020-06-08", reason: "实地走访").shut.isEmpty)
  }

  @Test func `A second notice of the same says why`() {
    let act = Self.notice(until: "2020-06-24")
    #expect(Self.noticed.when(act, on: "2020-06-10").shut == ["notice.twice"])
  }

  // MARK: Defence

  @Test func `A defence answers a notice, in time`() {
    #expect(Self.noticed.when(Self.defence(.upheld), on: "2020-06-15").shut.isEmpty)
    #expect(Given.silent.when(Self.defence(.upheld), on: "2020-06-15").shut == ["defence.noNotice"])
    #expect(Self.noticed.when(Self.defence(.upheld), on: "2020-06-23").shut == ["defence.late"])
  }

  // MARK: Abnormal list

  @Test func `After notice and time to answer the entry rests on the finding`() {
    let outcome = Self.noticed.when(Self.enter(), on: "2020-06-23")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《社会组织信用信息管理办法》第十一条第（一）项"))
    #expect(outcome["because"] == .array([.string(Given.id(of: 1).description)]))
  }

  @Test func `On the last day to answer it is too early, unless the defence was heard`() {
    #expect(Self.noticed.when(Self.enter(), on: "2020-06-22").shut == ["listing.replyRunning"])
    let heard = Self.noticed.and(("2020-06-15", Self.defence(.upheld)))
    #expect(heard.when(Self.enter(), on: "2020-06-16").shut.isEmpty)
  }

  @Test func `Without notice there is no entry`() {
    #expect(Given.silent.when(Self.enter(), on: "2020-06-23").shut == ["listing.noNotice"])
  }

  @Test func `A notice that gave too little time does not shorten the law's`() {
    let given = Given.silent(("2020-06-08", Self.notice(until: "2020-06-10")))
    #expect(given.when(Self.enter(), on: "2020-06-12").shut == ["listing.replyRunning"])
  }

  @Test func `A defence that succeeded ends in no listing`() {
    let given = Self.noticed.and(("2020-06-15", Self.defence(.dropped)))
    #expect(given.when(Self.enter(), on: "2020-06-24").shut == ["listing.defenceAccepted"])
  }

  @Test func `What the rules do not find is no ground`() {
    let handedIn = Self.noticed.and(
      ("2020-06-10", AnnualReportSubmitted(year: 2019, to: .registrar)))
    #expect(handedIn.when(Self.enter(), on: "2020-06-24").shut == ["listing.noProposal"])
  }

  @Test func `A ground that a person judges needs the reason and the provision`() {
    let given = Given.silent(("2020-06-08", Self.notice(ground: 7, subject: nil)))
    let act = Given.json(Self.enter(7, nil))
    let cited: JSONValue = .object([
      .init("basis", .string("《慈善法》第一百零九条")), .init("ground", .integer(7)),
    ])
    #expect(
      given.when(.abnormalListEntered, act, on: "2020-06-23").shut == ["listing.withoutBasis"])
    #expect(given.when(.abnormalListEntered, cited, on: "2020-06-23").shut == ["listing.judged"])
    let outcome = given.when(.abnormalListEntered, cited, on: "2020-06-23", reason: "法院认定")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《慈善法》第一百零九条"))
  }

  @Test func `A body on the serious list is not entered on the lighter one`() {
    let given = Self.noticed.and(
      ("2020-06-20", SeriousListEntered(ground: 6, subject: "（2020）粤执1号")))
    #expect(
      given.when(Self.enter(), on: "2020-06-23").shut.contains("abnormal.onSeriousList"))
  }

  @Test func `A minor penalty had its own notice`() {
    let given = Given.silent(
      (
        "2020-06-08",
        PenaltyDecided(case: "示民罚〔2020〕1号", kinds: [.warning], agency: "示例区民政局")
      ))
    #expect(
      given.when(Self.enter(5, "示民罚〔2020〕1号"), on: "2020-06-09").shut.isEmpty)
  }

  // MARK: Serious list

  @Test func `Two full years on the abnormal list are a ground, after notice`() {
    let notice = Self.notice(.seriousList, until: "2020-09-18", ground: 1, subject: nil)
    let given = Given.silent(
      ("2018-08-31", Self.enter(6, nil)), ("2020-09-01", notice))
    let act = SeriousListEntered(ground: 1, subject: nil)
    #expect(given.when(act, on: "2020-09-21").shut.isEmpty)
    let early = Given.silent(("2018-08-31", Self.enter(6, nil)))
    #expect(
      early.when(act, on: "2020-08-31").shut == ["listing.noProposal", "listing.noNotice"])
  }

  @Test func `A suspension leads to the serious list without a second notice`() {
    let given = Given.silent(
      (
        "2020-06-08",
        PenaltyDecided(
          case: "示民罚〔2020〕1号", kinds: [.suspension], suspendFrom: "2020-06-08",
          suspendTo: "2020-09-07", agency: "示例区民政局")
      ))
    let act = SeriousListEntered(ground: 3, subject: "示民罚〔2020〕1号")
    #expect(given.when(act, on: "2020-06-09").shut.isEmpty)
  }

  // MARK: Declining

  @Test func `Not to list answers a finding, with its reason`() {
    let act = ListingDeclined(
      list: .abnormalList, ground: 1, subject: "2019", reason: "主管单位书面证明")
    let outcome = Given.silent.when(act, on: "2020-06-23")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["basis"] == .string("《社会组织信用信息管理办法》第十一条第（一）项"))
    let other = ListingDeclined(list: .abnormalList, ground: 6, subject: nil, reason: "已联系上")
    #expect(Given.silent.when(other, on: "2020-06-23").shut == ["declining.nothingProposed"])
  }

  // MARK: Publication

  @Test func `An entry is made public once, and while it stands`() {
    let act = ListingPublished(list: .abnormalList, until: "2021-06-23")
    #expect(Self.noticed.when(act, on: "2020-06-24").shut == ["leaving.notListed"])
    let listed = Self.noticed.and(("2020-06-23", Self.enter()))
    #expect(listed.when(act, on: "2020-06-24").shut.isEmpty)
    let backwards = ListingPublished(list: .abnormalList, until: "2020-06-24")
    #expect(listed.when(backwards, on: "2020-06-24").shut == ["publication.endsEarly"])
    let published = listed.and(("2020-06-24", act))
    #expect(published.when(act, on: "2020-06-25").shut == ["publication.twice"])
  }

  // MARK: Honours

  @Test func `A listed body is not honoured`() {
    let red = HonourGranted(honour: .redList, title: nil, validTo: "2021-12-31")
    #expect(Given.silent.when(red, on: "2020-06-24").shut.isEmpty)
    let abnormal = Self.noticed.and(("2020-06-23", Self.enter()))
    #expect(abnormal.when(red, on: "2020-06-24").shut == ["honour.onAbnormalList"])
    let serious = Given.silent(("2020-06-23", SeriousListEntered(ground: 6, subject: "执1")))
    let other = HonourGranted(honour: .fourGood, title: nil, validTo: nil)
    #expect(serious.when(other, on: "2020-06-24").shut == ["honour.onSeriousList"])
    let past = HonourGranted(honour: .redList, title: nil, validTo: "2020-06-24")
    #expect(Given.silent.when(past, on: "2020-06-24").shut == ["honour.endsEarly"])
  }

  @Test func `Only an honour that is held is withdrawn`() {
    let act = HonourWithdrawn(honour: .redList, reason: "有新的违法行为")
    #expect(Given.silent.when(act, on: "2020-06-24").shut == ["honour.notHeld"])
    let held = Given.silent(
      ("2020-01-10", HonourGranted(honour: .redList, title: nil, validTo: nil)))
    #expect(held.when(act, on: "2020-06-24").shut.isEmpty)
    let gone = held.and(("2020-06-24", act))
    #expect(gone.when(act, on: "2020-06-25").shut == ["honour.notHeld"])
  }
}

import CaseWork
import EventModel
import Events
import Testing

/// 撤销登记: 社会团体登记管理条例 (2016) Arts 29–31, 行政处罚法 (2021) Arts 44, 45, 63.
struct RevocationTests {
  private static let notice = AdverseNoticeServed(
    matter: .penalty, case: "P1", replyUntil: "2021-08-10")
  /// Registered in 2019, never active; a notice was served on 2021-08-03.
  private static let idle = Given.body(on: "2019-05-06").reporting(2019...2020)
  private static let told = idle.with("2021-08-03", notice)

  private static func shut(
    _ given: Given, _ ground: RegistrationRevoked.Ground = .noActivity,
    on day: CivilDate = "2021-08-11", reason: String? = nil
  ) -> Set<String> {
    given.when(RegistrationRevoked(ground: ground), on: day, reason: reason).shut
  }

  @Test func `A first year without activity revokes, and the decision says what it rests on`() {
    let outcome = Self.told.when(RegistrationRevoked(ground: .noActivity), on: "2021-08-11")
    #expect(outcome.types == [.registrationRevoked])
    let notice = JSONValue.string(Given.id(of: LogPosition(Self.told.items.count)).description)
    guard case .array(let because)? = outcome["because"],
      case .string(let basis)? = outcome["basis"]
    else {
      Issue.record("no grounds")
      return
    }
    #expect(because.contains(notice))
    #expect(basis.contains("第二十九条"))
  }

  @Test func `An active body is not revoked for idleness, whatever the reason`() {
    let active = Self.told.with("2020-01-06", ActivityHeld(category: "展会", withinScope: true))
    #expect(Self.shut(active, reason: "x") == ["revocation.noFinding"])
  }

  @Test func `Three missing reports show a serious case; other grounds are stated in writing`() {
    let missed = Given.body().reporting(2012...2017).with("2021-08-03", Self.notice)
    #expect(Self.shut(missed, .serious).isEmpty)
    for ground in [RegistrationRevoked.Ground.serious, .fraud, .otherLaw] {
      #expect(Self.shut(Self.told, ground) == ["revocation.judged"])
      #expect(Self.shut(Self.told, ground, reason: "经查实……").isEmpty)
    }
  }

  @Test func `The facts, reasons and rights are told before, Art. 44`() {
    #expect(Self.shut(Self.idle) == ["revocation.noNotice"])
    let listing = AdverseNoticeServed(matter: .abnormalList, replyUntil: "2021-08-10")
    #expect(Self.shut(Self.idle.with("2021-08-03", listing)) == ["revocation.noNotice"])
    let spent = Self.told.with(
      "2021-08-10", PenaltyDecided(case: "P1", kinds: [.warning], agency: "区民政局"))
    #expect(Self.shut(spent) == ["revocation.noNotice"])
  }

  @Test func `The time to answer passes, or the defence is heard, Arts 45 and 63`() {
    #expect(Self.shut(Self.told, on: "2021-08-10") == ["revocation.replyOpen"])
    let heard = Self.told.with(
      "2021-08-06", DefenceHeard(matter: .penalty, case: "P1", outcome: .upheld))
    #expect(Self.shut(heard, on: "2021-08-09").isEmpty)
  }

  @Test func `A defence that succeeded stops the decision`() {
    let dropped = Self.told.with(
      "2021-08-06", DefenceHeard(matter: .penalty, case: "P1", outcome: .dropped))
    #expect(Self.shut(dropped, reason: "x") == ["revocation.dropped"])
  }
}

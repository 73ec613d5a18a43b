import CaseWork
import EventModel
import Events
import Law
import Testing

/// 责令限期整改 from service to its end: 社会团体登记管理条例 (2016) Art. 30; days by 民法典 Arts 201–203.
struct RectificationCourseTests {
  private static let number = "示民责改〔2020〕1号"
  private static let ordered = Given.silent(("2020-07-06", RectificationOrdered.sample()))

  // MARK: The order

  @Test func `A finding rests on entries of the association's own record`() {
    let stranger = RectificationOrdered.Finding(
      rule: "zombies:W1", because: [Given.id(of: 77)], basis: "《社会团体登记管理条例》第三十条")
    let order = RectificationOrdered(
      order: Self.number, items: [.init(code: "R1", text: "未换届")], dueOn: "2020-09-04",
      findings: [stranger])
    #expect(Given.silent.when(order, on: "2020-07-06").shut == ["order.findingUnknown"])
  }

  @Test func `The order carries the entries of its findings`() {
    let outcome = Given.silent.when(RectificationOrdered.sample(), on: "2020-07-06")
    #expect(outcome["because"] == .array([.string(Given.id(of: 1).description)]))
  }

  @Test func `A term of calendar days ends after the holiday on which its last day falls`() {
    // Worked in rulebook.md, section 15: Fri 2020-09-18 + 15 days lies in the National Day holiday.
    let term = RectificationOrdered.Term(length: 15, unit: .days, from: .ordered)
    let right = RectificationOrdered.sample(due: "2020-10-09", term: term)
    #expect(Given.silent.when(right, on: "2020-09-18").shut.isEmpty)
    let wrong = RectificationOrdered.sample(due: "2020-10-03", term: term)
    #expect(Given.silent.when(wrong, on: "2020-09-18").shut == ["order.termMismatch"])
  }

  @Test func `A term of working days counts the Sunday worked in exchange`() {
    // rulebook.md, section 15: from Wed 2023-09-27 five working days end on Tue 2023-10-10.
    let term = RectificationOrdered.Term(length: 5, unit: .workingDays, from: .ordered)
    let right = RectificationOrdered.sample(due: "2023-10-10", term: term)
    #expect(Given.silent.when(right, on: "2023-09-27").shut.isEmpty)
  }

  // MARK: Extension

  private static func extend(to day: CivilDate) -> RectificationExtended {
    RectificationExtended(order: number, dueOn: day, reason: "疫情")
  }

  @Test func `An extension names a later day, in time`() {
    let given = Self.ordered
    #expect(given.when(Self.extend(to: "2020-10-16"), on: "2020-08-20").shut.isEmpty)
    #expect(
      given.when(Self.extend(to: "2020-09-04"), on: "2020-08-20").shut == [
        "orderExtension.notLater"
      ])
    #expect(
      given.when(Self.extend(to: "2020-10-16"), on: "2020-09-05").shut
        == ["orderExtension.afterTheEnd"])
    #expect(
      given.when(Self.extend(to: "2020-10-16"), on: "2020-09-05", reason: "补办").shut.isEmpty)
  }

  @Test func `A term that stands still is not extended`() {
    let given = Self.ordered.and(
      ("2020-08-03", RectificationPaused(order: Self.number, until: "2020-08-31", reason: "诉讼")))
    #expect(
      given.when(Self.extend(to: "2020-12-31"), on: "2020-08-10").shut
        == ["orderExtension.whilePaused"])
  }

  @Test func `Nothing is done under an order that is unknown or closed`() {
    #expect(
      Given.silent.when(Self.extend(to: "2020-10-16"), on: "2020-08-20").shut == ["order.unknown"])
    let given = Self.ordered.and(
      ("2020-08-01", RectificationWithdrawn(order: Self.number, reason: "有误")))
    #expect(given.when(Self.extend(to: "2020-10-16"), on: "2020-08-20").shut == ["order.closed"])
  }

  // MARK: Pause and resumption

  @Test func `A pause moves the last day by the days it takes`() {
    // 4 August to 13 August are ten days: Fri 2020-09-04 + 10 = Mon 2020-09-14.
    let outcome = Self.ordered.when(
      RectificationPaused(order: Self.number, until: "2020-08-13", reason: "诉讼"),
      on: "2020-08-04")
    #expect(outcome.types == [.rectificationPaused, .rectificationExtended])
    #expect(outcome.drafts[1].data["dueOn"] == .string("2020-09-14"))
  }

  @Test func `An early resumption takes back the days that were not used`() {
    let given = Self.ordered.and(
      ("2020-08-04", RectificationPaused(order: Self.number, until: "2020-08-13", reason: "诉讼")),
      (
        "2020-08-04",
        RectificationExtended(order: Self.number, dueOn: "2020-09-14", reason: "期限中止，顺延")
      ))
    let outcome = given.when(RectificationResumed(order: Self.number), on: "2020-08-07")
    #expect(outcome.types == [.rectificationResumed, .rectificationExtended])
    // Three days stood still: Fri 2020-09-04 + 3 = Mon 2020-09-07.
    #expect(outcome.drafts[1].data["dueOn"] == .string("2020-09-07"))
  }

  @Test func `A pause begins while the term runs and has a length`() {
    func pause(_ until: CivilDate, on day: CivilDate, _ given: Given) -> Set<String> {
      given.when(
        RectificationPaused(order: Self.number, until: until, reason: "诉讼"), on: day
      ).shut
    }
    #expect(pause("2020-08-04", on: "2020-08-04", Self.ordered) == ["pause.tooShort"])
    #expect(pause("2020-10-01", on: "2020-09-05", Self.ordered) == ["pause.afterTheEnd"])
    let paused = Self.ordered.and(
      ("2020-08-04", RectificationPaused(order: Self.number, until: "2020-08-13", reason: "诉讼")))
    #expect(pause("2020-08-20", on: "2020-08-10", paused) == ["pause.twice"])
  }

  @Test func `Only what stands still can be resumed`() {
    let resume = RectificationResumed(order: Self.number)
    #expect(Self.ordered.when(resume, on: "2020-08-10").shut == ["resumption.notPaused"])
    let paused = Self.ordered.and(
      ("2020-08-04", RectificationPaused(order: Self.number, until: "2020-08-13", reason: "诉讼")))
    #expect(paused.when(resume, on: "2020-08-14").shut == ["resumption.notPaused"])
  }

  // MARK: Acknowledgement and report

  @Test func `An order is acknowledged once`() {
    let act = RectificationAcknowledged(order: Self.number)
    #expect(Self.ordered.when(act, on: "2020-07-08").shut.isEmpty)
    let given = Self.ordered.and(("2020-07-08", act))
    #expect(given.when(act, on: "2020-07-09").shut == ["acknowledgement.twice"])
  }

  private static func report(_ codes: String...) -> RectificationReported {
    RectificationReported(order: number, items: codes.map { .init(code: $0, evidence: nil) })
  }

  @Test func `A report names items of the order, one after another if need be`() {
    #expect(Self.ordered.when(Self.report("R1"), on: "2020-08-20").shut.isEmpty)
    #expect(Self.ordered.when(Self.report("R9"), on: "2020-08-20").shut == ["report.unknownItem"])
  }

  // MARK: Verification

  private static func verify(
    _ verdict: RectificationVerified.Verdict, _ open: [String]? = nil
  ) -> RectificationVerified {
    RectificationVerified(order: number, verdict: verdict, openItems: open)
  }

  @Test func `What was reported item by item can pass`() {
    let given = Self.ordered.and(
      ("2020-08-20", Self.report("R1")), ("2020-08-25", Self.report("R2")))
    #expect(given.when(Self.verify(.passed), on: "2020-08-28").shut.isEmpty)
  }

  @Test func `Nothing passes while an item was never reported on`() {
    let given = Self.ordered.and(("2020-08-20", Self.report("R1")))
    #expect(
      given.when(Self.verify(.passed), on: "2020-08-28").shut == ["verification.unreported"])
  }

  @Test func `A failed verification names open items of the order`() {
    let given = Self.ordered.and(("2020-08-20", Self.report("R1", "R2")))
    #expect(given.when(Self.verify(.failed, ["R2"]), on: "2020-08-28").shut.isEmpty)
    #expect(
      given.when(Self.verify(.failed, ["R9"]), on: "2020-08-28").shut
        == ["verification.unknownItem"])
    #expect(
      given.when(Self.verify(.failed), on: "2020-08-28").shut
        == ["verification.openItemsMissing"])
    #expect(
      given.when(Self.verify(.passed, ["R2"]), on: "2020-08-28").shut
        == ["verification.openItemsGiven"])
  }

  @Test func `A check without a report says why`() {
    let act = Self.verify(.failed, ["R1"])
    #expect(Self.ordered.when(act, on: "2020-09-05").shut == ["verification.notReported"])
    #expect(Self.ordered.when(act, on: "2020-09-05", reason: "现场检查").shut.isEmpty)
  }

  // MARK: Withdrawal and annulment

  @Test func `An open order can be withdrawn`() {
    let act = RectificationWithdrawn(order: Self.number, reason: "对象有误")
    #expect(Self.ordered.when(act, on: "2020-07-10").shut.isEmpty)
  }

  @Test func `An order is annulled by who may, once`() {
    let own = RectificationAnnulled(order: Self.number, by: .`self`, reason: "程序有误")
    #expect(Self.ordered.when(own, on: "2020-07-20").shut.isEmpty)
    let court = RectificationAnnulled(order: Self.number, by: .court, reason: "判决")
    #expect(Self.ordered.when(court, on: "2020-07-20").shut == ["annulment.withoutReview"])
    let given = Self.ordered.and(("2020-07-20", own))
    #expect(given.when(own, on: "2020-07-21").shut == ["annulment.twice"])
    #expect(Given.silent.when(own, on: "2020-07-21").shut == ["order.unknown"])
  }

  // MARK: Service (送达)

  private static func serve(
    _ mode: PaperServed.Mode, deemed: CivilDate? = nil, paper: String = number
  ) -> PaperServed {
    PaperServed(paper: paper, mode: mode, result: .served, deemedOn: deemed)
  }

  @Test func `A term from service begins with the service`() {
    let term = RectificationOrdered.Term(length: 30, unit: .days, from: .served)
    // 2020-07-06 + 30 days = Wed 2020-08-05, named as if it were served at once.
    let given = Given.silent.and(
      ("2020-07-06", RectificationOrdered.sample(due: "2020-08-05", term: term)))
    let outcome = given.when(Self.serve(.direct), on: "2020-07-10")
    #expect(outcome.types == [.paperServed, .rectificationExtended])
    // 2020-07-10 + 30 days is Sun 2020-08-09, so Monday.
    #expect(outcome.drafts[1].data["dueOn"] == .string("2020-08-10"))
  }

  @Test func `Service by notice counts from its own day`() {
    #expect(
      Self.ordered.when(Self.serve(.notice, deemed: "2020-08-09"), on: "2020-07-10").shut.isEmpty)
    #expect(
      Self.ordered.when(Self.serve(.notice), on: "2020-07-10").shut == ["service.deemedDay"])
    let sixty = Self.ordered.with(.serviceNoticeDays, "60")
    #expect(
      sixty.when(Self.serve(.notice, deemed: "2020-09-08"), on: "2020-07-10").shut.isEmpty)
  }

  @Test func `What is served is a paper of the association, once`() {
    #expect(
      Self.ordered.when(Self.serve(.direct, paper: "无此文号"), on: "2020-07-10").shut
        == ["service.unknownPaper"])
    let served = Self.ordered.and(("2020-07-10", Self.serve(.direct)))
    #expect(served.when(Self.serve(.post), on: "2020-07-11").shut == ["service.twice"])
    #expect(served.when(Self.serve(.post), on: "2020-07-11", reason: "补寄").shut.isEmpty)
  }
}

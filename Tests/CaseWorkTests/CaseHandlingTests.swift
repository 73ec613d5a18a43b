import CaseWork
import EventModel
import Events
import Testing

/// Who has a case, and what may be done with it: the house's own rules.
struct CaseHandlingTests {
  private static let order = "rectification:示民责改〔2020〕1号"
  private static let ordered = Given.silent(("2020-07-06", RectificationOrdered.sample()))
  private static let assigned = ordered.and(
    ("2020-07-06", CaseAssigned(case: order, officer: "li")))

  @Test func `A case that was begun can be given to an officer, once`() {
    let act = CaseAssigned(case: Self.order, officer: "li")
    #expect(Self.ordered.when(act, on: "2020-07-06").shut.isEmpty)
    #expect(Self.assigned.when(act, on: "2020-07-07").shut == ["assignment.taken"])
  }

  @Test func `A finding can be claimed before anything was done about it`() {
    let act = CaseAssigned(case: "abnormalListing:1/2019", officer: "li")
    #expect(Given.silent.when(act, on: "2020-06-02").shut.isEmpty)
    // The report of 2019 was due on Mon 2020-06-01.
    #expect(Given.silent.when(act, on: "2020-06-01").shut == ["case.unknown"])
  }

  @Test(arguments: ["rectification:无此文号", "无此类别:1", "rectification"])
  func `What is no case cannot be handled`(text: String) {
    let acts: [any Event] = [
      CaseAssigned(case: text, officer: "li"),
      CaseHandedOver(case: text, from: "li", to: "wu", reason: "休假"),
      CasePrioritised(case: text, priority: .high),
      CaseTargetSet(case: text, targetOn: "2020-08-01"),
      CaseCommented(case: text, text: "待核"), CaseClosed(case: text, outcome: "办结"),
      ReviewRequested(case: text, kind: .review),
      ReviewDecided(case: text, by: .review, outcome: .upheld),
    ]
    for act in acts {
      #expect(Self.ordered.when(act, on: "2020-07-10").shut == ["case.unknown"])
    }
  }

  @Test func `Only who has a case hands it over, and to somebody else`() {
    func handOver(_ from: String, _ to: String) -> Set<String> {
      Self.assigned.when(
        CaseHandedOver(case: Self.order, from: from, to: to, reason: "休假"), on: "2020-07-10"
      ).shut
    }
    #expect(handOver("li", "wu").isEmpty)
    #expect(handOver("wu", "li") == ["handOver.notAssignee"])
    #expect(handOver("li", "li") == ["handOver.samePerson"])
  }

  @Test func `The office's own day lies ahead`() {
    let past = CaseTargetSet(case: Self.order, targetOn: "2020-07-09")
    #expect(Self.ordered.when(past, on: "2020-07-10").shut == ["target.past"])
    let ahead = CaseTargetSet(case: Self.order, targetOn: "2020-09-01")
    #expect(Self.ordered.when(ahead, on: "2020-07-10").shut.isEmpty)
  }

  @Test func `A case is closed at its end, once`() {
    let act = CaseClosed(case: Self.order, outcome: "已撤回")
    #expect(Self.ordered.when(act, on: "2020-07-10").shut == ["closing.underWay"])
    let withdrawn = Self.ordered.and(
      ("2020-07-10", RectificationWithdrawn(order: "示民责改〔2020〕1号", reason: "有误")))
    #expect(withdrawn.when(act, on: "2020-07-11").shut.isEmpty)
    let closed = withdrawn.and(("2020-07-11", act))
    #expect(closed.when(act, on: "2020-07-12").shut == ["closing.twice"])
  }

  @Test func `A case under review is not closed`() {
    let given = Given.silent(
      ("2023-09-20", PenaltyCaseFiled(case: "罚1", act: 3)),
      ("2023-10-11", PenaltyDecided(case: "罚1", kinds: [.warning], agency: "示例区民政局")),
      ("2023-11-01", ReviewRequested(case: "penalty:罚1", kind: .review)))
    #expect(
      given.when(CaseClosed(case: "penalty:罚1", outcome: "办结"), on: "2023-11-02").shut
        == ["closing.underReview"])
  }
}

/// 行政复议法 Art. 20, 行政诉讼法 Art. 46, and what an annulment takes away.
struct ReviewTests {
  private static let listed = Given.silent(
    ("2020-06-23", AbnormalListEntered(ground: 1, subject: "2019")))
  private static let reference = "abnormalListing:1/2019"

  private static func ask(_ kind: ReviewRequested.Kind = .review) -> ReviewRequested {
    ReviewRequested(case: reference, kind: kind)
  }

  private static func decide(
    _ outcome: ReviewDecided.Outcome, by body: ReviewDecided.Body = .review,
    case reference: String = reference
  ) -> ReviewDecided {
    ReviewDecided(case: reference, by: body, outcome: outcome)
  }

  @Test func `Sixty days for a review, six months for a suit`() {
    // 2020-06-23 + 60 days = Sat 2020-08-22, so Mon 2020-08-24; + 6 months = Wed 2020-12-23.
    #expect(Self.listed.when(Self.ask(), on: "2020-08-24").shut.isEmpty)
    #expect(Self.listed.when(Self.ask(), on: "2020-08-25").shut == ["review.late"])
    #expect(Self.listed.when(Self.ask(.suit), on: "2020-12-23").shut.isEmpty)
    #expect(Self.listed.when(Self.ask(.suit), on: "2020-12-24").shut == ["review.suitLate"])
  }

  @Test func `There must be a decision, and no review of it under way`() {
    let noticed = Given.silent(("2020-06-08", ListingTests.notice()))
    #expect(noticed.when(Self.ask(), on: "2020-06-10").shut == ["review.nothingDecided"])
    let asked = Self.listed.and(("2020-07-01", Self.ask()))
    #expect(asked.when(Self.ask(), on: "2020-07-02").shut == ["review.pending"])
  }

  @Test func `A result answers a review that was asked for`() {
    #expect(
      Self.listed.when(Self.decide(.upheld), on: "2020-08-01").shut
        == ["reviewDecision.notRequested"])
    let asked = Self.listed.and(("2020-07-01", Self.ask()))
    #expect(asked.when(Self.decide(.upheld), on: "2020-08-01").types == [.reviewDecided])
  }

  @Test func `An annulled listing leaves the list in the same breath`() {
    let asked = Self.listed.and(("2020-07-01", Self.ask()))
    let outcome = asked.when(Self.decide(.annulled), on: "2020-08-01")
    #expect(outcome.types == [.reviewDecided, .abnormalListLeft])
    #expect(outcome.drafts[1].data["reason"] == .string("error"))
  }

  @Test func `While other grounds keep it on the list, a person must part them`() {
    let asked = Self.listed.and(
      ("2020-06-25", AbnormalListEntered(ground: 6, subject: nil)), ("2020-07-01", Self.ask()))
    #expect(
      asked.when(Self.decide(.annulled), on: "2020-08-01").shut
        == ["reviewDecision.otherGrounds"])
    #expect(
      asked.when(Self.decide(.annulled), on: "2020-08-01", reason: "另行作废").types
        == [.reviewDecided])
  }

  @Test func `An annulled penalty and an annulled order fall`() {
    let penalised = Given.silent(
      ("2023-10-11", PenaltyDecided(case: "罚1", kinds: [.warning], agency: "示例区民政局")),
      ("2023-11-01", ReviewRequested(case: "penalty:罚1", kind: .suit)))
    let penalty = penalised.when(
      Self.decide(.annulled, by: .court, case: "penalty:罚1"), on: "2024-02-01")
    #expect(penalty.types == [.reviewDecided, .penaltyAnnulled])
    let ordered = Given.silent(
      ("2020-07-06", RectificationOrdered.sample()),
      ("2020-07-20", ReviewRequested(case: "rectification:示民责改〔2020〕1号", kind: .review)))
    let order = ordered.when(
      Self.decide(.annulled, case: "rectification:示民责改〔2020〕1号"), on: "2020-09-01")
    #expect(order.types == [.reviewDecided, .rectificationAnnulled])
  }
}

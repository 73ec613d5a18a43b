import Associations
import CaseWork
import EventModel
import Events
import Law
import Rules
import Testing
import WorkingDays

/// Cases are read from the stream: their stages, every day promised, who has them.
struct CaseFileTests {
  private static let number = "示民责改〔2020〕1号"

  private static func files(_ given: Given, on day: CivilDate) -> [CaseFile] {
    CaseFiles.of(given.situation(on: day, day).dossier)
  }

  private static func file(_ given: Given, _ reference: String, on day: CivilDate) -> CaseFile? {
    files(given, on: day).first { $0.reference.description == reference }
  }

  // MARK: Rectification

  @Test func `An order goes from stage to stage and keeps every day that was ever promised`() {
    let given = Given.silent(
      ("2020-07-06", RectificationOrdered.sample()),
      ("2020-07-08", PaperServed(paper: Self.number, mode: .direct, result: .served)),
      ("2020-08-20", RectificationExtended(order: Self.number, dueOn: "2020-10-16", reason: "疫情")),
      (
        "2020-10-12",
        RectificationReported(order: Self.number, items: [.init(code: "R1", evidence: nil)])
      ),
      ("2020-10-15", RectificationVerified(order: Self.number, verdict: .failed, openItems: ["R2"]))
    )
    let reference = "rectification:\(Self.number)"
    func stage(_ day: CivilDate) -> CaseStage? { Self.file(given, reference, on: day)?.stage }
    #expect(stage("2020-07-05") == nil)
    #expect(stage("2020-07-06") == .ordered)
    #expect(stage("2020-07-08") == .served)
    #expect(stage("2020-10-12") == .reported)
    #expect(stage("2020-10-15") == .failed)
    let file = Self.file(given, reference, on: "2020-10-15")
    #expect(file?.promises.map(\.dueOn) == ["2020-09-04", "2020-10-16"])
    #expect(file?.promises.map(\.statedBy) == [.rectificationOrdered, .rectificationExtended])
    #expect(file?.steps.count == 5)
    #expect(file?.isDone == false)
  }

  @Test func `A pause shows its last day until it is resumed`() {
    let paused = Given.silent(
      ("2020-07-06", RectificationOrdered.sample()),
      ("2020-08-04", RectificationPaused(order: Self.number, until: "2020-08-13", reason: "诉讼")))
    let reference = "rectification:\(Self.number)"
    #expect(Self.file(paused, reference, on: "2020-08-05")?.pausedUntil == "2020-08-13")
    let resumed = paused.and(("2020-08-07", RectificationResumed(order: Self.number)))
    #expect(Self.file(resumed, reference, on: "2020-08-08")?.pausedUntil == nil)
  }

  // MARK: Listing

  @Test func `A listing goes from notice over defence and entry to publication`() {
    let given = ListingTests.noticed.and(
      ("2020-06-15", ListingTests.defence(.upheld)), ("2020-06-23", ListingTests.enter()),
      ("2020-06-24", ListingPublished(list: .abnormalList, until: nil)))
    let reference = "abnormalListing:1/2019"
    let stages: [(CivilDate, CaseStage)] = [
      ("2020-06-08", .noticed), ("2020-06-15", .heard), ("2020-06-23", .listed),
      ("2020-06-24", .published),
    ]
    for (day, stage) in stages {
      #expect(Self.file(given, reference, on: day)?.stage == stage)
    }
    #expect(Self.files(given, on: "2020-06-24").count { $0.kind == .abnormalListing } == 1)
    #expect(Self.file(given, reference, on: "2020-06-24")?.promises.map(\.dueOn) == ["2020-06-22"])
  }

  @Test func `The same ground a second time is a second case`() {
    let given = Given.silent(
      ("2020-06-23", AbnormalListEntered(ground: 6, subject: nil)),
      ("2020-07-06", AbnormalListLeft(reason: .error)),
      ("2021-03-01", AbnormalListEntered(ground: 6, subject: nil)))
    let listings = Self.files(given, on: "2021-03-02").filter { $0.kind == .abnormalListing }
    #expect(listings.map(\.reference.description) == ["abnormalListing:6", "abnormalListing:6#2"])
    #expect(listings.map(\.stage) == [.annulled, .listed])
  }

  // MARK: Other kinds

  @Test func `Each kind ends where its law ends it`() {
    let given = Given.silent(
      ("2019-01-10", DecouplingPlanned(scope: .inScope, batch: 1, oldBody: "示例局")),
      ("2019-03-01", SeparationCompleted(item: .assets)), ("2019-06-30", DecouplingCompleted()),
      ("2021-02-01", PreElectionAuditCompleted(opinion: .clean)),
      ("2021-03-02", ReElectionCompleted(termFrom: "2021-03-02", termTo: "2026-03-01")),
      ("2022-01-10", GradeAwarded(grade: 3, validFrom: nil, validTo: nil)),
      ("2023-05-01", ZombieConfirmed(criteria: ["N2"], route: .deregister)),
      ("2023-06-01", LiquidationStarted(cause: "决议解散")),
      ("2023-09-01", LiquidationCompleted(surplusTo: nil)),
      ("2023-09-10", AssociationDeregistered(certificateSurrendered: true)))
    let stages = Dictionary(
      uniqueKeysWithValues: Self.files(given, on: "2023-09-10")
        .map { ($0.reference.description, $0.stage) })
    #expect(
      stages == [
        "founding:1": .registered, "decoupling:1": .completed, "reElection:1": .elected,
        "grading:1": .awarded, "zombie:1": .ended, "deregistration:1": .deregistered,
      ])
  }

  @Test func `Who has a case, how urgent it is and what was noted is read from the stream too`() {
    let reference = "rectification:\(Self.number)"
    let given = Given.silent(
      ("2020-07-06", RectificationOrdered.sample()),
      ("2020-07-06", CaseAssigned(case: reference, officer: "li")),
      ("2020-07-07", CasePrioritised(case: reference, priority: .urgent)),
      ("2020-07-08", CaseTargetSet(case: reference, targetOn: "2020-08-28")),
      ("2020-07-09", CaseCommented(case: reference, text: "已电话提醒")),
      ("2020-07-10", CaseHandedOver(case: reference, from: "li", to: "wu", reason: "休假")))
    let before = Self.file(given, reference, on: "2020-07-09")
    #expect(before?.handling.assignee == "li")
    let file = Self.file(given, reference, on: "2020-07-10")
    #expect(file?.handling.assignee == "wu")
    #expect(file?.handling.priority == .urgent)
    #expect(file?.handling.targetOn == "2020-08-28")
    #expect(file?.handling.comments.map(\.text) == ["已电话提醒"])
    // Handling is no step of the law: the case waits since it was ordered.
    #expect(file?.lastStepOn == "2020-07-06")
  }

  @Test func `A case that was over is open again while a court looks at it`() {
    let given = Given.silent(
      ("2023-10-11", PenaltyDecided(case: "罚1", kinds: [.warning], agency: "示例区民政局")),
      ("2023-11-01", ReviewRequested(case: "penalty:罚1", kind: .suit)),
      ("2024-02-01", ReviewDecided(case: "penalty:罚1", by: .court, outcome: .upheld)))
    #expect(Self.file(given, "penalty:罚1", on: "2023-10-31")?.isDone == true)
    #expect(Self.file(given, "penalty:罚1", on: "2023-11-01")?.isDone == false)
    #expect(Self.file(given, "penalty:罚1", on: "2024-02-01")?.isDone == true)
  }

  @Test func `A submission waits under its own name until somebody answers it`() {
    let given = Given.silent(
      (
        "2020-06-23",
        DecisionSubmitted(
          submission: "s-1", command: "EnterAbnormalList", effectiveOn: "2020-06-23",
          act: Array(#"{"ground":6}"#.utf8))
      ), ("2020-06-24", DecisionConfirmed(submission: "s-1")))
    #expect(Self.file(given, "submission:s-1", on: "2020-06-23")?.stage == .submitted)
    #expect(Self.file(given, "submission:s-1", on: "2020-06-23")?.subject == "EnterAbnormalList")
    #expect(Self.file(given, "submission:s-1", on: "2020-06-24")?.stage == .agreed)
  }

  // MARK: Names that are stored elsewhere

  @Test(arguments: NextAct.allCases)
  func `What comes next is a command that an officer can give`(act: NextAct) {
    #expect(CommandCatalogue.act(named: act.rawValue) != nil)
  }
}

/// Days counted anew: 民法典 Arts 201–203; 社会组织信用信息管理办法; 行政处罚法 Art. 60.
struct CaseDeadlineTests {
  private static let number = "示民责改〔2020〕1号"
  private static let fifteen = RectificationOrdered.Term(length: 15, unit: .days, from: .ordered)

  private static func deadline(
    _ given: Given, _ reference: String, on day: CivilDate,
    _ calendar: WorkingCalendar = .national
  ) -> CivilDate? {
    let s = given.situation(on: day, day)
    guard let association = s.x?.association, let file = CaseFiles(s.dossier)[reference: reference]
    else { return nil }
    let parameters = Parameters(s.table, for: s.jurisdiction, on: day, calendar: calendar)
    return CaseDeadlines.deadline(
      file, Examination(association, on: day, parameters),
      CaseLimits(s.table, for: s.jurisdiction, on: day))?.day
  }

  @Test func `A changed holiday table moves the day, and what was promised stays`() throws {
    let given = Given.silent(
      ("2020-09-18", RectificationOrdered.sample(due: "2020-10-09", term: Self.fifteen)))
    let reference = "rectification:\(Self.number)"
    #expect(Self.deadline(given, reference, on: "2020-09-20") == "2020-10-09")
    // The same year with a holiday of two days only: Sat 2020-10-03 rolls to Mon 2020-10-05.
    let other = try WorkingCalendar(
      csv: Array("date,kind,name\n2020-10-01,holiday,国庆节\n2020-10-02,holiday,国庆节\n".utf8))
    #expect(Self.deadline(given, reference, on: "2020-09-20", other) == "2020-10-05")
    let s = given.situation(on: "2020-09-20", "2020-09-20")
    #expect(CaseFiles.of(s.dossier).last?.promises.map(\.dueOn) == ["2020-10-09"])
  }

  @Test func `An extension and a pause count anew, without what they wrote themselves`() {
    let reference = "rectification:\(Self.number)"
    let ordered = Given.silent(("2020-07-06", RectificationOrdered.sample()))
    let extended = ordered.and(
      ("2020-08-20", RectificationExtended(order: Self.number, dueOn: "2020-10-16", reason: "疫情")))
    #expect(Self.deadline(extended, reference, on: "2020-08-21") == "2020-10-16")
    let paused = extended.and(
      ("2020-09-01", RectificationPaused(order: Self.number, until: "2020-09-04", reason: "诉讼")),
      (
        "2020-09-01",
        RectificationExtended(order: Self.number, dueOn: "2020-10-20", reason: "期限中止，顺延")
      ))
    // Four days more: Fri 2020-10-16 + 4 = Tue 2020-10-20, counted once.
    #expect(Self.deadline(paused, reference, on: "2020-09-02") == "2020-10-20")
    let resumed = paused.and(("2020-09-02", RectificationResumed(order: Self.number)))
    // One day stood still: Sat 2020-10-17, so Monday.
    #expect(Self.deadline(resumed, reference, on: "2020-09-02") == "2020-10-19")
  }

  @Test func `Working days that stand still are counted in working days`() {
    let term = RectificationOrdered.Term(length: 10, unit: .workingDays, from: .ordered)
    // Ten working days after Mon 2020-07-06: Mon 2020-07-20. Four days of pause hold two working
    // ones.
    let given = Given.silent(
      ("2020-07-06", RectificationOrdered.sample(due: "2020-07-20", term: term)),
      ("2020-07-10", RectificationPaused(order: Self.number, until: "2020-07-13", reason: "诉讼")))
    let reference = "rectification:\(Self.number)"
    #expect(Self.deadline(given, reference, on: "2020-07-10") == "2020-07-22")
  }

  @Test func `Answers, decisions and publications have the law's days`() {
    #expect(
      Self.deadline(ListingTests.noticed, "abnormalListing:1/2019", on: "2020-06-09")
        == "2020-06-22")
    let listed = ListingTests.noticed.and(("2020-06-23", ListingTests.enter()))
    // After Tue 2020-06-23, over the Dragon Boat days 25–27: 24, Sun 28 (worked in exchange), 29,
    // 30 June and 1 July.
    #expect(
      Self.deadline(listed, "abnormalListing:1/2019", on: "2020-06-24") == "2020-07-01")
    let filed = Given.silent(("2023-09-20", PenaltyCaseFiled(case: "案1", act: 3)))
    #expect(Self.deadline(filed, "penalty:案1", on: "2023-09-21") == "2023-12-19")
  }

  @Test func `A rulebook's own figure moves the day`() {
    let filed = Given.silent(("2023-09-20", PenaltyCaseFiled(case: "案1", act: 3)))
      .with(.penaltyDecideDays, "60")
    // 2023-09-20 + 60 days = Sun 2023-11-19, so Monday.
    #expect(Self.deadline(filed, "penalty:案1", on: "2023-09-21") == "2023-11-20")
  }
}

extension CaseFiles {
  fileprivate subscript(reference text: String) -> CaseFile? {
    CaseReference(text).flatMap { self[$0] }
  }
}

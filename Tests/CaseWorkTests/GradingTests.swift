import CaseWork
import EventModel
import Events
import Law
import Testing

/// 等级评估: 社会组织评估管理办法, Order 39 until 2026-02-28 and the revision since.
struct GradingTests {
  private static let award = GradeAwarded(grade: 3)

  private static func shut(
    _ given: Given = .sound(), _ award: GradeAwarded = award, on day: CivilDate = midsummer,
    reason: String? = nil
  ) -> Set<String> {
    given.when(award, on: day, reason: reason).shut
  }

  /// Sound until 2026, for what the revision changed.
  private static let later = Given.body().reporting(2012...2024)
  private static let revised: CivilDate = "2026-03-02"

  private static let minor = PenaltyDecided(
    case: "P1", kinds: [.fine], fine: 4_999_999, agency: "区民政局")
  private static let grave = PenaltyDecided(
    case: "P2", kinds: [.fine], fine: 5_000_000, agency: "区民政局")

  // MARK: Article 28 and the revision, validity

  @Test func `Under Order 39 a grade holds five years, Art. 28`() {
    let outcome = Given.sound().when(Self.award, on: "2020-11-15")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["validFrom"] == .string("2020-11-15"))
    #expect(outcome["validTo"] == .string("2025-11-15"))
  }

  @Test func `Since the revision it holds five calendar years`() {
    let outcome = Self.later.reporting(2025...2025).when(Self.award, on: "2026-11-15")
    #expect(outcome.shut.isEmpty)
    #expect(outcome["validFrom"] == .string("2027-01-01"))
    #expect(outcome["validTo"] == .string("2031-12-31"))
  }

  @Test(arguments: [("2026-02-28", "2031-02-28"), ("2026-03-01", "2031-12-31")])
  func `The text of the day decides`(day: CivilDate, last: String) {
    #expect(Self.later.when(Self.award, on: day)["validTo"] == .string(last))
  }

  @Test func `Other days of validity are refused`() {
    let long = GradeAwarded(grade: 3, validFrom: midsummer, validTo: "2026-07-06")
    #expect(Self.shut(.sound(), long) == ["grade.validity"])
    let right = GradeAwarded(grade: 3, validFrom: midsummer, validTo: "2025-07-06")
    #expect(Self.shut(.sound(), right).isEmpty)
    #expect(Self.shut(Self.later, right, on: Self.revised) == ["grade.validitySince2026"])
  }

  // MARK: Article 6

  @Test(arguments: [("2018-07-06", true), ("2018-07-07", false)])
  func `Two full years come before a grade, Art. 6`(registered: CivilDate, isOpen: Bool) {
    let given = Given.body(on: registered).reporting(2018...2019)
    #expect(Self.shut(given) == (isOpen ? [] : ["grade.tooYoung"]))
  }

  @Test func `Grading opens again when the grade has run out, Art. 6`() {
    let graded = Given.sound().with("2016-01-10", GradeAwarded(grade: 2))
    #expect(Self.shut(graded) == ["grade.stillGraded"])
    #expect(Self.shut(graded, reason: "满两年可以重评的地方规定").isEmpty)
  }

  @Test(arguments: [("2026-12-31", true), ("2027-01-04", false)])
  func `The revision has re-evaluation in the first four years`(day: CivilDate, isOpen: Bool) {
    let graded = Self.later.reporting(2025...2025)
      .with("2022-12-31", GradeAwarded(grade: 4))
    #expect(Self.shut(graded, on: day) == (isOpen ? [] : ["grade.lastYear"]))
  }

  // MARK: Article 7, the bars

  @Test func `No grade without the last inspection`() {
    let missed = Given.body().reporting(2012...2018)
    #expect(Self.shut(missed) == ["grade.notInspected"])
    let later = Given.body().reporting(2012...2023)
    #expect(Self.shut(later, on: "2026-02-28") == ["grade.notInspected"])
    #expect(Self.shut(later, on: Self.revised) == ["grade.notInspectedSince2026"])
    #expect(Self.shut(later, on: Self.revised, reason: "新规则").isEmpty)
  }

  @Test func `A failed inspection bars until the revision`() {
    let failed = Given.body().reporting(2012...2018).reporting(2019...2019, .unqualified)
    #expect(Self.shut(failed) == ["grade.inspectionFailed"])
    let later = Given.body().reporting(2012...2023).reporting(2024...2024, .unqualified)
    #expect(Self.shut(later, on: "2026-02-27") == ["grade.inspectionFailed"])
    #expect(Self.shut(later, on: Self.revised).isEmpty)
  }

  @Test func `Two basic results in a row bar until the revision`() {
    let basic = Given.body().reporting(2012...2017).reporting(2018...2019, .basicallyQualified)
    #expect(Self.shut(basic) == ["grade.twiceBasic"])
    let once = Given.body().reporting(2012...2018).reporting(2019...2019, .basicallyQualified)
    #expect(Self.shut(once).isEmpty)
    let later = Given.body().reporting(2012...2022).reporting(2023...2024, .basicallyQualified)
    #expect(Self.shut(later, on: Self.revised).isEmpty)
  }

  @Test func `A penalty of last year bars, and one of the year before does not`() {
    #expect(Self.shut(.sound().with("2019-01-04", Self.minor)) == ["grade.penalised"])
    #expect(Self.shut(.sound().with("2018-12-28", Self.minor)).isEmpty)
  }

  @Test func `A suspension that still runs bars whenever it was decided`() {
    let suspension = PenaltyDecided(
      case: "P3", kinds: [.suspension], suspendFrom: "2018-12-01", suspendTo: midsummer,
      agency: "区民政局")
    #expect(Self.shut(.sound().with("2018-12-01", suspension)) == ["grade.penalised"])
  }

  @Test func `Since the revision only a grave penalty bars`() {
    #expect(Self.shut(Self.later.with("2025-05-06", Self.minor), on: Self.revised).isEmpty)
    #expect(
      Self.shut(Self.later.with("2025-05-06", Self.grave), on: Self.revised)
        == ["grade.gravelyPenalised"])
  }

  @Test func `An open penalty case bars until the revision`() {
    let filed = PenaltyCaseFiled(case: "P4", act: 3)
    #expect(Self.shut(.sound().with("2020-06-01", filed)) == ["grade.caseOpen"])
    let dropped = Given.sound().with("2020-06-01", filed).with(
      "2020-06-20", DefenceHeard(matter: .penalty, case: "P4", outcome: .dropped))
    #expect(Self.shut(dropped).isEmpty)
    let closed = Given.sound().with("2020-06-01", filed).with(
      "2020-06-20", CaseClosed(case: "penalty:P4", outcome: "撤案"))
    #expect(Self.shut(closed).isEmpty)
    #expect(Self.shut(Self.later.with("2026-01-05", filed), on: Self.revised).isEmpty)
  }

  @Test func `Nobody is graded while on a list, 民发〔2021〕96号`() {
    #expect(
      Self.shut(.sound().with("2020-06-01", AbnormalListEntered(ground: 6))) == ["grade.listed"])
    #expect(
      Self.shut(.sound().with("2020-06-01", SeriousListEntered(ground: 6))) == ["grade.listed"])
  }

  @Test(
    arguments: [
      (3, CivilDate("2018-07-06"), true), (3, "2018-07-05", false), (0, "2017-07-06", true),
      (0, "2017-07-05", false),
    ] as [(Int, CivilDate?, Bool)])
  func `Two years are locked after a reduction, three after a cancellation`(
    to: Int, reducedOn: CivilDate?, isLocked: Bool
  ) {
    let reduced = Given.sound().with("2015-01-05", GradeAwarded(grade: 4))
      .with(reducedOn ?? midsummer, GradeReduced(to: to, ground: "核查"))
    #expect(
      Self.shut(reduced, reason: "重新评估") == (isLocked ? ["grade.lockedOut"] : []))
  }

  // MARK: Article 30

  private static let graded = Given.sound().with("2018-11-15", GradeAwarded(grade: 4))
  private static let reduction = GradeReduced(to: 3, ground: "受到行政处罚")

  @Test func `A grade is lowered for a penalty, Art. 30`() {
    let penalised = Self.graded.with("2020-02-03", Self.minor)
    let outcome = penalised.when(Self.reduction, on: midsummer)
    #expect(outcome.types == [.gradeReduced])
    let penalty = JSONValue.string(Given.id(of: LogPosition(penalised.items.count)).description)
    guard case .array(let because)? = outcome["because"] else {
      Issue.record("no grounds")
      return
    }
    #expect(because.contains(penalty))
  }

  @Test func `Without a ground of Article 30 on record it takes a reason`() {
    #expect(Self.graded.when(Self.reduction, on: midsummer).shut == ["reduction.withoutFinding"])
    #expect(Self.graded.when(Self.reduction, on: midsummer, reason: "材料虚假").shut.isEmpty)
  }

  @Test func `Only a grade in force is lowered, and only downwards`() {
    #expect(Given.sound().when(Self.reduction, on: midsummer).shut == ["reduction.noGrade"])
    #expect(Self.graded.when(Self.reduction, on: "2023-11-16").shut.contains("reduction.noGrade"))
    #expect(
      Self.graded.with("2020-02-03", Self.minor)
        .when(GradeReduced(to: 4, ground: "处罚"), on: midsummer).shut == ["reduction.notLower"])
  }
}

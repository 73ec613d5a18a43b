import CaseWork
import EventModel
import Events
import Testing

/// 年度报告和年度检查: 社会团体登记管理条例 (2016) Art. 28.
struct YearEndInspectionTests {
  private static func report(
    _ year: Int, to recipient: AnnualReportSubmitted.Recipient = .registrar
  ) -> AnnualReportSubmitted {
    AnnualReportSubmitted(year: year, to: recipient)
  }

  private static func concluded(
    _ conclusion: InspectionConclusion = .qualified, simplified: Bool = false,
    reasons: [String]? = nil
  ) -> YearEndInspectionConcluded {
    YearEndInspectionConcluded(
      year: 2019, conclusion: conclusion, simplified: simplified, reasons: reasons)
  }

  private static let supervised = Given.body(direct: false, supervisor: "区工业和信息化局")
  private static let reported = Given.body().with("2020-05-20", report(2019))

  // MARK: Article 28, the report

  @Test func `A directly registered body hands its report straight to the registrar`() {
    let outcome = Given.body().when(Self.report(2019), on: "2020-05-20")
    #expect(outcome.types == [.annualReportSubmitted])
    #expect(
      Given.body().when(Self.report(2019, to: .supervisor), on: "2020-03-20").shut
        == ["report.noSupervisor"])
  }

  @Test func `A report is of a year that is over`() {
    #expect(
      Given.body().when(Self.report(2020), on: "2020-12-31").shut == ["report.yearNotOver"])
    #expect(Given.body().when(Self.report(2020), on: "2021-01-01").shut.isEmpty)
  }

  @Test func `A year is reported once to each authority`() {
    #expect(Self.reported.when(Self.report(2019), on: "2020-05-21").shut == ["report.handedIn"])
  }

  @Test func `Who was registered after the cut-off owes no report, and may give one with a reason`()
  {
    let young = Given.body(on: "2019-07-01")
    #expect(young.when(Self.report(2019), on: "2020-05-20").shut == ["report.notOwed"])
    #expect(young.when(Self.report(2019), on: "2020-05-20", reason: "自愿报送").shut.isEmpty)
    #expect(
      Given.body(on: "2019-06-30").when(Self.report(2019), on: "2020-05-20").shut.isEmpty)
  }

  @Test func `A supervised body goes to the supervisor first, for the preliminary review`() {
    #expect(
      Self.supervised.when(Self.report(2019), on: "2020-05-20").shut
        == ["report.supervisorFirst"])
    let reviewed = Self.supervised.doing(
      Self.report(2019, to: .supervisor), on: "2020-03-20")
    #expect(reviewed.when(Self.report(2019), on: "2020-05-20").shut.isEmpty)
  }

  @Test func `A decoupled body has no supervisor any more, 民函〔2021〕16号`() {
    let decoupled = Self.supervised.with("2018-06-01", DecouplingCompleted())
    #expect(decoupled.when(Self.report(2019), on: "2020-05-20").shut.isEmpty)
    #expect(
      decoupled.when(Self.report(2019, to: .supervisor), on: "2020-03-20").shut
        == ["report.noSupervisor"])
  }

  // MARK: The conclusion

  @Test func `A conclusion rests on the report that reached the registrar`() {
    #expect(
      Given.body().when(Self.concluded(), on: "2020-06-18").shut == ["inspection.notSubmitted"])
    let outcome = Self.reported.when(Self.concluded(), on: "2020-06-18")
    #expect(outcome.types == [.yearEndInspectionConcluded])
    #expect(outcome["because"] == .array([.string(Given.id(of: 2).description)]))
  }

  @Test func `What is concluded is revised, not concluded again`() {
    let done = Self.reported.doing(Self.concluded(), on: "2020-06-18")
    #expect(
      done.when(Self.concluded(), on: "2020-06-19").shut == ["inspection.concluded"])
  }

  @Test(arguments: [InspectionConclusion.basicallyQualified, .unqualified])
  func `What is less than qualified says why`(conclusion: InspectionConclusion) {
    #expect(
      Self.reported.when(Self.concluded(conclusion), on: "2020-06-18").shut
        == ["inspection.withoutReasons"])
    #expect(
      Self.reported.when(Self.concluded(conclusion, reasons: ["未按时换届"]), on: "2020-06-18")
        .shut.isEmpty)
  }

  // MARK: Order 39 Art. 29: 4A and above

  @Test(arguments: [(3, false), (4, true), (5, true)])
  func `The simplified procedure asks for 4A on the due day`(grade: Int, isOpen: Bool) {
    let graded = Self.reported.with("2018-11-15", GradeAwarded(grade: grade))
    let shut = graded.when(Self.concluded(simplified: true), on: "2020-06-18").shut
    #expect(shut == (isOpen ? [] : ["inspection.simplifiedGrade"]))
  }

  @Test func `The grade of the due day counts, 1 June 2020, since 31 May was a Sunday`() {
    func shut(reducedOn day: CivilDate) -> Set<String> {
      Self.reported.with("2018-11-15", GradeAwarded(grade: 4))
        .with(day, GradeReduced(to: 3, ground: "核查")).when(
          Self.concluded(simplified: true), on: "2020-06-18"
        ).shut
    }
    #expect(shut(reducedOn: "2020-06-01") == ["inspection.simplifiedGrade"])
    #expect(shut(reducedOn: "2020-06-02").isEmpty)
  }

  // MARK: 社会团体年度检查办法, revision

  @Test func `Only a conclusion that stands is revised, and only to another`() {
    let revision = YearEndInspectionRevised(
      year: 2019, conclusion: .unqualified, ground: "查实隐瞒收入")
    #expect(Self.reported.when(revision, on: "2020-09-01").shut == ["revision.notConcluded"])
    let done = Self.reported.doing(Self.concluded(), on: "2020-06-18")
    let revised = done.doing(revision, on: "2020-09-01")
    #expect(revised.when(revision, on: "2020-09-02").shut == ["revision.unchanged"])
  }

  @Test func `A revision has a ground`() {
    let done = Self.reported.doing(Self.concluded(), on: "2020-06-18")
    let bare = YearEndInspectionRevised(year: 2019, conclusion: .unqualified, ground: "")
    #expect(done.when(bare, on: "2020-09-01").misshapen == ["data.ground"])
  }
}

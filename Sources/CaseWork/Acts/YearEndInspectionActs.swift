import Associations
import EventModel
public import Events
import Law
import Rules

extension AnnualReportSubmitted: Act {
  public static let commandName = "SubmitAnnualReport"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister

  static let yearNotOver = Gate(
    "report.yearNotOver", RegistrationRegulation.annualReport, "报告年度尚未结束，次年1月1日起方可报送",
    "The year is not over: its report is handed in from 1 January after it")
  static let handedIn = Gate(
    "report.handedIn", RegistrationRegulation.annualReport, "该年度报告已向同一机关报送",
    "The report of this year has been handed in there already")
  static let notOwed = Gate(
    "report.notOwed", AnnualInspection.cutoffJune, "该社会团体不必报送该年度报告（登记晚于截止日，或届时不在登记状态）",
    "No report is owed for this year: registered after the cut-off, or not registered when due",
    force: .judgement)
  static let supervisorFirst = Gate(
    "report.supervisorFirst", RegistrationRegulation.preliminaryReview,
    "尚未报送业务主管单位初审", "The supervising authority has not had it for preliminary review",
    force: .judgement)
  static let noSupervisor = Gate(
    "report.noSupervisor", AnnualInspection.directFiling,
    "该社会团体直接登记或者已脱钩，应直接报送登记管理机关",
    "Directly registered or decoupled: the report goes straight to the registrar")

  public static let gates = [yearNotOver, handedIn, notOwed, supervisorFirst, noSupervisor]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    guard year < s.day.year else {
      return [Obstacle(Self.yearNotOver, found: "\(s.day)", wanted: "≥ \(year + 1)-01-01")]
    }
    let earlier = s.last(AnnualReportSubmitted.self) { $0.year == year && $0.to == to }
    shut.require(earlier == nil, Self.handedIn, found: earlier.map { "\($0.on)" })
    shut.require(ReportDuty.isOwed(year, s), Self.notOwed, found: "\(year)")
    let isSupervised = ReportDuty.isSupervised(s)
    switch to {
    case .registrar:
      let isReviewed = s.has(AnnualReportSubmitted.self) { $0.year == year && $0.to == .supervisor }
      shut.require(!isSupervised || isReviewed, Self.supervisorFirst)
    case .supervisor: shut.require(isSupervised, Self.noSupervisor)
    }
    return shut
  }
}

extension YearEndInspectionConcluded: Act {
  public static let commandName = "ConcludeInspection"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let notSubmitted = Gate(
    "inspection.notSubmitted", RegistrationRegulation.annualReport,
    "该年度报告尚未报送登记管理机关", "The report of this year has not reached the registrar")
  static let concluded = Gate(
    "inspection.concluded", AnnualInspection.conclusions,
    "该年度已有年检结论；须改变的，另行调整结论（ReviseInspection）",
    "This year has its conclusion; to change it, revise it (ReviseInspection)")
  static let simplifiedGrade = Gate(
    "inspection.simplifiedGrade", GradingMeasures.privileges,
    "报送截止日没有可以简化年检的有效等级",
    "On the report's due day no grade was in force that opens the simplified procedure")
  static let withoutReasons = Gate(
    "inspection.withoutReasons", AnnualInspection.conclusions,
    "基本合格、不合格须写明理由（reasons）",
    "A basic or failed result needs its reasons")

  public static let gates = [notSubmitted, concluded, simplifiedGrade, withoutReasons]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let reporting = s.x?.association.reporting
    shut.require(
      reporting?.firstSubmission(for: year) != nil, Self.notSubmitted, found: "\(year)")
    let earlier = reporting?.conclusion(for: year)
    shut.require(
      earlier == nil, Self.concluded, found: earlier.map { "\($0.conclusion.rawValue) \($0.on)" })
    if simplified {
      let grade = Self.gradeWhenDue(year, s)
      let wanted = s.number(.inspectionSimplifiedMinGrade)
      shut.require(
        grade >= wanted, Self.simplifiedGrade, found: "\(grade)A", wanted: "≥ \(wanted)A")
    }
    switch conclusion {
    case .qualified: break
    case .basicallyQualified, .unqualified:
      shut.require(!(reasons ?? []).isEmpty, Self.withoutReasons, found: conclusion.rawValue)
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.x?.association.reporting.firstSubmission(for: year)?.evidence)
    if simplified, let due = ReportDuty.dueOn(year, s) {
      because.add(s.association(on: due)?.grading.award(on: due)?.evidence ?? [])
    }
    return Grounds(
      [RegistrationRegulation.annualReport(on: s.day), AnnualInspection.conclusions], because)
  }

  /// The grade that held on the due day, as it stood on that day: a later reduction does not undo
  /// a procedure that was open then.
  private static func gradeWhenDue(_ year: Int, _ s: Situation) -> Int {
    guard let due = ReportDuty.dueOn(year, s) else { return 0 }
    return s.association(on: due)?.grading.award(on: due)?.grade ?? 0
  }
}

extension YearEndInspectionRevised: Act {
  public static let commandName = "ReviseInspection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known

  static let notConcluded = Gate(
    "revision.notConcluded", AnnualInspection.conclusions, "该年度没有可以调整的年检结论",
    "This year has no conclusion that could be revised")
  static let unchanged = Gate(
    "revision.unchanged", AnnualInspection.conclusions, "调整后的结论与现有结论相同",
    "The revised conclusion is the one that stands")

  public static let gates = [notConcluded, unchanged]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let standing = s.x?.association.reporting.conclusion(for: year) else {
      return [Obstacle(Self.notConcluded, found: "\(year)")]
    }
    var shut: [Obstacle] = []
    shut.require(
      standing.conclusion != conclusion, Self.unchanged, found: standing.conclusion.rawValue)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.x?.association.reporting.conclusion(for: year)?.evidence)
    return Grounds([AnnualInspection.conclusions], because)
  }
}

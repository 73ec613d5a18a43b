import Associations
import EventModel
public import Events
import Law
import Rules

extension ActivityHeld: Act {
  public static let commandName = "HoldActivity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let suspended = Gate(
    "activity.suspended", RegistrationRegulation.penalisedActs,
    "限期停止活动期间不得开展活动；已开展的，按检查、举报记录", "Suspended: no activities; one that was held is a case")

  public static let gates = [suspended]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let decision = s.x.flatMap({ Suspension.inForce($0) }) else { return [] }
    return [Obstacle(Self.suspended, found: decision.caseNumber)]
  }
}

extension MajorMatterReported: Act {
  public static let commandName = "ReportMajorMatter"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let late = Gate(
    "majorMatter.late", MajorMatters.fifteenDays, "未按规定提前报告；须写明理由",
    "Not reported as long ahead as asked; say why", force: .judgement)

  public static let gates = [late]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let plannedOn else { return [] }
    let (ahead, wanted) = (plannedOn.days(since: s.day), s.number(.majorMatterLeadDays))
    return ahead >= wanted
      ? [] : [Obstacle(Self.late, found: "\(ahead)日", wanted: "≥ \(wanted)日")]
  }
}

extension SelfDisciplineTextFiled: Act {
  public static let commandName = "FileSelfDisciplineText"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active

  static let acceptedAlready = Gate(
    "selfDiscipline.acceptedAlready", LocalPapers.selfDisciplineFiling,
    "该文本已予备案；修订的文本应另行编号", "The text is on file; a revised one bears another number")
  static let refusedWithoutReason = Gate(
    "selfDiscipline.refusedWithoutReason", HouseRules.writtenReason, "不予备案须写明理由",
    "A refusal gives its reason", force: .judgement)

  public static let gates = [acceptedAlready, refusedWithoutReason]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      !s.has(SelfDisciplineTextFiled.self) { $0.text == text && $0.verdict == .accepted },
      Self.acceptedAlready, found: text)
    shut.require(verdict == .accepted, Self.refusedWithoutReason)
    return shut
  }
}

import Associations
public import EventModel
public import Events
import Law
import Rules

extension GradeAwarded: Act {
  public static let commandName = "AwardGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active

  static let tooYoung = Gate(
    "grade.tooYoung", GradingMeasures.eligibility, "取得登记证书未满规定年数",
    "Not registered for the years that grading asks for")
  static let stillGraded = Gate(
    "grade.stillGraded", GradingMeasures.eligibility, "现有等级仍在有效期内，有效期满方可再评",
    "A grade is in force; grading opens again when it has run out", force: .judgement)
  static let lastYear = Gate(
    "grade.lastYear", GradingMeasures.reEvaluation2026, "现有等级已进入有效期最后一年，不再重新评估",
    "The grade in force is in its last year, in which no re-evaluation is asked",
    force: .judgement)
  static let notInspected = Gate(
    "grade.notInspected", GradingMeasures.bars, "上年度未参加年度检查（未报送年度报告）",
    "No report was handed in for the last inspection")
  static let notInspectedSince2026 = Gate(
    "grade.notInspectedSince2026", GradingMeasures.voluntary2026,
    "上年度未参加年度检查；2026年修订除去的情形不包括此项，条文未见，须写明理由",
    "Last inspection missed: not among the bars that the revision lifted; its text was not seen",
    force: .judgement)
  static let inspectionFailed = Gate(
    "grade.inspectionFailed", GradingMeasures.bars, "上年度年检不合格", "The last inspection was failed")
  static let twiceBasic = Gate(
    "grade.twiceBasic", GradingMeasures.bars, "连续2年年检基本合格",
    "Only basically qualified two years in a row")
  static let penalised = Gate(
    "grade.penalised", GradingMeasures.bars, "上年度以来受到行政处罚，或者处罚尚未执行完毕",
    "Penalised since last year began, or the penalty still runs")
  static let gravelyPenalised = Gate(
    "grade.gravelyPenalised", GradingMeasures.voluntary2026,
    "上年度以来受到较重的行政处罚；2026年修订只除去轻微处罚",
    "Gravely penalised since last year began; the revision lifted only the bar of minor penalties")
  static let caseOpen = Gate(
    "grade.caseOpen", GradingMeasures.bars, "正在被立案调查", "A penalty case is open")
  static let listed = Gate(
    "grade.listed", GradingMeasures.listedBar, "在活动异常名录或者严重违法失信名单上",
    "On the abnormal or the serious list")
  static let lockedOut = Gate(
    "grade.lockedOut", GradingMeasures.lockOut, "被降低或者取消等级后的禁评期未满",
    "The lock-out after a reduction or cancellation has not run out")
  static let otherValidity = Gate(
    "grade.validity", GradingMeasures.validity, "有效期与办法规定不符",
    "The days of validity are not the five years of Order 39")
  static let otherValiditySince2026 = Gate(
    "grade.validitySince2026", GradingMeasures.validityFrom2026,
    "有效期不是自次年1月1日起至第5年12月31日止",
    "The days of validity are not five calendar years from the next 1 January")

  public static let gates = [
    tooYoung, stillGraded, lastYear, notInspected, inspectionFailed, twiceBasic, penalised,
    gravelyPenalised, caseOpen, listed, lockedOut, otherValidity, notInspectedSince2026,
    otherValiditySince2026,
  ]

  /// The days of validity stand in the event, so that nobody has to know later which measures held.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    guard case .object(var members) = given else { preconditionFailure("data are an object") }
    let days = GradeRules.validity(ofGradeFrom: s.day)
    for (name, day) in [("validFrom", days.from), ("validTo", days.to)] where given[name] == nil {
      members.append(.init(name, .string("\(day)")))
    }
    return [Draft(s.stream, type, on: s.day, .object(members))]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x else { return [] }
    return eligibility(x, s) + inspection(x) + conduct(x, s)
  }

  private func eligibility(_ x: Examination, _ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    if let registeredOn = x.association.standing.registeredOn {
      let from = registeredOn.adding(years: s.number(.gradeMinRegisteredYears))
      shut.require(s.day >= from, Self.tooYoung, found: "\(registeredOn)", wanted: "≥ \(from)")
    }
    if let award = GradeInForce.award(x) {
      if GradeRules.isOrder39(on: s.day) {
        shut.append(Obstacle(Self.stillGraded, found: "\(award.grade)A 至\(award.validTo)"))
      } else {
        shut.require(
          s.day <= award.validTo.adding(years: -1), Self.lastYear, found: "至\(award.validTo)")
      }
    }
    if let locked = GradeRules.lockedUntil(s) {
      shut.require(s.day > locked.last, Self.lockedOut, wanted: "> \(locked.last)")
    }
    let days = GradeRules.validity(ofGradeFrom: s.day)
    shut.require(
      (validFrom ?? days.from) == days.from && (validTo ?? days.to) == days.to,
      GradeRules.isOrder39(on: s.day) ? Self.otherValidity : Self.otherValiditySince2026,
      found: "\(validFrom ?? days.from)–\(validTo ?? days.to)",
      wanted: "\(days.from)–\(days.to)")
    return shut
  }

  private func inspection(_ x: Examination) -> [Obstacle] {
    var shut: [Obstacle] = []
    let isOrder39 = GradeRules.isOrder39(on: x.day)
    if let last = x.reports.due.last {
      shut.require(
        last.submission != nil, isOrder39 ? Self.notInspected : Self.notInspectedSince2026,
        found: "\(last.year)")
    }
    // The revision of 2026 took these two bars away.
    guard isOrder39 else { return shut }
    let last = GradeRules.lastConclusions(x).first
    shut.require(
      last?.conclusion != .unqualified, Self.inspectionFailed, found: last.map { "\($0.year)" })
    shut.require(
      !GradeRules.isTwiceBasic(x), Self.twiceBasic, found: last.map { "\($0.year - 1)、\($0.year)" })
    return shut
  }

  private func conduct(_ x: Examination, _ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let penalties = GradeRules.recentPenalties(x)
    if GradeRules.isOrder39(on: x.day) {
      shut.require(
        penalties.isEmpty, Self.penalised, found: penalties.last?.caseNumber)
      let open = UnsettledPenaltyCases.all(s)
      shut.require(open.isEmpty, Self.caseOpen, found: open.last?.event.case)
    } else {
      let grave = penalties.last { GradeRules.isGrave($0, x) }
      shut.require(grave == nil, Self.gravelyPenalised, found: grave?.caseNumber)
    }
    let spell = x.association.seriousList.current ?? x.association.abnormalList.current
    shut.require(spell == nil, Self.listed, found: spell.map { "自\($0.enteredOn)" })
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = Because()
    because.add(x.association.standing.registration?.evidence)
    because.add(x.reports.due.last?.submission?.evidence)
    for conclusion in GradeRules.lastConclusions(x) { because.add(conclusion.evidence) }
    let basis =
      GradeRules.isOrder39(on: s.day)
      ? [GradingMeasures.levels, GradingMeasures.validity] : [GradingMeasures.validityFrom2026]
    return Grounds(basis, because)
  }
}

extension GradeReduced: Act {
  public static let commandName = "ReduceGrade"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known

  static let noGrade = Gate(
    "reduction.noGrade", GradingMeasures.reduction, "该日没有有效的等级",
    "No grade is in force on that day")
  static let notLower = Gate(
    "reduction.notLower", GradingMeasures.reduction, "降至的等级不低于现有等级",
    "The grade left is not lower than the one in force")
  static let withoutFinding = Gate(
    "reduction.withoutFinding", GradingMeasures.reduction,
    "没有记录年检不合格、连续2年基本合格或者上年度以来受到处罚，须写明理由",
    "No failed inspection, two basic ones or recent penalty is on record; say why",
    force: .judgement)

  public static let gates = [noGrade, notLower, withoutFinding]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x, let grade = GradeInForce.grade(x) else {
      return [Obstacle(Self.noGrade)]
    }
    var shut: [Obstacle] = []
    shut.require(to < grade, Self.notLower, found: "\(to)A", wanted: "< \(grade)A")
    shut.require(!Self.findings(x).isEmpty, Self.withoutFinding)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = Because()
    because.add(GradeInForce.evidence(x))
    because.add(Self.findings(x))
    let basis =
      GradeRules.isOrder39(on: s.day) ? GradingMeasures.reduction : GradingMeasures.check2026
    return Grounds([basis], because)
  }

  /// The entries for which Article 30 lowers a grade.
  private static func findings(_ x: Examination) -> [Evidence] {
    let conclusions = GradeRules.lastConclusions(x)
    var evidence = GradeRules.recentPenalties(x).map(\.evidence)
    if let last = conclusions.first, last.conclusion == .unqualified {
      evidence.append(last.evidence)
    }
    if GradeRules.isTwiceBasic(x) { evidence += conclusions.map(\.evidence) }
    return evidence
  }
}

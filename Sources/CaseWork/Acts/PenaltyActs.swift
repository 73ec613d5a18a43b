import Associations
public import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension PenaltyCaseFiled: Act {
  public static let commandName = "FilePenaltyCase"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let numberUsed = Gate(
    "penaltyCase.numberUsed", HouseRules.numbering, "该案号已经使用", "The number stands on another case")
  static let limitation = Gate(
    "penaltyCase.limitation", PenaltyLaw.limitation, "所依据的最近一条记录已超过追究时效，须写明理由",
    "The newest entry behind it is older than the limitation; say why", force: .judgement)

  public static let gates = [numberUsed, limitation]

  /// When the act ended is not recorded as such; the entries that the filing names stand for it.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let filing = [Draft(s.stream, type, on: s.day, given)]
    guard case .array(let named)? = given["because"], given.text("justification") == nil else {
      return filing
    }
    let ids: [EventID] = named.compactMap { value in
      if case .string(let text) = value { EventID(text) } else { nil }
    }
    let positions = Set(s.evidence(of: ids).map(\.position))
    let newest = s.file.items.filter { positions.contains($0.evidence.position) }
      .map(\.effectiveOn).max()
    guard let newest else { return filing }
    let last = newest.adding(years: s.number(.penaltyLimitationYears))
    if s.day > last {
      throw ShutGates([Obstacle(limitation, found: "\(newest)", wanted: "≤ \(last)")])
    }
    return filing
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let isUsed = s.has(PenaltyCaseFiled.self) { $0.case == self.case }
    return isUsed ? [Obstacle(Self.numberUsed, found: self.case)] : []
  }
}

extension PenaltyDecided: Act {
  public static let commandName = "DecidePenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister

  static let notFiled = Gate(
    "penalty.notFiled", PenaltyLaw.caseFiled, "该案号没有立案", "No case of this number is filed")
  static let twice = Gate(
    "penalty.twice", HouseRules.knownSubject, "该案已经作出决定", "The case is decided already")
  static let noNotice = Gate(
    "penalty.noNotice", PenaltyLaw.noDecisionUnheard, "决定前未告知事实、理由、依据和权利",
    "No notice of facts, reasons and rights came before")
  static let replyRunning = Gate(
    "penalty.replyRunning", PenaltyLaw.noDecisionUnheard, "陈述申辩、要求听证的期限未满，也未听取",
    "The time to answer or to ask for a hearing still runs, and nothing was heard")
  static let defenceAccepted = Gate(
    "penalty.defenceAccepted", PenaltyLaw.defence, "陈述申辩成立，不予处罚",
    "The defence succeeded; there is no penalty")
  static let late = Gate(
    "penalty.late", PenaltyLaw.decisionWithin90Days, "超过立案后作出决定的期限，须写明理由",
    "The time to decide after filing has passed; say why", force: .judgement)
  static let suspensionInterval = Gate(
    "penalty.suspensionInterval", RegistrationRegulation.penalisedActs,
    "限期停止活动须自决定之日或其后起，且止日不早于起日",
    "A suspension begins on the day of the decision or later and does not end before it begins")
  static let suspensionTooLong = Gate(
    "penalty.suspensionTooLong", AnnualInspection.luoyangSuspension, "限期停止活动超过上限，须写明理由",
    "The suspension is longer than the limit; say why", force: .judgement)
  static let fineAlone = Gate(
    "penalty.fineAlone", RegistrationRegulation.confiscationAndFine,
    "罚款随没收违法经营额或者违法所得并处；单处罚款须写明依据其他法律的理由",
    "A fine goes with the confiscation of turnover or gain; alone it needs another law: say which",
    force: .judgement)

  public static let gates = [
    notFiled, twice, noNotice, replyRunning, defenceAccepted, late, suspensionInterval,
    suspensionTooLong, fineAlone,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = kindObstacles(s)
    guard let file = s.penalty(self.case), let course = file.penalty,
      let filed = course.filedOn
    else { return [Obstacle(Self.notFiled, found: self.case)] + shut }
    switch file.stage {
    case .decided: return shut + [Obstacle(Self.twice, found: self.case)]
    case .dropped: return shut + [Obstacle(Self.defenceAccepted, found: self.case)]
    case _: break
    }
    let decide = CaseDeadlines.penaltyDecision(filed, s.calendar, s.limits).day
    shut.require(s.day <= decide, Self.late, found: "\(s.day)", wanted: "≤ \(decide)")
    guard let reply = CaseDeadlines.penaltyReply(course, s.calendar, s.limits)?.day else {
      return shut + [Obstacle(Self.noNotice, found: self.case)]
    }
    shut.require(
      course.defence != nil || s.day > reply, Self.replyRunning, found: "\(s.day)",
      wanted: "> \(reply)")
    return shut
  }

  /// What the kinds of penalty themselves ask.
  private func kindObstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    if let suspendFrom, let suspendTo {
      shut.require(
        s.day <= suspendFrom && suspendFrom <= suspendTo, Self.suspensionInterval,
        found: "\(suspendFrom)–\(suspendTo)", wanted: "≥ \(s.day)")
      let last = suspendFrom.adding(months: s.number(.penaltySuspensionMaxMonths))
      shut.require(
        suspendTo <= last, Self.suspensionTooLong, found: "\(suspendTo)", wanted: "≤ \(last)")
    }
    if kinds.contains(.fine) {
      shut.require(kinds.contains(.confiscation), Self.fineAlone)
    }
    return shut
  }

  /// The act that was filed, with the filing, the notice and the defence.
  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x, let file = s.penalty(self.case) else { return nil }
    var because = x.identity
    because.add(file.lawfulSteps.map(\.evidence))
    let act = file.penalty?.act.flatMap { RegistrationRegulation.penalisedAct($0) }
    return Grounds([act ?? RegistrationRegulation.penalisedActs], because)
  }
}

extension PenaltyAnnulled: Act {
  public static let commandName = "AnnulPenalty"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known

  static let notDecided = Gate(
    "penaltyAnnulment.notDecided", HouseRules.knownSubject, "该案没有生效的处罚决定",
    "No penalty of this case is in force")
  static let withoutReview = Gate(
    "penaltyAnnulment.withoutReview", LegalRemedies.review, "没有记录该复议、诉讼的撤销结果，须写明理由",
    "No review or judgment that annuls it is on record; say why", force: .judgement)

  public static let gates = [notDecided, withoutReview]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let file = s.penalty(self.case), file.stage == .decided else {
      return [Obstacle(Self.notDecided, found: self.case)]
    }
    let isShown =
      switch by {
      case .review: file.isAnnulled(by: .review)
      case .court: file.isAnnulled(by: .suit)
      case .itself: true
      }
    return isShown ? [] : [Obstacle(Self.withoutReview)]
  }
}

extension JudgmentDefaulterReported: Act {
  public static let commandName = "ReportJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let twice = Gate(
    "defaulter.twice", HouseRules.knownSubject, "该执行案号已经记录，尚未解除",
    "This court case is on record and not cleared")

  public static let gates = [twice]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let isKnown = s.x?.association.penalties.defaults.contains { $0.courtCase == courtCase }
    return isKnown == true ? [Obstacle(Self.twice, found: courtCase)] : []
  }
}

extension JudgmentDefaulterCleared: Act {
  public static let commandName = "ClearJudgmentDefaulter"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let notReported = Gate(
    "defaulter.notReported", HouseRules.knownSubject, "没有这一执行案号的失信记录，或已解除",
    "No such court case is on record, or it is cleared")

  public static let gates = [notReported]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let isKnown = s.x?.association.penalties.defaults.contains { $0.courtCase == courtCase }
    return isKnown == true ? [] : [Obstacle(Self.notReported, found: courtCase)]
  }
}

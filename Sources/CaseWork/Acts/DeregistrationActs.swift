import Associations
import EventModel
public import Events
import Law
import Rules
import WorkingDays

extension LiquidationStarted: Act {
  public static let commandName = "StartLiquidation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let notLiquidable = Gate(
    "liquidation.standing", RegistrationRegulation.liquidation,
    "只有登记状态或者被撤销登记的社会团体可以开始清算",
    "Only a registered or revoked body can go into liquidation")
  static let startedBefore = Gate(
    "liquidation.started", RegistrationRegulation.liquidation, "清算已经开始",
    "Liquidation has begun already")
  static let withoutGround = Gate(
    "liquidation.withoutGround", RegistrationRegulation.deregistrationGrounds,
    "没有记录终止的决议、撤销、注销处置或者合并分立，须写明理由",
    "No resolution, revocation, way out or merger is on record as its ground; say why",
    force: .judgement)

  public static let gates = [notLiquidable, startedBefore, withoutGround]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    switch s.status {
    case .registered, .revoked, .liquidating, nil: break
    case .applied, .preparing, .refused, .merged, .deregistered:
      shut.append(Obstacle(Self.notLiquidable, found: s.status?.rawValue))
    }
    let started = Liquidation.started(s)
    shut.require(started == nil, Self.startedBefore, found: started.map { "\($0.on)" })
    shut.require(!Self.ground(s).isEmpty, Self.withoutGround, found: cause)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(Self.ground(s))
    let basis = RegistrationRegulation.inForce(
      RegistrationRegulation.deregistrationGrounds, on: s.day)
    return Grounds([basis, CivilCode.dissolution], because)
  }

  /// The entries that end the association's life: the assembly's vote, the revocation, a zombie's way
  /// out, a merger or division.
  private static func ground(_ s: Situation) -> [Evidence] {
    var evidence: [Evidence] = []
    if let vote = EndingVote.carried(.winding, in: s.dossier, s) { evidence.append(vote.evidence) }
    if s.status == .revoked, let revoked = s.last(RegistrationRevoked.self) {
      evidence.append(revoked.evidence)
    }
    if let zombie = ZombieCourse.confirmed(s), zombie.event.route != .rectify {
      evidence.append(zombie.evidence)
    }
    if let merged = s.last(MergerRegistered.self, where: { $0.role == .source }) {
      evidence.append(merged.evidence)
    }
    if let vote = EndingVote.carried(.merger, in: s.dossier, s) { evidence.append(vote.evidence) }
    return evidence
  }
}

extension LiquidationCompleted: Act {
  public static let commandName = "CompleteLiquidation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.windingUp

  static let notStarted = Gate(
    "liquidationEnd.notStarted", RegistrationRegulation.liquidation, "清算没有开始，或者已经结束",
    "Liquidation has not begun, or is over already")
  static let noticeRuns = Gate(
    "liquidationEnd.noticeRuns", CompanyLaw.liquidationPublished,
    "对债权人的公告期未满，须写明理由", "The creditors' notice has not run its time; say why",
    force: .judgement)
  static let surplusUnknown = Gate(
    "liquidationEnd.surplus", RegistrationRegulation.surplus,
    "没有写明剩余财产的去向；没有剩余财产的，须写明理由",
    "Who receives the surplus is not said; if there is none, say so", force: .judgement)

  public static let gates = [notStarted, noticeRuns, surplusUnknown]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let started = Liquidation.started(s) else { return [Obstacle(Self.notStarted)] }
    var shut: [Obstacle] = []
    let until = started.on.adding(days: s.number(.liquidationPublishDays))
    shut.require(s.day >= until, Self.noticeRuns, wanted: "≥ \(until)")
    shut.require(!(surplusTo ?? "").isEmpty, Self.surplusUnknown)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(Liquidation.started(s)?.evidence)
    let basis = RegistrationRegulation.inForce(RegistrationRegulation.liquidation, on: s.day)
    return Grounds([basis, CivilCode.surplus], because)
  }
}

/// How far the winding-up has come (清算).
enum Liquidation {
  /// The beginning of a liquidation that has not ended; nil where none runs.
  static func started(_ s: Situation) -> Dossier.Held<LiquidationStarted>? {
    guard let started = s.last(LiquidationStarted.self),
      s.all(LiquidationCompleted.self, after: started).isEmpty
    else { return nil }
    return started
  }

  /// The end of the last liquidation; nil while one runs, or where there was none.
  static func completed(_ s: Situation) -> Dossier.Held<LiquidationCompleted>? {
    started(s) == nil ? s.last(LiquidationCompleted.self) : nil
  }
}

extension AssociationDeregistered: Act {
  public static let commandName = "Deregister"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notRegistered = Gate(
    "deregistration.standing", RegistrationRegulation.deregistrationGrounds,
    "未经登记或者已经注销，没有可以注销的登记",
    "Never registered, or struck off already: there is nothing to strike off")
  static let notLiquidated = Gate(
    "deregistration.notLiquidated", RegistrationRegulation.liquidation,
    "清算尚未结束，也没有因合并、分立而终止",
    "Liquidation is not over, and no merger or division has ended the body")
  static let caseOpen = Gate(
    "deregistration.caseOpen", RegistrationRegulation.penalisedActs, "有未结的行政处罚案件",
    "A penalty case is open")
  static let certificateOut = Gate(
    "deregistration.certificate", RegistrationRegulation.certificateCollected,
    "登记证书没有收缴；公告作废的，须写明理由",
    "The certificate was not handed back; if it was voided by notice, say so", force: .judgement)
  static let late = Gate(
    "deregistration.late", RegistrationRegulation.deregistration, "清算结束后逾期办理，须写明理由",
    "Later than the days allowed after the end of liquidation; say why", force: .judgement)

  public static let gates = [notRegistered, notLiquidated, caseOpen, certificateOut, late]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    switch s.status {
    case .registered, .liquidating, .revoked, .merged: break
    case .applied, .preparing, .refused, .deregistered, nil:
      return [Obstacle(Self.notRegistered, found: s.status?.rawValue)]
    }
    var shut: [Obstacle] = []
    let completed = Liquidation.completed(s)
    let isMerged = s.status == .merged
    shut.require(completed != nil || isMerged, Self.notLiquidated, found: s.status?.rawValue)
    let open = UnsettledPenaltyCases.all(s).last
    shut.require(open == nil, Self.caseOpen, found: open?.event.case)
    shut.require(certificateSurrendered, Self.certificateOut)
    if let completed {
      let last = completed.on.adding(days: s.number(.deregistrationApplyDays))
      let due = s.calendar.roll(last).day
      shut.require(s.day <= due, Self.late, found: "\(s.day)", wanted: "≤ \(due)")
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(Liquidation.completed(s)?.evidence)
    if s.status == .merged { because.add(s.last(MergerRegistered.self)?.evidence) }
    let basis = RegistrationRegulation.inForce(RegistrationRegulation.deregistration, on: s.day)
    return Grounds([basis], because)
  }
}

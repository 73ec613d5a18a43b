import Associations
import EventModel
public import Events
import Law
import Rules

/// Conditions that leaving either list has in common.
enum LeavingGates {
  static let notListed = Gate(
    "leaving.notListed", HouseRules.knownSubject, "不在该名单上", "It does not stand on the list")
  static let errorUnshown = Gate(
    "leaving.errorUnshown", CreditMeasures.objection, "以列入有误移出，须有复议、诉讼的撤销结果，或写明理由",
    "An error is shown by a review or a judgment, or explained in writing", force: .judgement)

  static func errorObstacles(_ list: CreditList, _ s: Situation) -> [Obstacle] {
    let isShown = s.cases.files.contains {
      $0.listing?.list == list && $0.isAnnulledOnReview
    }
    return isShown ? [] : [Obstacle(errorUnshown)]
  }

  static func grounds(_ basis: LegalBasis, _ evidence: [Evidence], _ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = x.identity
    because.add(evidence)
    return Grounds([basis], because)
  }
}

extension AbnormalListLeft: Act {
  public static let commandName = "LeaveAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known

  static let notCured = Gate(
    "leaveAbnormal.notCured", CreditMeasures.leaveAbnormalList, "列入的情形尚未消除",
    "A ground of the entry is not put right")
  static let judgedGround = Gate(
    "leaveAbnormal.judgedGround", CreditMeasures.leaveAbnormalList, "该情形是否消除须由人判断，须写明理由",
    "A person judges whether this ground is put right; say why", force: .judgement)
  static let notApplied = Gate(
    "leaveAbnormal.notApplied", CreditMeasures.leaveAbnormalList, "社会团体未申请移出，须写明理由",
    "The association did not apply; say why it leaves", force: .judgement)
  static let notSixMonths = Gate(
    "leaveAbnormal.notSixMonths", CreditMeasures.leaveAbnormalList,
    "满六个月移出只适用于无须整改的情形，且须届满",
    "Six months take off only what there is nothing to put right, and only when they are full")

  public static let gates = [
    LeavingGates.notListed, LeavingGates.errorUnshown, notCured, judgedGround, notApplied,
    notSixMonths,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x, let spell = x.association.abnormalList.current else {
      return [Obstacle(LeavingGates.notListed)]
    }
    switch reason {
    case .error: return LeavingGates.errorObstacles(.abnormalList, s)
    case .sixMonths:
      let full = spell.since.adding(months: x.parameters.abnormalIdleMonths)
      let isDue = spell.grounds == [5] && s.day > full
      return isDue
        ? [] : [Obstacle(Self.notSixMonths, found: "\(spell.grounds)", wanted: "[5], > \(full)")]
    case .rectified: return rectified(x, s)
    }
  }

  private func rectified(_ x: Examination, _ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    for ground in LeavingTheAbnormalList.uncured(x) {
      let isJudged = AbnormalListEntered.judgedGrounds.contains(ground)
      shut.append(Obstacle(isJudged ? Self.judgedGround : Self.notCured, found: "\(ground)"))
    }
    let hasApplied = s.cases.files.contains {
      $0.kind == .leavingAbnormalList && $0.stage == .applied
    }
    shut.require(hasApplied, Self.notApplied)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x, let spell = x.association.abnormalList.current else { return nil }
    switch reason {
    case .error: return LeavingGates.grounds(CreditMeasures.objection, spell.evidence, s)
    case .rectified, .sixMonths:
      guard let finding = LeavingTheAbnormalList.finding(x) else {
        return LeavingGates.grounds(CreditMeasures.leaveAbnormalList, spell.evidence, s)
      }
      var because = x.identity
      because.add(finding.because)
      return Grounds([finding.basis], because)
    }
  }
}

extension SeriousListLeft: Act {
  public static let commandName = "LeaveSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known

  static let notTwoYears = Gate(
    "leaveSerious.notTwoYears", CreditMeasures.leaveSeriousList, "列入未满二年",
    "Two full years have not passed")
  static let newGround = Gate(
    "leaveSerious.newGround", CreditMeasures.leaveSeriousList, "其间出现新的列入情形",
    "A new ground has come up meanwhile")
  static let notApplied = Gate(
    "leaveSerious.notApplied", CreditMeasures.leaveSeriousList, "社会团体未申请移出",
    "The association has not applied")
  static let revoked = Gate(
    "leaveSerious.revoked", CreditMeasures.leaveSeriousList, "因撤销、吊销登记列入的，注销登记后移出",
    "Listed for a revocation, it leaves when it has been deregistered")
  static let notDeregistered = Gate(
    "leaveSerious.notDeregistered", CreditMeasures.leaveSeriousList, "尚未注销登记",
    "It has not been deregistered")

  public static let gates = [
    LeavingGates.notListed, LeavingGates.errorUnshown, notTwoYears, newGround, notApplied, revoked,
    notDeregistered,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x, let spell = x.association.seriousList.current else {
      return [Obstacle(LeavingGates.notListed)]
    }
    switch reason {
    case .error: return LeavingGates.errorObstacles(.seriousList, s)
    case .deregistered:
      return s.status == .deregistered ? [] : [Obstacle(Self.notDeregistered)]
    case .twoYears: return twoYears(spell, x, s)
    }
  }

  private func twoYears(
    _ spell: ListHistory.Spell, _ x: Examination, _ s: Situation
  ) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(!spell.grounds.contains(7), Self.revoked)
    let from = LeavingTheSeriousList.mayApplyFrom(spell)
    shut.require(s.day >= from, Self.notTwoYears, found: "\(s.day)", wanted: "≥ \(from)")
    for finding in LeavingTheSeriousList.newGrounds(x) {
      shut.append(
        Obstacle(Self.newGround, found: finding.basis.citation + (finding.subject ?? "")))
    }
    let hasApplied = s.cases.files.contains {
      $0.kind == .leavingSeriousList && $0.stage == .applied
    }
    shut.require(hasApplied, Self.notApplied)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let spell = s.x?.association.seriousList.current else { return nil }
    let basis =
      reason == .error ? CreditMeasures.objection : CreditMeasures.leaveSeriousList
    return LeavingGates.grounds(basis, spell.evidence, s)
  }
}

extension ListingLeaveApplied: Act {
  public static let commandName = "ApplyToLeaveList"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known

  static let twice = Gate(
    "leaveApplication.twice", HouseRules.knownSubject, "已有一份申请待决定",
    "An application waits for a decision already")

  public static let gates = [LeavingGates.notListed, twice]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(s.isListed(on: list), LeavingGates.notListed, found: list.rawValue)
    let kind: CaseKind = list == .abnormalList ? .leavingAbnormalList : .leavingSeriousList
    let waits = s.cases.files.contains { $0.kind == kind && !$0.isDone }
    shut.require(!waits, Self.twice)
    return shut
  }
}

extension Situation {
  /// Whether the association stands on a list on the act's day.
  func isListed(on list: CreditList) -> Bool {
    switch list {
    case .abnormalList: x?.association.abnormalList.current != nil
    case .seriousList: x?.association.seriousList.current != nil
    }
  }
}

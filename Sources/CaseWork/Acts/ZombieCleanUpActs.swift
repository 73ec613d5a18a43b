import Associations
public import Events
import Law
import Rules

extension ZombieConfirmed: Act {
  public static let commandName = "ConfirmZombie"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let unknownCriterion = Gate(
    "zombie.unknownCriterion", ZombieNotice.waysOut, "没有这一认定标准（N1–N4、W1–W10）",
    "There is no such criterion (N1–N4, W1–W10)")
  static let notFound = Gate(
    "zombie.notFound", ZombieNotice.waysOut, "所列标准依现有记录不成立",
    "By what is on record the criterion does not hold")
  static let notFlagged = Gate(
    "zombie.notFlagged", ZombieNotice.waysOut, "依现有记录不属于僵尸型，也不属于风险",
    "By what is on record the body is neither a zombie nor at risk")
  static let judged = Gate(
    "zombie.judged", WenzhouLayoutPlan.exitMechanism,
    "领导班子薄弱（W2）、活动不规范（W3）、管理混乱（W7）由人认定，须写明理由",
    "W2, W3 and W7 are a person's finding and need the reason in writing", force: .judgement)
  static let confirmedBefore = Gate(
    "zombie.confirmedBefore", ZombieNotice.waysOut, "已认定并确定同一处置方式，尚未激活",
    "Confirmed with this way out already, and not reactivated since")
  static let mildRevocation = Gate(
    "zombie.mildRevocation", ZombieNotice.revocation,
    "没有撤销登记的情形（吊销仅适用于慈善组织），须写明理由",
    "Nothing on record opens a revocation (charities' certificates apart); say why",
    force: .judgement)
  static let notInterviewed = Gate(
    "zombie.notInterviewed", WenzhouLayoutPlan.exitMechanism,
    "引导注销前应约谈负责人；尚无约谈记录，须写明理由",
    "Officers are interviewed before they are led to deregister; no interview is on record",
    force: .judgement)

  public static let gates = [
    unknownCriterion, notFound, notFlagged, judged, confirmedBefore, mildRevocation,
    notInterviewed,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x else { return [] }
    let before = ZombieCourse.confirmed(s)
    var shut = criteriaObstacles(x)
    shut.require(
      before?.event.route != route, Self.confirmedBefore, found: before.map { "\($0.on)" })
    switch route {
    case .rectify: break
    case .revoke: shut.require(ZombieCourse.opensRevocation(x), Self.mildRevocation)
    case .deregister:
      // Who cannot be reached cannot be called in.
      let isReachable = !criteria.contains(ZombieFlag.Criterion.unreachable.rawValue)
      shut.require(!isReachable || s.has(InterviewHeld.self), Self.notInterviewed)
    }
    return shut
  }

  private func criteriaObstacles(_ x: Examination) -> [Obstacle] {
    var shut: [Obstacle] = []
    let byHand = criteria.filter { ZombieCourse.judged[$0] != nil }
    let found = Set(ZombieCourse.findings(criteria, x).map(\.name))
    for name in criteria where !byHand.contains(name) {
      if ZombieFlag.Criterion(rawValue: name) == nil {
        shut.append(Obstacle(Self.unknownCriterion, found: name))
      } else {
        shut.require(found.contains(name), Self.notFound, found: name)
      }
    }
    if !byHand.isEmpty {
      shut.append(Obstacle(Self.judged, found: byHand.joined(separator: "、")))
    } else {
      shut.require(ZombieFlag.flag(x) != nil, Self.notFlagged)
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = x.identity
    if let flag = ZombieFlag.flag(x) { because.add(flag.because) }
    let findings = ZombieCourse.findings(criteria, x)
    for (_, finding) in findings { because.add(finding.because) }
    return Grounds(
      findings.map(\.finding.basis) + criteria.compactMap { ZombieCourse.judged[$0] }
        + [route.basis], because)
  }
}

extension ZombieConfirmed.Route {
  /// The way out in the notice.
  var basis: LegalBasis {
    switch self {
    case .deregister: ZombieNotice.deregistration
    case .revoke: ZombieNotice.revocation
    case .rectify: ZombieNotice.reactivation
    }
  }
}

extension AssociationReactivated: Act {
  public static let commandName = "ReactivateAssociation"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let notRectifying = Gate(
    "reactivation.notRectifying", ZombieNotice.reactivation,
    "没有以限期整改（激活）方式处置的认定",
    "No confirmation has the body put right (rectify)")
  static let stillFlagged = Gate(
    "reactivation.stillFlagged", ZombieNotice.reactivation,
    "依现有记录仍属于僵尸型或者风险，须写明理由",
    "By what is on record it still is a zombie or at risk; say why", force: .judgement)
  static let orderOpen = Gate(
    "reactivation.orderOpen", ZombieNotice.reactivation, "整改文书尚未通过验收，须写明理由",
    "A rectification order is still open; say why", force: .judgement)
  static let meansNotRecorded = Gate(
    "reactivation.means", ZombieNotice.reactivation,
    "认定之后没有与激活方式相应的更名、合并记录，须写明理由",
    "No change of name or merger since the confirmation shows these means", force: .judgement)

  public static let gates = [notRectifying, stillFlagged, orderOpen, meansNotRecorded]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x, let confirmed = ZombieCourse.confirmed(s),
      confirmed.event.route == .rectify
    else {
      return [
        Obstacle(Self.notRectifying, found: ZombieCourse.confirmed(s)?.event.route.rawValue)
      ]
    }
    var shut: [Obstacle] = []
    let flag = ZombieFlag.flag(x)
    shut.require(
      flag == nil, Self.stillFlagged,
      found: flag.map { $0.criteria.map(\.criterion.rawValue).joined(separator: "、") })
    let open = x.association.orders.open.first
    shut.require(open == nil, Self.orderOpen, found: open?.order)
    shut.require(isShown(since: confirmed, s), Self.meansNotRecorded, found: means.rawValue)
    return shut
  }

  /// Whether the record shows the means: a new name, or a merger. A correction and a reorganisation
  /// show in many ways, and are taken from the officer.
  private func isShown(since confirmed: Dossier.Held<ZombieConfirmed>, _ s: Situation) -> Bool {
    switch means {
    case .correct, .reorganise: true
    case .merge: !s.all(MergerRegistered.self, after: confirmed).isEmpty
    case .rename:
      s.all(RegistrationItemChanged.self, after: confirmed).contains { $0.event.item == .name }
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(ZombieCourse.confirmed(s)?.evidence)
    return Grounds([ZombieNotice.reactivation], because)
  }
}

import Associations
public import Events
import Law
import Rules

extension DecouplingPlanned: Act {
  public static let commandName = "PlanDecoupling"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let alreadyDecoupled = Gate(
    "decouplingPlan.completed", DecouplingPlan.steps, "该社会团体已经完成脱钩",
    "The body has been decoupled")
  static let unchanged = Gate(
    "decouplingPlan.unchanged", DecouplingPlan.statuses, "范围、批次与现有方案相同",
    "Scope and batch are those of the plan that stands")
  static let directlyRegistered = Gate(
    "decouplingPlan.directlyRegistered", DecouplingPlan.scope,
    "该社会团体直接登记，没有主管单位可脱钩，须写明理由",
    "Directly registered: there is no authority to leave; say why", force: .judgement)

  public static let gates = [alreadyDecoupled, unchanged, directlyRegistered]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let association = s.x?.association else { return [] }
    var shut: [Obstacle] = []
    let completed = association.decoupling.completed
    shut.require(completed == nil, Self.alreadyDecoupled, found: completed.map { "\($0.on)" })
    let plan = s.last(DecouplingPlanned.self)
    let isSame = plan.map { $0.event.scope == scope && $0.event.batch == batch } ?? false
    shut.require(!isSame, Self.unchanged, found: plan.map { "\($0.on)" })
    switch scope {
    case .inScope:
      let isDirect = s.last(AssociationRegistered.self)?.event.directlyRegistered ?? false
      shut.require(
        !isDirect || association.items.supervisor?.value != nil, Self.directlyRegistered)
    case .deferred, .exempt: break
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.x?.association.items.supervisor?.evidence)
    return Grounds([DecouplingPlan.scope, DecouplingPlan.statuses], because)
  }
}

extension SeparationCompleted: Act {
  public static let commandName = "CompleteSeparation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let notInScope = Gate(
    "separation.notInScope", DecouplingPlan.steps, "没有列入拟脱钩的方案",
    "No plan has the body decoupled")
  static let done = Gate(
    "separation.done", DecouplingPlan.fiveSeparations, "该事项已经完成分离",
    "This separation has been completed")

  public static let gates = [notInScope, done]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let decoupling = s.x?.association.decoupling
    var shut: [Obstacle] = []
    let scope = decoupling?.plan?.value
    shut.require(scope == .inScope, Self.notInScope, found: scope?.rawValue)
    let before = decoupling?.separated.first { $0.value == item }
    shut.require(before == nil, Self.done, found: before.map { "\($0.on)" })
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.x?.association.decoupling.plan?.evidence)
    return Grounds([item.basis], because)
  }
}

extension SeparationCompleted.Item {
  /// What the general plan says of this separation.
  var basis: LegalBasis {
    switch self {
    case .organisation: DecouplingPlan.organisation
    case .functions: DecouplingPlan.functions
    case .assets: DecouplingPlan.assets
    case .personnel: DecouplingPlan.personnel
    case .party: DecouplingPlan.partyAndForeignAffairs
    }
  }

  /// Its name in the plan.
  var chinese: String {
    switch self {
    case .organisation: "机构"
    case .functions: "职能"
    case .assets: "资产财务"
    case .personnel: "人员"
    case .party: "党建外事"
    }
  }
}

extension DecouplingCompleted: Act {
  public static let commandName = "CompleteDecoupling"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let twice = Gate(
    "decoupling.twice", DecouplingPlan.steps, "该社会团体已经完成脱钩", "The body has been decoupled")
  static let notInScope = Gate(
    "decoupling.notInScope", DecouplingPlan.steps, "没有列入拟脱钩的方案",
    "No plan has the body decoupled")
  static let missing = Gate(
    "decoupling.missing", DecouplingPlan.fiveSeparations, "五分离尚未全部完成",
    "Not all five separations are complete")

  public static let gates = [twice, notInScope, missing]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let decoupling = s.x?.association.decoupling
    var shut: [Obstacle] = []
    let before = decoupling?.completed
    shut.require(before == nil, Self.twice, found: before.map { "\($0.on)" })
    let scope = decoupling?.plan?.value
    shut.require(scope == .inScope, Self.notInScope, found: scope?.rawValue)
    let done = Set((decoupling?.separated ?? []).map(\.value))
    let missing = SeparationCompleted.Item.allCases.filter { !done.contains($0) }
    shut.require(
      missing.isEmpty, Self.missing, found: missing.map { "缺\($0.chinese)" }.joined(separator: "、"))
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(s.x?.association.decoupling.evidence ?? [])
    return Grounds([DecouplingPlan.fiveSeparations, DecouplingPlan.steps], because)
  }
}

import Associations
public import EventModel
public import Events
import Law
import Rules

extension MergerRegistered: Act {
  public static let commandName = "RegisterMerger"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister
  public static let looksAround = true
  public static let given: [Field] = MergerPlan.fields

  static let notParty = Gate(
    "merger.notParty", HouseRules.knownSubject, "办理的社会团体不在合并、分立各方之中",
    "The association is neither a source nor a target")
  static let twice = Gate(
    "merger.sameBody", CivilCode.merger, "同一社会团体列了两次", "A body is named twice")
  static let otherForm = Gate(
    "merger.form", CivilCode.merger,
    "各方的数目与方式不符：吸收合并一个承继方，新设合并两个以上合为一个，分立一个分为两个以上（存续的除外）",
    "The numbers do not make this kind: one takes in others, two or more form one, one is divided")
  static let unknownParty = Gate(
    "merger.unknownParty", RegistrationRegulation.mergerDeregistration,
    "一方没有记录，或者不在可以合并、分立的登记状态",
    "A party is unknown, or its registration does not admit a merger")
  static let otherRegistrar = Gate(
    "merger.otherRegistrar", HouseRules.authority, "一方不在同一登记管理机关的辖区内",
    "A party stands under another registrar")
  static let numberUsed = Gate(
    "merger.numberUsed", HouseRules.numbering, "该编号已用于另一次合并、分立",
    "The number stands on another merger")
  static let withoutReport = Gate(
    "merger.assetReport", CivilCode.liquidators,
    "终止的一方没有清算结束的记录，也没有附财产移交报告（附件）",
    "A body that ends has neither completed liquidation nor is an asset report attached")
  static let withoutVote = Gate(
    "merger.resolution", CharterModel.charterChange,
    "一方没有出席者三分之二以上通过的合并、分立决议，须写明理由",
    "A source has no resolution on it by two thirds of those present; say why", force: .judgement)
  static let olderTarget = Gate(
    "merger.olderTarget", CivilCode.merger, "新设合并的承继方登记早于被合并方，须写明理由",
    "The body newly formed is older than one that formed it; say why", force: .judgement)
  static let caseOpen = Gate(
    "merger.caseOpen", CivilCode.merger, "终止的一方有未结的处罚案件，须写明理由",
    "A body that ends has an open penalty case; say why", force: .judgement)

  public static let gates = [
    notParty, twice, otherForm, unknownParty, otherRegistrar, numberUsed, withoutReport,
    withoutVote, olderTarget, caseOpen,
  ]

  /// One entry in each party's stream. The gates look at what was given, not at one entry of it, so
  /// they are asked here.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let plan = MergerPlan(given)
    var shut = formObstacles(plan, s)
    if shut.isEmpty { shut = partyObstacles(plan, hasReport: given["attachments"] != nil, s) }
    if given["justification"] != nil { shut.removeAll { $0.gate.force == .judgement } }
    guard shut.isEmpty else { throw ShutGates(shut) }
    return plan.drafts(s)
  }

  private static func formObstacles(_ plan: MergerPlan, _ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      plan.parties.contains(s.stream.identifier), notParty, found: s.stream.identifier)
    shut.require(Set(plan.parties).count == plan.parties.count, twice)
    shut.require(
      plan.isOfItsKind, otherForm, found: "\(plan.sources.count) → \(plan.targets.count)")
    for identifier in Set(plan.parties).sorted() {
      let isSource = plan.sources.contains(identifier)
      let party = s.register.neighbour(identifier)
      shut.require(
        party.map { admits($0, isSource: isSource) } ?? false, unknownParty,
        found: party?.association.standing.status.map { "\(identifier) \($0.rawValue)" }
          ?? identifier)
      if let party {
        shut.require(
          party.jurisdiction == s.jurisdiction, otherRegistrar,
          found: "\(identifier) \(party.jurisdiction ?? "")", wanted: s.jurisdiction)
      }
    }
    return shut
  }

  /// A target is registered; a source may have begun to be wound up.
  private static func admits(_ party: Surroundings.Neighbour, isSource: Bool) -> Bool {
    switch party.association.standing.status {
    case .registered: true
    case .liquidating: isSource
    case .applied, .preparing, .refused, .revoked, .merged, .deregistered, nil: false
    }
  }

  private static func partyObstacles(
    _ plan: MergerPlan, hasReport: Bool, _ s: Situation
  ) -> [Obstacle] {
    var shut: [Obstacle] = []
    let sources = plan.sources.compactMap { s.register.neighbour($0) }
    let targets = plan.targets.compactMap { s.register.neighbour($0) }
    for party in sources + targets {
      let isUsed = party.dossier.has(MergerRegistered.self) { $0.merger == plan.merger }
      shut.require(!isUsed, numberUsed, found: "\(party.identifier) \(plan.merger)")
    }
    for source in sources {
      shut.require(
        EndingVote.carried(.merger, in: source.dossier, s) != nil, withoutVote,
        found: source.identifier)
      guard plan.endsSources else { continue }
      shut.require(
        hasReport || source.association.liquidated != nil, withoutReport,
        found: source.identifier)
      let open = UnsettledPenaltyCases.all(in: source.dossier).last
      shut.require(
        open == nil, caseOpen, found: open.map { "\(source.identifier) \($0.event.case)" })
    }
    if plan.kind == .consolidation, let target = targets.first,
      let born = target.association.standing.registeredOn
    {
      let isYoungest = sources.allSatisfy { source in
        source.association.standing.registeredOn.map { $0 <= born } ?? true
      }
      shut.require(isYoungest, olderTarget, found: "\(target.identifier) \(born)")
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    switch role {
    case .source: because.add(EndingVote.carried(.merger, in: s.dossier, s)?.evidence)
    case .target: because.add(s.x?.association.standing.registration?.evidence)
    }
    return Grounds([RegistrationRegulation.mergerDeregistration, CivilCode.merger], because)
  }
}

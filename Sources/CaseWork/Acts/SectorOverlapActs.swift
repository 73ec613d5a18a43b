import Associations
public import EventModel
public import Events
import Law
import Rules

/// The review of an application, or of a body on the register (准入审查).
enum OverlapReview {
  /// The last review since the last application; a refused body that applies again is looked at anew.
  static func latest(_ s: Situation) -> Dossier.Held<SectorOverlapReviewed>? {
    let applied = FoundingGates.application(s)
    return s.all(SectorOverlapReviewed.self).last { review in
      applied.map { ($0.on, $0.evidence.position) < (review.on, review.evidence.position) } ?? true
    }
  }

  /// The bodies that overlap with the one in question, by what the record says of it.
  static func found(_ s: Situation) -> [SectorOverlap.Pair] {
    guard let association = s.x?.association else { return [] }
    let items = association.items
    return found(
      SectorOverlap.Profile(
        identifier: s.stream.identifier, name: items.name?.value ?? nil,
        industry: items.industry?.value ?? nil, jurisdiction: items.jurisdiction?.value ?? nil),
      s)
  }

  static func found(_ body: SectorOverlap.Profile, _ s: Situation) -> [SectorOverlap.Pair] {
    SectorOverlap.of(body, members: MemberRegister(s.dossier), s.register)
  }
}

extension SectorOverlapReviewed: Act {
  public static let commandName = "ReviewSectorOverlap"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
  public static let looksAround = true
  /// The bodies to compare with are looked up where the officer names none.
  public static let given: [Field] = fields.map { $0.name == "similar" ? $0.madeOptional : $0 }

  static let unknownBody = Gate(
    "overlap.unknownBody", HouseRules.knownSubject, "所列社会团体不在册，或者就是本团体",
    "A body named is not on the register, or is this one")
  static let overlooked = Gate(
    "overlap.overlooked", RegistrationRegulation.sectorOverlap,
    "登记册上还有同区域、同行业或者名称相近的社会团体；不列入的，须写明理由",
    "The register has more bodies of the trade, area or name; say why they are left out",
    force: .judgement)
  static let impossible = Gate(
    "overlap.impossible", WenzhouLayoutPlan.countyCoverage, "覆盖县区数超过县区总数，或者缺一项",
    "More counties covered than there are, or one of the two figures missing")
  static let thinCoverage = Gate(
    "overlap.thinCoverage", WenzhouLayoutPlan.coverage, "覆盖面未达标准而准入的，须写明理由",
    "Let in although it covers too little; say why", force: .judgement)
  static let noReasonToRefuse = Gate(
    "overlap.noReasonToRefuse", RegistrationRegulation.sectorOverlap,
    "没有相近的社会团体，覆盖面也不低于标准；不予准入的，须写明理由",
    "No like body and no thin coverage; say why it is turned away", force: .judgement)

  public static let gates = [
    unknownBody, overlooked, impossible, thinCoverage, noReasonToRefuse,
  ]

  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let found = OverlapReview.found(s)
    func list(_ pairs: [SectorOverlap.Pair]) -> JSONValue {
      .array(pairs.map { .string($0.other) })
    }
    var data = given.adding("similar", list(found.filter(\.isSameTrade)))
    let alike = found.filter(\.isSimilarName)
    if !alike.isEmpty { data = data.adding("nameSimilar", list(alike)) }
    if !found.isEmpty, !MemberRegister(s.dossier).members.isEmpty {
      data = data.adding("sharedMembers", .integer(Int64(shared(with: found, s))))
    }
    return [Draft(s.stream, type, on: s.day, data)]
  }

  /// Members of this body who are members of at least one of the others; each counts once.
  private static func shared(with found: [SectorOverlap.Pair], _ s: Situation) -> Int {
    let others = found.compactMap { s.register.neighbour($0.other) }
      .flatMap { MemberRegister($0.dossier).members.map(\.entry.member) }
    let theirs = Set(others)
    return MemberRegister(s.dossier).members.count { theirs.contains($0.entry.member) }
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let named = similar + (nameSimilar ?? [])
    let unknown = named.filter {
      $0 == s.stream.identifier || s.register.neighbour($0)?.isOnRegister != true
    }
    shut.require(unknown.isEmpty, Self.unknownBody, found: unknown.joined(separator: "、"))
    let missing = OverlapReview.found(s).map(\.other).filter { !named.contains($0) }
    shut.require(missing.isEmpty, Self.overlooked, found: missing.joined(separator: "、"))
    let isPossible =
      switch (counties, countiesOf) {
      case (nil, nil): true
      case (let some?, let all?): some <= all && all > 0
      case (nil, _?), (_?, nil): false
      }
    shut.require(isPossible, Self.impossible)
    let thin = thinness(s)
    switch verdict {
    case .admit:
      shut.require(thin.isEmpty, Self.thinCoverage, found: thin.joined(separator: "，"))
    case .refuse: shut.require(!named.isEmpty || !thin.isEmpty, Self.noReasonToRefuse)
    }
    return shut
  }

  /// What is below the thresholds: the counties, and of units and sales both (one of them is enough).
  /// A figure that was not given is not held against the body.
  private func thinness(_ s: Situation) -> [String] {
    var thin: [String] = []
    let countyPercent = s.number(.sectorCountyPercent)
    if let counties, let countiesOf,
      !Fraction(countyPercent, of: 100).isReached(by: counties, of: countiesOf)
    {
      thin.append("\(counties)/\(countiesOf)县 < \(countyPercent)%")
    }
    let shares: [(share: Fraction, percent: Int, word: String)] = [
      unitShare.flatMap { Fraction(share: $0) }.map { ($0, s.number(.sectorUnitPercent), "单位") },
      salesShare.flatMap { Fraction(share: $0) }.map { ($0, s.number(.sectorSalesPercent), "销售额") },
    ].compactMap(\.self)
    let isEnough = shares.contains {
      Fraction($0.percent, of: 100).isReached(by: $0.share.numerator, of: $0.share.denominator)
    }
    if !shares.isEmpty, !isEnough {
      thin += shares.map { "\($0.word) \($0.share) < \($0.percent)%" }
    }
    return thin
  }

  public func grounds(_ s: Situation) -> Grounds? {
    .of(
      [
        RegistrationRegulation.inForce(RegistrationRegulation.sectorOverlap, on: s.day),
        WenzhouLayoutPlan.coverage,
      ],
      FoundingGates.application(s)?.evidence)
  }
}

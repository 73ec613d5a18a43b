import Associations
import EventModel
public import Events
import Law

/// What names a body to the outside (名称以外的标识): its code and its representative, which no two
/// bodies share. Asked at the registration and at each change.
enum IdentityGates {
  static let codeForm = Gate(
    "creditCode.form", IdentifierStandards.codeForm, "统一社会信用代码的位数、字符或者校验码不对",
    "The credit code has a wrong length, character or check")
  static let codeClass = Gate(
    "creditCode.class", IdentifierStandards.codeClass, "统一社会信用代码不是社会团体的代码（51）",
    "The credit code is not a social association's (51)")
  static let codeUsed = Gate(
    "creditCode.used", IdentifierStandards.codeUnique, "该统一社会信用代码属于另一社会团体",
    "The credit code is another body's")
  static let representativeElsewhere = Gate(
    "representative.elsewhere", RegistrationRegulation.oneLegalRepresentative,
    "此人已是另一社会团体的法定代表人", "This person represents another body already")

  /// A code: its form, its class, and that no other body has or had it.
  static func code(_ code: String, _ s: Situation) -> [Obstacle] {
    guard UnifiedCreditCode.isWellFormed(code) else { return [Obstacle(codeForm, found: code)] }
    var shut: [Obstacle] = []
    shut.require(UnifiedCreditCode.isOfAssociation(code), codeClass, found: code, wanted: "51…")
    let holder = s.register.neighbours.first {
      $0.identifier != s.stream.identifier && $0.association.items.creditCode?.value == code
    }
    shut.require(holder == nil, codeUsed, found: holder?.identifier)
    return shut
  }

  static func representative(_ person: String, _ s: Situation) -> [Obstacle] {
    let others = LegalRepresentative.elsewhere(person, than: s.stream.identifier, s.register)
    var shut: [Obstacle] = []
    shut.require(
      others.isEmpty, representativeElsewhere, found: others.joined(separator: "、"))
    return shut
  }
}

extension AssociationRegistered: Act {
  public static let commandName = "RegisterAssociation"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.unregistered
  public static let looksAround = true

  static let notPrepared = Gate(
    "register.notPrepared", RegistrationRegulation.preparation1998,
    "2016年2月6日前登记的，须先批准筹备", "Before 2016-02-06 preparation must have been approved first")
  static let preparationOver = Gate(
    "register.preparationOver", RegistrationRegulation.assembly1998, "已超过筹备期限",
    "The time for preparation is over")
  static let withoutConsent = Gate(
    "register.withoutConsent", RegistrationRegulation.supervisorConsent,
    "既无业务主管单位的同意，也不是直接登记", "Neither a supervising authority's consent nor direct registration")
  static let otherThanApplied = Gate(
    "register.otherThanApplied", RegistrationRegulation.registeredItems,
    "名称、类别或者辖区与申请不一致；须写明理由", "Name, sort or area differ from the application; say why",
    force: .judgement)
  static let overlapUnreviewed = Gate(
    "register.overlapUnreviewed", RegistrationRegulation.sectorOverlap,
    "同一区域已有同行业或者名称相近的社会团体，须先有结论为准入的审查",
    "The area has bodies of the trade or of a like name; a review must let this one in first")
  static let tradeFull = Gate(
    "register.tradeFull", RegistrationRegulation.sectorOverlap,
    "同一区域的同业社会团体已达上限；须写明确有必要的理由",
    "The area has as many bodies of the trade as are admitted; say why one more is needed",
    force: .judgement)

  public static let gates = [
    FoundingGates.noApplication, FoundingGates.decided, FoundingGates.tooFewMembers,
    FoundingGates.tooLittleMoney, FoundingGates.localName, FoundingGates.nationalWord,
    FoundingGates.nameTaken, notPrepared, preparationOver, withoutConsent, otherThanApplied,
    overlapUnreviewed, tradeFull, IdentityGates.codeForm, IdentityGates.codeClass,
    IdentityGates.codeUsed, IdentityGates.representativeElsewhere,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = FoundingGates.waiting(s)
    shut += FoundingGates.name(name, in: jurisdiction, s)
    if let creditCode { shut += IdentityGates.code(creditCode, s) }
    if let legalRepresentative { shut += IdentityGates.representative(legalRepresentative, s) }
    shut += overlap(s)
    guard let applied = FoundingGates.application(s)?.event else { return shut }
    shut += FoundingGates.members(
      units: unitMembers ?? applied.unitMembers, persons: personMembers ?? applied.personMembers,
      s)
    shut += FoundingGates.funds(funds ?? applied.funds, s)
    shut.require(
      directlyRegistered
        || (!(supervisor ?? "").isEmpty && !(applied.supervisorConsent ?? "").isEmpty),
      Self.withoutConsent)
    let isAsApplied =
      name == applied.name && kind == applied.kind && jurisdiction == applied.jurisdiction
    shut.require(isAsApplied, Self.otherThanApplied)
    return shut + preparation(s)
  }

  private func overlap(_ s: Situation) -> [Obstacle] {
    let own = SectorOverlap.Profile(
      identifier: s.stream.identifier, name: name,
      industry: industry ?? FoundingGates.application(s)?.event.industry,
      jurisdiction: jurisdiction)
    let found = OverlapReview.found(own, s)
    var shut: [Obstacle] = []
    shut.require(
      found.isEmpty || OverlapReview.latest(s)?.event.verdict == .admit, Self.overlapUnreviewed,
      found: found.map(\.other).joined(separator: "、"))
    // 同一区域: a body of the city above, or of a district below, is no second one at this level.
    let sameTrade = found.filter { $0.isSameTrade && $0.isSameArea }
    let admitted = s.number(.sectorMaxSameTrade)
    shut.require(
      sameTrade.count < admitted, Self.tradeFull, found: "\(sameTrade.count)",
      wanted: "< \(admitted)")
    return shut
  }

  private func preparation(_ s: Situation) -> [Obstacle] {
    guard Preparation.isAsked(on: s.day) else { return [] }
    guard s.status == .preparing, let approved = s.last(PreparationApproved.self) else {
      return [Obstacle(Self.notPrepared)]
    }
    let last = approved.event.assemblyDueOn ?? Preparation.lastDay(from: approved.on, s)
    var shut: [Obstacle] = []
    shut.require(s.day <= last, Self.preparationOver, found: "\(s.day)", wanted: "≤ \(last)")
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    let law = [
      RegistrationRegulation.foundingConditions, RegistrationRegulation.decisionWithin60Days,
    ]
    return .of(
      law.map { RegistrationRegulation.inForce($0, on: s.day) },
      FoundingGates.application(s)?.evidence, OverlapReview.latest(s)?.evidence,
      s.last(PreparationApproved.self)?.evidence)
  }
}

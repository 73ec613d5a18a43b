import Associations
public import EventModel
public import Events
import Law
import WorkingDays

/// Applications that the association must bring within thirty days of the supervisor's consent.
enum ConsentClock {
  static let late = Gate(
    "consent.late", RegistrationRegulation.alteration,
    "自业务主管单位同意之日起已超过申请期限；须写明理由", "More than thirty days since consent; say why",
    force: .judgement)
  static let impossible = Gate(
    "consent.afterwards", RegistrationRegulation.alteration, "同意日期晚于变更、核准之日",
    "The consent is dated after the act it was asked for")

  static func obstacles(_ consentOn: CivilDate?, _ s: Situation) -> [Obstacle] {
    guard let consentOn else { return [] }
    guard consentOn <= s.day else { return [Obstacle(impossible, found: "\(consentOn)")] }
    let last = s.calendar.roll(consentOn.adding(days: s.number(.alterationApplyDays))).day
    var shut: [Obstacle] = []
    shut.require(s.day <= last, late, found: "\(s.day)", wanted: "≤ \(last)")
    return shut
  }
}

extension RegistrationItemChanged: Act {
  public static let commandName = "ChangeRegistrationItem"
  public static let duties: [Duty] = [.registrarClerk]
  public static let standing = StandingWanted.onRegister
  public static let looksAround = true

  static let nothingChanges = Gate(
    "change.nothing", RegistrationRegulation.changeRegistration, "新值与登记的一致，没有变更",
    "The register says so already; nothing changes")
  static let oldDiffers = Gate(
    "change.oldDiffers", RegistrationRegulation.changeRegistration, "所填原值与登记的不一致",
    "The old value is not what the register says")
  static let withoutAudit = Gate(
    "change.withoutAudit", RegistrationRegulation.auditBeforeReElection,
    "更换法定代表人前须完成财务审计", "No audit since the present representative took office")
  static let noPerson = Gate(
    "change.noPerson", RegistrationRegulation.registeredItems,
    "法定代表人须以 person/编号 填写", "The representative must be given as person/<id>")
  static let noPaper = Gate(
    "change.noPaper", RegistrationRegulation.changeRegistration,
    "变更业务主管单位（含统一归口）须写明文号", "A change of the supervising authority names its paper")

  public static let gates =
    [
      nothingChanges, oldDiffers, withoutAudit, noPerson, noPaper, ConsentClock.late,
      ConsentClock.impossible,
    ] + sharedGates

  private static let sharedGates = [
    FoundingGates.localName, FoundingGates.nationalWord, FoundingGates.nameTaken,
    IdentityGates.codeForm, IdentityGates.codeClass, IdentityGates.codeUsed,
    IdentityGates.representativeElsewhere,
  ]

  /// The old value is what the register says, where the officer gives none.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    guard case .string(let name)? = given["item"], let item = Item(rawValue: name),
      let old = RegisterExtract.value(of: item, s), !old.isEmpty
    else { return [Draft(s.stream, type, on: s.day, given)] }
    return [Draft(s.stream, type, on: s.day, given.adding("old", .string(old)))]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let recorded = RegisterExtract.value(of: item, s)
    shut.require(new != (recorded ?? old ?? ""), Self.nothingChanges, found: new)
    if let old, let recorded {
      shut.require(old == recorded, Self.oldDiffers, found: old, wanted: recorded)
    }
    shut += ConsentClock.obstacles(consentOn, s)
    guard !new.isEmpty else { return shut }
    switch item {
    case .name:
      shut += FoundingGates.name(new, in: s.jurisdiction ?? "", s)
    case .creditCode: shut += IdentityGates.code(new, s)
    case .legalRepresentative: shut += representative(s)
    case .supervisor: shut.require(s.document != nil, Self.noPaper)
    case .address, .purpose, .scope, .territory, .funds, .industry, .jurisdiction: break
    }
    return shut
  }

  private func representative(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(new.hasPrefix("person/"), Self.noPerson, found: new)
    shut += IdentityGates.representative(new, s)
    let since =
      s.last(RegistrationItemChanged.self) { $0.item == .legalRepresentative }?.on
      ?? s.last(AssociationRegistered.self)?.on
    let isAudited = s.all(PreElectionAuditCompleted.self).contains { audit in
      since.map { $0 <= audit.on } ?? true
    }
    shut.require(isAudited, Self.withoutAudit)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    switch item {
    case .legalRepresentative:
      .of(
        [RegistrationRegulation.inForce(RegistrationRegulation.auditBeforeReElection, on: s.day)],
        s.last(PreElectionAuditCompleted.self)?.evidence)
    case .name, .address, .purpose, .scope, .territory, .funds, .supervisor, .industry,
      .creditCode, .jurisdiction:
      .of([RegistrationRegulation.inForce(RegistrationRegulation.changeRegistration, on: s.day)])
    }
  }
}

extension CharterApproved: Act {
  public static let commandName = "ApproveCharter"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.onRegister

  static let termTooLong = Gate(
    "charter.termTooLong", CharterModel.term, "任期超过最长届期", "The term is longer than admitted")
  static let noResolution = Gate(
    "charter.noResolution", RegistrationRegulation.charterApproval,
    "没有会员大会关于修改章程的决议", "No assembly has voted on the changed charter")
  static let notCarried = Gate(
    "charter.notCarried", CharterModel.charterChange,
    "修改章程的决议未达到出席或者表决比例", "Quorum or majority for a charter change was not reached")
  static let withoutPartyClause = Gate(
    "charter.withoutPartyClause", WenzhouLayoutPlan.partyClause, "章程没有党建条款；须写明理由",
    "The charter has no clause on party building; say why", force: .judgement)

  public static let gates = [
    termTooLong, noResolution, notCarried, withoutPartyClause, ConsentClock.late,
    ConsentClock.impossible,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let years = s.number(.reElectionTermYears)
    shut.require(
      termYears <= years, Self.termTooLong, found: "\(termYears)年", wanted: "≤ \(years)年")
    shut.require(partyClause, Self.withoutPartyClause)
    shut += ConsentClock.obstacles(consentOn, s)
    // The first charter came with the founding; the founding assembly is no meeting of members yet.
    guard let before = s.last(CharterApproved.self) else { return shut }
    let votes = Self.votes(since: before, s)
    guard !votes.isEmpty else { return shut + [Obstacle(Self.noResolution)] }
    shut.require(
      votes.contains { Meeting($0.event.meeting, s).carried(.charter, s) != nil },
      Self.notCarried, wanted: "≥ \(Majority.grave(s))")
    return shut
  }

  /// The votes on a charter since the last one was approved.
  private static func votes(
    since before: Dossier.Held<CharterApproved>, _ s: Situation
  ) -> [Dossier.Held<ResolutionAdopted>] {
    s.all(ResolutionAdopted.self).filter {
      ResolutionSubject($0.event.item) == .charter
        && ($0.on, $0.evidence.position) > (before.on, before.evidence.position)
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    let before = s.last(CharterApproved.self)
    let vote = before.flatMap { Self.votes(since: $0, s).last }
    return .of(
      [RegistrationRegulation.inForce(RegistrationRegulation.charterApproval, on: s.day)],
      before?.evidence, vote?.evidence)
  }
}

import Associations
public import EventModel
public import Events
import Law

extension FoundingApplied: Act {
  public static let commandName = "ApplyForFounding"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.unregistered
  public static let looksAround = true

  static let waiting = Gate(
    "founding.waiting", RegistrationRegulation.decisionWithin60Days, "已有申请等待决定",
    "An application waits for its decision already")
  static let withoutConsent = Gate(
    "founding.withoutConsent", RegistrationRegulation.supervisorConsent,
    "没有业务主管单位的同意文号；直接登记的，须写明理由",
    "No consent of a supervising authority; say why it registers directly", force: .judgement)
  static let withoutParty = Gate(
    "founding.withoutParty", LocalPapers.fourAtOnce, "没有同步申报党建；须写明理由",
    "Party building is not applied for together; say why", force: .judgement)

  public static let gates = [
    waiting, FoundingGates.tooFewMembers, FoundingGates.tooLittleMoney, FoundingGates.localName,
    FoundingGates.nationalWord, FoundingGates.nameTaken, withoutConsent, withoutParty,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(s.status != .applied && s.status != .preparing, Self.waiting)
    shut += FoundingGates.members(units: unitMembers, persons: personMembers, s)
    shut += FoundingGates.funds(funds, s)
    shut += FoundingGates.name(name, in: jurisdiction, s)
    shut.require(!(supervisorConsent ?? "").isEmpty, Self.withoutConsent)
    shut.require(partyBuilding == true, Self.withoutParty)
    return shut
  }
}

extension PreparationApproved: Act {
  public static let commandName = "ApprovePreparation"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered

  static let abolished = Gate(
    "preparation.abolished", RegistrationRegulation.preparation1998,
    "2016年2月6日起取消批准筹备", "Preparation is no longer approved since 2016-02-06")
  static let prepared = Gate(
    "preparation.approved", RegistrationRegulation.preparation1998, "该申请已批准筹备",
    "Preparation has been approved for this application")
  static let dueTooLate = Gate(
    "preparation.dueTooLate", RegistrationRegulation.assembly1998, "筹备期限超过法定期间",
    "The last day for the founding assembly lies too far ahead")

  public static let gates = [
    abolished, FoundingGates.noApplication, FoundingGates.decided, prepared, dueTooLate,
  ]

  /// Works out the last day for the founding assembly where the officer gives none.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    [
      Draft(
        s.stream, type, on: s.day,
        given.adding("assemblyDueOn", .string("\(Preparation.lastDay(from: s.day, s))")))
    ]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = FoundingGates.waiting(s)
    shut.require(Preparation.isAsked(on: s.day), Self.abolished, found: "\(s.day)")
    shut.require(s.status != .preparing, Self.prepared)
    let last = Preparation.lastDay(from: s.day, s)
    if let assemblyDueOn {
      shut.require(
        assemblyDueOn <= last, Self.dueTooLate, found: "\(assemblyDueOn)", wanted: "≤ \(last)")
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    .of([RegistrationRegulation.preparation1998], FoundingGates.application(s)?.evidence)
  }
}

/// The preparation of the 1998 text (筹备): approved first, then half a year to hold the assembly.
enum Preparation {
  /// Whether the text in force on a day knows preparation.
  static func isAsked(on day: CivilDate) -> Bool {
    RegistrationRegulation.text1998.isInForce(on: day)
  }

  static func lastDay(from approved: CivilDate, _ s: Situation) -> CivilDate {
    approved.adding(months: s.number(.preparationAssemblyMonths))
  }
}

extension RegistrationRefused: Act {
  public static let commandName = "RefuseRegistration"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.unregistered

  static let withoutReview = Gate(
    "refusal.withoutReview", RegistrationRegulation.sectorOverlap,
    "以第（二）项不予登记的，须有结论为不予准入的审查", "Ground 2 needs a review that turned the body away")

  public static let gates = [FoundingGates.noApplication, FoundingGates.decided, withoutReview]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = FoundingGates.waiting(s)
    if ground == 2 {
      shut.require(
        OverlapReview.latest(s)?.event.verdict == .refuse, Self.withoutReview)
    }
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    let law = [RegistrationRegulation.refusalGround(ground)].compactMap(\.self)
      .map { RegistrationRegulation.inForce($0, on: s.day) }
    let review = ground == 2 ? OverlapReview.latest(s)?.evidence : nil
    return .of(law, FoundingGates.application(s)?.evidence, review)
  }
}

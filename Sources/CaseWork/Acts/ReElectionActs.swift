import Associations
public import EventModel
public import Events
import Law

extension OfficerVetted: Act {
  public static let commandName = "VetOfficer"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let validTooLong = Gate(
    "vetting.validTooLong", OfficerRules.vettingValidity, "有效期超过规定年限",
    "Valid for longer than admitted")
  static let expired = Gate(
    "vetting.expired", OfficerRules.vettingValidity, "有效期早于考察之日", "Expired before it was given")

  public static let gates = [validTooLong, expired]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let last = s.day.adding(years: s.number(.vettingValidYears))
    shut.require(validTo <= last, Self.validTooLong, found: "\(validTo)", wanted: "≤ \(last)")
    shut.require(validTo >= s.day, Self.expired, found: "\(validTo)", wanted: "≥ \(s.day)")
    return shut
  }
}

extension PreElectionAuditCompleted: Act {
  public static let commandName = "CompletePreElectionAudit"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension ReElectionExtended: Act {
  public static let commandName = "ExtendReElection"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.active

  static let extendedAlready = Gate(
    "extension.again", CharterModel.extensionOnce, "本届已延期一次", "The term was extended once already")
  static let tooLong = Gate(
    "extension.tooLong", CharterModel.termExtension, "延期超过上限", "Longer than admitted")
  static let notLater = Gate(
    "extension.notLater", CharterModel.termExtension, "延期后的届满日不晚于原届满日，或者已过",
    "The new end is no later than the old one, or lies in the past")
  static let askedLate = Gate(
    "extension.askedLate", CharterModel.termExtension, "届满之后才申请延期；须写明理由",
    "Asked for after the term's end; say why", force: .judgement)

  public static let gates = [extendedAlready, tooLong, notLater, askedLate]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let term = TermWindow(s) else { return [] }
    var shut: [Obstacle] = []
    shut.require(!term.isExtended, Self.extendedAlready, found: "\(term.end)")
    let last = term.ordinaryEnd.adding(months: s.number(.reElectionExtensionMonths))
    shut.require(newEnd <= last, Self.tooLong, found: "\(newEnd)", wanted: "≤ \(last)")
    let earliest = max(term.ordinaryEnd.next, s.day)
    shut.require(
      newEnd >= earliest, Self.notLater, found: "\(newEnd)", wanted: "≥ \(earliest)")
    shut.require(
      s.day <= term.ordinaryEnd, Self.askedLate, found: "\(s.day)",
      wanted: "≤ \(term.ordinaryEnd)")
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let term = TermWindow(s) else { return nil }
    var because = Because()
    because.add(term.evidence)
    return Grounds([CharterModel.termExtension], because)
  }
}

extension ReElectionCompleted: Act {
  public static let commandName = "CompleteReElection"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.active

  static let noAudit = Gate(
    "reElection.noAudit", RegistrationRegulation.auditBeforeReElection, "换届之前没有完成财务审计",
    "No audit before the re-election")
  static let adverseAudit = Gate(
    "reElection.adverseAudit", RegistrationRegulation.auditBeforeReElection,
    "审计为否定意见；须写明理由", "The audit's opinion is adverse; say why", force: .judgement)
  static let noAssembly = Gate(
    "reElection.noAssembly", CharterModel.term, "没有召开这一换届大会",
    "No such re-election assembly was held")
  static let noElection = Gate(
    "reElection.noElection", OfficerRules.secretBallot, "该大会没有以无记名投票通过的选举结果",
    "The assembly elected nobody by secret ballot")
  static let meetingUsed = Gate(
    "reElection.meetingUsed", HouseRules.numbering, "该大会已完成一次换届",
    "The assembly has had its re-election")
  static let late = Gate(
    "reElection.late", CharterModel.term, "届满（含延期）之后才完成换届；须写明理由",
    "After the end of the term, extension included; say why", force: .judgement)
  static let termBackwards = Gate(
    "reElection.termBackwards", CharterModel.term, "任期止日不晚于起日", "The term ends before it begins")
  static let termTooLong = Gate(
    "reElection.termTooLong", CharterModel.term, "任期超过届期", "The term is longer than admitted")

  public static let gates = [
    noAudit, adverseAudit, noAssembly, AssemblyGates.noQuorum, noElection, meetingUsed, late,
    termBackwards, termTooLong,
  ]

  /// The assembly is the re-election assembly held last, where the officer names none.
  public static func drafts(_ given: JSONValue, _ s: Situation) throws(ShutGates) -> [Draft] {
    let held = s.all(GeneralAssemblyHeld.self).last { sitting in
      s.has(GeneralAssemblyConvened.self) {
        $0.meeting == sitting.event.meeting && $0.kind == .reElection
      }
    }
    guard let held else { return [Draft(s.stream, type, on: s.day, given)] }
    let data = given.adding("meeting", .string(held.event.meeting))
    return [Draft(s.stream, type, on: s.day, data)]
  }

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    shut.require(
      termFrom < termTo, Self.termBackwards, found: "\(termTo)", wanted: "> \(termFrom)")
    if let term = TermWindow(s) {
      let audit = term.audits(s).last
      shut.require(audit != nil, Self.noAudit)
      shut.require(audit?.event.opinion != .adverse, Self.adverseAudit)
      shut.require(s.day <= term.end, Self.late, found: "\(s.day)", wanted: "≤ \(term.end)")
      let last = termFrom.adding(years: term.years)
      shut.require(termTo <= last, Self.termTooLong, found: "\(termTo)", wanted: "≤ \(last)")
    }
    return shut + assembly(s)
  }

  private func assembly(_ s: Situation) -> [Obstacle] {
    let record = meeting.map { Meeting($0, s) }
    guard let meeting, let record, record.sitting != nil, record.call?.event.kind == .reElection
    else { return [Obstacle(Self.noAssembly, found: meeting)] }
    var shut = AssemblyGates.obstacles(record, meeting, wanting: Quorum.wanted(s))
    let isElected = record.carried(.election, s)?.event.secret == true
    shut.require(isElected || !shut.isEmpty, Self.noElection, found: meeting)
    shut.require(
      !s.has(ReElectionCompleted.self) { $0.meeting == meeting }, Self.meetingUsed,
      found: meeting)
    return shut
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let term = TermWindow(s) else { return nil }
    var because = Because()
    because.add(term.evidence)
    because.add(term.audits(s).last?.evidence)
    if let meeting { because.add(Meeting(meeting, s).evidence) }
    let audit = RegistrationRegulation.inForce(
      RegistrationRegulation.auditBeforeReElection, on: s.day)
    return Grounds([CharterModel.term, audit], because)
  }
}

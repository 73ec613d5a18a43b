import Associations
import EventModel
public import Events
import Law

extension CaseAssigned: Act {
  public static let commandName = "AssignCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let taken = Gate(
    "assignment.taken", HouseRules.knownSubject, "案件已有承办人，请办理移交",
    "Somebody has the case already; hand it over instead")

  public static let gates = [CaseGates.unknown, taken]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let found = CaseGates.find(self.case, s) else {
      return [Obstacle(CaseGates.unknown, found: self.case)]
    }
    return found.handling.assignee.map { [Obstacle(Self.taken, found: $0)] } ?? []
  }
}

extension CaseHandedOver: Act {
  public static let commandName = "HandOverCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let notAssignee = Gate(
    "handOver.notAssignee", HouseRules.knownSubject, "移交人不是现承办人", "The case is not this officer's")
  static let samePerson = Gate(
    "handOver.samePerson", HouseRules.knownSubject, "移交人与接办人相同",
    "The case would stay with the same officer")

  public static let gates = [CaseGates.unknown, notAssignee, samePerson]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let found = CaseGates.find(self.case, s) else {
      return [Obstacle(CaseGates.unknown, found: self.case)]
    }
    var shut: [Obstacle] = []
    shut.require(
      found.handling.assignee == from, Self.notAssignee, found: from,
      wanted: found.handling.assignee)
    shut.require(from != to, Self.samePerson, found: to)
    return shut
  }
}

extension CasePrioritised: Act {
  public static let commandName = "PrioritiseCase"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
  public static let gates = [CaseGates.unknown]

  public func obstacles(_ s: Situation) -> [Obstacle] { CaseGates.obstacles(self.case, s) }
}

extension CaseTargetSet: Act {
  public static let commandName = "SetCaseTarget"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let past = Gate(
    "target.past", HouseRules.knownSubject, "内部期限早于设定之日", "The day aimed at has passed already")

  public static let gates = [CaseGates.unknown, past]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut = CaseGates.obstacles(self.case, s)
    shut.require(targetOn >= s.day, Self.past, found: "\(targetOn)", wanted: "≥ \(s.day)")
    return shut
  }
}

extension CaseCommented: Act {
  public static let commandName = "CommentOnCase"
  public static let duties: [Duty] = [
    .registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor,
  ]
  public static let standing = StandingWanted.known
  public static let gates = [CaseGates.unknown]

  public func obstacles(_ s: Situation) -> [Obstacle] { CaseGates.obstacles(self.case, s) }
}

extension CaseClosed: Act {
  public static let commandName = "CloseCase"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known

  static let underWay = Gate(
    "closing.underWay", HouseRules.knownSubject, "案件尚未到终结阶段，不能结案",
    "The case has not come to its end")
  static let underReview = Gate(
    "closing.underReview", LegalRemedies.review, "复议、诉讼尚未有结果，不能结案",
    "A review or a suit over the case is under way")
  static let twice = Gate(
    "closing.twice", HouseRules.knownSubject, "案件已经结案", "The case is closed already")

  public static let gates = [CaseGates.unknown, underWay, underReview, twice]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let found = CaseGates.find(self.case, s) else {
      return [Obstacle(CaseGates.unknown, found: self.case)]
    }
    guard let file = found.file else { return [Obstacle(Self.underWay, found: "found")] }
    var shut: [Obstacle] = []
    shut.require(file.stage.isFinal, Self.underWay, found: file.stage.rawValue)
    shut.require(file.openReview == nil, Self.underReview)
    shut.require(file.handling.closed == nil, Self.twice)
    return shut
  }
}

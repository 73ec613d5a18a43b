import Associations
import EventModel
public import Events
import Law

extension PartyCoverageRecorded: Act {
  public static let commandName = "RecordPartyCoverage"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister
  public static let looksAround = true

  static let branchMissing = Gate(
    "party.branchMissing", PartyRules.branch, "正式党员已够单独建立党支部；须写明理由",
    "Enough members for a branch of its own; say why there is none", force: .judgement)
  static let tooFewForBranch = Gate(
    "party.tooFewForBranch", PartyRules.jointBranch,
    "正式党员不足以单独建立党组织；须写明理由", "Too few members for an organisation of its own; say why",
    force: .judgement)
  static let jointAlone = Gate(
    "party.jointAlone", PartyRules.jointBranch, "联合党支部须写明联合的社会团体，不得只有本团体",
    "A joint branch names the bodies that share it, and not this one alone")
  static let jointTooLarge = Gate(
    "party.jointTooLarge", PartyRules.jointBranch, "联合党支部覆盖的单位过多；须写明理由",
    "A joint branch of more bodies than usual; say why", force: .judgement)
  static let partnerUnknown = Gate(
    "party.partnerUnknown", HouseRules.knownSubject, "联合的社会团体不在册，或者就是本团体",
    "A body named is not registered, or is this one")
  static let partnerElsewhere = Gate(
    "party.partnerElsewhere", PartyRules.jointBranch,
    "所列社会团体记录的联合党支部没有本团体；须写明理由",
    "A body named records a joint branch without this one; say why", force: .judgement)
  static let sharedWithoutJoint = Gate(
    "party.sharedWithoutJoint", PartyRules.jointBranch, "不是联合党支部，不得列出联合单位",
    "Bodies that share it are named, but the form is no joint branch")
  static let noInstructor = Gate(
    "party.noInstructor", PartyRules.instructor, "选派党建指导员的，须写明指导员",
    "The instructor is not named")

  public static let gates = [
    branchMissing, tooFewForBranch, jointAlone, jointTooLarge, partnerUnknown, partnerElsewhere,
    sharedWithoutJoint, noInstructor,
  ]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var shut: [Obstacle] = []
    let minimum = s.number(.partyBranchMinimum)
    switch form {
    case .branch, .generalBranch, .committee:
      shut.require(
        partyMembers >= minimum, Self.tooFewForBranch, found: "\(partyMembers)",
        wanted: "≥ \(minimum)")
    case .nothing, .instructor, .union, .joint:
      shut.require(
        partyMembers < minimum, Self.branchMissing, found: "\(partyMembers)",
        wanted: "< \(minimum)")
    }
    switch form {
    case .joint: shut += joint(s)
    case .instructor:
      shut.require(instructor != nil, Self.noInstructor)
      fallthrough
    case .nothing, .union, .branch, .generalBranch, .committee:
      shut.require((sharedWith ?? []).isEmpty, Self.sharedWithoutJoint)
    }
    return shut
  }

  private func joint(_ s: Situation) -> [Obstacle] {
    let partners = Set(sharedWith ?? [])
    var shut: [Obstacle] = []
    shut.require(!partners.isEmpty, Self.jointAlone)
    let maximum = s.number(.partyJointMaximum)
    shut.require(
      partners.count + 1 <= maximum, Self.jointTooLarge, found: "\(partners.count + 1)",
      wanted: "≤ \(maximum)")
    for partner in partners.sorted(by: { $0.precedesByCodePoints($1) }) {
      guard partner != s.stream.identifier, let body = s.register.neighbour(partner),
        body.isActive
      else {
        shut.append(Obstacle(Self.partnerUnknown, found: partner))
        continue
      }
      // A partner without a record of its own may record it next; one that records others disagrees.
      let theirs = JointBranch.partners(body.association)
      shut.require(
        theirs?.contains(s.stream.identifier) ?? true, Self.partnerElsewhere, found: partner)
    }
    return shut
  }
}

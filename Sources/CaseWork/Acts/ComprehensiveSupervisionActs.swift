import Associations
import EventModel
public import Events
import Law
import Rules

extension InformationDisclosed: Act {
  public static let commandName = "DiscloseInformation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.onRegister

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([ZhongshanReply.disclosure], Because())
  }
}

extension JointEnforcementConducted: Act {
  public static let commandName = "ConductJointEnforcement"
  public static let duties: [Duty] = [.complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let alone = Gate(
    "jointEnforcement.alone", ZhongshanReply.jointEnforcement, "联合执法须有两个以上部门参加",
    "Joint enforcement takes two departments at least")

  public static let gates = [alone]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    Set(departments).count >= 2
      ? [] : [Obstacle(Self.alone, found: departments.joined(separator: "、"))]
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([ZhongshanReply.jointEnforcement], Because())
  }
}

extension FundsAudited: Act {
  public static let commandName = "AuditFunds"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let otherYear = Gate(
    "fundsAudit.year", ZhongshanReply.fundSupervision, "审计年度须在登记之年至今之间",
    "The year audited lies before the registration or ahead")

  public static let gates = [otherYear]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let born = s.x?.association.standing.registeredOn?.year ?? s.day.year
    return (born...max(born, s.day.year)).contains(year)
      ? [] : [Obstacle(Self.otherYear, found: "\(year)", wanted: "\(born)–\(s.day.year)")]
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds(
      [ZhongshanReply.fundSupervision, RegistrationRegulation.financialRules], Because())
  }
}

extension ConsultationHeld: Act {
  public static let commandName = "HoldConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.onRegister

  static let dueBefore = Gate(
    "consultation.due", ZhongshanReply.consultation, "答复期限早于听取意见之日",
    "The answer would be due before the consultation")

  public static let gates = [dueBefore]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let due = answerDueOn, due < s.day else { return [] }
    return [Obstacle(Self.dueBefore, found: "\(due)", wanted: "≥ \(s.day)")]
  }

  public func grounds(_ s: Situation) -> Grounds? {
    Grounds([ZhongshanReply.consultation], Because())
  }
}

extension ConsultationAnswered: Act {
  public static let commandName = "AnswerConsultation"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known

  static let notAsked = Gate(
    "answer.notAsked", ZhongshanReply.consultation, "没有该部门就该事项的待答复的听取意见",
    "No consultation of this department on this matter waits for an answer")

  public static let gates = [notAsked]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    waiting(s) == nil ? [Obstacle(Self.notAsked, found: "\(department)：\(matter)")] : []
  }

  public func grounds(_ s: Situation) -> Grounds? {
    var because = Because()
    because.add(waiting(s)?.evidence)
    return Grounds([ZhongshanReply.consultation], because)
  }

  /// The last consultation on the matter, unless it has its answer.
  private func waiting(_ s: Situation) -> Dossier.Held<ConsultationHeld>? {
    let asked = s.last(ConsultationHeld.self) {
      $0.department == department && $0.matter == matter
    }
    guard let asked else { return nil }
    let isAnswered = s.all(ConsultationAnswered.self, after: asked).contains {
      $0.event.department == department && $0.event.matter == matter
    }
    return isAnswered ? nil : asked
  }
}

extension IntegrityPledged: Act {
  public static let commandName = "PledgeIntegrity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active

  static let expired = Gate(
    "pledge.expired", LocalPapers.integrityPledge, "有效期在承诺之日以前届满",
    "The pledge would end before it is made")

  public static let gates = [expired]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let last = validTo, last < s.day else { return [] }
    return [Obstacle(Self.expired, found: "\(last)", wanted: "≥ \(s.day)")]
  }
}

extension SupervisionAssigned: Act {
  public static let commandName = "AssignSupervision"
  public static let duties: [Duty] = [.decidingOfficer]
  public static let standing = StandingWanted.known

  static let nobody = Gate(
    "supervision.nobody", RegistrationRegulation.registrar, "没有写明任何监管机构",
    "No body that supervises is named")

  public static let gates = [nobody]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let named = [registrar, industryAuthority, federation, partyBody].compactMap(\.self)
    return named.contains { !$0.isEmpty } ? [] : [Obstacle(Self.nobody)]
  }
}

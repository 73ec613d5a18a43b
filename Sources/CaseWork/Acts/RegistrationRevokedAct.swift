import Associations
import EventModel
public import Events
import Law
import Rules

extension RegistrationRevoked: Act {
  public static let commandName = "RevokeRegistration"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister

  static let noFinding = Gate(
    "revocation.noFinding", RegistrationRegulation.noActivity,
    "没有自取得登记证书之日起1年未开展活动的情形",
    "The record does not show a first year without activity")
  static let judged = Gate(
    "revocation.judged", RegistrationRegulation.penalisedActs,
    "该情形不能由记录推出，须写明认定的事实和理由",
    "The record alone does not show this ground; state the facts found, in writing",
    force: .judgement)
  static let noNotice = Gate(
    "revocation.noNotice", PenaltyLaw.noticeOfFacts, "没有事先告知事实、理由、依据和权利",
    "No notice of the facts, reasons and rights was served before")
  static let replyOpen = Gate(
    "revocation.replyOpen", PenaltyLaw.hearingRight, "陈述申辩、要求听证的期限未过，也没有听取申辩",
    "The time to answer or ask for a hearing still runs, and no defence was heard")
  static let dropped = Gate(
    "revocation.dropped", PenaltyLaw.noDecisionUnheard, "申辩、听证的结果是不再作出决定",
    "The defence or hearing ended in dropping the decision")

  public static let gates = [noFinding, judged, noNotice, replyOpen, dropped]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let x = s.x else { return [] }
    var shut: [Obstacle] = []
    switch ground {
    case .noActivity: shut.require(finding(x) != nil, Self.noFinding)
    case .serious: shut.require(finding(x) != nil, Self.judged, found: ground.rawValue)
    case .fraud, .otherLaw: shut.append(Obstacle(Self.judged, found: ground.rawValue))
    }
    guard let notice = Self.notice(s) else { return shut + [Obstacle(Self.noNotice)] }
    let defence = Self.defence(after: notice, s)
    shut.require(
      defence?.event.outcome != .dropped, Self.dropped, found: defence.map { "\($0.on)" })
    shut.require(
      defence != nil || s.day > notice.event.replyUntil, Self.replyOpen,
      wanted: "> \(notice.event.replyUntil)")
    return shut
  }

  /// What the rules find of this ground; nil where a person must.
  private func finding(_ x: Examination) -> Finding? {
    switch ground {
    case .noActivity: Inactivity.revocation(x)
    case .serious: MissedReports.revocation(x)
    case .fraud, .otherLaw: nil
    }
  }

  /// The last notice of a penalty that no penalty decision has used up.
  private static func notice(_ s: Situation) -> Dossier.Held<AdverseNoticeServed>? {
    s.all(AdverseNoticeServed.self).last { notice in
      notice.event.matter == .penalty
        && !s.all(PenaltyDecided.self, after: notice).contains {
          $0.event.case == notice.event.case
        }
    }
  }

  private static func defence(
    after notice: Dossier.Held<AdverseNoticeServed>, _ s: Situation
  ) -> Dossier.Held<DefenceHeard>? {
    s.all(DefenceHeard.self, after: notice).last {
      $0.event.matter == .penalty && $0.event.case == notice.event.case
    }
  }

  public func grounds(_ s: Situation) -> Grounds? {
    guard let x = s.x else { return nil }
    var because = x.identity
    if let finding = finding(x) { because.add(finding.because) }
    if let notice = Self.notice(s) {
      because.add(notice.evidence)
      because.add(Self.defence(after: notice, s)?.evidence)
    }
    return Grounds(basis(x), because)
  }

  private func basis(_ x: Examination) -> [LegalBasis] {
    let found = finding(x).map { [$0.basis] } ?? []
    func inForce(_ basis: LegalBasis) -> LegalBasis {
      RegistrationRegulation.inForce(basis, on: x.day)
    }
    return switch ground {
    case .noActivity: found
    case .serious: [inForce(RegistrationRegulation.penalisedActs)] + found
    case .fraud: [inForce(RegistrationRegulation.fraud)]
    case .otherLaw: [inForce(RegistrationRegulation.otherLaw)]
    }
  }
}

import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

extension PaperAct {
  /// 行政处罚事先告知书.
  func penaltyNotice(_ event: AdverseNoticeServed) throws(PaperworkFault) -> AnyPaper {
    guard let caseNumber = event.case else { throw .missing(.penaltyCase) }
    let intended = intended(event)
    guard !intended.isEmpty else { throw .missing(.intendedPenalty) }
    let hearing = PenaltyLaw.inForce(PenaltyLaw.hearing, on: day)
    let hearingDays = Term(before.number(.hearingRequestDays), .workingDays)
    return .penaltyNotice(
      PenaltyNoticeContent(
        frame: try frame(.penaltyNotice), caseNumber: caseNumber,
        findings: [try penalised(caseNumber)], penaltyBasis: penaltyBasis, measures: intended,
        discretion: notes?.justification,
        noticeBasis: PenaltyLaw.inForce(PenaltyLaw.noticeOfFacts, on: day).citation,
        defence: DefenceRight(
          term: hearingDays, lastDay: event.replyUntil,
          basis: PenaltyLaw.inForce(PenaltyLaw.defence, on: day).citation),
        hearing: intended.allSatisfy { $0 == .warning }
          ? nil : HearingRight(term: hearingDays, lastDay: nil, basis: hearing.citation)))
  }

  /// 行政处罚决定书.
  func penaltyDecision(_ event: PenaltyDecided) throws(PaperworkFault) -> AnyPaper {
    let notice = priorNotice { $0.matter == .penalty && $0.case == event.case }
    guard let notice else { throw .missing(.penaltyNotice) }
    let pay = PenaltyLaw.inForce(PenaltyLaw.finePaidWithin15Days, on: day)
    return .penaltyDecision(
      PenaltyDecisionContent(
        frame: try frame(.penaltyDecision), caseNumber: event.case,
        findings: [try penalised(event.case)], notice: notice, penaltyBasis: penaltyBasis,
        measures: measures(event), discretion: notes?.justification,
        payment: event.kinds.contains(.fine)
          ? FinePayment(
            term: Term(before.number(.penaltyPayDays), .days),
            basis: "\(pay.citation)、\(PenaltyLaw.surcharge.article)") : nil,
        remedies: remedies))
  }

  /// The act of Article 30 for which the case was opened, with what proves it.
  private func penalised(_ caseNumber: String) throws(PaperworkFault) -> Papers.Finding {
    let filed = before.last(PenaltyCaseFiled.self) { $0.case == caseNumber }
    guard let filed, let provision = RegistrationRegulation.penalisedAct(filed.event.act) else {
      throw .missing(.penaltyCase)
    }
    let inForce = RegistrationRegulation.inForce(provision, on: filed.on)
    let act = Self.act(provision.summary)
    let named = notes?.because ?? []
    return Papers.Finding(
      fact: "你单位有“\(act)”的行为", basis: inForce.citation,
      evidence: named.isEmpty
        ? evidence(at: [filed.evidence.position]) : try evidence(named))
  }

  /// `拒不接受监督检查的，依该条处罚。` → `拒不接受监督检查`.
  private static func act(_ summary: String) -> String {
    let ending = "的，依该条处罚。"
    return summary.hasSuffix(ending) ? String(summary.dropLast(ending.count)) : phrase(summary)
  }

  private var penaltyBasis: String {
    basis ?? RegistrationRegulation.inForce(RegistrationRegulation.penalisedActs, on: day).citation
  }

  /// What the notice tells of; empty where the record does not say it.
  private func intended(_ event: AdverseNoticeServed) -> [PenaltyMeasure] {
    (event.penalties ?? []).compactMap { kind in
      switch kind {
      case .warning: .warning
      case .fine: event.fine.map { .fine(fen: $0) }
      case .confiscation: .confiscation(fen: nil)
      case .suspension: event.suspendMonths.map { .suspensionOf(Term($0, .months)) }
      case .managerReplaced: .managerReplaced
      }
    }
  }

  /// What a decision imposes, in the order of its kinds.
  func measures(_ event: PenaltyDecided) -> [PenaltyMeasure] {
    event.kinds.compactMap { kind in
      switch kind {
      case .warning: .warning
      case .fine: event.fine.map { .fine(fen: $0) }
      case .confiscation: .confiscation(fen: nil)
      case .suspension:
        if let from = event.suspendFrom, let to = event.suspendTo {
          .suspension(from: from, to: to)
        } else {
          nil
        }
      case .managerReplaced: .managerReplaced
      }
    }
  }
}

import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

extension PaperAct {
  /// 准予注销登记决定书.
  func deregistration(_ event: AssociationDeregistered) throws(PaperworkFault) -> AnyPaper {
    let started = before.last(LiquidationStarted.self)
    let completed = before.last(LiquidationCompleted.self)
    let provisions = [
      RegistrationRegulation.deregistrationGrounds, RegistrationRegulation.deregistration,
    ].map { RegistrationRegulation.inForce($0, on: day).citation }
    return .deregistrationDecision(
      DeregistrationDecisionContent(
        frame: try frame(.deregistrationDecision), appliedOn: nil,
        ground: .other(started?.event.cause ?? "其他原因"),
        hasSupervisor: before.x?.association.items.supervisor?.value != nil,
        windingUp: completed.map { .liquidated(on: $0.on) },
        basis: basis.map { [$0] } ?? provisions, effectiveOn: day,
        surrender: event.certificateSurrendered ? .done : .outstanding, remedies: remedies))
  }

  /// 等级证书数据页.
  func gradeSheet(_ event: GradeAwarded) throws(PaperworkFault) -> AnyPaper {
    let award = after.x?.association.grading.awards.last {
      $0.evidence.contains { $0.position == item.evidence.position }
    }
    guard let award else { throw .carriesNone(item.evidence.position, item.type) }
    let provision =
      GradingMeasures.revision2026.isInForce(on: day)
      ? GradingMeasures.revision2026.citedTitle : GradingMeasures.validity.citation
    return .gradeSheet(
      GradeSheetContent(
        office: office, addressee: try addressee(), certificateNumber: nil, grade: event.grade,
        awardedOn: day, announcement: document, validFrom: award.validFrom,
        validTo: award.validTo, basis: basis ?? provision, issuedOn: issuedOn))
  }
}

import Associations
import EventModel
import Events
import Rules

/// What associations raised with departments, and what became of it (听取意见、联席会议、直联制度).
enum Consultations {
  static let columns: [Report.Column] = [
    .init("department", "部门", "department"), .init("matter", "事项", "matter"),
    .init("heldOn", "提出日", "held on"), .init("answerDueOn", "答复期限", "answer due on"),
    .init("answeredOn", "答复日", "answered on"), .init("overdue", "逾期未答", "overdue"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    let answers = look.dossier.all(ConsultationAnswered.self)
    return look.dossier.all(ConsultationHeld.self).map { held in
      let answer = answers.first {
        $0.event.department == held.event.department && $0.event.matter == held.event.matter
          && ($0.on, $0.evidence.position) > (held.on, held.evidence.position)
      }
      let isOverdue = answer == nil && (held.event.answerDueOn.map { $0 < look.x.day } ?? false)
      return Report.Line(
        [
          .text(held.event.department), .text(held.event.matter), .day(held.on),
          .day(held.event.answerDueOn), .day(answer?.on), .flag(isOverdue),
        ], [held.evidence, answer?.evidence])
    }
  }
}

import Associations
import EventModel
import Events
import Rules

/// Money from special funds (专项资金): each payment with the grade that held on its day.
enum Grants {
  static let columns: [Report.Column] = [
    .init("fund", "资金", "fund"), .init("kind", "类别", "kind"),
    .init("paidOn", "拨付日", "paid on"), .init("fen", "金额（分）", "fen"),
    .init("gradeThen", "当日等级", "grade then"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    look.dossier.all(GrantPaid.self).map { held in
      // As of the day of payment: a later reduction does not reach back.
      let then = Dossier(look.dossier.identifier, look.dossier.items, through: held.on)
      let grade = (try? then.association())?.grading.award(on: held.on)
      let value = grade.flatMap { $0.grade > 0 ? Int64($0.grade) : nil }
      return Report.Line(
        [
          .text(held.event.fund), .text(held.event.kind), .day(held.on),
          .number(held.event.amount), value.map { .number($0) } ?? .none,
        ], [held.evidence] + (grade?.evidence ?? []))
    }
  }
}

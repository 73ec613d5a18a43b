import Associations
import EventModel
import Events
import Law
import Rules

/// Major matters (重大事项): reported so many days ahead, by the rule of the place.
enum MajorMatters {
  static let columns: [Report.Column] = [
    .init("matter", "事项", "matter"), .init("reportedOn", "报告日", "reported on"),
    .init("plannedOn", "拟办日", "planned on"), .init("daysAhead", "提前日数", "days ahead"),
    .init("tooLate", "报告过迟", "too late"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    let jurisdiction = look.x.association.items.jurisdiction?.value ?? nil
    return look.dossier.all(MajorMatterReported.self).map { held in
      let ahead = held.event.plannedOn.map { $0.days(since: held.on) }
      let lead = look.table.number(.majorMatterLeadDays, for: jurisdiction, on: held.on)
      return Report.Line(
        [
          .text(held.event.matter), .day(held.on), .day(held.event.plannedOn),
          .number(ahead), .flag(ahead.map { $0 < lead } ?? false),
        ], [held.evidence])
    }
  }
}

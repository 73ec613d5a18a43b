public import EventModel
import Events

/// The grades an association was awarded (等级评估), with the reductions that followed each.
public struct Grading: Sendable {
  /// One award and what became of it.
  public struct Award: Sendable {
    /// 1–5, or 0 once cancelled; the smallest of the award and its reductions.
    public fileprivate(set) var grade: Int
    public let validFrom: CivilDate
    public let validTo: CivilDate
    /// The award and the reductions that followed it, up to the next award.
    public fileprivate(set) var evidence: [Evidence]

    /// Awarded under the revised measures, which count validity in calendar years.
    public let countsCalendarYears: Bool

    /// Whether the award holds on a day, both ends included.
    public func holds(on day: CivilDate) -> Bool { validFrom <= day && day <= validTo }
  }

  /// In the fold's order.
  public private(set) var awards: [Award] = []

  /// The award in force on a day that is last in the fold; a cancelled one has grade 0.
  public func award(on day: CivilDate) -> Award? {
    awards.last { $0.holds(on: day) }
  }

  /// From this day the revised grading measures count validity in calendar years.
  static let calendarYearsFrom: CivilDate = "2026-03-01"

  mutating func apply(_ event: GradeAwarded, _ fact: Fact) {
    let day = fact.effectiveOn
    let (from, to) =
      if day < Self.calendarYearsFrom {
        (day, day.adding(years: 5))
      } else {
        (Self.newYear(day.year + 1), Self.newYear(day.year + 6).previous)
      }
    awards.append(
      Award(
        grade: event.grade, validFrom: event.validFrom ?? from, validTo: event.validTo ?? to,
        evidence: [fact.evidence], countsCalendarYears: day >= Self.calendarYearsFrom))
  }

  mutating func apply(_ event: GradeReduced, _ fact: Fact) {
    guard let last = awards.indices.last else { return }
    awards[last].grade = min(awards[last].grade, event.to)
    awards[last].evidence.append(fact.evidence)
  }

  private static func newYear(_ year: Int) -> CivilDate {
    guard let day = CivilDate(year: year, month: 1, day: 1) else {
      preconditionFailure("every year has a first day")
    }
    return day
  }
}

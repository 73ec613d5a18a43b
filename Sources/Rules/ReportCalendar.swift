public import EventModel
import Law
import WorkingDays

/// When the annual report of each year falls due in one jurisdiction, and who owes it.
///
/// > 社会团体登记管理条例 (2016), Article 28: to the registrar by 31 May. The day and the cut-off for
/// > new registrations are parameters, read on 1 January of the year after the report year.
public struct ReportCalendar: Sendable {
  /// One report year.
  public struct Year: Sendable {
    public let year: Int
    /// 1 January of the year after: from here on the report can be handed in.
    public let opensOn: CivilDate
    /// Registered on or before this day ⇒ owes the report.
    public let cutoff: CivilDate
    /// The last day, rolled to a working day.
    public let dueOn: CivilDate
    /// The due day was rolled outside the years of the holiday table.
    public let isAssumed: Bool
  }

  /// Ascending; only years whose report can be handed in on the day of the calendar.
  public let years: [Year]

  /// Reports due before this day are not looked at.
  static let firstDueOn: CivilDate = "2005-01-01"

  init(
    _ table: ParameterTable, for jurisdiction: String?, through day: CivilDate,
    calendar: WorkingCalendar
  ) {
    var years: [Year] = []
    for year in stride(from: Self.firstDueOn.year - 2, through: day.year - 1, by: 1) {
      let opensOn = Self.monthDay("01-01", of: year + 1)
      func text(_ parameter: Parameter) -> String {
        table.text(parameter, for: jurisdiction, on: opensOn)
      }
      let due = calendar.roll(Self.monthDay(text(.annualReportDueOn), of: year + 1))
      guard due.day >= Self.firstDueOn else { continue }
      years.append(
        Year(
          year: year, opensOn: opensOn,
          cutoff: Self.monthDay(text(.annualReportCutoff), of: year),
          dueOn: due.day, isAssumed: due.isAssumed))
    }
    self.years = years
  }

  /// `MM-DD` in a year; the log takes only month-days that exist in every year.
  private static func monthDay(_ text: String, of year: Int) -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, let day = CivilDate(year: year, month: parts[0], day: parts[1]) else {
      preconditionFailure("no month-day of every year: \(text)")
    }
    return day
  }
}

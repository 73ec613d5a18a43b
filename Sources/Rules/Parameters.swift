public import EventModel
import Law
public import WorkingDays

/// The parameters in force for one jurisdiction on one day, read once for all its associations.
public struct Parameters: Sendable {
  public let reElectionTermYears: Int
  public let creditRulesFrom: CivilDate
  public let abnormalToSeriousYears: Int
  public let abnormalIdleMonths: Int
  /// Fen: a smaller fine is minor, this or more is grave.
  public let minorFineBelow: Int64
  public let repeatYears: Int
  public let repeatCount: Int
  public let lettersDays: (minimum: Int, maximum: Int)
  public let partyBranchMinimum: Int
  public let zombieMissedReports: Int
  public let zombieIdleMonths: Int
  public let zombieLocalMinimum: Int
  public let revokeMissedReports: Int
  public let redList: (minGrade: Int, cleanYears: Int, inspections: Int)
  public let catalogue: (minGrade: Int, minStaff: Int, cleanYears: Int)
  /// Due days of the annual reports.
  public let reports: ReportCalendar
  /// The working-day calendar by which days are rolled.
  public let calendar: WorkingCalendar

  /// The values of a table for a jurisdiction (nil: not known) on a day.
  public init(
    _ table: ParameterTable, for jurisdiction: String?, on day: CivilDate,
    calendar: WorkingCalendar
  ) {
    func number(_ parameter: Parameter) -> Int {
      table.number(parameter, for: jurisdiction, on: day)
    }
    reElectionTermYears = number(.reElectionTermYears)
    creditRulesFrom =
      CivilDate(table.text(.creditRulesFrom, for: jurisdiction, on: day))
      ?? CivilDate.admissible.lowerBound
    abnormalToSeriousYears = number(.abnormalToSeriousYears)
    abnormalIdleMonths = number(.abnormalIdleMonths)
    minorFineBelow = Int64(number(.penaltyMinorFineBelow))
    repeatYears = number(.penaltyRepeatYears)
    repeatCount = number(.penaltyRepeatCount)
    lettersDays = (number(.lettersMinDays), number(.lettersMaxDays))
    partyBranchMinimum = number(.partyBranchMinimum)
    zombieMissedReports = number(.zombieMissedReports)
    zombieIdleMonths = number(.zombieIdleMonths)
    zombieLocalMinimum = number(.zombieLocalMinimum)
    revokeMissedReports = number(.revokeMissedReports)
    redList = (number(.redListMinGrade), number(.redListCleanYears), number(.redListInspections))
    catalogue = (
      number(.catalogueMinGrade), number(.catalogueMinStaff), number(.catalogueCleanYears)
    )
    reports = ReportCalendar(table, for: jurisdiction, through: day, calendar: calendar)
    self.calendar = calendar
  }
}

public import EventModel

/// Days in a row that the State Council's arrangement of a year takes out of the week's usual course.
public struct HolidayArrangement: Hashable, Sendable {
  public let days: ClosedRange<CivilDate>
  /// Weekend days that are worked (调休上班); else days off (放假).
  public let isWorkday: Bool
  /// The holiday, `春节`.
  public let name: String

  /// The arrangements of a year in the national table; empty for a year that it does not cover.
  public static func national(in year: Int) -> [HolidayArrangement] {
    let table: HolidayTable
    do { table = try HolidayTable(csv: PackageResources.holidays_csv) } catch {
      preconditionFailure("holidays.csv cannot be read: \(error)")
    }
    var found: [HolidayArrangement] = []
    let rows = table.rows.filter { $0.date.year == year }.sorted { $0.date < $1.date }
    for row in rows {
      if let last = found.last, last.days.upperBound.next == row.date, last.name == row.name,
        last.isWorkday == row.isWorkday
      {
        found[found.count - 1] = HolidayArrangement(
          days: last.days.lowerBound...row.date, isWorkday: row.isWorkday, name: row.name)
      } else {
        found.append(
          HolidayArrangement(
            days: row.date...row.date, isWorkday: row.isWorkday, name: row.name))
      }
    }
    return found
  }
}

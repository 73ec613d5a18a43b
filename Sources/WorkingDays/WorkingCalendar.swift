public import EventModel

/// A day reached by counting, and whether the calendar had to guess on the way.
public struct RolledDay: Hashable, Sendable {
  /// The working day reached.
  public let day: CivilDate
  /// True when a day looked at lies outside the table's years, so Monday–Friday was assumed.
  public let isAssumed: Bool

  public init(day: CivilDate, isAssumed: Bool) {
    self.day = day
    self.isAssumed = isAssumed
  }
}

/// Working days (工作日) under the State Council's holiday arrangements.
///
/// Monday to Friday unless the table says `holiday`; Saturday and Sunday only where it says
/// `workday` (调休). Outside the table's years Monday to Friday is assumed, and every answer that
/// rests on the assumption says so.
///
/// > 民法典 Article 203: where the last day of a period is a statutory holiday, the day after the
/// > holiday is the last day.
public struct WorkingCalendar: Sendable {
  /// The years the table covers, each from 1 January to 31 December.
  public let years: ClosedRange<Int>
  private let firstDay: Int32
  private let workingDays: [Bool]

  /// The arrangements of 2004–2026.
  public static let national: WorkingCalendar = {
    do {
      return try WorkingCalendar(csv: PackageResources.holidays_csv)
    } catch {
      preconditionFailure("holidays.csv cannot be read: \(error)")
    }
  }()

  /// A calendar over a table `date,kind,name` (UTF-8, a header, one line a day, any order).
  public init(csv: [UInt8]) throws(HolidayTableFault) {
    let table = try HolidayTable(csv: csv)
    years = try table.years()
    let first = Self.newYear(years.lowerBound)
    let end = Self.newYear(years.upperBound + 1)
    var days = (first.dayNumber..<end.dayNumber).map {
      Self.isWeekday(CivilDate(dayNumber: $0))
    }
    for row in table.rows { days[row.date.days(since: first)] = row.isWorkday }
    firstDay = first.dayNumber
    workingDays = days
  }

  /// Whether a day lies in the table's years.
  public func covers(_ date: CivilDate) -> Bool { index(of: date) != nil }

  /// Whether a day is a working day; outside the table's years, Monday to Friday.
  public func isWorkingDay(_ date: CivilDate) -> Bool {
    guard let index = index(of: date) else { return Self.isWeekday(date) }
    return workingDays[index]
  }

  /// The day itself, or the next working day after it when it is none.
  public func roll(_ date: CivilDate) -> RolledDay {
    firstWorkingDay(from: date)
  }

  /// The `count`-th working day after `date`, which is not counted itself (民法典 Article 201).
  ///
  /// `count` is at least 1: "no working days after" is not a period any rule knows.
  public func workingDay(_ count: Int, after date: CivilDate) -> RolledDay {
    precondition(count >= 1, "a period of working days has at least one day")
    var reached = date
    var isAssumed = false
    for _ in 0..<count {
      let step = firstWorkingDay(from: reached.next)
      reached = step.day
      isAssumed = isAssumed || step.isAssumed
    }
    return RolledDay(day: reached, isAssumed: isAssumed)
  }

  /// Ends within a holiday's length inside the table, and within a weekend outside it.
  private func firstWorkingDay(from date: CivilDate) -> RolledDay {
    var day = date
    var isAssumed = !covers(day)
    while !isWorkingDay(day) {
      day = day.next
      isAssumed = isAssumed || !covers(day)
    }
    return RolledDay(day: day, isAssumed: isAssumed)
  }

  private func index(of date: CivilDate) -> Int? {
    let index = Int(date.dayNumber) - Int(firstDay)
    return workingDays.indices.contains(index) ? index : nil
  }

  private static func isWeekday(_ date: CivilDate) -> Bool { date.isoWeekday <= 5 }

  private static func newYear(_ year: Int) -> CivilDate {
    guard let day = CivilDate(year: year, month: 1, day: 1) else {
      preconditionFailure("every year has a first of January")
    }
    return day
  }
}

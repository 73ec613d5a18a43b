/// A day of the civil calendar in China (Asia/Shanghai), without a time of day.
///
/// Facts hold from a civil date (`effectiveOn`); when they were written down is an ``Instant``.
/// Stored as the number of days since 1970-01-01, so comparison and day arithmetic are integer work.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let dayNumber: Int32

  /// The day with this number of days since 1970-01-01.
  @inlinable
  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day `year`-`month`-`day`, or nil where the calendar has no such day (2021-02-29).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.daysIn(month: month, ofYear: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Civil date to day number after the era arithmetic of Howard Hinnant's `days_from_civil`.
  @inlinable
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(dayNumber: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  @inlinable
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The first and the last day that the event contract admits: 1949-01-01 and 2100-12-31.
  public static let admissible =
    CivilDate(unchecked: 1949, 1, 1)...CivilDate(unchecked: 2100, 12, 31)

  /// Year, month and day of this date.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The calendar year.
  public var year: Int { parts.year }

  /// Monday = 1 … Sunday = 7.
  public var isoWeekday: Int {
    let fromThursday = (Int(dayNumber) + 3) % 7  // 1970-01-01 was a Thursday
    return (fromThursday < 0 ? fromThursday + 7 : fromThursday) + 1
  }

  /// The number of days in a month of the Gregorian calendar.
  public static func daysIn(month: Int, ofYear year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

// MARK: - Arithmetic (Civil Code, Articles 201–203: the first day is not counted)

extension CivilDate {
  /// Far enough for any term the rules know, near enough never to overflow the day number.
  private static let monthsReach = 12 * 100_000

  /// The day after.
  @inlinable
  public var next: CivilDate { CivilDate(dayNumber: dayNumber + 1) }

  /// The day before.
  @inlinable
  public var previous: CivilDate { CivilDate(dayNumber: dayNumber - 1) }

  /// `days` calendar days later; earlier where negative. Reaches at most 100,000 years.
  public func adding(days: Int) -> CivilDate {
    let reach = Self.monthsReach / 12 * 366
    return CivilDate(dayNumber: dayNumber + Int32(min(max(days, -reach), reach)))
  }

  /// The corresponding day `months` later, or that month's last day where it has none
  /// (2018-08-31 + 6 months = 2019-02-28). Reaches at most 100,000 years.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = parts
    let monthCount = year * 12 + (month - 1) + min(max(months, -Self.monthsReach), Self.monthsReach)
    let newYear = monthCount >= 0 ? monthCount / 12 : (monthCount - 11) / 12
    let newMonth = monthCount - newYear * 12 + 1
    let newDay = min(day, Self.daysIn(month: newMonth, ofYear: newYear))
    return CivilDate(unchecked: newYear, newMonth, newDay)
  }

  /// The corresponding day `years` later, or 28 February for a 29 February that is missing.
  public func adding(years: Int) -> CivilDate {
    adding(months: min(max(years, -100_000), 100_000) * 12)
  }

  /// Calendar days from `earlier` to this day; negative where this day is the earlier one.
  @inlinable
  public func days(since earlier: CivilDate) -> Int {
    Int(dayNumber) - Int(earlier.dayNumber)
  }
}

// MARK: - Text `YYYY-MM-DD`

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
  /// Reads exactly `YYYY-MM-DD`; nil for another form or a day that does not exist.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ CivilDate(utf8: $0) }) else { return nil }
    self = date
  }

  /// Reads exactly the ten bytes `YYYY-MM-DD`.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CivilDate: ExpressibleByStringLiteral {
  /// A date written in source code; a day that does not exist is a programmer's error and traps.
  public init(stringLiteral text: String) {
    guard let date = CivilDate(text) else { preconditionFailure("no such day: \(text)") }
    self = date
  }
}

extension CivilDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CivilDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no such day: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

// MARK: - The form in which the log's table keeps it

extension CivilDate {
  /// The number 20200831 for 2020-08-31: short in the table, readable by an auditor, in order.
  public var tableNumber: Int64 {
    let (year, month, day) = parts
    return Int64(year * 10_000 + month * 100 + day)
  }

  /// The day of a ``tableNumber``; nil where the table holds no such day.
  public init?(tableNumber: Int64) {
    guard (0...99_999_999).contains(tableNumber) else { return nil }
    let number = Int(tableNumber)
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

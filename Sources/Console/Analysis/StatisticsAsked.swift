import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// What the address of the statistics asks: a moment, a day to compare with, an area, and how far back
/// the lines go.
struct StatisticsAsked {
  /// At which days the lines of the lists are taken.
  enum Series: String, CaseIterable {
    /// The last thirteen ends of months.
    case months
    /// The last ten ends of years.
    case years
  }

  let moment: Moment
  /// The day to compare with; by default the end of the year before.
  let other: CivilDate
  /// Every area that the caller may count over; empty: all there is.
  let areas: [String]
  /// The one that is counted; nil: all there is.
  let area: String?
  let series: Series
  /// The days of the lines, ascending; the last is the moment's own.
  let days: [CivilDate]

  init(_ call: Call) throws {
    moment = try call.moment()
    areas = try AskedAreas.prefixes(call)
    area = areas.first
    let asked = try AddressReading.effective(call.request.parameter("compare"), "compare")
    let year = moment.effective.year
    other = asked ?? CivilDate(year: year - 1, month: 12, day: 31) ?? moment.effective
    series = call.request.parameter("series").flatMap { Series(rawValue: $0) } ?? .months
    days = Self.days(series, before: moment.effective)
  }

  private static func days(_ series: Series, before day: CivilDate) -> [CivilDate] {
    var days = [day]
    switch series {
    case .months:
      var first = CivilDate(year: day.year, month: day.parts.month, day: 1) ?? day
      for _ in 0..<12 {
        days.append(first.previous)
        first = first.adding(months: -1)
      }
    case .years:
      for back in 1...10 {
        if let end = CivilDate(year: day.year - back, month: 12, day: 31) { days.append(end) }
      }
    }
    return days.filter { CivilDate.admissible.contains($0) }.reversed()
  }

  /// The counts of the day itself.
  var own: StatisticsQuestion { question([moment.effective]) }

  /// The counts of the day, of the one to compare with, and of the lines.
  var whole: StatisticsQuestion { question([moment.effective, other] + days) }

  private func question(_ days: [CivilDate]) -> StatisticsQuestion {
    StatisticsQuestion(
      days: days, position: moment.position, jurisdictions: area.map { [$0] } ?? [])
  }
}

/// The counts of one day.
struct StatisticsCounts {
  let row: Row

  subscript(key: String) -> Int {
    if case .number(let number)? = row[key] { Int(number) } else { 0 }
  }

  func counts(_ key: String) -> [Value.Count] {
    if case .counts(let counts)? = row[key] { counts } else { [] }
  }
}

/// A share with its base: a percentage alone says nothing of how many there were.
enum ShareText {
  /// Bases below this are told as counts only.
  static let leastBase = 10

  /// `20/57 35.1%`; `3/7` where the base is too small for a percentage.
  static func text(_ part: Int, of base: Int) -> String {
    guard base >= leastBase else { return "\(part)/\(base)" }
    let tenths = (part * 1000 + base / 2) / base
    return "\(part)/\(base) \(tenths / 10).\(tenths % 10)%"
  }
}

import EventModel
import Words

/// Days as tables write them, and how far off they are, in words.
enum DayWords {
  private static let chinese = ["一", "二", "三", "四", "五", "六", "日"]
  private static let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// `2020-09-04 五`: the weekday stands where a day is a deadline.
  static func deadline(_ day: CivilDate, _ language: Language) -> String {
    "\(day) \(weekday(day, language))"
  }

  /// The day of the week, Monday first.
  static func weekday(_ day: CivilDate, _ language: Language) -> String {
    // 1 January 1900 was a Monday.
    let monday: CivilDate = "1900-01-01"
    let index = ((day.days(since: monday) % 7) + 7) % 7
    return switch language {
    case .chinese: chinese[index]
    case .english: english[index]
    }
  }

  /// How long there is from a day to a due day: `余4天`, `今日到期`, `逾期91天`.
  static func remaining(_ due: CivilDate, from day: CivilDate, _ language: Language) -> String {
    let days = due.days(since: day)
    if days == 0 { return Sentence("当日到期", "due that day").in(language) }
    if days > 0 { return Sentence("余\(days)天", "\(days) days left").in(language) }
    return Sentence("逾期\(-days)天", "\(-days) days overdue").in(language)
  }

  /// How far a day lies from another, either way: `4天后`, `91天前`.
  static func distance(
    _ day: CivilDate, from other: CivilDate, _ language: Language
  ) -> String {
    let days = day.days(since: other)
    if days == 0 { return Sentence("当日", "that day").in(language) }
    if days > 0 { return Sentence("\(days)天后", "in \(days) days").in(language) }
    return Sentence("\(-days)天前", "\(-days) days before").in(language)
  }

  /// A moment in Beijing: `2020-07-06 16:12`.
  static func moment(_ instant: Instant) -> String {
    let local = instant.milliseconds + 8 * 3_600_000
    let minutes = ((local % 86_400_000) + 86_400_000) % 86_400_000 / 60_000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(instant.civilDate) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}

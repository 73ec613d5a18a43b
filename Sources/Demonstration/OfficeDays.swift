import EventModel

/// The days on which the invented offices write things down: Monday to Friday but for the fixed
/// holidays. Near enough for a demonstration; the rules' own calendar is the `WorkingDays` room.
enum OfficeDays {
  static func isOpen(_ day: CivilDate) -> Bool {
    guard day.isoWeekday <= 5 else { return false }
    let (_, month, dayOfMonth) = day.parts
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (10, 1...7): return false
    default: return true
    }
  }

  /// The day itself or the next open one.
  static func roll(_ day: CivilDate) -> CivilDate {
    var day = day
    while !isOpen(day) { day = day.next }
    return day
  }

  /// The `count`-th open day after a day.
  static func open(_ count: Int, after day: CivilDate) -> CivilDate {
    var day = day
    for _ in 0..<count { day = roll(day.next) }
    return day
  }
}

extension CivilDate {
  /// The day `month`-`day` of a year, for days that every year has.
  static func of(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    return date
  }
}

extension SplitMix {
  /// An open day from the first to the last of two days; after them where none lies between.
  mutating func day(_ first: CivilDate, _ last: CivilDate) -> CivilDate {
    let day = OfficeDays.roll(first.adding(days: number(0...max(0, last.days(since: first)))))
    guard day > last else { return day }
    var earlier = last
    while earlier > first, !OfficeDays.isOpen(earlier) { earlier = earlier.previous }
    return OfficeDays.roll(earlier)
  }
}

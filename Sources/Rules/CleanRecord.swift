import Associations

/// Time on either credit list within a window of years before E (信用记录).
enum CleanRecord {
  /// The stays on either list that touch the window.
  static func spells(_ x: Examination, withinYears years: Int) -> [ListHistory.Spell] {
    let opening = x.yearsBack(years)
    return x.association.abnormalList.spells(after: opening, through: x.day)
      + x.association.seriousList.spells(after: opening, through: x.day)
  }

  /// Whether the association stood on either list on any day of the window.
  static func wasListed(_ x: Examination, withinYears years: Int) -> Bool {
    !spells(x, withinYears: years).isEmpty
  }
}

import EventModel

extension Parameter {
  /// What a parameter's value looks like.
  public enum Shape: Hashable, Sendable {
    /// A whole number in decimal digits, without sign or leading zeros.
    case wholeNumber(minimum: Int64)
    /// A day `MM-DD` that every year has.
    case monthDay
    /// A date `YYYY-MM-DD`, 1949–2100.
    case date

    /// Whether a value's text has this shape.
    public func admits(_ text: String) -> Bool {
      switch self {
      case .wholeNumber(let minimum):
        guard let number = Int64(text), String(number) == text else { return false }
        return number >= minimum
      case .monthDay:
        // 2001 is a common year: its days are those that every year has.
        return CivilDate("2001-\(text)") != nil
      case .date:
        return CivilDate(text).map(CivilDate.admissible.contains) ?? false
      }
    }
  }
}

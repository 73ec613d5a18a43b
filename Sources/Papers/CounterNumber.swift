/// The running number of a sheet that is no act of its own: a record of service, a grade sheet.
public struct CounterNumber: Hashable, Sendable, CustomStringConvertible {
  /// The calendar year, 1949–2100.
  public let year: Int
  /// The serial number within office, kind and year; from 1.
  public let number: Int

  /// A counter; nil where the year or the number is out of range.
  public init?(year: Int, number: Int) {
    guard (1949...2100).contains(year), number >= 1 else { return nil }
    self.year = year
    self.number = number
  }

  /// `2020年第12号`: 第 keeps it from being taken for a ``PaperNumber``.
  public var description: String { "\(year)年第\(number)号" }
}

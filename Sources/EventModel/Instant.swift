public import Foundation

/// A moment on the recording axis, in whole milliseconds (UTC).
///
/// `recordedAt` of every entry is one; its text is exactly `2020-06-22T01:30:00.000Z`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
  public let milliseconds: Int64

  /// The moment this many milliseconds after 1970-01-01T00:00:00Z.
  @inlinable
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment of a Foundation date, cut to the millisecond.
  public init(_ date: Date) {
    self.init(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded(.down)))
  }

  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  static let millisecondsPerDay: Int64 = 86_400_000
}

// MARK: - The stored form

extension Instant: CustomStringConvertible {
  /// Reads exactly the stored form `2020-06-22T01:30:00.000Z`; nil for anything else.
  public init?(stored text: String) {
    var text = text
    guard
      let milliseconds = text.withUTF8({ bytes -> Int64? in
        guard bytes.count == 24, bytes[10] == UInt8(ascii: "T"), bytes[23] == UInt8(ascii: "Z")
        else { return nil }
        return Self.moment(bytes, fractionDigits: 3)
      })
    else { return nil }
    self.init(milliseconds: milliseconds)
  }

  /// `2020-06-22T01:30:00.000Z`.
  public var description: String {
    let (day, rest) = dayAndRest
    func padded(_ number: Int64, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(CivilDate(dayNumber: Int32(day)))T\(padded(rest / 3_600_000, 2)):"
      + "\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1000 % 60, 2)).\(padded(rest % 1000, 3))Z"
  }

  package var dayAndRest: (day: Int64, rest: Int64) {
    let day =
      milliseconds >= 0
      ? milliseconds / Self.millisecondsPerDay
      : (milliseconds - Self.millisecondsPerDay + 1) / Self.millisecondsPerDay
    return (day, milliseconds - day * Self.millisecondsPerDay)
  }
}

// MARK: - What a person types

extension Instant {
  /// Reads RFC 3339 with `Z` or an offset (`2020-08-31T18:00:00+08:00`); fractions beyond the
  /// millisecond are cut, which keeps "recorded at or before" exact for stored moments.
  public init?(rfc3339 text: String) {
    var text = text
    guard let value = text.withUTF8({ Self.rfc3339($0) }) else { return nil }
    self.init(milliseconds: value)
  }

  private static func rfc3339(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count >= 20 else { return nil }
    var end = 19
    var fractionDigits = 0
    if bytes[19] == UInt8(ascii: ".") {
      while end + 1 < bytes.count, isDigit(bytes[end + 1]) { end += 1 }
      fractionDigits = end - 19
      guard fractionDigits > 0 else { return nil }
      end += 1
    }
    guard let local = moment(bytes, fractionDigits: fractionDigits), end < bytes.count
    else { return nil }
    let zone = UnsafeBufferPointer(rebasing: bytes[end...])
    if zone.count == 1, zone[0] | 0x20 == UInt8(ascii: "z") { return local }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = number(zone, 1, 2),
      let minutes = number(zone, 4, 2), hours < 24, minutes < 60
    else { return nil }
    let offset = Int64(hours * 60 + minutes) * 60_000
    switch zone[0] {
    case UInt8(ascii: "+"): return local - offset
    case UInt8(ascii: "-"): return local + offset
    default: return nil
    }
  }

  /// The bytes `YYYY-MM-DDTHH:MM:SS[.f…]` read as if they were UTC.
  private static func moment(_ bytes: UnsafeBufferPointer<UInt8>, fractionDigits: Int) -> Int64? {
    guard bytes.count >= 19 + (fractionDigits > 0 ? fractionDigits + 1 : 0),
      let date = CivilDate(utf8: UnsafeBufferPointer(rebasing: bytes[0..<10])),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let hour = number(bytes, 11, 2),
      let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var fraction = 0
    if fractionDigits > 0 {
      guard bytes[19] == UInt8(ascii: ".") else { return nil }
      for index in 0..<3 {
        let digit = index < fractionDigits ? number(bytes, 20 + index, 1) : 0
        guard let digit else { return nil }
        fraction = fraction * 10 + digit
      }
    }
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    return Int64(date.dayNumber) * millisecondsPerDay + seconds * 1000 + Int64(fraction)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int
  ) -> Int? {
    var value = 0
    for index in start..<start + count {
      guard isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return value
  }
}

// MARK: - The zone in which civil dates are lived

extension Instant {
  /// Asia/Shanghai, in which the contract's civil dates run (with the summer times of 1986–1991).
  private static let shanghai: TimeZone = {
    guard let zone = TimeZone(identifier: "Asia/Shanghai") else {
      preconditionFailure("the time zone Asia/Shanghai is missing: install tzdata")
    }
    return zone
  }()

  /// The last millisecond of a civil date in Asia/Shanghai: "as known on that day".
  public static func endOfDay(_ date: CivilDate) -> Instant {
    let nextMidnightAsUTC = (Int64(date.dayNumber) + 1) * millisecondsPerDay
    // Standard time first; the offset in force then is the one to subtract.
    let guess = nextMidnightAsUTC - 8 * 3_600_000
    let offset = shanghai.secondsFromGMT(
      for: Date(timeIntervalSince1970: Double(guess - 1) / 1000))
    return Instant(milliseconds: nextMidnightAsUTC - Int64(offset) * 1000 - 1)
  }

  /// The civil date in Asia/Shanghai at this moment.
  public var civilDate: CivilDate { CivilDate(dayNumber: Int32(inShanghai.dayAndRest.day)) }

  /// Date and time of day in Asia/Shanghai, to the minute: `2020-06-22 09:30`.
  public var localText: String {
    String(inShanghai.description.prefix(16)).replacing("T", with: " ")
  }

  /// The moment whose UTC text reads as this one's does in Asia/Shanghai.
  private var inShanghai: Instant {
    let moment = Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    let offset = Self.shanghai.secondsFromGMT(for: moment)
    return Instant(milliseconds: milliseconds + Int64(offset) * 1000)
  }
}

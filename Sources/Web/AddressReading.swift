package import EventModel
import Foundation

/// Reads what people and programs write for days, moments and positions. Full-width digits, blanks
/// and `2020年8月31日` are read, since nobody should have to type a day twice.
package enum AddressReading {
  /// A day; nil where nothing was typed.
  package static func effective(_ text: String?, _ name: String) throws(Problem) -> CivilDate? {
    guard let text = normalised(text) else { return nil }
    guard let day = day(text) else {
      throw .parameter(
        name, "“\(text)”不是 1949 至 2100 年间存在的日期，应如 2020-08-31 或 2020年8月31日",
        "“\(text)” is no day in 1949–2100; write it like 2020-08-31")
    }
    return day
  }

  /// A moment; a day means the end of it in Asia/Shanghai.
  package static func known(_ text: String?, _ name: String) throws(Problem) -> Instant? {
    guard let text = normalised(text) else { return nil }
    if let day = day(text) { return .endOfDay(day) }
    // A `+` that was not percent-encoded has become a blank.
    guard let moment = Instant(rfc3339: text.replacingOccurrences(of: " ", with: "+")) else {
      throw .parameter(
        name, "“\(text)”应为日期（2021-03-01）或带时区的时刻（2021-03-01T18:00:00+08:00）",
        "“\(text)” must be a day (2021-03-01) or an instant with its offset (2021-03-01T18:00:00+08:00)"
      )
    }
    return moment
  }

  /// A position of the log, also written as `#184,233`.
  package static func position(_ text: String?, _ name: String) throws(Problem) -> LogPosition? {
    guard let text = normalised(text) else { return nil }
    let digits = text.filter { $0 != "," && $0 != "#" }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = LogPosition(digits)
    else {
      throw .parameter(name, "“\(text)”不是日志位置", "“\(text)” is no position of the log")
    }
    return number
  }

  private static func normalised(_ text: String?) -> String? {
    guard let text else { return nil }
    let plain = text.precomposedStringWithCompatibilityMapping.trimmingCharacters(in: .whitespaces)
    return plain.isEmpty ? nil : plain
  }

  /// `2020-08-31`, `2020年8月31日`, `20200831`, `2020/8/31`, `2020.8.31`.
  package static func day(_ text: String) -> CivilDate? {
    let day: CivilDate?
    if text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      day = Int64(text).flatMap { CivilDate(tableNumber: $0) }
    } else {
      let parts = text.split { "-年月日/.".contains($0) }.map { Int($0) }
      guard parts.count == 3, let year = parts[0], let month = parts[1], let number = parts[2]
      else { return nil }
      day = CivilDate(year: year, month: month, day: number)
    }
    guard let day, CivilDate.admissible.contains(day) else { return nil }
    return day
  }
}

import EventModel

/// Days, money, counts and sentences as Chinese papers write them.
enum Wording {
  /// `2020年7月6日`: full year, no leading zeros (GB/T 9704-2012, 7.3.5.4).
  static func day(_ day: CivilDate) -> String {
    let (year, month, dayOfMonth) = day.parts
    return "\(year)年\(month)月\(dayOfMonth)日"
  }

  /// `2020年9月4日（星期五）`: the weekday stands where a deadline is meant.
  static func dueDay(_ day: CivilDate) -> String {
    let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
    return "\(Self.day(day))（星期\(weekdays[day.isoWeekday - 1])）"
  }

  /// Fen as `50,000.00元`.
  static func money(fen: Int64) -> String {
    let magnitude = fen.magnitude
    let cents = String(magnitude % 100)
    return (fen < 0 ? "-" : "") + grouped(digits: String(magnitude / 100)) + "."
      + (cents.count == 1 ? "0" + cents : cents) + "元"
  }

  /// `182,960`.
  static func grouped(_ number: Int64) -> String {
    (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude))
  }

  private static func grouped(digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// 一 … 九十九, for the numbers of sections; Arabic from 100 on, which no paper reaches.
  static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let tens = number / 10
    let leading = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
    return leading + digits[number % 10]
  }

  /// A text as a sentence: one full stop at its end, whatever mark it came with.
  static func sentence(_ text: String) -> String { clause(text) + "。" }

  /// `《…》第二十八条的规定`; a provision that is cited as 关于…的规定 says so itself.
  static func provision(_ basis: String) -> String {
    let clause = clause(basis)
    return clause.hasSuffix("的规定") ? clause : clause + "的规定"
  }

  /// A text to be set inside a sentence: without white space and marks at its end.
  static func clause(_ text: String) -> String {
    var clause = Substring(text)
    while let last = clause.last, last.isWhitespace || "。；;，,、".contains(last) {
      clause.removeLast()
    }
    return String(clause.drop(while: \.isWhitespace))
  }
}

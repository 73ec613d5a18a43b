package import EventModel
package import Words

/// Days, positions and shares as pages write them.
package enum Numbers {
  /// `#184,233`.
  package static func position(_ position: LogPosition) -> String { "#" + grouped(position) }

  /// `184,233`.
  package static func grouped(_ number: Int64) -> String {
    let digits = Array(String(abs(number)))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(",") }
      out.append(digit)
    }
    return (number < 0 ? "-" : "") + out
  }

  /// `2020年8月31日` in Chinese prose, `2020-08-31` in English.
  package static func day(_ day: CivilDate, _ language: Language) -> String {
    switch language {
    case .chinese: "\(day.parts.year)年\(day.parts.month)月\(day.parts.day)日"
    case .english: day.description
    }
  }
}

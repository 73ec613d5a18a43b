public import EventModel
public import Law

/// The dated values of the rule parameters (规则参数), as the rulebook streams give them.
///
/// Whether a value holds is a matter of its own `from` and `to`; the day E plays no part in which
/// entries are read.
public struct ParameterTable: Sendable {
  /// One `RuleParameterSet` entry, as corrected.
  public struct Value: Sendable {
    /// The identifier in `rulebook/<jurisdiction>`.
    public let stream: String
    public let parameter: Parameter
    public let text: String
    public let from: CivilDate
    public let to: CivilDate?
    public let position: LogPosition

    public init(
      stream: String, parameter: Parameter, text: String, from: CivilDate, to: CivilDate?,
      position: LogPosition
    ) {
      self.stream = stream
      self.parameter = parameter
      self.text = text
      self.from = from
      self.to = to
      self.position = position
    }

    func holds(on day: CivilDate) -> Bool {
      guard from <= day else { return false }
      guard let to else { return true }
      return day <= to
    }
  }

  private let values: [Parameter: [Value]]

  /// Every value, in no order that means anything.
  public var all: [Value] { values.values.flatMap { $0 } }

  /// A table of these values, in any order.
  public init(_ values: [Value] = []) {
    self.values = Dictionary(grouping: values, by: \.parameter)
  }

  /// The value that holds for a jurisdiction on a day, nil where the built-in default does.
  ///
  /// The most specific stream that has one wins; within it the highest position.
  public func value(
    _ parameter: Parameter, for jurisdiction: String?, on day: CivilDate
  ) -> Value? {
    guard let candidates = values[parameter] else { return nil }
    for stream in Self.streams(of: jurisdiction) {
      let best = candidates.filter { $0.stream == stream && $0.holds(on: day) }
        .max { $0.position < $1.position }
      if let best { return best }
    }
    return nil
  }

  /// The text that holds for a jurisdiction (nil: not known) on a day: what a rulebook sets, else
  /// the built-in default. Always of the parameter's shape in a log that was read strictly.
  public func text(
    _ parameter: Parameter, for jurisdiction: String?, on day: CivilDate
  ) -> String {
    value(parameter, for: jurisdiction, on: day)?.text ?? parameter.builtIn
  }

  /// The whole number that holds for a jurisdiction on a day, in the unit the parameter's label
  /// names. Stops the program where the parameter's values are not whole numbers.
  public func number(
    _ parameter: Parameter, for jurisdiction: String?, on day: CivilDate
  ) -> Int {
    let text = text(parameter, for: jurisdiction, on: day)
    guard case .wholeNumber = parameter.shape, let number = Int(text) else {
      preconditionFailure("\(parameter.rawValue) is no whole number: \(text)")
    }
    return number
  }

  /// The rulebook streams that speak for a jurisdiction, the most specific first: the area itself,
  /// its six digits, the city, the province, the country.
  static func streams(of jurisdiction: String?) -> [String] {
    guard let jurisdiction else { return ["CN"] }
    var streams = [jurisdiction]
    let digits = String(jurisdiction.prefix(6))
    for stream in [digits, digits.prefix(4) + "00", digits.prefix(2) + "0000", "CN"]
    where !streams.contains(stream) {
      streams.append(stream)
    }
    return streams
  }
}

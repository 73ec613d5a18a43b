public import EventModel

/// How one of our figures is computed: from the statistics and the rows of a view as of a day, or
/// by counting entries.
///
/// Entries are counted as they were first recorded; the demonstration corrects and voids none of
/// those that a figure counts.
public indirect enum Measure: Hashable, Sendable {
  /// The sum of numbers in the `statistics` rows of some jurisdiction prefixes, as of the day;
  /// a key inside an object is written `byKind.chamber`, and counts 0 where it is absent.
  case statistics(prefixes: [String], keys: [String])
  /// How many rows of a view have the fields asked for, as of the day.
  case rows(view: String, prefix: String, matching: [Match])
  /// How many entries there are.
  case entries(Selection)
  /// How many streams have between so and so many of the entries, among the streams that have at
  /// least one of others.
  case streams(Selection, times: ClosedRange<Int>, among: Selection)
  /// The sum of whole-number fields over the entries.
  case sum(Selection, fields: [String])
  /// How many different values a field has over the entries.
  case distinct(Selection, field: String)
  /// The year of the earliest entry.
  case earliestYear(Selection)
  /// The first less the second.
  case difference(Measure, Measure)
  /// The first in the second, in hundredths of a percent, rounded half up.
  case share(Measure, of: Measure)

  /// Entries of one type, in streams that begin alike, effective within two days (included).
  public struct Selection: Hashable, Sendable {
    /// A name of the contract's catalogue.
    public let type: String
    /// `association/lg-`, `rulebook/330100`.
    public let streamPrefix: String
    /// The first effective day.
    public let from: CivilDate
    /// The last effective day.
    public let through: CivilDate
    /// What the data must be; all of it.
    public let matching: [Match]

    package init(
      type: String, streamPrefix: String, from: CivilDate, through: CivilDate, matching: [Match]
    ) {
      self.type = type
      self.streamPrefix = streamPrefix
      self.from = from
      self.through = through
      self.matching = matching
    }
  }

  /// A field and what it must be; a field inside an object is written `income.dues`.
  public struct Match: Hashable, Sendable {
    /// What a field must be.
    public enum Condition: Hashable, Sendable {
      case equals(JSONValue)
      /// The field is a text that begins with one of these.
      case beginsWithOneOf([String])
      /// The field is a list that holds the text.
      case contains(String)
    }

    /// The field's name, or a path with dots.
    public let field: String
    /// What it must be.
    public let condition: Condition
  }

  /// What the number counts.
  public enum Unit: Hashable, Sendable {
    case count
    /// Money, in hundredths of a yuan (分).
    case fen
    case year
    case hundredthsOfPercent
  }

  /// What the number counts.
  public var unit: Unit {
    switch self {
    case .statistics, .rows, .entries, .streams, .distinct: .count
    case .sum(_, let fields): fields.allSatisfy { $0 == "amount" } ? .fen : .count
    case .earliestYear: .year
    case .difference(let first, _): first.unit
    case .share: .hundredthsOfPercent
    }
  }

  /// A value in the words of its unit: `57`, `55.88 %`, `2050000 元`.
  public func text(_ value: Int) -> String {
    switch unit {
    case .count, .year: return String(value)
    case .fen: return "\(value / 100) 元"
    case .hundredthsOfPercent:
      let digits = String(value % 100)
      return "\(value / 100).\(digits.count < 2 ? "0" + digits : digits) %"
    }
  }
}

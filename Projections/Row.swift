import Associations
public import EventModel
import Rules

/// One value in a row of a view.
public enum Value: Hashable, Sendable {
  /// Nothing is known (未记载).
  case null
  case text(String)
  case number(Int64)
  case date(CivilDate)
  case flag(Bool)
  case texts([String])
  case numbers([Int64])
  /// Counts by key, sorted by key.
  case counts([Count])

  /// One key and its count.
  public struct Count: Hashable, Sendable {
    public let key: String
    public let count: Int64

    package init(key: String, count: Int64) {
      self.key = key
      self.count = count
    }
  }

  static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  static func number(_ number: Int?) -> Value { number.map { .number(Int64($0)) } ?? .null }
  static func date(_ date: CivilDate?) -> Value { date.map { .date($0) } ?? .null }
}

/// One row of a view: a value for each of the view's columns, and why it stands.
public struct Row: Hashable, Sendable {
  public let view: View
  /// One value a column, in the order of ``View/columns``.
  public let values: [Value]
  /// The positions of the entries that led to the row, ascending; a fold of only these gives the
  /// same row. Nil for counts, which rest on whole registers.
  public let because: [LogPosition]?
  /// The rule's citation; several are joined by `；`.
  public let basis: String
  /// A day of the row was rolled outside the years of the holiday table.
  public let isCalendarAssumed: Bool

  init(
    _ view: View, _ values: [Value], because: Because?, basis: String,
    isCalendarAssumed: Bool = false
  ) {
    self.view = view
    self.values = values
    self.because = because?.positions
    self.basis = basis
    self.isCalendarAssumed = isCalendarAssumed
  }

  /// A row that was taken apart and is put together again.
  package init(
    _ view: View, _ values: [Value], because: [LogPosition]?, citing basis: String,
    isCalendarAssumed: Bool
  ) {
    self.view = view
    self.values = values
    self.because = because
    self.basis = basis
    self.isCalendarAssumed = isCalendarAssumed
  }

  /// The value of a column, nil where the view has no such column.
  public subscript(key: String) -> Value? {
    view.columns.firstIndex { $0.key == key }.map { values[$0] }
  }
}

// MARK: - The contract's order

extension Row {
  /// The contract's order of rows: by the columns from the first, null first.
  public static func precedes(_ left: Row, _ right: Row) -> Bool {
    for (one, other) in zip(left.values, right.values) {
      switch compare(one, other) {
      case ..<0: return true
      case 0: continue
      default: return false
      }
    }
    return false
  }

  fileprivate static func compare(_ left: Value, _ right: Value) -> Int {
    switch (left, right) {
    case (.text(let one), .text(let other)): order(one, other)
    case (.number(let one), .number(let other)): one < other ? -1 : (one == other ? 0 : 1)
    case (.date(let one), .date(let other)): one < other ? -1 : (one == other ? 0 : 1)
    default: rank(left) - rank(right)
    }
  }

  private static func order(_ left: String, _ right: String) -> Int {
    if left.precedesByCodePoints(right) { return -1 }
    return right.precedesByCodePoints(left) ? 1 : 0
  }

  /// Null before everything; the other kinds never meet in one column of one view.
  private static func rank(_ value: Value) -> Int {
    switch value {
    case .null: 0
    case .text, .number, .date, .flag, .texts, .numbers, .counts: 1
    }
  }
}

extension Value {
  /// The contract's order of two values of one column: null first, texts by code points.
  public static func precedes(_ left: Value, _ right: Value) -> Bool {
    Row.compare(left, right) < 0
  }
}

// MARK: - JSON

extension Value {
  /// The value as JSON.
  public var json: JSONValue {
    switch self {
    case .null: .null
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .date(let date): .string(date.description)
    case .flag(let flag): .bool(flag)
    case .texts(let texts): .array(texts.map { .string($0) })
    case .numbers(let numbers): .array(numbers.map { .integer($0) })
    case .counts(let counts): .object(counts.map { .init($0.key, .integer($0.count)) })
    }
  }
}

extension Row {
  /// The row as a JSON object; its canonical text is what the command line prints.
  public var json: JSONValue {
    var members = zip(view.columns, values).map { JSONValue.Member($0.key, $1.json) }
    if let because {
      members.append(.init("because", .array(because.map { .integer($0) })))
    }
    members.append(.init("basis", .string(basis)))
    if isCalendarAssumed { members.append(.init("calendar", .string("assumed"))) }
    return .object(members)
  }
}

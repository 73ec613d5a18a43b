import EventModel
import Projections
import Replay

/// Whether a row is one of those asked for.
struct RowCondition {
  private let query: RowQuery
  private let columns: [(filter: RowQuery.Filter, index: Int)]
  private let name: (String) -> [Value]?
  private let search: NameSearch?

  init(_ query: RowQuery, names source: RowSource) {
    self.query = query
    columns = query.filters.compactMap { filter in
      query.view.columns.firstIndex { $0.key == filter.column }.map { (filter, $0) }
    }
    name = { source.registerValues(of: $0) }
    search = query.search.map { NameSearch($0) }
  }

  /// Whether every association is asked for.
  var isOpen: Bool {
    query.scope.isEverything && query.jurisdictions.isEmpty && query.association == nil
      && query.search == nil
  }

  /// Whether an association in a jurisdiction is asked for.
  func takesIn(_ association: String, in jurisdiction: String?) -> Bool {
    guard query.scope.covers(association, in: jurisdiction) else { return false }
    if let only = query.association, only != association { return false }
    if !query.jurisdictions.isEmpty {
      guard let jurisdiction,
        query.jurisdictions.contains(where: { jurisdiction.utf8.starts(with: $0.utf8) })
      else { return false }
    }
    guard let search else { return true }
    return query.furtherFound.contains(association)
      || search.finds(association, name(association) ?? [])
  }

  /// Whether the values of a row fulfil every filter.
  func holds(_ values: [Value]) -> Bool {
    columns.allSatisfy { filter, index in Self.holds(filter, values[index]) }
  }

  /// The columns whose filters the values of a row do not fulfil.
  func failing(_ values: [Value]) -> [String] {
    columns.filter { !Self.holds($0.filter, values[$0.index]) }.map(\.filter.column)
  }

  private static func holds(_ filter: RowQuery.Filter, _ value: Value) -> Bool {
    switch filter {
    case .oneOf(_, let texts): texts.contains { value.isOrContains($0) }
    case .atMost(_, let text): value.isAtMost(text)
    case .atLeast(_, let text): value.isAtLeast(text)
    }
  }
}

extension RowSource {
  /// The register's values of one association: its name and codes.
  func registerValues(of association: String) -> [Value]? {
    switch self {
    case .now(let picture): picture.standing(of: association)?.values(in: .register).first
    case .then(let picture): picture.register(of: association)?.values
    }
  }
}

extension Value {
  fileprivate func isOrContains(_ text: String) -> Bool {
    switch self {
    case .null: text.isEmpty
    case .text(let own): own == text
    case .number(let number): String(number) == text
    case .date(let date): date.description == text
    case .flag(let flag): (flag ? "true" : "false") == text
    case .texts(let texts): texts.contains(text)
    case .numbers(let numbers): numbers.contains { String($0) == text }
    case .counts(let counts): counts.contains { $0.key == text }
    }
  }

  fileprivate func isAtMost(_ text: String) -> Bool {
    switch self {
    case .date(let date): CivilDate(text).map { date <= $0 } ?? false
    case .number(let number): Int64(text).map { number <= $0 } ?? false
    case .null, .text, .flag, .texts, .numbers, .counts: false
    }
  }

  fileprivate func isAtLeast(_ text: String) -> Bool {
    switch self {
    case .date(let date): CivilDate(text).map { date >= $0 } ?? false
    case .number(let number): Int64(text).map { number >= $0 } ?? false
    case .null, .text, .flag, .texts, .numbers, .counts: false
    }
  }

  /// A value from the JSON that a page token carries, of the kind of another.
  init(json text: String, like other: Value) {
    switch try? JSONParser.parse(Array(text.utf8)) {
    case .string(let text):
      if case .date = other, let date = CivilDate(text) {
        self = .date(date)
      } else if other == .null, let date = CivilDate(text) {
        self = .date(date)
      } else {
        self = .text(text)
      }
    case .integer(let number): self = .number(number)
    case .bool(let flag): self = .flag(flag)
    case .array(let values):
      self = .texts(
        values.compactMap { value in
          guard case .string(let text) = value else { return nil }
          return text
        })
    case .null, .number, .object, nil: self = .null
    }
  }
}

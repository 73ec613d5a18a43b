package import Projections

/// Which rows of a view are asked for.
package struct RowQuery: Hashable, Sendable {
  /// A condition on one column.
  package enum Filter: Hashable, Sendable {
    /// The value is one of these texts; a list contains one of them; `""` is null.
    case oneOf(String, [String])
    /// The value, a day or number as text, is at most this.
    case atMost(String, String)
    /// The value, a day or number as text, is at least this.
    case atLeast(String, String)

    /// The column's key.
    package var column: String {
      switch self {
      case .oneOf(let column, _), .atMost(let column, _), .atLeast(let column, _): column
      }
    }
  }

  /// An order other than the contract's.
  package struct Sort: Hashable, Sendable {
    package let column: String
    package let isDescending: Bool
    /// Rows without a value stand last either way, as people expect; the contract has them first.
    package let isNullLast: Bool

    package init(_ column: String, isDescending: Bool = false, isNullLast: Bool = false) {
      self.column = column
      self.isDescending = isDescending
      self.isNullLast = isNullLast
    }

    /// Whether one value stands before another in this order.
    func precedes(_ left: Value, _ right: Value) -> Bool {
      if isNullLast, left == .null || right == .null { return left != .null && right == .null }
      return isDescending ? Value.precedes(right, left) : Value.precedes(left, right)
    }
  }

  package let view: View
  package var scope: Scope
  /// Prefixes of jurisdictions, any of which; empty: all in the scope.
  package var jurisdictions: [String] = []
  package var association: String?
  package var filters: [Filter] = []
  /// Letters that the association's name, identifier or credit code contains.
  package var search: String?
  /// Whether the letters may also find persons and the posts that they hold.
  package var seeksPersons = true
  /// Associations that the letters find by what the register's rows do not show.
  var furtherFound: Set<String> = []
  package var sort: Sort?
  /// The token with which the page before ended.
  package var after: String?
  /// At most so many rows; nil: all.
  package var limit: Int?

  package init(_ view: View, in scope: Scope) {
    self.view = view
    self.scope = scope
  }

  /// The same question without its page.
  var whole: RowQuery {
    var query = self
    query.after = nil
    query.limit = nil
    return query
  }

  /// Whether all rows in the scope are asked for, in the contract's order.
  var isPlain: Bool { filters.isEmpty && search == nil && sort == nil && association == nil }
}

/// A page of rows, and what the whole answer rests on.
package struct RowPage: Sendable {
  package let rows: [Row]
  /// The token of the next page; nil: this is the last.
  package let next: String?
  /// How many rows there are in all pages.
  package let total: Int
  /// How many associations in the scope were examined.
  package let examined: Int
  /// The day and the knowledge on which the rows stand.
  package let moment: Moment
}

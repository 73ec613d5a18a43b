package import EventModel
package import Projections

/// One row of what the law publishes: columns of a view, chosen, with their values.
package struct PublicRow: Sendable {
  /// The view whose words fit the columns.
  package let view: View
  package let columns: [Column]
  /// One value a column.
  package let values: [Value]

  /// The columns of a row that are published; null where the row has no such column.
  init(_ row: Row, _ keys: [String], replacing replacements: [String: Value] = [:]) {
    view = row.view
    columns = Self.columns(row.view, keys)
    values = columns.map { replacements[$0.key] ?? row[$0.key] ?? .null }
  }

  /// The columns of a view with these keys, in the order of the keys.
  package static func columns(_ view: View, _ keys: [String]) -> [Column] {
    keys.compactMap { key in view.columns.first { $0.key == key } }
  }

  /// The value of a column; nil where it is not published.
  package subscript(key: String) -> Value? {
    columns.firstIndex { $0.key == key }.map { values[$0] }
  }

  /// The association that the row is about.
  package var association: String {
    if case .text(let text)? = self["association"] { text } else { "" }
  }

  package var json: JSONValue {
    .object(zip(columns, values).map { .init($0.key, $1.json) })
  }
}

import HTTP
import Projections
import Service
import Web

/// Conditions on columns in an address: the column's key for a value, `key.from` and `key.to` for
/// days and numbers.
enum ColumnFilter {
  /// Columns that have a parameter of their own.
  private static let others: Set<String> = ["jurisdiction"]

  private static func columns(_ view: View) -> [Column] {
    view.columns.filter { !others.contains($0.key) }
  }

  static func parameters(_ view: View) -> [Parameter] {
    columns(view).flatMap { column -> [Parameter] in
      switch ColumnShape(column, in: view) {
      case .text, .texts, .counts: [equal(column, .text(0...200))]
      case .flag: [equal(column, .choice(["true", "false"]))]
      case .number, .numbers:
        [equal(column, .integer(0...Int(Int32.max)))]
          + range(column, .integer(0...Int(Int32.max)))
      case .day: range(column, .pattern(.day))
      }
    }
  }

  private static func equal(_ column: Column, _ shape: Parameter.Shape) -> Parameter {
    Parameter(
      column.key, shape, repeated: true, "\(column.chinese)为此值（可重复，任一即可；空为未记载）",
      "\(column.english) is this value (may be repeated, any will do; empty for null)")
  }

  private static func range(_ column: Column, _ shape: Parameter.Shape) -> [Parameter] {
    [
      Parameter(
        "\(column.key).from", shape, "\(column.chinese)不小于此值",
        "\(column.english) is at least this"),
      Parameter(
        "\(column.key).to", shape, "\(column.chinese)不大于此值", "\(column.english) is at most this"),
    ]
  }

  static func filters(_ request: HTTPRequest, _ view: View) -> [RowQuery.Filter] {
    guard !request.query.isEmpty else { return [] }
    return columns(view).flatMap { column -> [RowQuery.Filter] in
      let values = request.query.filter { $0.name == column.key }.map(\.value)
      var filters: [RowQuery.Filter] = values.isEmpty ? [] : [.oneOf(column.key, values)]
      if let least = request.parameter("\(column.key).from") {
        filters.append(.atLeast(column.key, least))
      }
      if let most = request.parameter("\(column.key).to") {
        filters.append(.atMost(column.key, most))
      }
      return filters
    }
  }
}

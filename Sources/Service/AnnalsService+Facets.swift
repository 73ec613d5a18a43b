import EventModel
import Projections
import Replay

/// One value of a column and how many rows have it (分面).
package struct FacetValue: Hashable, Sendable {
  /// As a filter names it; empty for rows without a value.
  package let value: String
  package let count: Int
}

extension AnnalsService {
  /// How many rows each value of some columns would leave, with all filters of the question but the
  /// column's own. `jurisdiction` may be asked of every view.
  package func facets(
    _ query: RowQuery, by columns: [String], at moment: Moment
  ) throws(ServiceFault) -> [String: [FacetValue]] {
    let query = try finding(query, at: moment)
    return try facetCache.facets(query, columns, at: moment) { () throws(ServiceFault) in
      FacetCounts(query, columns, try source(at: moment)).counted
    }
  }
}

/// One pass over a view that counts for several columns.
private struct FacetCounts {
  private let query: RowQuery
  private let condition: RowCondition
  private var counts: [String: [String: Int]] = [:]
  private let columns: [(key: String, index: Int?)]

  init(_ query: RowQuery, _ columns: [String], _ source: RowSource) {
    self.query = query
    self.columns = columns.map { key in
      (key, query.view.columns.firstIndex { $0.key == key })
    }
    // The area is looked at apart, so that its own facet can leave it out.
    var everywhere = query
    everywhere.jurisdictions = []
    condition = RowCondition(everywhere, names: source)
    source.each(in: query.view) { association, jurisdiction, rows in
      guard condition.takesIn(association, in: jurisdiction) else { return }
      let isInArea =
        query.jurisdictions.isEmpty
        || query.jurisdictions.contains { prefix in
          jurisdiction.map { $0.utf8.starts(with: prefix.utf8) } ?? false
        }
      for values in rows { count(values, jurisdiction, isInArea) }
    }
  }

  var counted: [String: [FacetValue]] {
    counts.mapValues { values in
      values.map { FacetValue(value: $0.key, count: $0.value) }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
  }

  private mutating func count(_ values: [Value], _ jurisdiction: String?, _ isInArea: Bool) {
    let failing = condition.failing(values)
    for (key, index) in columns {
      if key == "jurisdiction" {
        if failing.isEmpty { counts[key, default: [:]][jurisdiction ?? "", default: 0] += 1 }
        continue
      }
      guard let index, isInArea, failing.allSatisfy({ $0 == key }) else { continue }
      for text in values[index].facetTexts {
        counts[key, default: [:]][text, default: 0] += 1
      }
    }
  }
}

extension Value {
  /// The value, or each of a list, as a filter names it.
  fileprivate var facetTexts: [String] {
    switch self {
    case .null: [""]
    case .text(let text): [text]
    case .number(let number): [String(number)]
    case .date(let date): [date.description]
    case .flag(let flag): [flag ? "true" : "false"]
    case .texts(let texts): texts
    case .numbers(let numbers): numbers.map { String($0) }
    case .counts(let counts): counts.map(\.key)
    }
  }
}

extension RowSource {
  /// Hands every association's rows in a view to a body.
  func each(in view: View, _ body: (String, String?, [[Value]]) -> Void) {
    switch self {
    case .now(let picture):
      for standing in picture.standings(in: view) {
        body(standing.association, standing.jurisdiction, standing.values(in: view))
      }
    case .then(let picture):
      for group in picture.rows(in: view) {
        body(
          group.association, picture.jurisdictions[group.association] ?? nil,
          group.rows.map(\.values))
      }
    }
  }
}

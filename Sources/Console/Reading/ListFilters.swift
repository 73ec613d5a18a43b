import Events
import HTTP
import Projections
import Service
import Web
import Words

/// Which columns of a view can be filtered by, and what the address asks for.
struct ListFilters {
  let view: View
  private let call: Call

  init(_ view: View, _ call: Call) {
    self.view = view
    self.call = call
  }

  /// The columns with few values, in the order of the form.
  static func columns(_ view: View) -> [String] {
    switch view {
    case .register: ["kind", "jurisdiction", "status", "credit", "grade", "decoupling"]
    case .abnormalList, .blackList: ["grounds", "jurisdiction"]
    case .redList: ["reason", "jurisdiction"]
    case .zombies: ["level", "criteria", "jurisdiction"]
    case .deadlines: ["state", "obligation", "jurisdiction"]
    case .proposals: ["action", "ground", "jurisdiction"]
    case .catalogue: ["eligible", "failing", "jurisdiction"]
    case .decoupling: ["scope", "separations", "jurisdiction"]
    case .work: ["state", "kind", "next", "stage", "jurisdiction"]
    case .statistics, .officers: []
    }
  }

  private func values(_ name: String) -> [String] {
    call.request.query.filter { $0.name == name && !$0.value.isEmpty }.map { pair in
      pair.value == Self.empty ? "" : pair.value
    }
  }

  /// How the address names a value that is not recorded.
  static let empty = "-"

  /// The question that the address asks, without its page.
  func query() -> RowQuery {
    var query = RowQuery(view, in: call.caller.scope)
    for column in Self.columns(view) {
      let values = values(column)
      guard !values.isEmpty else { continue }
      if column == "jurisdiction" {
        query.jurisdictions = values
      } else {
        query.filters.append(.oneOf(column, values))
      }
    }
    if let text = call.request.parameter("q"), !text.isEmpty { query.search = text }
    query.seeksPersons = call.caller.seesPersons
    query.sort = Sorting(call).query
    return query
  }

  /// The form, with what each value would leave.
  func form(_ query: RowQuery, at moment: Moment) throws -> FilterForm {
    let columns = Self.columns(view)
    let counted = try call.answering { () throws(ServiceFault) in
      try call.service.facets(query, by: columns, at: moment)
    }
    let offices = try call.answering { () throws(ServiceFault) in try call.service.offices() }
    var groups = [
      FilterForm.Group(
        name: "q", legend: call.say("名称、代码", "Name or code"), manner: .text(hint: nil))
    ]
    for column in columns {
      let facets = counted[column] ?? []
      guard facets.count > 1 || !values(column).isEmpty else { continue }
      groups.append(group(column, facets, offices))
    }
    return FilterForm(groups)
  }

  /// Values of one facet that are shown; the rest can be typed into the address.
  private static let mostValues = 24

  private func group(
    _ column: String, _ facets: [FacetValue], _ offices: [String: String]
  ) -> FilterForm.Group {
    let chosen = Set(values(column))
    let shown = facets.enumerated().filter {
      $0.offset < Self.mostValues || chosen.contains($0.element.value)
    }.map(\.element)
    let choices = shown.map { facet in
      FilterForm.Choice(
        value: facet.value.isEmpty ? Self.empty : facet.value,
        label: label(facet.value, column, offices), count: facet.count)
    }
    return FilterForm.Group(name: column, legend: legend(column), manner: .several(choices))
  }

  private func legend(_ column: String) -> String {
    let own = view.columns.first { $0.key == column }
    if let own { return RowText(view: view, language: call.language).title(own) }
    return call.say("辖区", "Jurisdiction")
  }

  private func label(
    _ value: String, _ column: String, _ offices: [String: String]
  ) -> String {
    if value.isEmpty { return StoredWords.null(call.language) }
    switch (view, column) {
    case (_, "jurisdiction"): return offices[value].map { "\($0) \(value)" } ?? value
    case (.abnormalList, "grounds"):
      return Int64(value).map { GroundLabels.label($0, of: .abnormalList, call.language) } ?? value
    case (.blackList, "grounds"):
      return Int64(value).map { GroundLabels.label($0, of: .seriousList, call.language) } ?? value
    case (.register, "grade"): return "\(value)A"
    case (.catalogue, "eligible"):
      return value == "true" ? call.say("合格", "Eligible") : call.say("未合格", "Not eligible")
    case (.decoupling, "separations"):
      return call.say("已分离 \(value)/5", "\(value)/5 separated")
    case (_, _): return StoredWords.label(value, in: column, call.language)
    }
  }
}

package import Projections

/// Which finding is to be explained: one association's rows in a view, or why there is none.
package struct WhyQuestion: Hashable, Sendable {
  package let view: View
  package let association: String
  /// Values by column that the rows must have, where the view has several for one association: a
  /// ground, a subject, an action, an obligation, a case.
  package var parts: [String: String] = [:]

  package init(_ view: View, _ association: String, parts: [String: String] = [:]) {
    self.view = view
    self.association = association
    self.parts = parts.filter { !$0.value.isEmpty }
  }

  /// The columns by which a finding may be named.
  package static let columns = ["ground", "subject", "action", "obligation", "case"]

  /// Whether a row is one of those asked about. A list's row names its grounds together, so the
  /// ground asked about need only be among them; what a view does not have parts no rows.
  func takesIn(_ row: Row) -> Bool {
    parts.allSatisfy { key, wanted in
      if view == .abnormalList || view == .blackList {
        guard key == "ground", case .numbers(let grounds)? = row["grounds"] else { return true }
        return grounds.contains { String($0) == wanted }
      }
      switch row[key] {
      case .text(let text)?: return text == wanted
      case .null?: return false
      case .number, .date, .flag, .texts, .numbers, .counts: return true
      case nil: return true
      }
    }
  }

  /// Views of which a finding of one association can be asked.
  package static let views = View.allCases.filter { $0 != .statistics && $0 != .officers }
}

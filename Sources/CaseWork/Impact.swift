import Associations
import EventModel
public import Projections
public import Rules

/// What a decision would change on a day (影响预览): the rows of an association that come, go or
/// read differently, in every view that a person acts on.
public struct Impact: Hashable, Sendable {
  /// One row before and after; one of them is nil where the row comes or goes.
  public struct Change: Hashable, Sendable {
    public let view: View
    public let before: Row?
    public let after: Row?
  }

  /// In the order of the views.
  public let changes: [Change]

  /// The views that are compared.
  public static let views: [View] = [
    .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals, .catalogue,
    .decoupling,
  ]

  /// Compares one association before and after a decision, both looked at on the same day.
  public init(before: Examination?, after: Examination?) {
    var changes: [Change] = []
    for view in Self.views {
      let old = before.map { view.rows($0) } ?? []
      let new = after.map { view.rows($0) } ?? []
      for row in old {
        let same = new.first { $0.identity == row.identity }
        if same?.values != row.values {
          changes.append(Change(view: view, before: row, after: same))
        }
      }
      for row in new where !old.contains(where: { $0.identity == row.identity }) {
        changes.append(Change(view: view, before: nil, after: row))
      }
    }
    self.changes = changes
  }
}

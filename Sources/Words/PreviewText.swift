package import CaseWork
package import Desk
package import EventModel
import Events
import Projections

/// A decision before it is taken: the entries it would write and what they would change.
package struct PreviewText {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// One change of one view in one line: `+` added, `-` gone, `~` other values.
  package func line(_ change: Impact.Change) -> String {
    let text = RowText(view: change.view, language: language)
    let view = Sentence(change.view.chinese, change.view.english).in(language)
    func words(_ row: Row) -> String {
      zip(change.view.columns, row.values).dropFirst()
        .filter { $0.1 != .null }
        .map { "\(Sentence($0.0.chinese, $0.0.english).in(language)) \(text.cell($0.1, $0.0))" }
        .joined(separator: "，")
    }
    switch (change.before, change.after) {
    case (nil, let after?):
      return "+ \(view)：\(words(after))（\(after.basis)）"
    case (let before?, nil):
      return "- \(view)：\(words(before))"
    case (let before?, let after?):
      let changed = zip(change.view.columns, zip(before.values, after.values))
        .filter { $0.1.0 != $0.1.1 }
        .map {
          "\(Sentence($0.0.chinese, $0.0.english).in(language)) "
            + "\(text.cell($0.1.0, $0.0)) → \(text.cell($0.1.1, $0.0))"
        }
      return "~ \(view)：\(changed.joined(separator: "，"))"
    case (nil, nil): return view
    }
  }

  /// The preview for a program.
  package func json(_ preview: Desk.Preview) -> JSONValue {
    .object([
      .init(
        "entries",
        .array(
          preview.drafts.map { draft in
            .object([
              .init("stream", .string("\(draft.stream)")),
              .init("type", .string(draft.type.rawValue)),
              .init("effectiveOn", .string("\(draft.effectiveOn)")), .init("data", draft.data),
            ])
          })),
      .init("paper", preview.paper.map { .string($0) } ?? .null),
      .init("awaitsConfirmation", .bool(preview.awaitsConfirmation)),
      .init("version", .integer(preview.version)),
      .init(
        "changes",
        .array(
          preview.impacts.flatMap { association, impact in
            impact.changes.map { change in
              .object([
                .init("association", .string(association)),
                .init("view", .string(change.view.rawValue)),
                .init("before", change.before?.json ?? .null),
                .init("after", change.after?.json ?? .null),
              ])
            }
          })),
    ])
  }
}

package import EventModel
package import Projections
package import Replay

/// What changed in a view between two days, for people and for a program.
package enum ComparisonWords {
  /// A change for a program.
  package static func json(_ change: Comparison.Change) -> JSONValue {
    .object([
      .init("change", .string(kind(change).rawValue)),
      .init("before", change.before?.json ?? .null),
      .init("after", change.after?.json ?? .null),
      .init("changed", .array(change.changedKeys.map { .string($0) })),
      .init(
        "causes",
        .array(
          change.causes.map { cause in
            var members: [JSONValue.Member] = [
              .init("position", .integer(cause.position)), .init("type", .string(cause.type)),
              .init("effectiveOn", .string(cause.effectiveOn.description)),
            ]
            if cause.correction != 0 {
              members.append(.init("correction", .integer(cause.correction)))
            }
            return .object(members)
          })),
    ])
  }

  /// What happened to a row from the one day to the other; stored words of the JSON.
  package enum Kind: String, CaseIterable, Sendable {
    case added
    case removed
    case changed
  }

  package static func kind(_ change: Comparison.Change) -> Kind {
    if change.before == nil { return .added }
    return change.after == nil ? .removed : .changed
  }

  /// How a kind of change is said, with its mark.
  package static func mark(_ change: Comparison.Change) -> Sentence {
    switch kind(change) {
    case .added: Sentence("+ 增加", "+ added")
    case .removed: Sentence("- 减少", "- removed")
    case .changed: Sentence("~ 变动", "~ changed")
    }
  }

  /// What differs between the two rows, a line a column; the law where one row is missing.
  package static func details(
    _ change: Comparison.Change, _ row: Row, _ text: RowText
  ) -> [String] {
    guard let before = change.before, let after = change.after else {
      return [row.basis]
    }
    return row.view.columns.enumerated().compactMap { index, column in
      guard before.values[index] != after.values[index] else { return nil }
      let label = text.label(column)
      return
        "\(label)：\(text.cell(before.values[index], column)) → \(text.cell(after.values[index], column))"
    }
  }

  /// The entries that did it, or that time alone did.
  package static func causes(_ change: Comparison.Change, _ language: Language) -> String {
    guard !change.causes.isEmpty else {
      return Sentence("没有单独造成变化的记录：期限届至所致", "no single entry did it: the passing of time").in(
        language)
    }
    let list = change.causes.map { cause in
      let fix = cause.correction == 0 ? "" : " (#\(cause.correction))"
      return "#\(cause.position)\(fix) \(cause.effectiveOn) \(TypeWords.name(cause.type, language))"
    }
    return Sentence("由记录造成：", "by: ").in(language)
      + list.joined(separator: Sentence("；", "; ").in(language))
  }
}

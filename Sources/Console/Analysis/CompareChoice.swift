import Events
import HTTP
import Projections
import Replay
import Service
import Web
import Words

/// Which changes of a comparison are shown: by what happened to the row, and by its ground.
struct CompareChoice {
  let chosen: [Comparison.Change]
  let form: FilterForm

  init(_ comparison: Comparison, _ asked: CompareAddress, _ call: Call) {
    let kinds = Self.values("change", call)
    let grounds = Self.values("ground", call)
    chosen = comparison.changes.filter { change in
      (kinds.isEmpty || kinds.contains(ComparisonWords.kind(change).rawValue))
        && (grounds.isEmpty || !Self.grounds(change).isDisjoint(with: grounds))
    }
    form = Self.form(comparison, asked, call)
  }

  private static func values(_ name: String, _ call: Call) -> Set<String> {
    Set(call.request.query.filter { $0.name == name && !$0.value.isEmpty }.map(\.value))
  }

  /// The columns by which a list's rows say why they are there.
  private static let columns = ["grounds", "ground", "reason", "criteria", "failing", "obligation"]

  private static func grounds(_ change: Comparison.Change) -> Set<String> {
    var found: Set<String> = []
    for row in [change.before, change.after].compactMap({ $0 }) {
      for column in columns {
        switch row[column] {
        case .text(let text): found.insert(text)
        case .texts(let texts): found.formUnion(texts)
        case .numbers(let numbers): found.formUnion(numbers.map { String($0) })
        case .null, .number, .date, .flag, .counts, nil: continue
        }
      }
    }
    return found
  }

  // MARK: The form

  private static func form(
    _ comparison: Comparison, _ asked: CompareAddress, _ call: Call
  ) -> FilterForm {
    let kinds = ComparisonWords.Kind.allCases.compactMap { kind -> FilterForm.Choice? in
      let count = comparison.changes.count { ComparisonWords.kind($0) == kind }
      guard count > 0 else { return nil }
      return .init(value: kind.rawValue, label: word(kind, call), count: count)
    }
    var counts: [String: Int] = [:]
    for change in comparison.changes {
      for ground in grounds(change) { counts[ground, default: 0] += 1 }
    }
    let choices = counts.sorted { $0.key < $1.key }.map { ground, count in
      FilterForm.Choice(value: ground, label: label(ground, asked.view, call), count: count)
    }
    var form = FilterForm([
      .init(name: "change", legend: call.say("变化", "Change"), manner: .several(kinds)),
      .init(name: "ground", legend: call.say("事由", "Ground"), manner: .several(choices)),
      .init(
        name: "jurisdiction", legend: call.say("辖区", "Area"),
        manner: .text(hint: call.say("辖区代码，如 440307", "such as 440307"))),
    ])
    form.kept += ["view", "with-effective", "with-known", "with-position"]
    return form
  }

  static func word(_ kind: ComparisonWords.Kind, _ call: Call) -> String {
    switch kind {
    case .added: call.say("＋ 列入", "+ Added")
    case .removed: call.say("－ 移出", "− Removed")
    case .changed: call.say("～ 变更", "~ Changed")
    }
  }

  private static func label(_ ground: String, _ view: View, _ call: Call) -> String {
    let list: CreditList? =
      switch view {
      case .abnormalList: .abnormalList
      case .blackList: .seriousList
      case .register, .redList, .zombies, .deadlines, .proposals, .catalogue, .decoupling,
        .statistics, .work, .officers:
        nil
      }
    if let list, let number = Int64(ground) {
      return GroundLabels.label(number, of: list, call.language)
    }
    let column = columns.first { key in view.columns.contains { $0.key == key } } ?? "ground"
    return StoredWords.label(ground, in: column, call.language)
  }
}

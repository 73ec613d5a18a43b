import EventModel
import Projections

/// A story of one association told by commands alone: each is carried out by a test and written into
/// `Docs/Walks/` with what came of it.
struct Walk: Sendable {
  /// The document's name in `Docs/Walks/`, without extension.
  let file: String
  let title: Words
  /// What the walk shows, in a paragraph each.
  let about: Words
  /// The association whose rows are looked at.
  let association: String
  let items: [Item]

  /// A text in both languages.
  struct Words: Hashable, Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// What a walk is made of, in the order of days.
  enum Item: Sendable {
    case chapter(Words)
    case step(Step)
    case look(Look)
    case daily(Daily)
  }

  /// One officer's command, as typed after `annals record`.
  struct Step: Sendable {
    /// The day of recording; the act takes effect on it too, unless `--effective` says otherwise.
    let day: CivilDate
    let officer: Officer
    let typed: String
    /// What happens and why.
    let words: Words
    let expected: Expected
    /// The name under which later commands refer to what this one wrote: `$name` is the submission's
    /// number, or else the first entry's id.
    let mark: String?
  }

  /// What must come of a command.
  enum Expected: Hashable, Sendable {
    case recorded
    /// Waits for a second officer.
    case submitted
    /// The confirmation found that the submission had lapsed.
    case lapsed
    /// Exactly these gates are shut.
    case refused([String])
  }

  /// The rows of some views, on a day, as known on a day.
  struct Look: Sendable {
    let effective: CivilDate
    /// The day at whose end the log is read; nil: all that is recorded so far.
    let known: CivilDate?
    let views: [View]
    let words: Words
  }

  /// One view on several days, each as known then and as known now.
  struct Daily: Sendable {
    let view: View
    let days: [CivilDate]
    /// The column whose value stands for a row.
    let column: String
    let words: Words
  }

  /// Who appears in the walks; people are numbers and surnames of examples only.
  enum Officer: String, Sendable {
    case setup = "system/440307/setup"
    case clerk = "registrar/440307/li"
    case decider = "registrar/440307/chen"
    case secondDecider = "registrar/440307/wang"
    case user = "association/440307/office"

    var chinese: String {
      switch self {
      case .setup: "系统管理员"
      case .clerk: "登记、执法经办人"
      case .decider: "审批人"
      case .secondDecider: "另一审批人"
      case .user: "社会团体经办人"
      }
    }
  }
}

// MARK: - Writing a walk

extension Walk.Item {
  static func chapter(_ chinese: String, _ english: String) -> Self {
    .chapter(Walk.Words(chinese, english))
  }

  static func step(
    _ day: CivilDate, _ officer: Walk.Officer, _ typed: String, _ chinese: String,
    _ english: String, _ expected: Walk.Expected = .recorded, mark: String? = nil
  ) -> Self {
    .step(
      Walk.Step(
        day: day, officer: officer, typed: typed, words: Walk.Words(chinese, english),
        expected: expected, mark: mark))
  }

  static func look(
    _ views: [View], on effective: CivilDate, known: CivilDate? = nil, _ chinese: String,
    _ english: String
  ) -> Self {
    .look(
      Walk.Look(
        effective: effective, known: known, views: views, words: Walk.Words(chinese, english)))
  }

  static func daily(
    _ view: View, _ column: String, on days: [CivilDate], _ chinese: String, _ english: String
  ) -> Self {
    .daily(
      Walk.Daily(
        view: view, days: days, column: column, words: Walk.Words(chinese, english)))
  }
}

package import EventModel
package import EventStore
package import Law
package import Projections
package import Replay
package import Rules

/// Why a finding stands, or does not: everything that the rules looked at, with the entries.
package struct WhyAnswer: Sendable {
  package let question: WhyQuestion
  package let moment: Moment
  /// What the association is called on the day; nil before its first entry, or without a name.
  package let name: String?
  package let jurisdiction: String?
  /// The rows asked about; empty where the view has none.
  package let rows: [Row]
  /// Everything that the rule of the view asks, in its order; empty before the first entry.
  package let conditions: [Condition]
  /// The days on which the finding turns.
  package let turns: [Turn]
  /// The entries behind rows and conditions, in the order of the fold, with what became of each.
  package let entries: [Timeline.Item]
  /// The dated values that were read.
  package let parameters: [UsedParameter]
  /// Due days that a weekend or holiday moved.
  package let moves: [CalendarMove]
  /// What the view says at the same effective day with everything that is known today; nil where
  /// that is what was asked, or the answer is the same.
  package let today: Difference?
  /// The length and root of the log at the moment's position.
  package let head: LogHead

  /// Whether the view has such a row.
  package var isHeld: Bool { !rows.isEmpty }

  /// The positions of all entries that the answer rests on, those of rulebooks among them.
  package var positions: [LogPosition] {
    Set(entries.map(\.entry.position) + parameters.compactMap { $0.set?.position }).sorted()
  }

  /// The provisions that the answer rests on, each once: those of the rows first.
  package var citations: [String] {
    var seen: [String] = []
    let all =
      rows.flatMap { $0.basis.split(separator: "；").map(String.init) }
      + conditions.compactMap(\.basis?.citation)
    for citation in all where !seen.contains(citation) { seen.append(citation) }
    return seen
  }

  /// A day on which the finding turns.
  package struct Turn: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case enteredOn
      case since
      /// The last day of the two full years on the abnormal list.
      case fullOn
      case seriousFrom
      case applyFrom
      /// Whether the rules propose to take it off the abnormal list.
      case leaveProposed
      case dueOn
      case waitingSince
      case targetOn
    }

    package let kind: Kind
    /// Nil where the turn has no day, as a proposal.
    package let day: CivilDate?
  }

  /// A parameter with the value that was read.
  package struct UsedParameter: Sendable {
    package let parameter: Parameter
    package let text: String
    /// The day on which it was read.
    package let readOn: CivilDate
    /// The rulebook's entry that sets it; nil: the built-in default.
    package let set: ParameterTable.Value?
  }

  /// A due day that was rolled.
  package struct CalendarMove: Sendable {
    /// The report year whose due day it is.
    package let year: Int
    /// The day that the parameter names.
    package let from: CivilDate
    package let to: CivilDate
    package let isAssumed: Bool
  }

  /// How today's knowledge differs.
  package struct Difference: Sendable {
    /// The last position known today.
    package let position: LogPosition
    package let changes: [Comparison.Change]
  }
}

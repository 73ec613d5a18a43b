import Associations
public import CaseWork
import EventModel
import EventStore
import Events
import Rules
import WorkingDays

extension Desk {
  /// What a command would do, without doing it.
  public struct Preview: Sendable {
    public let drafts: [Draft]
    /// The number that the paper carrying the act would get now (文号); nil where it carries none.
    public let paper: String?
    /// Whether a second officer would have to confirm it.
    public let awaitsConfirmation: Bool
    /// The version of the stream that was looked at: `expecting` for the command itself.
    public let version: Int64
    /// What the act would change as of today, once it stands, for each association it touches.
    public let impacts: [(association: String, impact: Impact)]
  }

  /// Shows a decision and what it would change; nothing is written, not even a refused attempt.
  public func preview(_ command: CaseCommand) throws(DeskFault) -> Preview {
    let command = Numbering.normalised(command)
    return try readers.reading { reader throws(DeskFault) in
      let looked = try look(
        at: command.stream, on: command.effectiveOn, for: command.act.act, given: command.given,
        by: command.actor, reader)
      let s = looked.situation
      let shut = Authority.obstacles(command.actor, command.act, s, looked.picture.roll)
      if !shut.isEmpty { throw .refused(.unauthorised(shut)) }
      let numbered = try numbered(command, looked, reader)
      let decision = try Self.decision(numbered, s)
      return Preview(
        drafts: decision.drafts + (numbered.entry.map { [$0] } ?? []), paper: numbered.paper,
        awaitsConfirmation: FourEyes.isNeeded(command, s),
        version: looked.version, impacts: try impacts(of: decision, looked, reader))
    }
  }

  private func impacts(
    of decision: Decision, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> [(association: String, impact: Impact)] {
    let s = looked.situation
    let streams = Set(decision.drafts.map(\.stream)).filter { $0.category == .association }
    var impacts: [(association: String, impact: Impact)] = []
    for stream in streams.sorted(by: { $0.identifier < $1.identifier }) {
      let entries = try storing { () throws(StoreError) in
        try reader.entries(ofStream: stream)
      }
      let items = try EntryHistory.items(entries)
      let after = items + Self.items(of: decision.drafts, in: stream, after: reader.head.size)
      func examined(_ items: [Dossier.Item]) throws(DeskFault) -> Examination? {
        try situation(
          stream, items, on: s.today, today: s.today, looked.picture, JSONValue.null, nil,
          s.register
        ).x
      }
      impacts.append(
        (stream.identifier, Impact(before: try examined(items), after: try examined(after))))
    }
    return impacts
  }

  /// Drafts as if they stood at the end of the log.
  private static func items(
    of drafts: [Draft], in stream: StreamName, after head: LogPosition
  ) -> [Dossier.Item] {
    drafts.enumerated().compactMap { index, draft in
      guard draft.stream == stream else { return nil }
      return Dossier.Item(
        type: draft.type, schema: draft.type.shape.schema, effectiveOn: draft.effectiveOn,
        evidence: Evidence(head + 1 + LogPosition(index)), data: draft.data.canonicalBytes)
    }
  }
}

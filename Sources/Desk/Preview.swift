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
      if command.act == .decisionConfirmed {
        return try preview(confirming: command, looked, reader)
      }
      let numbered = try numbered(command, looked, reader)
      let decision = try Self.decision(numbered, s)
      return Preview(
        drafts: decision.drafts + (numbered.entry.map { [$0] } ?? []), paper: numbered.paper,
        awaitsConfirmation: FourEyes.isNeeded(command, s), version: looked.version,
        impacts: try impacts(of: decision.drafts, looked, reader))
    }
  }

  /// What a second officer would bring about by a yes: the act itself, decided anew.
  private func preview(
    confirming command: CaseCommand, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> Preview {
    let plan = try confirmation(command, nil, looked, reader)
    if let reason = plan.lapse { throw .lapsed(reason: reason) }
    let drafts = plan.entries.compactMap { Draft($0) }
    return Preview(
      drafts: drafts, paper: plan.paper, awaitsConfirmation: false, version: looked.version,
      impacts: try impacts(of: drafts, looked, reader))
  }

  private func impacts(
    of drafts: [Draft], _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> [(association: String, impact: Impact)] {
    let streams = Set(drafts.map(\.stream))
    var found: [(association: String, impact: Impact)] = []
    for stream in streams.sorted(by: { $0.identifier < $1.identifier }) {
      switch stream.category {
      case .association: found.append(try impact(of: drafts, on: stream, looked, reader))
      case .rulebook: found += try impacts(of: drafts, inRulebook: stream, looked, reader)
      case .draw, .office: continue
      }
    }
    return found
  }

  private func impact(
    of drafts: [Draft], on stream: StreamName, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> (association: String, impact: Impact) {
    let entries = try storing { () throws(StoreError) in try reader.entries(ofStream: stream) }
    let s = looked.situation
    func examined(_ items: [Dossier.Item]) throws(DeskFault) -> Examination? {
      try situation(
        stream, items, on: s.today, today: s.today, looked.picture, JSONValue.null, nil,
        s.register
      ).x
    }
    let before = try examined(try EntryHistory.items(entries))
    let after = try examined(
      try EntryHistory.items(entries, then: drafts, in: stream, after: reader.head.size))
    return (stream.identifier, Impact(before: before, after: after))
  }

  /// A parameter changes no association's stream, but what the rules find in all of them.
  private func impacts(
    of drafts: [Draft], inRulebook stream: StreamName, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> [(association: String, impact: Impact)] {
    let entries = try storing { () throws(StoreError) in try reader.entries(ofStream: stream) }
    let items = try EntryHistory.items(
      entries, then: drafts, in: stream, after: reader.head.size)
    let table = looked.picture.table(replacing: stream.identifier, with: items)
    let today = looked.situation.today
    var impacts: [(association: String, impact: Impact)] = []
    for neighbour in try surroundings(on: today).neighbours {
      func examined(_ table: ParameterTable) -> Examination {
        Examination(
          neighbour.association, on: today,
          Parameters(table, for: neighbour.jurisdiction, on: today, calendar: calendar))
      }
      let impact = Impact(before: examined(looked.picture.table), after: examined(table))
      if !impact.changes.isEmpty { impacts.append((neighbour.identifier, impact)) }
    }
    return impacts
  }
}

extension Draft {
  /// What a planned entry says; nil where it is of a type that this program does not know.
  fileprivate init?(_ entry: NewEntry) {
    guard let type = EventType(rawValue: entry.type), let data = try? JSONParser.parse(entry.data)
    else { return nil }
    self.init(entry.stream, type, on: entry.effectiveOn, data)
  }
}

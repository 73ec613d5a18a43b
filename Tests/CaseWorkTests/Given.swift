import Associations
import CaseWork
import EventModel
import Events
import Foundation
import Law
import Rules
import WorkingDays

/// Given these facts, when this command comes, then these entries or these gates: the shape of every
/// decider's test. Pure, as the deciders are; no store is touched.
struct Given: Sendable {
  private(set) var items: [Dossier.Item] = []
  let stream: StreamName
  private var table = ParameterTable()
  private var neighbours: [Given] = []

  /// The facts of one stream (`association/a-1` unless said otherwise), each on its day, recorded in
  /// this order by `registrar/440307/li`.
  init(_ stream: String = "association/a-1", _ facts: [(CivilDate, any Event)] = []) {
    guard let name = StreamName(stream) else { preconditionFailure("no stream: \(stream)") }
    self.stream = name
    for (day, event) in facts { add(day, event) }
  }

  /// One more fact, recorded on its own day or on the day given.
  mutating func add(
    _ day: CivilDate, _ event: any Event, by actor: String = "registrar/440307/li",
    recordedOn recorded: CivilDate? = nil
  ) {
    let position = LogPosition(items.count + 1)
    items.append(
      Dossier.Item(
        type: type(of: event).type, schema: type(of: event).schema, effectiveOn: day,
        evidence: Evidence(position), data: Self.json(event).canonicalBytes,
        origin: Dossier.Origin(
          id: Self.id(of: position), actor: actor, confirmedBy: nil, document: nil,
          recordedAt: .endOfDay(recorded ?? day), version: position)))
  }

  /// The id of the entry at a position of these facts.
  static func id(of position: LogPosition) -> EventID {
    EventID(high: 0x018f_2c1e_7a10_7000, low: 0x8000_0000_0000_0000 | UInt64(position))
  }

  /// The same facts with a parameter set for the whole country from 1949 on.
  func with(_ parameter: Parameter, _ text: String) -> Given {
    var copy = self
    copy.values.append(
      ParameterTable.Value(
        stream: "CN", parameter: parameter, text: text, from: CivilDate.admissible.lowerBound,
        to: nil, position: LogPosition(copy.values.count + 1)))
    copy.table = ParameterTable(copy.values)
    return copy
  }
  private var values: [ParameterTable.Value] = []

  /// The same facts beside another association's or a draw's, for acts that look around.
  func beside(_ other: Given) -> Given {
    var copy = self
    copy.neighbours.append(other)
    return copy
  }

  /// The same facts with what a decision wrote into this stream, whosever command it was.
  func after(_ drafts: [Draft], recordedOn recorded: CivilDate? = nil) -> Given {
    var copy = self
    for draft in drafts where draft.stream == stream {
      let position = LogPosition(copy.items.count + 1)
      copy.items.append(
        Dossier.Item(
          type: draft.type, schema: draft.type.shape.schema, effectiveOn: draft.effectiveOn,
          evidence: Evidence(position), data: draft.data.canonicalBytes,
          origin: Dossier.Origin(
            id: Self.id(of: position), actor: "registrar/440307/li", confirmedBy: nil,
            document: nil, recordedAt: .endOfDay(recorded ?? draft.effectiveOn),
            version: position)))
    }
    return copy
  }

  /// What a command leads to.
  struct Outcome {
    /// The entries to write; empty where the command was refused.
    let drafts: [Draft]
    /// The names of the gates found shut; empty where the command was carried out.
    let shut: Set<String>
    let obstacles: [Obstacle]
    /// The fields whose shape was refused.
    let misshapen: [String]

    /// The first entry's data.
    subscript(key: String) -> JSONValue? { drafts.first?.data[key] }
    /// The types of the entries.
    var types: [EventType] { drafts.map(\.type) }
  }

  /// An act that is given as its own event.
  func when(
    _ act: any Event, on day: CivilDate, today: CivilDate? = nil, reason: String? = nil,
    by actor: String = "registrar/440307/li"
  ) -> Outcome {
    when(
      type(of: act).type, Self.json(act), on: day, today: today, reason: reason, by: actor)
  }

  /// An act whose command gives other fields than its event.
  func when(
    _ act: EventType, _ given: JSONValue, on day: CivilDate, today: CivilDate? = nil,
    reason: String? = nil, by actor: String = "registrar/440307/li"
  ) -> Outcome {
    guard case .object(var members) = given, let actor = Actor(actor) else {
      preconditionFailure("a command gives an object and has an actor")
    }
    if let reason { members.append(.init("justification", .string(reason))) }
    let command = CaseCommand(
      act, on: stream, given: .object(members), effectiveOn: day, actor: actor)
    do throws(CommandRefusal) {
      let decision = try Decider.decide(command, situation(on: day, today ?? day, given, actor))
      return Outcome(drafts: decision.drafts, shut: [], obstacles: [], misshapen: [])
    } catch {
      switch error {
      case .misshapen(let refusals):
        return Outcome(drafts: [], shut: [], obstacles: [], misshapen: refusals.all.map(\.field))
      case .obstacles(let obstacles), .unauthorised(let obstacles):
        return Outcome(
          drafts: [], shut: Set(obstacles.map(\.gate.name)), obstacles: obstacles, misshapen: [])
      }
    }
  }

  /// What a decider would look at.
  func situation(
    on day: CivilDate, _ today: CivilDate, _ given: JSONValue = .null, _ actor: Actor? = nil
  ) -> Situation {
    let dossier = Dossier(stream.identifier, items, through: day)
    let association: Association? =
      stream.category == .association ? try? dossier.association() : nil
    var jurisdiction = association?.items.jurisdiction?.value
    if jurisdiction == nil, case .string(let text)? = given["jurisdiction"] { jurisdiction = text }
    let x = association.map {
      Examination(
        $0, on: day, Parameters(table, for: jurisdiction, on: day, calendar: .national))
    }
    return Situation(
      stream: stream, dossier: dossier,
      file: Dossier(stream.identifier, items, through: max(day, today)), x: x, day: day,
      today: today, table: table, calendar: .national, jurisdiction: jurisdiction, actor: actor,
      register: Surroundings(([self] + neighbours).compactMap { $0.neighbour(on: day) }),
      draws: ([self] + neighbours).compactMap { $0.draw(on: day) })
  }

  private func draw(on day: CivilDate) -> Dossier? {
    stream.category == .draw ? Dossier(stream.identifier, items, through: day) : nil
  }

  private func neighbour(on day: CivilDate) -> Surroundings.Neighbour? {
    guard stream.category == .association else { return nil }
    let dossier = Dossier(stream.identifier, items, through: day)
    guard let association = try? dossier.association() else { return nil }
    return Surroundings.Neighbour(association: association, dossier: dossier)
  }

  /// An event as the JSON of its data.
  static func json(_ event: any Event) -> JSONValue {
    do {
      let data = try JSONEncoder().encode(event)
      return try JSONParser.parse(Array(data))
    } catch {
      preconditionFailure("\(type(of: event)) does not encode: \(error)")
    }
  }
}

package import Associations
package import CaseWork
package import EventModel
import EventStore
import Events
import Law
import Replay
package import Rules
package import WorkingDays

/// A stream as it stands, and what a decider may look at.
struct Looked {
  let situation: Situation
  /// The version of the stream's last entry; 0 for a stream without entries.
  let version: Int64
  let picture: StandingRecords.Picture
}

extension Desk {
  /// Reads a stream and everything a decider of one act may look at on the act's day.
  func look(
    at stream: StreamName, on day: CivilDate, for act: any Act.Type, given: JSONValue,
    by actor: Actor, _ reader: LogReader
  ) throws(DeskFault) -> Looked {
    let entries = try storing { () throws(StoreError) in
      try reader.entries(ofStream: stream)
    }
    let items = try EntryHistory.items(entries)
    let picture = try records.picture(reader, log.commits)
    let register = act.looksAround ? try surroundings(on: day) : Surroundings()
    let draws = act.looksAround ? try draws(on: day, reader) : []
    let situation = try situation(
      stream, items, on: day, today: recordingDay(after: entries.last), picture, given, actor,
      register, draws)
    return Looked(
      situation: situation, version: entries.last?.version ?? 0, picture: picture)
  }

  /// The log's clock never goes back, so no command is recorded before the last entry.
  private func recordingDay(after last: Entry?) -> CivilDate {
    let now = today()
    return last.map { max(now, $0.recordedAt.civilDate) } ?? now
  }

  func situation(
    _ stream: StreamName, _ items: [Dossier.Item], on day: CivilDate, today: CivilDate,
    _ picture: StandingRecords.Picture, _ given: JSONValue, _ actor: Actor?,
    _ register: Surroundings, _ draws: [Dossier] = []
  ) throws(DeskFault) -> Situation {
    try Self.situation(
      stream, items, on: day, today: today, picture.table, calendar, given, actor, register, draws
    ) { records.parameters(picture, for: $0, on: day, calendar) }
  }

  /// A situation from facts at hand.
  ///
  /// - Parameter parameters: those of a jurisdiction (nil: not known) on the day.
  package static func situation(
    _ stream: StreamName, _ items: [Dossier.Item], on day: CivilDate, today: CivilDate,
    _ table: ParameterTable, _ calendar: WorkingCalendar, _ given: JSONValue = .null,
    _ actor: Actor? = nil, _ register: Surroundings = Surroundings(), _ draws: [Dossier] = [],
    _ parameters: (String?) -> Parameters
  ) throws(DeskFault) -> Situation {
    let dossier = Dossier(stream.identifier, items, through: day)
    let association =
      stream.category == .association ? try Self.association(of: dossier) : nil
    let jurisdiction = Self.jurisdiction(stream, association, given)
    let x = association.map { Examination($0, on: day, parameters(jurisdiction)) }
    return Situation(
      stream: stream, dossier: dossier,
      file: Dossier(stream.identifier, items, through: max(day, today)), x: x, day: day,
      today: today, table: table, calendar: calendar, jurisdiction: jurisdiction, actor: actor,
      register: register, draws: draws)
  }

  private static func association(of dossier: Dossier) throws(DeskFault) -> Association? {
    do { return try dossier.association() } catch {
      throw .unreadable(position: error.position, error.fault)
    }
  }

  /// The association's own; for a body that is only being founded and for a draw, the one given;
  /// for a rulebook or an office, the one in its name.
  private static func jurisdiction(
    _ stream: StreamName, _ association: Association?, _ given: JSONValue
  ) -> String? {
    switch stream.category {
    case .association, .draw:
      if let known = association?.items.jurisdiction?.value { return known }
      guard case .string(let text)? = given["jurisdiction"] else { return nil }
      return text
    case .rulebook, .office:
      let code = stream.identifier.prefix { $0 != "." }
      return code == "CN" ? nil : String(code)
    }
  }

  /// Every association as of a day, for the acts that look beyond one.
  func surroundings(on day: CivilDate) throws(DeskFault) -> Surroundings {
    let dossiers: [Dossier]
    do { dossiers = try Replay.dossiers(from: store, through: day) } catch {
      throw .replay(error)
    }
    var neighbours: [Surroundings.Neighbour] = []
    for dossier in dossiers {
      guard let association = try Self.association(of: dossier) else { continue }
      neighbours.append(Surroundings.Neighbour(association: association, dossier: dossier))
    }
    return Surroundings(neighbours)
  }

  /// Every random draw as of a day.
  private func draws(on day: CivilDate, _ reader: LogReader) throws(DeskFault) -> [Dossier] {
    let names = try storing { () throws(StoreError) in try reader.streamNames(in: .draw) }
    var dossiers: [Dossier] = []
    for (_, name) in names {
      let entries = try storing { () throws(StoreError) in try reader.entries(ofStream: name) }
      let items = try EntryHistory.items(entries)
      dossiers.append(Dossier(name.identifier, items, through: day))
    }
    return dossiers
  }
}

import Associations
import EventModel
import EventStore
import Events
import Law
import Rules
import Synchronization

/// The rule parameters and the offices' roll as the log has them, kept between commands; a stream
/// of theirs is read anew when it has grown.
final class StandingRecords: Sendable {
  /// What every command needs beside its own stream.
  struct Picture: Sendable {
    let table: ParameterTable
    let offices: [Dossier]

    /// The appointments; whether one holds on a day is for the day to say.
    let roll: OfficeRoll
  }

  private struct Kept {
    var streams: [StreamName: (version: Int64, items: [Dossier.Item])] = [:]
    var picture: Picture?
  }

  private let kept = Mutex(Kept())

  /// The picture at the reader's head.
  func picture(_ reader: LogReader) throws(DeskFault) -> Picture {
    let versions = try storing { () throws(StoreError) in
      try reader.lastVersions(in: .rulebook)
        .merging(reader.lastVersions(in: .office).filter { !PaperRegister.isOne($0.key) }) { $1 }
    }
    return try kept.withLock { kept throws(DeskFault) in
      if let picture = kept.picture,
        versions.allSatisfy({ kept.streams[$0.key]?.version == $0.value })
      {
        return picture
      }
      for (name, version) in versions where kept.streams[name]?.version != version {
        let entries = try storing { () throws(StoreError) in
          try reader.entries(ofStream: name)
        }
        kept.streams[name] = (version, try EntryHistory.items(entries))
      }
      let picture = Self.picture(kept.streams)
      kept.picture = picture
      return picture
    }
  }

  private static func picture(
    _ streams: [StreamName: (version: Int64, items: [Dossier.Item])]
  ) -> Picture {
    var values: [ParameterTable.Value] = []
    var offices: [Dossier] = []
    for (name, stream) in streams.sorted(by: { $0.key.identifier < $1.key.identifier }) {
      let dossier = Dossier(name.identifier, stream.items, through: CivilDate.admissible.upperBound)
      switch name.category {
      case .rulebook: values += Self.values(dossier)
      case .office: offices.append(dossier)
      case .association, .draw: continue
      }
    }
    var roll = OfficeRoll()
    for office in offices { roll.add(office) }
    return Picture(table: ParameterTable(values), offices: offices, roll: roll)
  }

  private static func values(_ rulebook: Dossier) -> [ParameterTable.Value] {
    rulebook.all(RuleParameterSet.self).compactMap { held in
      guard let parameter = Parameter(rawValue: held.event.parameter) else { return nil }
      return ParameterTable.Value(
        stream: rulebook.identifier, parameter: parameter, text: held.event.value,
        from: held.event.from, to: held.event.to, position: held.evidence.position)
    }
  }
}

/// Runs a body of the store and tells its faults as the desk does.
func storing<Result>(
  _ body: () throws(StoreError) -> Result
) throws(DeskFault) -> Result {
  do { return try body() } catch { throw .store(error) }
}

package import Associations
package import EventModel
package import EventStore
import Events
import Law
package import Rules
import Synchronization
import WorkingDays

/// The rule parameters and the offices' roll as the log has them, kept between commands; a stream
/// of theirs is read anew when it has grown.
package final class StandingRecords: Sendable {
  /// What every command needs beside its own stream.
  package struct Picture: Sendable {
    package let table: ParameterTable
    package let offices: [Dossier]

    /// The appointments; whether one holds on a day is for the day to say.
    let roll: OfficeRoll
    /// Counts the pictures, so that what was worked out from an older one is not taken for new.
    let generation: Int
  }

  private struct Kept {
    /// The end of the log when ``picture`` was last found to be its picture.
    var position: LogPosition = 0
    var streams: [StreamName: (version: Int64, items: [Dossier.Item])] = [:]
    var picture: Picture?
    /// The parameters of the places and days asked about lately, of this picture.
    var parameters: [Place: Parameters] = [:]
  }

  /// Where and when parameters are asked for.
  private struct Place: Hashable {
    let jurisdiction: String?
    let day: CivilDate
  }

  /// How many places and days are kept; far more than one office works on in a day.
  private static let keptParameters = 1024

  /// The parameters of a jurisdiction on a day, by the last picture.
  func parameters(
    _ picture: Picture, for jurisdiction: String?, on day: CivilDate, _ calendar: WorkingCalendar
  ) -> Parameters {
    let place = Place(jurisdiction: jurisdiction, day: day)
    let known = kept.withLock { kept in
      kept.picture?.generation == picture.generation ? kept.parameters[place] : nil
    }
    if let known { return known }
    let made = Parameters(picture.table, for: jurisdiction, on: day, calendar: calendar)
    kept.withLock { kept in
      guard kept.picture?.generation == picture.generation else { return }
      if kept.parameters.count >= Self.keptParameters { kept.parameters = [:] }
      kept.parameters[place] = made
    }
    return made
  }

  private let kept = Mutex(Kept())

  /// The picture at the reader's head.
  ///
  /// - Parameter commits: says without a look at the log whether a rulebook or an office has grown.
  func picture(_ reader: LogReader, _ commits: CommitSignal) throws(DeskFault) -> Picture {
    let standing = kept.withLock { kept -> Picture? in
      guard reader.head.size >= kept.position,
        !commits.hasGrown(.rulebook, after: kept.position),
        !commits.hasGrown(.office, after: kept.position)
      else { return nil }
      return kept.picture
    }
    if let standing { return standing }
    return try lookedUp(reader)
  }

  private func lookedUp(_ reader: LogReader) throws(DeskFault) -> Picture {
    let versions = try storing { () throws(StoreError) in
      try reader.lastVersions(in: .rulebook)
        .merging(reader.lastVersions(in: .office).filter { !PaperRegister.isOne($0.key) }) { $1 }
    }
    return try kept.withLock { kept throws(DeskFault) in
      if let picture = kept.picture,
        versions.allSatisfy({ kept.streams[$0.key]?.version == $0.value })
      {
        kept.position = max(kept.position, reader.head.size)
        return picture
      }
      for (name, version) in versions where kept.streams[name]?.version != version {
        let entries = try storing { () throws(StoreError) in
          try reader.entries(ofStream: name)
        }
        kept.streams[name] = (version, try EntryHistory.items(entries))
      }
      let picture = Self.picture(kept.streams, (kept.picture?.generation ?? 0) + 1)
      kept.picture = picture
      kept.position = reader.head.size
      kept.parameters = [:]
      return picture
    }
  }

  /// The picture at a position behind the reader's head: what was known then.
  package static func picture(
    _ reader: LogReader, through last: LogPosition
  ) throws(DeskFault) -> Picture {
    let names = try storing { () throws(StoreError) in
      try reader.lastVersions(in: .rulebook)
        .merging(reader.lastVersions(in: .office).filter { !PaperRegister.isOne($0.key) }) { $1 }
    }
    var streams: [StreamName: (version: Int64, items: [Dossier.Item])] = [:]
    for (name, version) in names {
      let entries = try storing { () throws(StoreError) in try reader.entries(ofStream: name) }
      streams[name] = (version, try EntryHistory.items(entries.filter { $0.position <= last }))
    }
    return picture(streams, 0)
  }

  /// The picture as it was last looked at; nil before the first look.
  var lastPicture: Picture? { kept.withLock { $0.picture } }

  private static func picture(
    _ streams: [StreamName: (version: Int64, items: [Dossier.Item])], _ generation: Int
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
    return Picture(
      table: ParameterTable(values), offices: offices, roll: roll, generation: generation)
  }

  static func values(_ rulebook: Dossier) -> [ParameterTable.Value] {
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

extension StandingRecords.Picture {
  /// The parameters as they would be with another history of one rulebook.
  func table(replacing rulebook: String, with items: [Dossier.Item]) -> ParameterTable {
    let dossier = Dossier(rulebook, items, through: CivilDate.admissible.upperBound)
    return ParameterTable(
      table.all.filter { $0.stream != rulebook } + StandingRecords.values(dossier))
  }
}

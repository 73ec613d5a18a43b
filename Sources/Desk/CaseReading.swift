public import Associations
public import EventModel
import EventStore
import Events
import Law
public import Projections
public import Rules
public import WorkingDays

/// One association's cases as of a day, as known at a moment, read from its stream alone (案卷).
public struct CaseReading: Sendable {
  /// The association on the day; nil before its first entry.
  public let x: Examination?
  public let dossier: Dossier
  public let files: CaseFiles
  /// What waits, which a case that is only a finding belongs to.
  public let work: [WorkItem]
  public let limits: CaseLimits
  /// The dated values behind the parameters of ``x``.
  public let table: ParameterTable

  /// Reads an association's stream and the parameters.
  ///
  /// - Parameters:
  ///   - known: nil: all that is recorded.
  ///   - position: the last position that is known, where it is given itself.
  public static func of(
    _ association: String, effective: CivilDate, known: Instant? = nil,
    through position: LogPosition? = nil, from store: String,
    calendar: WorkingCalendar = .national
  ) throws(DeskFault) -> CaseReading {
    let reader = try storing { () throws(StoreError) in try LogReader(at: store) }
    var items: [Dossier.Item] = []
    if let stream = StreamName.association(association) {
      items = try Self.items(stream, known, position, reader)
    }
    let table = try table(known, position, reader)
    let dossier = Dossier(association, items, through: effective)
    let folded: Association?
    do { folded = try dossier.association() } catch {
      throw .unreadable(position: error.position, error.fault)
    }
    let jurisdiction = folded?.items.jurisdiction?.value
    let limits = CaseLimits(table, for: jurisdiction, on: effective)
    let x = folded.map {
      Examination(
        $0, on: effective, Parameters(table, for: jurisdiction, on: effective, calendar: calendar))
    }
    return CaseReading(
      x: x, dossier: dossier, files: CaseFiles(dossier),
      work: x.map { WorkQueue.items($0, dossier, limits) } ?? [], limits: limits, table: table)
  }

  private static func items(
    _ stream: StreamName, _ known: Instant?, _ position: LogPosition?, _ reader: LogReader
  ) throws(DeskFault) -> [Dossier.Item] {
    let entries = try storing { () throws(StoreError) in try reader.entries(ofStream: stream) }
    return try EntryHistory.items(
      entries.filter { entry in
        if let position { return entry.position <= position }
        return known.map { entry.recordedAt <= $0 } ?? true
      })
  }

  private static func table(
    _ known: Instant?, _ position: LogPosition?, _ reader: LogReader
  ) throws(DeskFault) -> ParameterTable {
    let names = try storing { () throws(StoreError) in
      try reader.streamNames(in: .rulebook).map(\.name)
    }
    var values: [ParameterTable.Value] = []
    for name in names {
      let items = try items(name, known, position, reader)
      values += StandingRecords.values(
        Dossier(name.identifier, items, through: CivilDate.admissible.upperBound))
    }
    return ParameterTable(values)
  }
}

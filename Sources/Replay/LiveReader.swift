import Associations
import EventModel
import EventStore
import Events
import Projections
import Rules
import WorkingDays

/// Folds single associations as of today from their own streams. For one thread.
final class LiveReader {
  /// The last position that is read.
  private(set) var position: LogPosition
  private let store: String
  private let reader: LogReader
  private let scan: StreamScan
  private var types: StoredTypes
  private let corrections: CorrectionTargets
  private let table: ParameterTable
  /// Who holds which appointment.
  private(set) var roll: OfficeRoll
  private let day: CivilDate
  private var parameters: ParameterCache
  private var citations: [String: String] = [:]
  private var limits: [String?: CaseLimits] = [:]

  init(
    _ store: String, _ calendar: WorkingCalendar, on day: CivilDate,
    through last: LogPosition? = nil
  ) throws(ReplayFault) {
    let reader = try ReplayFault.catching { () throws(StoreError) in try LogReader(at: store) }
    self.store = store
    self.reader = reader
    self.day = day
    position = last ?? reader.head.size
    types = try StoredTypes(reader)
    corrections = CorrectionTargets(store)
    scan = try ReplayFault.catching { () throws(StoreError) in
      try reader.streamScan(mapped: false)
    }
    let standing = try LoadedLog.one("", store, knownAt: nil, through: position)
    table = try standing.parameterTable()
    roll = try standing.roll(on: day)
    parameters = ParameterCache(table, on: day, calendar)
  }

  /// Moves on to the log as it stands now.
  func refresh() throws(ReplayFault) {
    try ReplayFault.catching { () throws(StoreError) in try reader.refresh() }
    position = reader.head.size
    types = try StoredTypes(reader)
  }

  /// Lets go of the log until the next ``refresh()``.
  func rest() throws(ReplayFault) {
    try ReplayFault.catching { () throws(StoreError) in
      scan.reset()
      try reader.rest()
    }
    corrections.rest()
  }

  /// Every association of the log, by identifier in code points.
  func associations() throws(ReplayFault) -> [LoadedLog.Member] {
    let names = try ReplayFault.catching { () throws(StoreError) in
      try reader.streamNames(in: .association)
    }
    return names.map { LoadedLog.Member(identifier: $0.name.identifier, stream: $0.number) }
      .sorted { $0.identifier.precedesByCodePoints($1.identifier) }
  }

  /// The associations that gained entries after a position; nil where a rulebook did, which may
  /// change what the rules find in all of them. Where somebody was
  /// given or lost a duty, the roll is read anew.
  func associations(after known: LogPosition) throws(ReplayFault) -> [LoadedLog.Member]? {
    guard known < position else { return [] }
    var streams: Set<Int32> = []
    var fixed: Set<Int32> = []
    var concernsRoll = false
    let types = types
    try ReplayFault.catching { () throws(StoreError) in
      try reader.scan(known + 1...position) { entry in
        let type = types[UInt16(entry.typeNumber)]
        if type.isOfRoll { concernsRoll = true }
        if type.isFix { fixed.insert(entry.streamNumber) }
        streams.insert(entry.streamNumber)
      }
    }
    var members: [LoadedLog.Member] = []
    for stream in streams {
      let name = try ReplayFault.catching { () throws(StoreError) in
        try reader.streamName(numbered: stream)
      }
      switch name.category {
      case .rulebook: return nil
      case .association:
        members.append(LoadedLog.Member(identifier: name.identifier, stream: stream))
      case .office: if fixed.contains(stream) { concernsRoll = true }
      case .draw: continue
      }
    }
    if concernsRoll {
      roll = try LoadedLog.one("", store, knownAt: nil, through: position).roll(on: day)
    }
    return members
  }

  /// One association's rows; nil where no fact of it holds by the day.
  func standing(of member: LoadedLog.Member) throws(ReplayFault) -> LiveStanding? {
    let segment = Segment(reserving: 64)
    try ReplayFault.catching { () throws(StoreError) in
      try scan.scan(stream: member.stream, through: position) { segment.append($0) }
    }
    guard let last = segment.records.last else { return nil }
    let history = try History(segment.records, types) { id throws(ReplayFault) in
      try corrections.position(of: id)
    }
    guard let association = try history.association(member.identifier, on: day) else { return nil }
    let jurisdiction = association.items.jurisdiction?.value
    let x = Examination(association, on: day, parameters[jurisdiction])
    let known = limits[jurisdiction] ?? CaseLimits(table, for: jurisdiction, on: day)
    limits[jurisdiction] = known
    let dossier = Dossier(member.identifier, history.items, through: day)
    let rows = LiveViews.views.map { $0 == .work ? Work.rows(x, dossier, known) : $0.rows(x) }
    return LiveStanding(
      member.identifier, version: Int64(segment.records.count), position: last.position,
      jurisdiction: jurisdiction,
      rows: KeptRows(rows, &citations), share: Statistics.Share(x))
  }
}

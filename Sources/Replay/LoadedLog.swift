import Associations
import EventModel
import EventStore
import Events
import Foundation
import Law
import Rules
import Synchronization

/// The part of a log that was known at K, in memory and grouped by stream.
struct LoadedLog: Sendable {
  /// One association's stream.
  struct Member: Sendable {
    let identifier: String
    let stream: Int32
  }

  /// A stream by its name, `association/<id>`.
  typealias Stream = (name: String, member: Member)

  let types: StoredTypes
  /// The last position known.
  let position: LogPosition
  /// The associations, in the order of their identifiers by code points.
  let associations: [Member]
  private let rulebooks: [Member]
  /// The offices' streams, the registers of paper numbers among them.
  let offices: [Member]
  /// The random draws' streams.
  let draws: [Member]
  private let order: StreamOrder
  private let store: String

  /// Everything that was known.
  static func whole(
    _ store: String, knownAt known: Instant?, through position: LogPosition? = nil, threads: Int,
    progress: Replay.Progress?
  ) throws(ReplayFault) -> LoadedLog {
    let reader = try opened(store)
    let types = try StoredTypes(reader)
    let last = try lastPosition(reader, known, position)
    let segments = try scan(store, through: last, threads: threads, progress: progress)
    let names = try ReplayFault.catching { () throws(StoreError) in try reader.streamNames() }
    return LoadedLog(
      types: types, position: last, associations: members(names, .association),
      rulebooks: members(names, .rulebook), offices: members(names, .office),
      draws: members(names, .draw),
      order: StreamOrder(segments), store: store)
  }

  /// One association's stream, the rulebooks and the offices.
  static func one(
    _ association: String, _ store: String, knownAt known: Instant?,
    through position: LogPosition? = nil
  ) throws(ReplayFault) -> LoadedLog {
    let reader = try opened(store)
    let last = try lastPosition(reader, known, position)
    let types = try StoredTypes(reader)
    let wanted = StreamName.association(association)
    let names = try ReplayFault.catching { () throws(StoreError) in
      var names = try reader.streamNames(in: .rulebook)
      names += try reader.streamNames(in: .office)
      if let wanted, let number = try reader.streamNumber(of: wanted) {
        names.append((number, wanted))
      }
      return names
    }
    let segment = Segment(reserving: 256)
    try ReplayFault.catching { () throws(StoreError) in
      let scan = try reader.streamScan()
      for (number, _) in names {
        try scan.scan(stream: number, through: last) { segment.append($0) }
      }
    }
    return LoadedLog(
      types: types, position: last, associations: members(names, .association),
      rulebooks: members(names, .rulebook), offices: members(names, .office),
      draws: members(names, .draw),
      order: StreamOrder([segment]), store: store)
  }

  private static func opened(_ store: String) throws(ReplayFault) -> LogReader {
    try ReplayFault.catching { () throws(StoreError) in try LogReader(at: store) }
  }

  private static func lastPosition(
    _ reader: LogReader, _ known: Instant?, _ position: LogPosition?
  ) throws(ReplayFault) -> LogPosition {
    if let position { return min(position, reader.head.size) }
    return try ReplayFault.catching { () throws(StoreError) in
      guard let known else { return reader.head.size }
      return try reader.lastPosition(recordedAtOrBefore: known)
    }
  }

  /// The last position that a question knows.
  static func position(
    of question: Question, in store: String
  ) throws(ReplayFault) -> LogPosition {
    try lastPosition(opened(store), question.known, question.position)
  }

  private static func members(
    _ names: [(number: Int32, name: StreamName)], _ category: StreamName.Category
  ) -> [Member] {
    names.filter { $0.name.category == category }
      .map { Member(identifier: $0.name.identifier, stream: $0.number) }
      .sorted { $0.identifier.precedesByCodePoints($1.identifier) }
  }

  /// Reads stretches of equal length on several threads, each with its own connection.
  private static func scan(
    _ store: String, through last: LogPosition, threads: Int, progress: Replay.Progress?
  ) throws(ReplayFault) -> [Segment] {
    let stretches = stretches(of: last, Int64(max(1, threads)))
    let results = Mutex<[Int: Result<Segment, ReplayFault>]>([:])
    let read = Atomic<Int64>(0)
    DispatchQueue.concurrentPerform(iterations: stretches.count) { index in
      let result = Result { () throws(ReplayFault) in
        try segment(store, stretches[index]) { count in
          let sum = read.add(count, ordering: .relaxed).newValue
          progress?(sum, last)
        }
      }
      results.withLock { $0[index] = result }
    }
    var segments: [Segment] = []
    for index in stretches.indices {
      guard let result = results.withLock({ $0[index] }) else {
        preconditionFailure("every stretch leaves a result")
      }
      segments.append(try result.get())
    }
    return segments
  }

  private static func stretches(
    of last: LogPosition, _ count: Int64
  ) -> [ClosedRange<LogPosition>] {
    guard last > 0 else { return [] }
    let length = (last + count - 1) / count
    return stride(from: 1, through: last, by: Int(length)).map { start in
      start...min(last, start + length - 1)
    }
  }

  /// How many entries a reader reads between two reports of progress.
  private static let progressStep: LogPosition = 1 << 16

  private static func segment(
    _ store: String, _ stretch: ClosedRange<LogPosition>, _ report: (Int64) -> Void
  ) throws(ReplayFault) -> Segment {
    let reader = try opened(store)
    let segment = Segment(reserving: stretch.count)
    var start = stretch.lowerBound
    while start <= stretch.upperBound {
      let end = min(stretch.upperBound, start + progressStep - 1)
      try ReplayFault.catching { () throws(StoreError) in
        try reader.scan(start...end) { segment.append($0) }
      }
      report(end - start + 1)
      start = end + 1
    }
    return segment
  }
}

extension Segment {
  func append(_ entry: RawEntry) {
    append(
      position: entry.position, stream: entry.streamNumber, type: UInt16(entry.typeNumber),
      effectiveOn: CivilDate(tableNumber: entry.effectiveOn) ?? .admissible.lowerBound,
      data: entry.data)
  }
}

// MARK: - Histories

extension LoadedLog {
  /// The associations, the rulebooks and the offices, by the names of their streams.
  var streams: [Stream] {
    associations.map { ("association/\($0.identifier)", $0) }
      + rulebooks.map { ("rulebook/\($0.identifier)", $0) }
      + offices.map { ("office/\($0.identifier)", $0) }
  }

  /// How many entries a stream has.
  func count(of member: Member) -> Int { order.count(ofStream: member.stream) }

  /// A stream's history; `corrections` looks up the entries that corrections name.
  ///
  /// - Parameter position: only entries up to it; nil: all that are here.
  func history(
    of member: Member, _ corrections: CorrectionTargets, through position: LogPosition? = nil
  ) throws(ReplayFault) -> History {
    var records = order.records(ofStream: member.stream)
    if let position { records.removeAll { $0.position > position } }
    return try History(records, types) { id throws(ReplayFault) in
      try corrections.position(of: id)
    }
  }

  /// A look-up for one thread.
  func correctionTargets() -> CorrectionTargets { CorrectionTargets(store) }

  /// The parameter values that the rulebooks set, corrections applied.
  ///
  /// - Parameter position: only entries up to it; nil: all that are here.
  func parameterTable(through position: LogPosition? = nil) throws(ReplayFault) -> ParameterTable {
    let corrections = correctionTargets()
    var values: [ParameterTable.Value] = []
    for rulebook in rulebooks {
      for fact in try history(of: rulebook, corrections, through: position).facts
      where fact.type == .ruleParameterSet {
        values.append(try Self.value(fact, rulebook))
      }
    }
    return ParameterTable(values)
  }

  /// Who holds which appointment, by what the offices' streams say up to a day.
  func roll(on day: CivilDate) throws(ReplayFault) -> OfficeRoll {
    let corrections = correctionTargets()
    var roll = OfficeRoll()
    for office in offices {
      let items = try history(of: office, corrections).items
      roll.add(Dossier(office.identifier, items, through: day))
    }
    return roll
  }

  private static func value(
    _ fact: Fact, _ rulebook: Member
  ) throws(ReplayFault) -> ParameterTable.Value {
    do throws(PayloadFault) {
      let event = try fact.read(RuleParameterSet.self)
      guard let parameter = Parameter(rawValue: event.parameter) else {
        throw .malformed("parameter")
      }
      return ParameterTable.Value(
        stream: rulebook.identifier, parameter: parameter, text: event.value,
        from: event.from, to: event.to, position: fact.evidence.position)
    } catch {
      throw .unreadable(UnreadableEntry(position: fact.evidence.position, fault: error))
    }
  }
}

/// Finds the entries that voids and corrections name, with a connection opened on first need:
/// most histories have none. For one thread.
final class CorrectionTargets {
  private let store: String
  private var reader: LogReader?

  init(_ store: String) {
    self.store = store
  }

  /// Lets go of the log; the next look-up sees it as it stands then.
  func rest() { reader = nil }

  func position(of id: EventID) throws(ReplayFault) -> LogPosition? {
    try ReplayFault.catching { () throws(StoreError) in
      if let reader { return try reader.position(of: id) }
      let opened = try LogReader(at: store)
      reader = opened
      return try opened.position(of: id)
    }
  }
}

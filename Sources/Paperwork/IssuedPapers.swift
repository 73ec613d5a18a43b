import Associations
import CaseWork
import Desk
public import EventModel
import EventStore
import Events
public import Papers

/// A paper that the log carries, ready to be printed.
public struct IssuedPaper: Sendable {
  /// The position of the act.
  public let position: LogPosition
  public let paper: AnyPaper
  /// The record of service for it (送达回证).
  public let receipt: AnyPaper
  /// The end of the append that issued it: what a reprint carries, too.
  public let pin: PaperPin
}

/// The papers of a store: each made anew from the log as it stood when the paper was issued, so that a
/// reprint says what the paper said, whatever was recorded since.
public struct IssuedPapers {
  private let reader: LogReader

  /// Opens a store for reading.
  public init(of store: String) throws(PaperworkFault) {
    reader = try reading { () throws(StoreError) in try LogReader(at: store) }
  }

  /// The paper of the act at a position.
  public func paper(at position: LogPosition) throws(PaperworkFault) -> IssuedPaper {
    guard let entry = try entry(at: position) else {
      throw .noSuchEntry(position, size: reader.head.size)
    }
    return try paper(of: entry)
  }

  /// The paper under a number, in any way of writing it.
  public func paper(numbered text: String) throws(PaperworkFault) -> IssuedPaper {
    let number = PaperNumber(text)?.description ?? text
    if let registered = try registered(number),
      let entry = try carrier(of: number, in: registered)
    {
      return try paper(of: entry)
    }
    let names = try reading { () throws(StoreError) in try reader.streamNames() }
    for (_, name) in names where name.category == .association {
      if let entry = try carrier(of: number, in: name) { return try paper(of: entry) }
    }
    throw .noSuchNumber(number)
  }

  private func entry(at position: LogPosition) throws(PaperworkFault) -> Entry? {
    try reading { () throws(StoreError) in try reader.entry(at: position) }
  }

  /// The stream of the act under a number that an office's register holds.
  private func registered(_ number: String) throws(PaperworkFault) -> StreamName? {
    let registers = try reading { () throws(StoreError) in
      try reader.lastVersions(in: .office).keys.filter { PaperRegister.isOne($0) }
    }
    for register in registers.sorted(by: { $0.identifier < $1.identifier }) {
      let entries = try reading { () throws(StoreError) in
        try reader.entries(ofStream: register)
      }
      let held = entries.lazy.filter { Self.text("paper", of: $0) == number }.first
      if let held { return Self.text("stream", of: held).flatMap { StreamName($0) } }
    }
    return nil
  }

  /// The act of a stream that a paper with a number carries.
  private func carrier(
    of number: String, in stream: StreamName
  ) throws(PaperworkFault) -> Entry? {
    let entries = try reading { () throws(StoreError) in try reader.entries(ofStream: stream) }
    return entries.first { entry in
      guard let type = EventType(rawValue: entry.type) else { return false }
      let isCarried = type == .gradeAwarded || Self.kind(type, entry) != nil
      return isCarried
        && (entry.document == number
          || type == .rectificationOrdered && Self.text("order", of: entry) == number)
    }
  }

  private static func kind(_ type: EventType, _ entry: Entry) -> PaperKind? {
    Numbering.kind(of: type, (try? JSONParser.parse(entry.data)) ?? .null)
  }

  private static func text(_ key: String, of entry: Entry) -> String? {
    guard case .string(let text)? = (try? JSONParser.parse(entry.data))?[key] else { return nil }
    return text
  }
}

// MARK: - One act

extension IssuedPapers {
  private func paper(of entry: Entry) throws(PaperworkFault) -> IssuedPaper {
    guard let type = EventType(rawValue: entry.type) else {
      throw .desk(.unknownType(entry.type, position: entry.position))
    }
    let kind = Self.kind(type, entry)
    guard kind != nil || type == .gradeAwarded, let actor = Actor(entry.actor) else {
      throw .carriesNone(entry.position, type)
    }
    // An order says its number itself; an imported one may say it nowhere else.
    let document =
      type == .rectificationOrdered ? Self.text("order", of: entry) : entry.document
    let (end, isRegistered) = try append(of: entry, document)
    let items = try known(entry.stream, through: end)
    guard let item = items.first(where: { $0.evidence.position == entry.position }) else {
      throw .carriesNone(entry.position, type)
    }
    let recordedOn = entry.recordedAt.civilDate
    let isOfThatYear = document.flatMap { PaperNumber($0)?.year } == recordedOn.year
    let act = try PaperAct(
      item, among: items, of: entry.stream, actor: actor, document: document,
      issuedOn: isRegistered && isOfThatYear ? recordedOn : entry.effectiveOn, through: end,
      reader)
    return IssuedPaper(
      position: entry.position, paper: try act.paper(), receipt: try act.receipt(),
      pin: try pin(end))
  }

  private func known(
    _ stream: StreamName, through last: LogPosition
  ) throws(PaperworkFault) -> [Dossier.Item] {
    let entries = try reading { () throws(StoreError) in try reader.entries(ofStream: stream) }
    return try asking { () throws(DeskFault) in
      try EntryHistory.items(entries.filter { $0.position <= last })
    }
  }

  /// The last position of the append that wrote an act, and whether the office's register took its
  /// number in with it. Behind the act stand what else the decision led to, under the same number,
  /// then the number's entry, then the second officer's confirmation. What merely follows is no part of
  /// it: only the last two, which nothing else can write, move the end.
  private func append(
    of act: Entry, _ document: String?
  ) throws(PaperworkFault) -> (end: LogPosition, isRegistered: Bool) {
    var (end, isRegistered, read) = (act.position, false, act.position)
    while let next = try entry(at: read + 1) {
      read += 1
      let type = EventType(rawValue: next.type)
      if !isRegistered, type == .paperNumbered, Self.text("paper", of: next) == document {
        (end, isRegistered) = (read, true)
      } else if type == .decisionConfirmed, next.cause != nil, next.cause == act.cause {
        return (read, isRegistered)
      } else if isRegistered || next.document == nil || next.document != act.document
        || next.actor != act.actor || next.cause != act.cause
      {
        break
      }
    }
    return (end, isRegistered)
  }

  private func pin(_ size: Int64) throws(PaperworkFault) -> PaperPin {
    let root = try reading { () throws(StoreError) in try reader.root(ofFirst: size) }
    guard let pin = PaperPin(size: size, root: root.description) else {
      preconditionFailure("a root is not of its own form: \(root)")
    }
    return pin
  }
}

import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Papers
import Paperwork
import Synchronization

/// A store with one office and one association, whose papers are asked for.
struct House {
  static let today: CivilDate = "2026-06-15"
  static let stream = "association/a-1"
  let store = FileManager.default.temporaryDirectory
    .appending(path: "papers-\(UUID().uuidString)").path
  let log: EventLog
  let desk: Desk

  /// `li` handles, `chen` decides; both in 440307.
  static func open() async throws -> House {
    let house = try House()
    try await house.past(
      "OfficeOpened", on: "2015-01-05", in: "office/440307",
      [
        "name": .string("示例区民政局"), "jurisdiction": .string("440307"),
        "word": .string("示民"), "address": .string("示范路1号"),
      ])
    for (officer, duty) in [("li", "complianceOfficer"), ("chen", "decidingOfficer")] {
      try await house.past(
        "OfficerAppointed", on: "2015-01-05", in: "office/440307",
        [
          "officer": .string("registrar/440307/\(officer)"), "duty": .string(duty),
          "jurisdictions": .array([.string("440307")]),
        ])
    }
    try await house.past(
      "AssociationRegistered", on: "2018-03-01",
      [
        "name": .string("示例家具行业协会"), "kind": .string("industryAssociation"),
        "jurisdiction": .string("440307"), "directlyRegistered": .bool(true),
        "creditCode": .string("51440307000000000P"), "address": .string("家具大道88号"),
        "legalRepresentative": .string("person/a-1-1"),
      ])
    return house
  }

  private init() throws {
    let random = Numbers()
    log = try EventLog.create(
      at: store,
      LogSurroundings(
        // Every entry has its own moment, those of one append, too.
        clock: {
          let midnight = Instant.endOfDay(House.today.adding(days: -1)).milliseconds
          return Instant(milliseconds: midnight + Int64(truncatingIfNeeded: random.next()))
        }, random: { (random.next(), random.next()) }))
    desk = Desk(
      log, store: store, today: { House.today }, random: { (random.next(), random.next()) })
  }

  /// An entry as it came from an older register.
  @discardableResult
  func past(
    _ type: String, on day: CivilDate, in stream: String = House.stream,
    _ data: [String: JSONValue], document: String? = nil, confirmedBy: String? = nil,
    by actor: String = "registrar/440307/li"
  ) async throws -> LogPosition {
    let entry = NewEntry(
      stream: StreamName(stream)!, type: type, effectiveOn: day, actor: actor,
      confirmedBy: confirmedBy, document: document,
      data: JSONValue.object(data.map { .init($0.key, $0.value) }).canonicalBytes)
    return try await log.append([entry])[0].position
  }

  func command(
    _ act: EventType, _ given: [String: JSONValue], by officer: String = "li"
  ) -> CaseCommand {
    CaseCommand(
      act, on: StreamName(Self.stream)!, given: .object(given.map { .init($0.key, $0.value) }),
      effectiveOn: Self.today, actor: Actor("registrar/440307/\(officer)")!)
  }

  func `do`(
    _ act: EventType, _ given: [String: JSONValue], by officer: String = "li"
  ) async throws -> Desk.Receipt {
    try await desk.perform(command(act, given, by: officer))
  }

  var papers: IssuedPapers { get throws { try IssuedPapers(of: store) } }

  func entry(_ position: LogPosition) throws -> Entry {
    try LogReader(at: store).entry(at: position)!
  }

  /// What a paper says, without its form.
  static func text(_ paper: AnyPaper, _ state: PaperState = .draft) -> String {
    var text = ""
    var isTag = false
    for character in PaperDocument.html(paper, state: state) {
      if character == "<" { isTag = true }
      if !isTag, !character.isWhitespace { text.append(character) }
      if character == ">" { isTag = false }
    }
    return text
  }

  func fault(_ body: () throws -> Void) -> PaperworkFault? {
    do {
      try body()
      return nil
    } catch { return error as? PaperworkFault }
  }
}

/// Numbers that follow one another, in place of randomness.
final class Numbers: Sendable {
  private let last = Atomic<UInt64>(0)

  func next() -> UInt64 { last.add(1, ordering: .relaxed).newValue }
}

import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Projections
import Replay
import Synchronization

/// A fresh store with one office, its officers and one registered association, at a fixed day.
struct Office {
  static let today: CivilDate = "2026-06-15"
  let store: String
  let log: EventLog
  let desk: Desk

  /// `li` handles and keeps the register, `chen` decides; both in 440307.
  static func open(word: String? = "示民") async throws -> Office {
    let store = FileManager.default.temporaryDirectory
      .appending(path: "desk-\(UUID().uuidString)").path
    let random = SequenceOfNumbers()
    let log = try EventLog.create(
      at: store,
      LogSurroundings(
        clock: { .endOfDay(today) }, random: { (random.next(), random.next()) }))
    let desk = Desk(
      log, store: store, today: { today }, random: { (random.next(), random.next()) })
    let office = Office(store: store, log: log, desk: desk)
    try await office.staff(word)
    return office
  }

  private func staff(_ word: String?) async throws {
    let setup = "system/440307/setup"
    let stream = "office/440307"
    var opened: [String: JSONValue] = [
      "name": .string("示例区民政局"), "jurisdiction": .string("440307"),
    ]
    if let word { opened["word"] = .string(word) }
    _ = try await self.do(.officeOpened, opened, in: stream, by: setup)
    let duties: [(String, String)] = [
      (setup, "keeper"), ("registrar/440307/li", "registrarClerk"),
      ("registrar/440307/li", "complianceOfficer"), ("registrar/440307/chen", "decidingOfficer"),
    ]
    for (officer, duty) in duties {
      _ = try await self.do(
        .officerAppointed,
        [
          "officer": .string(officer), "duty": .string(duty),
          "jurisdictions": .array([.string(officer == setup ? "CN" : "440307")]),
        ], in: stream, by: setup)
    }
    try await register("a-1")
  }

  /// An association on the register since 2018.
  func register(_ association: String) async throws {
    let registered = NewEntry(
      stream: StreamName("association/\(association)")!, type: "AssociationRegistered",
      effectiveOn: "2018-03-01", actor: "registrar/440307/li",
      data: JSONValue.object([
        .init("directlyRegistered", .bool(true)), .init("jurisdiction", .string("440307")),
        .init("kind", .string("industryAssociation")), .init("name", .string("示例家具行业协会")),
      ]).canonicalBytes)
    _ = try await log.append([registered])
  }

  /// Carries out a command on `association/a-1`.
  @discardableResult
  func `do`(
    _ act: EventType, _ given: [String: JSONValue], on day: CivilDate = today,
    in stream: String = "association/a-1", by actor: String = "registrar/440307/li",
    id: EventID? = nil, expecting: Int64? = nil, document: String? = nil
  ) async throws -> Desk.Receipt {
    let members = given.map { JSONValue.Member($0.key, $0.value) }
    return try await desk.perform(
      CaseCommand(
        act, on: StreamName(stream)!, given: .object(members), effectiveOn: day,
        actor: Actor(actor)!, document: document), id: id, expecting: expecting)
  }

  /// An entry on the abnormal list that a person judges: with the reason and the provision.
  static let listing: [String: JSONValue] = [
    "ground": .integer(7), "justification": .string("法律规定的其他情形"),
    "basis": .string("《慈善法》第一百零九条"),
  ]

  /// Submits ``listing`` after its notice, whose time to answer is over.
  func submitListing(id: EventID? = nil) async throws -> Desk.Receipt {
    let notice = NewEntry(
      stream: StreamName("association/a-1")!, type: "AdverseNoticeServed",
      effectiveOn: "2026-05-06", actor: "registrar/440307/li",
      data: JSONValue.object([
        .init("ground", .integer(7)), .init("matter", .string("abnormalList")),
        .init("replyUntil", .string("2026-05-22")),
      ]).canonicalBytes)
    _ = try await log.append([notice])
    return try await self.do(.abnormalListEntered, Self.listing, id: id)
  }

  /// Confirms a submission.
  @discardableResult
  func confirm(_ submission: String, by actor: String) async throws -> Desk.Receipt {
    try await self.do(.decisionConfirmed, ["submission": .string(submission)], by: actor)
  }

  /// The gates that a body finds shut; empty where it is carried out or fails otherwise.
  func gates(_ body: () async throws -> Desk.Receipt) async -> [String] {
    do {
      _ = try await body()
      return []
    } catch DeskFault.refused(.obstacles(let obstacles)) {
      return obstacles.map(\.gate.name)
    } catch DeskFault.refused(.unauthorised(let obstacles)) {
      return obstacles.map(\.gate.name)
    } catch {
      return ["\(error)"]
    }
  }

  /// The association's row of the register, by replay.
  func registerRow() async throws -> Row {
    let answer = try Replay.answer(
      Question(effective: Self.today, views: [.register], association: "a-1"), from: store)
    return answer.rows[.register]![0]
  }

  func entries(of stream: String) throws -> [Entry] {
    try LogReader(at: store).entries(ofStream: StreamName(stream)!)
  }

  /// The association's entries.
  var entries: [Entry] { get throws { try entries(of: "association/a-1") } }
  /// The types of the association's entries.
  var types: [String] { get throws { try entries.map(\.type) } }
}

/// Numbers that follow one another, in place of randomness.
final class SequenceOfNumbers: Sendable {
  private let last = Atomic<UInt64>(0)

  func next() -> UInt64 { last.add(1, ordering: .relaxed).newValue }
}

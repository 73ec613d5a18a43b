import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Projections
import Replay
import Testing

/// Random commands, and after each the views by a full replay are exactly what the desk said they
/// would become: the preview, the decider and the replay tell one story.
struct ModelTests {
  /// The views that a preview compares.
  private static let views: Set<View> = Set(Impact.views)

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `What a preview says is what a replay finds (seed)`(seed: UInt64) async throws {
    let office = try await Office.open()
    var model = Model(seed: seed)
    var carriedOut = 0
    for _ in 0..<60 {
      let facts = try office.entries.filter { entry in
        EventType(rawValue: entry.type).map { !FourEyes.isBookkeeping($0) && !$0.isFix } ?? false
      }
      let (act, given, day) = model.next(fixing: facts.map(\.id))
      let members = given.map { JSONValue.Member($0.key, $0.value) }
      let command = CaseCommand(
        act, on: StreamName("association/a-1")!, given: .object(members), effectiveOn: day,
        actor: Actor("registrar/440307/li")!)
      let before = try rows(office)
      guard let preview = try? office.desk.preview(command) else {
        // A refusal writes nothing to the association.
        let version = try office.entries.count
        _ = try? await office.desk.perform(command)
        #expect(try office.entries.count == version)
        continue
      }
      let receipt = try await office.desk.perform(command)
      if let submission = receipt.submission {
        #expect(try rows(office) == before, "a submission changes no view")
        _ = try await office.confirm(submission, by: "registrar/440307/chen")
      }
      #expect(Self.applied(preview, to: before) == Self.values(try rows(office)))
      carriedOut += 1
    }
    #expect(carriedOut >= 15, "too few commands passed their gates to prove anything")
  }

  private func rows(_ office: Office) throws -> [View: [Row]] {
    try Replay.answer(
      Question(
        effective: Office.today, views: Array(Self.views), association: "a-1"), from: office.store
    ).rows
  }

  /// The rows after a preview's changes; nil where the preview touched another association.
  private static func applied(
    _ preview: Desk.Preview, to before: [View: [Row]]
  ) -> [View: [[Value]]]? {
    var after = before
    for (association, impact) in preview.impacts {
      guard association == "a-1" else { return nil }
      for change in impact.changes {
        after[change.view]?.removeAll { $0 == change.before }
        if let row = change.after { after[change.view, default: []].append(row) }
      }
    }
    return values(after.mapValues { $0.sorted(by: Row.precedes) })
  }

  /// A preview shows what reads differently; a row that rests on one entry more reads the same.
  private static func values(_ rows: [View: [Row]]) -> [View: [[Value]]] {
    rows.mapValues { $0.map(\.values) }
  }
}

extension EventType {
  /// A void or a correction.
  fileprivate var isFix: Bool { self == .entryVoided || self == .entryCorrected }
}

/// Draws commands at random; the same seed draws the same.
private struct Model {
  private var state: UInt64
  private var counter = 0

  init(seed: UInt64) { state = seed }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func next(fixing entries: [EventID]) -> (EventType, [String: JSONValue], CivilDate) {
    counter += 1
    let day = Office.today.adding(days: -random(6))
    let order = "示民责改〔2026〕\(1 + random(4))号"
    switch random(17) {
    case 0: return (.complaintReceived, ["subject": .string("乱收费"), "channel": .string("电话")], day)
    case 1:
      let results = ["signed", "unsigned", "reached", "unreached"]
      return (
        .contactAttempted,
        ["channel": .string("specialLetter"), "result": .string(results[random(2)])], day
      )
    case 2:
      return (.activityHeld, ["category": .string("培训"), "withinScope": .bool(true)], day)
    case 3:
      return (
        .membershipReported,
        ["units": .integer(Int64(30 + random(40))), "persons": .integer(0)], day
      )
    case 4: return (.capacityReported, Self.capacity(staff: random(5)), day)
    case 5, 6:
      return (
        .rectificationOrdered,
        [
          "order": .string(order), "dueOn": .string("\(Office.today.adding(days: 1 + random(40)))"),
          "items": .array([
            .object([.init("code", .string("R1")), .init("text", .string("未按章程换届"))])
          ]), "justification": .string("投诉核实"),
        ], day
      )
    case 7:
      return (
        .rectificationExtended,
        [
          "order": .string(order), "dueOn": .string("\(Office.today.adding(days: 50))"),
          "reason": .string("疫情"),
        ], day
      )
    case 8:
      return (
        .rectificationWithdrawn, ["order": .string(order), "reason": .string("事实有误")], day
      )
    case 9:
      return (
        .partyCoverageRecorded,
        [
          "form": .string(["none", "branch", "instructor"][random(3)]),
          "partyMembers": .integer(Int64(random(6))), "justification": .string("据实记录"),
        ], day
      )
    case 10:
      return (
        .annualReportSubmitted,
        [
          "year": .integer(Int64(2020 + random(6))), "to": .string("registrar"),
          "justification": .string("补报"),
        ], day
      )
    case 11:
      return (
        .abnormalListEntered,
        [
          "ground": .integer(Int64(1 + random(7))), "justification": .string("事实清楚"),
          "basis": .string("《社会组织信用信息管理办法》第十一条"),
        ], day
      )
    case 12:
      return (
        .listingDeclined,
        [
          "list": .string("abnormalList"), "ground": .integer(1), "subject": .string("2023"),
          "reason": .string("业务主管单位书面证明不负直接责任"),
        ], day
      )
    case 13:
      // Not the registration, without which nothing else could follow.
      guard entries.count > 1 else { fallthrough }
      let entry = entries[1 + random(entries.count - 1)]
      return (
        .entryVoided, ["entry": .string("\(entry)"), "reason": .string("重复记录")], Office.today
      )
    case 14:
      let entry = entries[random(entries.count)]
      return (
        .entryCorrected,
        [
          "entry": .string("\(entry)"), "reason": .string("日期笔误"),
          "effectiveOn": .string("\(Office.today.adding(days: -7 - random(300)))"),
        ], Office.today
      )
    case _:
      return (
        .interviewHeld, ["matters": .array([.string("逾期未报年报")])], day
      )
    }
  }

  private static func capacity(staff: Int) -> [String: JSONValue] {
    let income = ["dues", "sponsorship", "government", "services", "other"].map {
      JSONValue.Member($0, .integer($0 == "dues" ? 100_000 : 0))
    }
    return [
      "fullTimeStaff": .integer(Int64(staff)), "premises": .string("fixed"),
      "income": .object(income),
    ]
  }
}

import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Words

/// Officers' commands through the deciders, durable: read the stream, decide, append.
enum BenchCommands {
  static let officer = "registrar/440307/li"

  /// A store with associations of the generated log and an office with one officer.
  static func store(at path: String, events: Int, associations: Int, folder: String) throws {
    let file = folder + "/commands-\(UUID().uuidString.prefix(8)).jsonl"
    var generated = BenchLog(events: events, associations: associations)
    try generated.write(to: file)
    _ = try BenchImport.importFile(file, into: path)
    try FileManager.default.removeItem(atPath: file)
    let (desk, log) = try RecordCommand.open(path)
    let keeper = "system/440307/setup"
    try perform(
      .officeOpened, on: "office/440307",
      ["name": .string("示例区民政局"), "jurisdiction": .string("440307")], by: keeper, at: desk)
    for (who, duty) in [
      (keeper, "keeper"), (officer, "complianceOfficer"), (officer, "registrarClerk"),
    ] {
      try perform(
        .officerAppointed, on: "office/440307",
        [
          "officer": .string(who), "duty": .string(duty),
          "jurisdictions": .array([.string("CN")]),
        ], by: keeper, at: desk)
    }
    try StoreWords.catching(path) { () throws(StoreError) in try log.close() }
  }

  private static func perform(
    _ act: EventType, on stream: String, _ given: [String: JSONValue], by actor: String,
    at desk: Desk
  ) throws {
    guard let command = command(act, on: stream, given, by: actor) else { return }
    let result = Waiting.forValue { () async -> Result<Desk.Receipt, DeskFault> in
      do throws(DeskFault) { return .success(try await desk.perform(command)) } catch {
        return .failure(error)
      }
    }
    do { _ = try result.get() } catch { throw Refused(DeskWords.sentence(error)) }
  }

  private static func command(
    _ act: EventType, on stream: String, _ given: [String: JSONValue], by actor: String
  ) -> CaseCommand? {
    guard let stream = StreamName(stream), let actor = Actor(actor) else { return nil }
    return CaseCommand(
      act, on: stream, given: .object(given.map { JSONValue.Member($0.key, $0.value) }),
      effectiveOn: Instant(Date()).civilDate, actor: actor)
  }

  /// Commands carried out a second, by so many callers at once, until the time is over.
  static func rate(
    callers: Int, seconds limit: Double, associations: Int, round: Int, at path: String
  ) throws -> Double {
    let (desk, log) = try RecordCommand.open(path)
    let outcome = Waiting.forValue { () async -> (done: Int, fault: DeskFault?, seconds: Double) in
      let start = ContinuousClock.now
      let results = await withTaskGroup(of: Result<Int, DeskFault>.self) { group in
        for caller in 0..<callers {
          group.addTask { await commands(caller, callers, associations, round, desk, start, limit) }
        }
        return await group.reduce(into: [Result<Int, DeskFault>]()) { $0.append($1) }
      }
      var (done, fault): (Int, DeskFault?) = (0, nil)
      for result in results {
        switch result {
        case .success(let count): done += count
        case .failure(let found): fault = found
        }
      }
      return (done, fault, BenchClock.seconds(since: start))
    }
    try StoreWords.catching(path) { () throws(StoreError) in try log.close() }
    if let fault = outcome.fault { throw Refused(DeskWords.sentence(fault)) }
    return Double(outcome.done) / outcome.seconds
  }

  /// One caller goes through its share of the associations: complaints, letters and orders in turn.
  @concurrent
  private static func commands(
    _ caller: Int, _ callers: Int, _ associations: Int, _ round: Int, _ desk: Desk,
    _ start: ContinuousClock.Instant, _ limit: Double
  ) async -> Result<Int, DeskFault> {
    let today = Instant(Date()).civilDate
    var (done, turn) = (0, caller)
    while BenchClock.seconds(since: start) < limit {
      let stream = "association/\(BenchLog.identifier(turn % associations))"
      turn += callers
      guard let command = work(turn, round, on: stream, today) else { continue }
      do throws(DeskFault) {
        _ = try await desk.perform(command)
        done += 1
      } catch {
        // Some of the generated associations have ended; an order to them is rightly refused.
        guard case .refused(.obstacles) = error else { return .failure(error) }
      }
    }
    return .success(done)
  }

  private static func work(_ turn: Int, _ round: Int, on stream: String, _ today: CivilDate)
    -> CaseCommand?
  {
    switch turn % 3 {
    case 0:
      command(
        .complaintReceived, on: stream,
        ["subject": .string("会费标准未经会员大会通过"), "channel": .string("电话")], by: officer)
    case 1:
      command(
        .contactAttempted, on: stream,
        ["channel": .string("phone"), "result": .string("reached")], by: officer)
    case _:
      command(
        .rectificationOrdered, on: stream,
        [
          "order": .string("示民责改〔\(today.year)〕\(round)-\(turn)号"),
          "items": .array([
            .object([.init("code", .string("R1")), .init("text", .string("未按章程换届"))])
          ]), "dueOn": .string("\(today.adding(days: 60))"),
          "justification": .string("投诉核实"),
        ], by: officer)
    }
  }
}

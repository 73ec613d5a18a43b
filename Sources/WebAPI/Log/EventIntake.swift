import Associations
import CaseWork
import EventModel
import EventStore
import Events
import Exchange
import HTTP
import Service
import Web
import Words

/// Takes the entries of another system into the log, every one or none.
enum EventIntake {
  /// The longest body in bytes.
  static let mostBytes = 16 << 20
  static let mostLines = 10_000

  /// What is wrong with one line.
  private struct Fault {
    let line: Int
    let field: String
    let says: Sentence
  }

  static func append(_ call: Call, _ key: WriteKey) async throws -> HTTPResponse {
    let lines = try lines(call.request)
    guard !lines.isEmpty, lines.count <= mostLines else {
      throw Problem(
        .misshapen, Sentence("应有 1 至 \(mostLines) 条", "there must be 1–\(mostLines) entries"))
    }
    let taken = try taken(lines, call)
    let entries = taken.enumerated().map { index, envelope in
      var entry = NewEntry(envelope)
      if entry.id == nil { entry.id = key.entryID(index) }
      return entry
    }
    let expected = try expected(call, entries)
    let outcomes: [Outcome]
    do throws(AppendError) {
      outcomes = try await call.service.log.append(entries, expecting: expected)
    } catch {
      throw Problem(error, StoreWords.sentence(error))
    }
    let appended = outcomes.count { if case .appended = $0 { true } else { false } }
    return .json(
      .object([
        .init("positions", .array(outcomes.map { .integer($0.position) })),
        .init("appended", .integer(Int64(appended))),
        .init("duplicates", .integer(Int64(outcomes.count - appended))),
      ]), status: 201,
      headers: [("Log-Position", String(outcomes.map(\.position).max() ?? 0))])
  }

  private static func lines(_ request: HTTPRequest) throws(Problem) -> [LiveLines.Line] {
    let type = (request.header("content-type") ?? "").prefix { $0 != ";" }
    if type.lowercased().contains("jsonl") { return LiveLines.read(request.body) }
    let value: JSONValue
    do { value = try JSONParser.parse(request.body) } catch {
      throw Problem(
        .malformed,
        Sentence(
          "正文第 \(error.offset + 1) 个字节处不是 JSON", "the body is no JSON at byte \(error.offset + 1)"))
    }
    guard case .array(let values) = value else {
      throw Problem(.malformed, "正文应为 JSON 数组", "the body must be a JSON array")
    }
    return LiveLines.read(values)
  }

  /// Every line's envelope; where anything is wrong with any of them, all of it is said.
  private static func taken(_ lines: [LiveLines.Line], _ call: Call) throws -> [Envelope] {
    var faults: [Fault] = []
    var taken: [Envelope] = []
    var earlier: [EventID: Entry] = [:]
    let officers = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    for line in lines {
      switch line {
      case .refused(let refused):
        faults += refused.faults.map { fault(refused.number, $0) }
      case .envelope(let envelope, let number):
        faults += lived(envelope, number, call)
        for actor in [envelope.actor, envelope.confirmedBy].compactMap({ $0 }) {
          let isOfficer = !officers.appointments(of: actor.description, on: call.service.today)
            .isEmpty
          if let says = refusal(of: actor, isOfficer: isOfficer, call) {
            faults.append(
              Fault(
                line: number, field: actor == envelope.actor ? "actor" : "confirmedBy", says: says))
          }
        }
        faults += try fixes(envelope, number, earlier, call)
        if let entry = pending(envelope) { earlier[entry.id] = entry }
        taken.append(envelope)
      }
    }
    guard faults.isEmpty else { throw problem(faults) }
    return taken
  }

  private static func fault(_ line: Int, _ fault: LineFault) -> Fault {
    var field = ""
    if case .field(let refusal) = fault { field = refusal.field }
    return Fault(line: line, field: field, says: RefusalWords.sentence(fault))
  }

  /// What a line may not say where the log is at work.
  private static func lived(_ envelope: Envelope, _ line: Int, _ call: Call) -> [Fault] {
    var faults: [Fault] = []
    if envelope.recordedAt != nil {
      faults.append(
        Fault(
          line: line, field: "recordedAt",
          says: Sentence(
            "记录时点由日志给出，不可填写；迁移历史请用 annals import",
            "the log gives the moment of recording; history is migrated with annals import")))
    }
    switch envelope.type.family {
    case .offices, .fourEyes:
      faults.append(
        Fault(
          line: line, field: "type",
          says: Sentence("这种记录只能由命令产生", "such entries come from commands only")))
    case _: break
    }
    return faults
  }

  /// Whether an actor may be named: oneself, or by a program that acts as `system` somebody of the
  /// other system, who holds no appointment here. Officers act by commands, in their own name.
  private static func refusal(of actor: Actor, isOfficer: Bool, _ call: Call) -> Sentence? {
    guard let own = call.caller.actor, actor != own else { return nil }
    guard own.role == .system else {
      return Sentence(
        "须为 \(own)；只有 system 身份的账户可写其他系统的办理人",
        "must be \(own): only an account that acts as system may name others")
    }
    guard isOfficer else { return nil }
    return Sentence(
      "\(actor) 在本系统任职，只能以命令办理", "\(actor) holds an appointment here and acts by commands")
  }

  private static func fixes(
    _ envelope: Envelope, _ line: Int, _ earlier: [EventID: Entry], _ call: Call
  ) throws -> [Fault] {
    do throws(AppendError) {
      let faults = try LiveLines.faults(envelope) { id throws(AppendError) in
        if let entry = earlier[id] { return entry }
        do throws(ServiceFault) {
          return try call.service.reading { reader throws(StoreError) in
            try reader.entry(withID: id)
          }
        } catch {
          throw .store(.damaged("\(error)"))
        }
      }
      return faults.map { fault(line, $0) }
    } catch {
      throw Problem(error, StoreWords.sentence(error))
    }
  }

  /// A line of this append as an entry to which a later one may refer.
  private static func pending(_ envelope: Envelope) -> Entry? {
    guard let id = envelope.id else { return nil }
    return Entry(
      position: 0, version: 0, id: id, stream: envelope.stream, type: envelope.type.rawValue,
      schema: envelope.schema, effectiveOn: envelope.effectiveOn,
      recordedAt: Instant(milliseconds: 0), actor: envelope.actor.description, confirmedBy: nil,
      document: nil, cause: nil, data: envelope.data)
  }

  private static func expected(
    _ call: Call, _ entries: [NewEntry]
  ) throws -> [StreamName: ExpectedVersion] {
    guard call.request.header("if-match") != nil else { return [:] }
    let streams = Set(entries.map(\.stream))
    guard streams.count == 1, let stream = streams.first else {
      throw Problem.parameter(
        "If-Match", "只有所有记录同属一个流时可用", "may be used only where all entries belong to one stream")
    }
    return [stream: .exactly(try Precondition.expected(call, stream))]
  }

  private static func problem(_ faults: [Fault]) -> Problem {
    let shown = faults.prefix(100)
    return Problem(
      .misshapen,
      Sentence(
        "\(Set(faults.map(\.line)).count) 条有误，未记入任何内容；第 \(shown[0].line) 条：\(shown[0].says.chinese)",
        "\(Set(faults.map(\.line)).count) entries are wrong, nothing was appended; entry "
          + "\(shown[0].line): \(shown[0].says.english)"),
      members: [
        .init(
          "lines",
          .array(
            shown.map { fault in
              .object([
                .init("line", .integer(Int64(fault.line))), .init("field", .string(fault.field)),
                .init("detail", .string("\(fault.says.chinese) · \(fault.says.english)")),
              ])
            }))
      ])
  }
}

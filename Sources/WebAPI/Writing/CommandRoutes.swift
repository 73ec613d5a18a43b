import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Law
import Service
import Web
import Words

/// What officers do: which commands there are, what one would do, and doing it.
enum CommandRoutes {
  static let all = [list, details, preview, perform]

  private static let command = Parameter(
    "command", in: .path, .choice(CommandCatalogue.acts.map { $0.act.commandName }), "命令",
    "the command")

  private static let list = Operation(
    .get, "/commands", .own, "listCommands", .commands,
    Sentence("全部命令", "Every command"),
    answers: [.json(.reference("Commands"), "命令", "the commands")],
    .atOnce { _ in
      .json(
        .object([
          .init("commands", .array(CommandCatalogue.acts.map { .object(CommandText.summary($0)) }))
        ]))
    })

  private static let details = Operation(
    .get, "/commands/{command}", .own, "getCommand", .commands,
    Sentence("一项命令：字段、职责、办理条件及其法律依据", "A command: its fields, duties and gates with their law"),
    [command], answers: [.json(.reference("Command"), "命令", "the command")],
    .atOnce { call in .json(CommandText.details(try act(call))) })

  private static let preview = Operation(
    .post, "/commands/{command}/preview", .act, "previewCommand", .commands,
    Sentence("预览：会记入什么、改变什么，不作记录", "What it would write and change; nothing is recorded"),
    [command], body: .json(.reference("CommandRequest"), example: CommandSchemas.example),
    answers: [.json(.reference("Preview"), "预览", "the preview", [.eTag])],
    problems: [.misshapen, .refusedByLaw, .lapsed, .outsideArea],
    .working { call in
      let asked = try asked(call)
      let preview: Desk.Preview
      do throws(DeskFault) { preview = try call.service.preview(asked) } catch {
        throw Problem(error)
      }
      return .json(
        PreviewText(call.language).json(preview),
        headers: [("ETag", ETag.text(asked.stream, preview.version))])
    })

  private static let perform = Operation(
    .post, "/commands/{command}", .act, "performCommand", .commands,
    Sentence("办理", "Carry out a command"),
    detail: Sentence(
      "办理人总是请求者本人。已有记录的流须以 If-Match 写明所见版本；新流须附 If-None-Match: *。",
      "The acting officer is always the caller. A stream with entries takes If-Match with the version "
        + "seen, a new one If-None-Match: *."),
    [
      command, .idempotencyKey, .ifMatch,
      Parameter(
        "If-None-Match", in: .header, .choice(["*"]), "只在流尚无记录时办理",
        "only if the stream has no entries yet"),
    ],
    body: .json(.reference("CommandRequest"), example: CommandSchemas.example),
    answers: [
      AnswerDescription(
        201, "已记录，或已提交复核", "recorded, or submitted to another officer",
        [("application/json", .reference("Receipt"))],
        [.location, .eTag, .logPosition, .replayed])
    ],
    problems: [
      .misshapen, .refusedByLaw, .lapsed, .outsideArea, .versionNeeded, .versionMoved,
    ],
    .waiting { call in
      try await Once.answer(call) { key in
        let asked = try asked(call)
        return try await perform(call, asked, key)
      }
    })

  private static func act(_ call: Call) throws -> EventType {
    guard let act = CommandCatalogue.act(named: call.part("command")) else {
      throw Problem(.notFound, "没有这项命令；见 /commands", "no such command; see /commands")
    }
    return act
  }

  /// The command that the body describes, in the caller's name.
  private static func asked(_ call: Call) throws -> CaseCommand {
    let act = try act(call)
    let body = try JSONBody(call.request)
    try body.admit(["stream", "effectiveOn", "document", "given"])
    guard let actor = call.caller.actor else {
      throw Problem(.notAllowed, "此账户没有办理人", "this account has no actor")
    }
    guard let text = try body.text("stream", .stream), let stream = StreamName(text) else {
      throw JSONBody.misshapen("stream", "必须给出", "must be given")
    }
    guard let given = body["given"], case .object = given else {
      throw JSONBody.misshapen("given", "应为对象", "must be an object")
    }
    let day = try body.text("effectiveOn", .day).flatMap { CivilDate($0) }
    return CaseCommand(
      act, on: stream, given: given, effectiveOn: day ?? call.service.today, actor: actor,
      document: try body.text("document", 1...1000))
  }

  private static func perform(
    _ call: Call, _ asked: CaseCommand, _ key: WriteKey
  ) async throws -> HTTPResponse {
    // What lies outside the caller's area is not told of, not even its version: the desk refuses the
    // act and puts the attempt on record.
    let isSeen = try sees(call, asked.stream)
    let expected = isSeen ? try self.expected(call, asked, key) : nil
    let receipt: Desk.Receipt
    do throws(DeskFault) {
      receipt = try await call.service.perform(
        asked, id: key.entryID(0), expecting: expected)
    } catch {
      throw Problem(error)
    }
    return try response(call, asked, receipt)
  }

  /// The version that the caller saw; nil for a repetition whose answer was lost: it finds its own
  /// entry in the log, and the version it saw is of the past.
  private static func expected(
    _ call: Call, _ asked: CaseCommand, _ key: WriteKey
  ) throws -> Int64? {
    do { return try Precondition.expected(call, asked.stream) } catch {
      let id = key.entryID(0)
      let known = try call.answering { () throws(ServiceFault) in
        try call.service.reading { reader throws(StoreError) in try reader.position(of: id) }
      }
      guard known != nil else { throw error }
      return nil
    }
  }

  private static func sees(_ call: Call, _ stream: StreamName) throws -> Bool {
    switch stream.category {
    case .association:
      let area = try call.answering { () throws(ServiceFault) in
        try call.service.jurisdiction(of: stream.identifier)
      }
      // A body that is not there yet is nobody's secret.
      if area == nil,
        try call.answering({ () throws(ServiceFault) in
          try call.service.version(of: stream)
        }) == 0
      {
        return true
      }
      return call.caller.scope.covers(stream, in: area)
    case .draw: return true
    case .rulebook, .office: return call.caller.scope.covers(stream, in: nil)
    }
  }

  private static func response(
    _ call: Call, _ asked: CaseCommand, _ receipt: Desk.Receipt
  ) throws -> HTTPResponse {
    let version = try receipt.version ?? self.version(call, asked, receipt)
    let first = receipt.positions.first ?? 0
    let last = receipt.positions.last ?? 0
    var response = HTTPResponse.json(
      .object([
        .init("command", .string(asked.act.act.commandName)),
        .init("stream", .string(asked.stream.description)),
        .init("positions", .array(receipt.positions.map { .integer($0) })),
        .init("version", .integer(version)),
        .init("paper", receipt.paper.map { .string($0) } ?? .null),
        .init("submission", receipt.submission.map { .string($0) } ?? .null),
      ]), status: 201,
      headers: [
        ("Location", "/events/\(first)"), ("ETag", ETag.text(asked.stream, version)),
        ("Log-Position", String(last)),
      ])
    if receipt.isRepeat { response.headers.append(("Idempotency-Replayed", "true")) }
    return response
  }

  /// The version of the command's stream after its entries, as the log has them.
  private static func version(
    _ call: Call, _ asked: CaseCommand, _ receipt: Desk.Receipt
  ) throws -> Int64 {
    try call.answering { () throws(ServiceFault) in
      try call.service.reading { reader throws(StoreError) in
        var version: Int64 = 0
        for position in receipt.positions {
          guard let entry = try reader.entry(at: position), entry.stream == asked.stream else {
            continue
          }
          version = entry.version
        }
        return version
      }
    }
  }
}

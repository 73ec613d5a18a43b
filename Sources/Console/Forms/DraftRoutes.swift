import Accounts
import CaseWork
import Desk
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// One flow for every act: filled in, checked, sent, done.
enum DraftRoutes {
  static let all: [Route] = [
    Route(.get, "/drafts", .act, .working { call in try DraftListPage(call).response() }),
    Route(.get, "/drafts/new", .act, .working { call in try begin(call) }),
    Route(.post, "/drafts/new", .act, .working { call in try keepNew(call) }),
    Route(.get, "/drafts/{draft}", .act, .working { call in try edit(call) }),
    Route(.post, "/drafts/{draft}", .act, .working { call in try keep(call) }),
    Route(.post, "/drafts/{draft}/delete", .act, .working { call in try delete(call) }),
    Route(
      .post, "/drafts/{draft}/attachments", .act,
      .working { call in try AttachmentUpload.take(call) }),
    Route(
      .get, "/drafts/{draft}/check", .act, .working { call in try CheckPage(call).response() }),
    Route(
      .get, "/drafts/{draft}/paper", .act,
      .working { call in try DraftPaper.response(call, isReceipt: false) }),
    Route(
      .get, "/drafts/{draft}/receipt", .act,
      .working { call in try DraftPaper.response(call, isReceipt: true) }),
    Route(
      .get, "/drafts/{draft}/sure", .act, .working { call in try InterruptionPage(call).response() }
    ),
    Route(
      .post, "/drafts/{draft}/continue", .act,
      .working { call in try DraftSending.takeNewVersion(call) }),
    Route(
      .post, "/drafts/{draft}/submit", .act,
      .waiting { call in try await DraftSending.submit(call) }),
    Route(.get, "/drafts/{draft}/done", .act, .working { call in try DonePage(call).response() }),
  ]

  // MARK: Beginning

  /// The empty form; nothing is written by looking at it.
  private static func begin(_ call: Call) throws -> HTTPResponse {
    guard try call.moment().isCurrent else { return try HistoricPage.response(call) }
    guard let name = call.request.parameter("act"), !name.isEmpty else {
      return try ActsPage(call).response()
    }
    let act = try self.act(named: name, call)
    guard let stream = try stream(call.request.query, act, call) else {
      return try SubjectPage(call, act).response()
    }
    if act.family == .fourEyes { return .seeOther(Self.confirmations(stream, call)) }
    let subject = try FormSubject(stream, for: act, call)
    let prefill = FormPrefill(ActForm(act), call.request.query).values
    let form = DraftContext.form(act, prefill, subject)
    var values = CorrectionPrefill.filling(prefill, of: form, subject)
    if act == .rectificationOrdered { try OrderPrefill.fill(&values, subject, call) }
    if act == .adverseNoticeServed { try NoticePrefill.fill(&values, subject, call) }
    return try FormPage(call: call, form: form, subject: subject, values: values, draft: nil)
      .response()
  }

  /// What waits for a second officer has pages of its own.
  private static func confirmations(_ stream: StreamName, _ call: Call) -> String {
    let reference = call.request.parameter("case") ?? ""
    let named = call.request.parameter("submission") ?? ""
    let submission =
      named.isEmpty ? String(reference.drop { $0 != ":" }.dropFirst()) : named
    return submission.isEmpty
      ? "/confirmations" : ConfirmationAddress.of(submission, in: stream)
  }

  /// The act by its command's name, if it is one of the caller's duties.
  static func act(named name: String, _ call: Call) throws -> EventType {
    guard let act = CommandCatalogue.act(named: name) else {
      throw Problem(.notFound, "没有“\(name)”这一办理事项", "there is no act “\(name)”")
    }
    guard !call.caller.duties.isDisjoint(with: act.act.duties) else {
      let wanted = act.act.duties
      let chinese = wanted.map { StoredWords.duty($0, .chinese) }.joined(separator: "、")
      let english = wanted.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        .notAllowed, "“\(ActForm.title(act, .chinese))”由下列职责办理：\(chinese)",
        "“\(ActForm.title(act, .english))” takes one of these duties: \(english)")
    }
    return act
  }

  /// The stream that an address or a form names; nil where it names none.
  private static func stream(
    _ pairs: [(name: String, value: String)], _ act: EventType, _ call: Call
  ) throws -> StreamName? {
    func value(_ name: String) -> String {
      TypedText.code(pairs.first { $0.name == name }?.value ?? "")
    }
    let (named, association) = (value("stream"), value("association"))
    let text = named.isEmpty ? association : named
    guard !text.isEmpty else { return nil }
    let category =
      EventCatalogue.entry(of: act).streams.first ?? .association
    let whole = text.contains("/") ? text : "\(category.rawValue)/\(text)"
    guard let stream = StreamName(whole) else {
      throw Problem.parameter(
        named.isEmpty ? "association" : "stream", "“\(text)”不是编号，应如 lg-0007",
        "“\(text)” is no identifier; write it like lg-0007")
    }
    return stream
  }

  // MARK: Keeping

  private static func fields(_ call: Call) throws -> FormFields {
    guard let fields = FormFields(call.request) else {
      throw Problem(.unsupportedType, "请用页面上的表单提交", "send the form of the page")
    }
    return fields
  }

  private static func keepNew(_ call: Call) throws -> HTTPResponse {
    let fields = try fields(call)
    let act = try act(named: fields["act"] ?? "", call)
    guard let context = try made(fields.fields, call) else {
      return try SubjectPage(call, act).response()
    }
    guard (fields["do"] ?? "check") == "check" else { return try turn(fields["do"], context) }
    // On to the draft's own address in any case, so that loading it again makes no second draft.
    if case .refused = try Outlook(context, context.filled) {
      return .seeOther(context.address + "?checked=1")
    }
    return .seeOther(context.address("check"))
  }

  /// A draft of what was typed into a form that had none; nil where the form names no subject.
  static func made(
    _ fields: [(name: String, value: String)], _ call: Call
  ) throws -> DraftContext? {
    let act = try act(named: fields.first { $0.name == "act" }?.value ?? "", call)
    guard let stream = try stream(fields, act, call) else { return nil }
    let subject = try FormSubject(stream, for: act, call)
    let values = FormValues(fields)
    let seen = fields.first { $0.name == "version" }.flatMap { Int64($0.value) }
    let login = try call.officer().login
    let draft = try call.keeping { () throws(AccountFault) in
      try call.accounts.makeDraft(
        for: login, act: act.act.commandName, stream: stream, fields: values.json,
        expectedVersion: min(seen ?? subject.version, subject.version),
        step: DraftStep.typing.text)
    }
    return try DraftContext(call, draft, act, stream)
  }

  private static func edit(_ call: Call) throws -> HTTPResponse {
    guard try call.moment().isCurrent else { return try HistoricPage.response(call) }
    let context = try DraftContext(call)
    if context.step.isDone { return .seeOther(context.address("done")) }
    guard call.request.parameter("checked") == "1" else {
      return try context.page(context.filled).response()
    }
    return try check(context)
  }

  private static func keep(_ call: Call) throws -> HTTPResponse {
    let fields = try fields(call)
    var context = try DraftContext(call)
    let values = FormValues(fields.fields)
    if context.step.isDone {
      guard values.json == context.draft.fields else { throw DraftSending.otherContent() }
      return .seeOther(context.address("done"))
    }
    try context.keep { $0.fields = values.json }
    return try turn(fields["do"], context)
  }

  /// What the button asks for: to check, to keep, or one row more or less.
  private static func turn(_ button: String?, _ context: DraftContext) throws -> HTTPResponse {
    let parts = (button ?? "check").split(separator: ":", maxSplits: 1).map(String.init)
    switch parts.first {
    case "save": return .seeOther(context.address)
    case "add" where parts.count == 2:
      return try changed(context, at: parts[1]) { $0.addRow(parts[1]) }
    case "remove" where parts.count == 2:
      let path = parts[1].split(separator: ".").map(String.init)
      guard let index = path.last.flatMap({ Int($0) }) else { return .seeOther(context.address) }
      let list = path.dropLast().joined(separator: ".")
      return try changed(context, at: list) { $0.removeRow(list, index) }
    case "unfold":
      return try changed(context, at: "data") { values in
        let form = DraftContext.form(context.act, values, context.subject)
        values = CorrectionPrefill.filling(values, of: form, context.subject)
      }
    case _: return try check(context)
    }
  }

  private static func changed(
    _ context: DraftContext, at path: String, _ change: (inout FormValues) -> Void
  ) throws -> HTTPResponse {
    var (context, values) = (context, context.values)
    change(&values)
    try context.keep { $0.fields = values.json }
    return .seeOther("\(context.address)#\(FieldControl.anchor(path))")
  }

  /// On to the check page; the same form with what is wrong where something is.
  private static func check(_ context: DraftContext) throws -> HTTPResponse {
    let filled = context.filled
    let outlook = try Outlook(context, filled)
    guard case .refused(let faults) = outlook else { return .seeOther(context.address("check")) }
    return try context.page(filled, faults).response(status: 422)
  }

  private static func delete(_ call: Call) throws -> HTTPResponse {
    let context = try DraftContext(call)
    let login = try call.officer().login
    try call.keeping { () throws(AccountFault) in
      try call.accounts.deleteDraft(context.draft.id, of: login)
    }
    return .seeOther("/drafts")
  }
}

/// What a filled form would lead to.
enum Outlook {
  case refused(FormFaults)
  case possible(Desk.Preview)

  init(_ context: DraftContext, _ filled: FilledForm) throws {
    guard filled.misread.isEmpty, let command = try context.command(filled) else {
      self = .refused(FormFaults(filled, today: context.call.service.today))
      return
    }
    do throws(DeskFault) {
      self = .possible(try context.call.service.preview(command))
    } catch {
      guard let faults = FormFaults(error, filled) else { throw Problem(error) }
      self = .refused(faults)
    }
  }
}

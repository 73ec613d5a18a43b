import Associations
import CaseWork
import Desk
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// The second officer's yes or no, and the submitter's taking back.
enum ConfirmationSending {
  static func decide(_ call: Call) async throws -> HTTPResponse {
    let (stream, submission) = try ConfirmationAddress.read(call)
    let done = ConfirmationAddress.of(submission, in: stream) + "/done"
    guard let open = try ConfirmationAddress.open(submission, in: stream, call) else {
      return .seeOther(done)
    }
    guard let fields = FormFields(call.request) else {
      throw Problem(.unsupportedType, "请用页面上的表单提交", "send the form of the page")
    }
    let wrong = faults(fields)
    guard wrong.isEmpty else { return try page(call, open, fields, wrong, status: 422) }
    let isAgreed = fields["verdict"] == "agree"
    var given = [JSONValue.Member("submission", .string(submission))]
    if !isAgreed {
      given.append(.init("reason", .string(TypedText.prose(fields["reason"] ?? ""))))
    }
    let command = CaseCommand(
      isAgreed ? .decisionConfirmed : .decisionReturned, on: stream, given: .object(given),
      effectiveOn: call.service.today, actor: try call.officer().actor)
    do throws(DeskFault) {
      _ = try await call.service.perform(
        command, id: fields["id"].flatMap { EventID($0) },
        expecting: fields["version"].flatMap { Int64($0) })
      return .seeOther(done)
    } catch {
      return try refused(error, call, open, fields)
    }
  }

  private static func faults(_ fields: FormFields) -> FormFaults {
    var all: [FormFaults.Fault] = []
    switch fields["verdict"] {
    case "agree":
      if fields["facts"] != "1" || fields["basis"] != "1" {
        all.append(
          .init(
            path: "read",
            says: Sentence("同意之前须勾选“事实 已阅”和“依据 已阅”", "Tick that you have read facts and grounds")))
      }
    case "return":
      if TypedText.prose(fields["reason"] ?? "").isEmpty {
        all.append(
          .init(path: "reason", says: Sentence("退回须写明理由", "Say why it is returned")))
      }
    case _:
      all.append(
        .init(path: "verdict", says: Sentence("请选择同意或退回", "Choose to agree or to return it")))
    }
    return FormFaults(all)
  }

  private static func page(
    _ call: Call, _ open: OpenSubmission, _ fields: FormFields?, _ faults: FormFaults, status: Int
  ) throws -> HTTPResponse {
    // What waits may have moved since it was read for this answer.
    let now = try ConfirmationAddress.open(open.held.event.submission, in: open.stream, call)
    var page = try ConfirmationPage(call, now ?? open)
    page.typed = fields
    page.faults = faults
    page.status = status
    return try page.response()
  }

  private static func refused(
    _ fault: DeskFault, _ call: Call, _ open: OpenSubmission, _ fields: FormFields
  ) throws -> HTTPResponse {
    let submission = open.held.event.submission
    let address = ConfirmationAddress.of(submission, in: open.stream)
    switch fault {
    case .versionConflict:
      let says = Sentence(
        "未办理：您查看之后有新增记录，已列在下面。请看过再决定",
        "Not carried out: entries were recorded since you looked, listed below. Look, then decide")
      return try page(
        call, open, fields, FormFaults([.init(path: "verdict", says: says)]), status: 412)
    case .idReused, .lapsed:
      // A second click of what was carried out, or a submission that has just lapsed: either way the
      // outcome is on record.
      return .seeOther(address + "/done")
    case .refused(.obstacles(let obstacles)), .refused(.unauthorised(let obstacles)):
      if obstacles.contains(where: { $0.gate == FourEyes.notOpen }) {
        return .seeOther(address + "/done")
      }
      let faults = obstacles.map { obstacle in
        FormFaults.Fault(
          path: "verdict", says: GateWords.sentence(obstacle), basis: obstacle.gate.basis)
      }
      return try page(call, open, fields, FormFaults(faults), status: 422)
    case .refused(.misshapen), .attachmentMissing, .contended, .unknownType, .unreadable, .store,
      .append, .replay:
      throw Problem(fault)
    }
  }

  static func withdraw(_ call: Call) async throws -> HTTPResponse {
    let (stream, submission) = try ConfirmationAddress.read(call)
    let done = ConfirmationAddress.of(submission, in: stream) + "/done"
    guard let open = try ConfirmationAddress.open(submission, in: stream, call) else {
      return .seeOther(done)
    }
    let fields = FormFields(call.request)
    let reason = TypedText.prose(fields?["reason"] ?? "")
    guard !reason.isEmpty else {
      let says = Sentence("撤回须写明理由", "Say why it is withdrawn")
      let faults = FormFaults([.init(path: "withdrawal", says: says)])
      return try page(call, open, fields, faults, status: 422)
    }
    let command = CaseCommand(
      .decisionWithdrawn, on: stream,
      given: .object([
        .init("submission", .string(submission)), .init("reason", .string(reason)),
      ]), effectiveOn: call.service.today, actor: try call.officer().actor)
    do throws(DeskFault) {
      _ = try await call.service.perform(command, id: nil, expecting: nil)
    } catch {
      throw Problem(error)
    }
    return .seeOther(done)
  }
}

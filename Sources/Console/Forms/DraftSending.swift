import Accounts
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Service
import Web
import Words

/// Sends an act to the desk, once: a second click, a button of an old page, another window or a log
/// that moved each end where they should.
enum DraftSending {
  static func submit(_ call: Call) async throws -> HTTPResponse {
    var context = try DraftContext(call)
    if context.step.isDone { return .seeOther(context.address("done")) }
    let fields = FormFields(call.request)
    let digest = context.digest
    guard fields?["seen"] == digest else {
      return .seeOther(context.address("check") + "?changed=1")
    }
    let filled = context.filled
    guard filled.misread.isEmpty, let command = try context.command(filled) else {
      return .seeOther(context.address("check"))
    }
    if fields?["sure"] != "1", try Interruption(context, filled).isWanted {
      return .seeOther(context.address("sure"))
    }
    let sentBefore = context.step == .sending(digest: digest)
    try context.keep { $0.step = DraftStep.sending(digest: digest).text }
    let receipt: Desk.Receipt
    do throws(DeskFault) {
      receipt = try await call.service.perform(
        command, id: context.draft.eventID, expecting: context.draft.expectedVersion)
    } catch {
      return try refused(error, &context, filled, sentBefore: sentBefore)
    }
    return try finish(&context, receipt.positions)
  }

  private static func finish(
    _ context: inout DraftContext, _ positions: [LogPosition]
  ) throws -> HTTPResponse {
    // A second click may have been quicker to say so.
    if !((try? DraftContext(context.call).step.isDone) ?? false) {
      try context.keep { $0.step = DraftStep.done(positions).text }
    }
    return .seeOther(context.address("done"))
  }

  private static func refused(
    _ fault: DeskFault, _ context: inout DraftContext, _ filled: FilledForm, sentBefore: Bool
  ) throws -> HTTPResponse {
    switch fault {
    case .versionConflict:
      return try CheckPage(try DraftContext(context.call), isConflict: true).response()
    case .idReused(_, let position):
      // The identity is this draft's own, so the entry came of it: of this content, if this content
      // was sent before.
      let again = try DraftContext(context.call)
      if again.step.isDone { return .seeOther(context.address("done")) }
      guard sentBefore else { throw otherContent() }
      return try finish(&context, [position])
    case .refused, .attachmentMissing, .lapsed, .contended, .unknownType, .unreadable, .store,
      .append, .replay:
      guard let faults = FormFaults(fault, filled) else { throw Problem(fault) }
      try context.keep { $0.step = DraftStep.typing.text }
      return try context.page(filled, faults).response(status: 422)
    }
  }

  /// The act stands in the log with what was sent first; a draft cannot change it.
  static func otherContent() -> Problem {
    Problem(
      .keyReused, "这份草稿已经办理，内容与现在填写的不同；要另行办理，请重新起草；要更正，请办理更正",
      "this draft was carried out with another content; begin a new one, or correct the entry")
  }

  /// The officer has seen the new entries and goes on.
  static func takeNewVersion(_ call: Call) throws -> HTTPResponse {
    var context = try DraftContext(call)
    if context.step.isDone { return .seeOther(context.address("done")) }
    // The version that the page showed: what came after it is shown again.
    let seen = FormFields(call.request)?["version"].flatMap { Int64($0) }
    if let seen, seen <= context.subject.version {
      try context.keep { $0.expectedVersion = seen }
    }
    return .seeOther(context.address("check"))
  }
}

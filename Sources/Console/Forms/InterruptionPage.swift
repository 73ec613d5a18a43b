import CaseWork
import Desk
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// Whether an act is asked about once more: it is rare and grave, or its written reason passes a gate.
struct Interruption {
  /// The gates that the reason passes.
  let passed: [FormFaults.Fault]
  private let isRare: Bool

  var isWanted: Bool { isRare || !passed.isEmpty }

  init(_ context: DraftContext, _ filled: FilledForm) throws {
    isRare = filled.form.isRare
    let actor = try context.call.officer().actor
    guard let bare = filled.unreasoned(on: context.subject.stream, by: actor) else {
      passed = []
      return
    }
    do throws(DeskFault) {
      _ = try context.call.service.preview(bare)
      passed = []
    } catch {
      passed = FormFaults(error, filled)?.all.filter(\.isPassable) ?? []
    }
  }
}

/// One question before what cannot be taken back: a button to go on, a way back, nothing else.
struct InterruptionPage {
  private let context: DraftContext
  private let call: Call

  init(_ call: Call) throws {
    context = try DraftContext(call)
    self.call = call
  }

  func response() throws -> HTTPResponse {
    if context.step.isDone { return .seeOther(context.address("done")) }
    let filled = context.filled
    guard case .possible = try Outlook(context, filled), context.newer.isEmpty else {
      return .seeOther(context.address("check"))
    }
    let act = filled.form.title(call.language)
    let passed = try Interruption(context, filled).passed
    let subject = context.subject.name
    let question = call.say("确定要对\(subject)办理“\(act)”吗？", "\(act) for \(subject): are you sure?")
    return Page(
      question, at: try call.service.moment(.now), in: .queue,
      main: """
        \(reason(filled, passed))\
        \(SubmitForm.html(context, call.say("是，\(act)", "Yes: \(act)"), isSure: true))
        """
    ).response(call)
  }

  private func reason(_ filled: FilledForm, _ passed: [FormFaults.Fault]) -> HTML {
    guard !passed.isEmpty else {
      let words = call.say(
        "此项办理不常见，后果重大；记录后不能删除，只能以更正或作废另行记录。",
        "This is rare and grave. Once recorded it stays; it can only be corrected or voided by another entry."
      )
      return "<p>\(words)</p>"
    }
    let words = call.say(
      "下列办理条件没有满足，凭您的书面理由办理；理由和条件都会记入日志并在核查中列出：",
      "These conditions are not met; your written reason passes them, stands in the log and shows in the audit:"
    )
    let items = passed.map { "<li>\($0.says.in(call.language))</li>" as HTML }
    var text = ""
    if case .string(let given)? = filled.given["justification"] { text = given }
    return "<p>\(words)</p><ul>\(items)</ul><blockquote>\(text)</blockquote>"
  }
}

/// A view of the past offers no act.
enum HistoricPage {
  static func response(_ call: Call) throws -> HTTPResponse {
    let moment = try call.moment()
    let words = call.say(
      "历史视图只读：办理须以现状为准。请返回现状后再办理。",
      "The past is read-only: acts rest on the present state. Go back to the present first.")
    let now = call.address(setting: ["effective": nil, "known": nil, "position": nil])
    var page = Page(
      call.say("历史视图不能办理", "No act in a view of the past"), at: moment, in: .queue,
      main: "<p>\(words)</p><p>\(Link.html(call.say("返回现状", "Back to the present"), now))</p>")
    page.status = 409
    return page.response(call)
  }
}

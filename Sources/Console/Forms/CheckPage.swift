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

/// Before an act: every value with a way to change it, what the act would change, and the button that
/// names it.
struct CheckPage {
  private let context: DraftContext
  private let call: Call
  private let filled: FilledForm
  /// The log moved while the form was sent: said with the status of the refusal.
  private let isConflict: Bool

  init(_ call: Call) throws { try self.init(try DraftContext(call)) }

  init(_ context: DraftContext, isConflict: Bool = false) throws {
    self.context = context
    self.isConflict = isConflict
    call = context.call
    filled = context.filled
  }

  func response() throws -> HTTPResponse {
    guard try call.moment().isCurrent || call.request.method != .get else {
      return try HistoricPage.response(call)
    }
    if context.step.isDone { return .seeOther(context.address("done")) }
    let act = filled.form.title(call.language)
    let subject = context.subject.name
    let outlook = try Outlook(context, filled)
    var page = Page(
      call.say("核对：\(act) — \(subject)", "Check: \(act) — \(subject)"),
      at: try call.service.moment(.now), in: .queue, main: try main(outlook))
    if isConflict { page.status = 412 }
    if case .refused = outlook { page.hasErrors = true }
    return page.response(call)
  }

  private func main(_ outlook: Outlook) throws -> HTML {
    let moved = context.newer
    let head = call.say(
      "请核对后提交；提交之前不发生效力。", "Check before you submit; nothing takes effect before.")
    switch outlook {
    case .refused(let faults):
      return """
        \(FaultSummary(faults, call, on: context.address).html)\(movedNotice(moved))\(given)\
        <p><a class="button" href="\(context.address)">\(call.say("返回修改", "Back to the form"))</a></p>
        """
    case .possible(let preview):
      let rest: HTML =
        moved.isEmpty
        ? try sending(preview) : .empty
      return """
        <p>\(head)</p>\(movedNotice(moved))\(changedNotice)\(given)\
        \(ImpactWords(call, preview).html)\(papers(preview))\(rest)
        """
    }
  }

  // MARK: What was given

  private var given: HTML {
    var list = SummaryList()
    let subject = "\(context.subject.name)（\(context.subject.stream.identifier)）"
    list.add(call.say("对象", "Subject"), subject)
    let data = DataText(context.act, call.language)
    let text = GivenText(call, context.act, context.subject)
    for field in filled.form.fields {
      guard let value = filled.given[field.name] else { continue }
      list.add(
        data.label(field), text.whole(value, field, of: filled.given),
        action: change(field.name, data.label(field)))
    }
    let effective = ActForm.effectiveWords.in(call.language)
    let day = filled.effectiveOn.map { Numbers.day($0, call.language) } ?? "?"
    list.add(effective, day, action: change(FormValues.effective, effective))
    if let document = filled.document {
      let words = ActForm.documentWords.in(call.language)
      list.add(words, document, action: change(FormValues.document, words))
    }
    return list.html
  }

  private func change(_ path: String, _ label: String) -> HTML {
    Link.html(
      call.say("更改", "Change"), for: label, "\(context.address)#\(FieldControl.anchor(path))")
  }

  // MARK: What moved

  private var changedNotice: HTML {
    guard call.request.parameter("changed") == "1" else { return .empty }
    let words = call.say(
      "草稿在另一窗口中更改过，请重新核对后再提交。", "The draft was changed in another window; check it again.")
    return #"<p class="past" role="note">\#(words)</p>"#
  }

  private func movedNotice(_ moved: [Entry]) -> HTML {
    guard !moved.isEmpty else { return .empty }
    let words =
      isConflict
      ? call.say(
        "未提交：您查看之后新增 \(moved.count) 条记录，所填内容都在。请看过新增记录再决定。",
        "Not submitted: \(moved.count) entries were recorded since you looked. What you typed is kept."
      )
      : call.say(
        "起草之后新增 \(moved.count) 条记录，请看过再提交。",
        "\(moved.count) entries were recorded since this draft began; look at them before you submit."
      )
    let button = call.say("以新版本继续", "Go on with the new version")
    return """
      <div class="past" role="alert"><h2>\(call.say("记录已有变化", "The record has moved"))</h2>\
      <p>\(words)</p>\(NewEntriesList.html(moved, call))\
      <form method="post" action="\(context.address("continue"))">\(call.tokenField)\
      <input type="hidden" name="version" value="\(context.subject.version)">\
      <button>\(button)</button></form></div>
      """
  }

  // MARK: Papers and sending

  private func papers(_ preview: Desk.Preview) -> HTML {
    guard let number = preview.paper else { return .empty }
    let title = call.say("文书", "Paper")
    let says =
      preview.awaitsConfirmation
      ? call.say(
        "复核同意时编号，现在的下一号为 \(number)", "Numbered when confirmed; the next number is \(number)")
      : call.say("将编为 \(number)", "It will be \(number)")
    let paper = Link.html(call.say("版面预览（样稿）", "Preview of the paper"), context.address("paper"))
    let receipt = Link.html(
      call.say("送达回证（样稿）", "Preview of the record of service"), context.address("receipt"))
    return "<h2>\(title)</h2><p>\(says) · \(paper) · \(receipt)</p>"
  }

  private func sending(_ preview: Desk.Preview) throws -> HTML {
    let act = filled.form.title(call.language)
    let button =
      preview.awaitsConfirmation
      ? call.say("提交复核：\(act)", "Submit for confirmation: \(act)")
      : call.say("确认办理：\(act)", "Record: \(act)")
    let eyes =
      preview.awaitsConfirmation
      ? call.say("须由另一人复核同意后生效。", "Another officer must confirm it before it takes effect.")
      : call.say("由您一人办理，提交即记录。", "Yours alone: it is recorded at once.")
    if try Interruption(context, filled).isWanted {
      return """
        <p>\(eyes)</p><p><a class="button" href="\(context.address("sure"))">\(button)</a></p>
        """
    }
    return "<p>\(eyes)</p>" + SubmitForm.html(context, button)
  }
}

/// The button that sends an act. It carries what the page showed, so that nothing else is sent.
enum SubmitForm {
  static func html(_ context: DraftContext, _ button: String, isSure: Bool = false) -> HTML {
    let sure: HTML = isSure ? #"<input type="hidden" name="sure" value="1">"# : .empty
    let delete = context.call.say("返回修改", "Back to the form")
    return """
      <form method="post" action="\(context.address("submit"))">\(context.call.tokenField)\
      <input type="hidden" name="seen" value="\(context.digest)">\(sure)<div class="buttons">\
      <button>\(button)</button> <a href="\(context.address)">\(delete)</a></div></form>
      """
  }
}

/// A given value as people read it; rows of several parts each on a line of their own.
struct GivenText {
  private let call: Call
  private let data: DataText
  /// The subject, whose entries a value may name.
  private let subject: FormSubject

  init(_ call: Call, _ act: EventType, _ subject: FormSubject) {
    self.call = call
    data = DataText(act, call.language)
    self.subject = subject
  }

  private var language: Language { call.language }

  /// A field of the act itself; what a correction or a void is about is shown with its content.
  func whole(_ value: JSONValue, _ field: Field, of given: JSONValue) -> HTML {
    guard case .string(let named)? = given["entry"], let entry = subject.entry(named) else {
      return html(value, field, beside: given)
    }
    switch field.name {
    case "entry": return EntryText(entry, call).html
    case "data": return EntryText(entry, call).changes(to: value)
    case _: return html(value, field, beside: given)
    }
  }

  private func html(_ value: JSONValue, _ field: Field, beside all: JSONValue) -> HTML {
    switch (field.kind, value) {
    case (.list(let element, _), .array(let values)):
      if values.isEmpty { return .text(Sentence("无", "none").in(language)) }
      let one = Field.required(field.name, element, field.chinese, field.note)
      let items = values.map { "<li>\(html($0, one, beside: all))</li>" as HTML }
      return "<ol>\(items)</ol>"
    case (.object(let fields), .object):
      let parts = fields.compactMap { inner -> HTML? in
        value[inner.name].map {
          #"<span class="part"><b>\#(data.label(inner))</b> \#(html($0, inner, beside: value))</span>"#
        }
      }
      return HTML(parts)
    case (.entry, .string(let text)):
      let entry = subject.entry(text)
      return .text(entry.map { EntryWords.line($0, language) } ?? text)
    case (.date, .string(let text)):
      return .text(CivilDate(text).map { Numbers.day($0, language) } ?? text)
    case (_, .string(let text)) where text.contains("\n"):
      return #"<span class="lines">\#(text)</span>"#
    case (_, _): return .text(data.value(value, field, beside: all))
    }
  }
}

import Accounts
import CaseWork
import EventModel
import EventStore
import Events
import HTTP
import Law
import Service
import Web
import Words

/// The form of an act, empty or half filled in, with whatever is wrong with it.
struct FormPage {
  let call: Call
  let form: ActForm
  let subject: FormSubject
  let values: FormValues
  var faults = FormFaults()
  /// Nil before anything is kept.
  let draft: Accounts.Draft?

  /// Where the form is sent.
  private var action: String { draft.map { "/drafts/\($0.id)" } ?? "/drafts/new" }

  func response(status: Int = 200) throws -> HTTPResponse {
    let act = form.title(call.language)
    var page = Page(
      call.say("起草：\(act) — \(subject.name)", "Draft: \(act) — \(subject.name)"),
      at: try call.service.moment(.now), in: .queue, main: try main())
    page.status = status
    page.hasErrors = !faults.isEmpty
    return page.response(call)
  }

  private func main() throws -> HTML {
    let choices = try FormChoices(form.act, on: subject.stream, subject.entries, call)
    let control = FieldControl(
      form: form, values: values, faults: faults, choices: choices, language: call.language)
    let version = draft?.expectedVersion ?? subject.version
    return """
      \(FaultSummary(faults, call).html)\(try DraftNotices(self).html)\
      <p>\(subjectLine) · <span class="dim">\(form.about.in(call.language))</span></p>\
      \(try ListingTasks(self)?.html() ?? .empty)
      <form class="act" method="post" action="\(action)" novalidate \
      data-keep="\(call.say("草稿已存", "Draft saved"))">\(call.tokenField)\
      <input type="hidden" name="act" value="\(form.act.act.commandName)">\
      <input type="hidden" name="stream" value="\(subject.stream.description)">\
      <input type="hidden" name="version" value="\(version)">\
      <button class="hidden" name="do" value="check" tabindex="-1" aria-hidden="true">\
      \(call.say("下一步：核对", "Next: check"))</button>
      \(form.own.map { control.html($0) })\(envelope(control))\(notes(control))\(attachments)\
      \(upload)
      <div class="buttons"><button name="do" value="check">\
      \(call.say("下一步：核对", "Next: check"))</button> \
      <button class="second" name="do" value="save">\(call.say("保存草稿", "Save draft"))</button>\
      <span class="dim" role="status"></span></div></form>
      """
  }

  private var subjectLine: HTML {
    guard let address = subject.address else { return .text(subject.name) }
    return Link.html("\(subject.name)（\(subject.stream.identifier)）", address)
  }

  // MARK: Day, paper, reason

  private func envelope(_ control: FieldControl) -> HTML {
    let today = Numbers.day(call.service.today, call.language)
    let effective = plain(
      FormValues.effective, ActForm.effectiveWords.in(call.language),
      call.say(
        "该项办理在法律上生效之日；留空即今日（\(today)）。早于30日的须由两人办理",
        "The day on which the act takes effect in law; blank: today (\(today))"))
    guard takesNumber else { return effective }
    let isNumbered = Numbering.kind(of: form.act, .null) != nil
    let hint =
      isNumbered
      ? call.say("留空即由本机关文书登记簿依次编号", "Leave blank for the next number of the office's register")
      : call.say("该项办理所凭文书的文号；没有的不填", "The number of the paper it rests on, if there is one")
    return effective
      + plain(FormValues.document, ActForm.documentWords.in(call.language), hint)
  }

  /// Whether the number of the paper is asked for beside the fields.
  private var takesNumber: Bool { !form.own.contains { $0.name == "order" && !$0.isRequired } }

  private func plain(_ name: String, _ label: String, _ hint: String) -> HTML {
    let wrong = faults.at(name)
    let id = FieldControl.anchor(name)
    let words = wrong.map { $0.says.in(call.language) }.joined(separator: "；")
    let error: HTML =
      wrong.isEmpty ? .empty : #"<p class="error" id="e-\#(name)">\#(words)</p>"#
    let described = wrong.isEmpty ? "h-\(name)" : "h-\(name) e-\(name)"
    let invalid: HTML = wrong.isEmpty ? .empty : #" aria-invalid="true""#
    let mark = wrong.isEmpty ? "ask" : "ask wrong"
    return """
      <div class="\(mark)"><label for="\(id)">\(label) \
      <span class="dim">\(call.say("选填", "optional"))</span></label>\
      <p class="hint" id="h-\(name)">\(hint)</p>\(error)<input id="\(id)" name="\(name)" \
      value="\(values[name])" size="24" autocomplete="off" aria-describedby="\(described)"\
      \(invalid)></div>
      """
  }

  /// The reason stands open where a gate can be passed by it; what else every act may carry is folded
  /// away, and sent all the same.
  private func notes(_ control: FieldControl) -> HTML {
    let shown = form.notes.filter { $0.name != "attachments" }
    let isAsked =
      form.hasPassableGate || faults.asksForReason || !values.isBlank("justification")
    let open = shown.filter { $0.name == "justification" && isAsked }
    let folded = shown.filter { $0.name != "justification" || !isAsked }
    let isOpen = folded.contains { !values.isBlank($0.name) || !faults.at($0.name).isEmpty }
    let mark: HTML = isOpen ? " open" : .empty
    let title = call.say("依据与理由（一般不必填写）", "Law, entries and reason (rarely needed)")
    let details: HTML = """
      <details\(mark)><summary>\(title)</summary>\(folded.map { control.html($0) })</details>
      """
    return HTML(open.map { control.html($0) }) + details
  }

  // MARK: Files

  private var attachments: HTML {
    let count = values.rows("attachments")
    guard count > 0 else { return .empty }
    let rows = (0..<count).map { index -> HTML in
      let path = "attachments.\(index)"
      let hidden = ["name", "bytes", "sha256"].map { part -> HTML in
        let name = FormValues.name("\(path).\(part)")
        return #"<input type="hidden" name="\#(name)" value="\#(values[name])">"#
      }
      let name = values.text("\(path).name")
      return """
        <li>\(hidden)\(name) <span class="dim">\(values.text("\(path).bytes")) B</span> \
        <button class="second" name="do" value="remove:\(path)">\
        \(call.say("移除", "Remove"))<span class="hidden">：\(name)</span></button></li>
        """
    }
    let title = call.say("附件", "Files")
    return """
      <fieldset id="\(FieldControl.anchor("attachments"))" tabindex="-1" class="ask">\
      <legend>\(title)</legend><ul>\(rows)</ul></fieldset>
      """
  }

  /// The button sends the whole form with the files, so that what was typed is kept too.
  private var upload: HTML {
    let wrong = faults.at("file").map { $0.says.in(call.language) }.joined()
    let error: HTML = wrong.isEmpty ? .empty : #"<p class="error" id="e-file">\#(wrong)</p>"#
    return """
      <div class="ask"><label for="\(FieldControl.anchor("file"))">\
      \(call.say("添加附件", "Add a file"))</label><p class="hint" id="h-file">\
      \(call.say("一次至多 16 MB", "Up to 16 MB at a time"))</p>\(error)\
      <input id="\(FieldControl.anchor("file"))" name="file" type="file" multiple \
      aria-describedby="h-file"><button class="second" formenctype="multipart/form-data" \
      formaction="\(action)/attachments">\(call.say("上传附件", "Upload"))</button></div>
      """
  }
}

/// What is wrong with a form, on top of it: each fault with its provision, and a link to its field.
struct FaultSummary {
  private let faults: FormFaults
  private let call: Call
  /// What a link begins with; nil: the form is on this page.
  private let page: String

  init(_ faults: FormFaults, _ call: Call, on page: String = "") {
    self.faults = faults
    self.call = call
    self.page = page
  }

  var html: HTML {
    guard !faults.isEmpty else { return .empty }
    let head = call.say(
      "有 \(faults.all.count) 处需要更正",
      faults.all.count == 1 ? "There is a problem" : "There are problems")
    return """
      <div class="error-summary" role="alert" tabindex="-1" autofocus>\
      <h2>\(head)</h2><ul>\(faults.all.map(item))</ul></div>
      """
  }

  private func item(_ fault: FormFaults.Fault) -> HTML {
    let words = fault.says.in(call.language)
    let text: HTML =
      fault.path.map { path in
        let target = "\(page)#\(FieldControl.anchor(path))"
        return #"<a href="\#(target)">\#(words)</a>"#
      } ?? .text(words)
    let law: HTML = fault.basis.map { " \(CitationText.html($0.citation, call))" } ?? .empty
    guard fault.isPassable else { return "<li>\(text)\(law)</li>" }
    let way = call.say("确需办理的，可填写书面理由", "A written reason can pass this")
    let target = "\(page)#\(FieldControl.anchor("justification"))"
    return #"<li>\#(text)\#(law) <a href="\#(target)">\#(way)</a></li>"#
  }
}

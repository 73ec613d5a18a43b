import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Law
import Projections
import Service
import Web
import Words

/// One decision that waits: what the submitter saw beside what is there now, and the second officer's
/// yes or no.
struct ConfirmationPage {
  private let call: Call
  private let open: OpenSubmission
  private let subject: FormSubject
  private let act: EventType
  var faults = FormFaults()
  /// What the second officer had typed before the page came back.
  var typed: FormFields?
  /// The answer's status where it is not the page itself that was asked for.
  var status = 200

  init(_ call: Call, _ open: OpenSubmission) throws {
    self.call = call
    self.open = open
    guard let act = CommandCatalogue.act(named: open.held.event.command) else {
      throw Problem(.storeFailed, "提交的命令无法识别", "the submitted command is not known")
    }
    self.act = act
    subject = try FormSubject(open.stream, for: .decisionConfirmed, call)
  }

  private var event: DecisionSubmitted { open.held.event }
  private var position: LogPosition { open.held.evidence.position }
  private var given: JSONValue { (try? JSONParser.parse(event.act)) ?? .null }
  private var address: String { ConfirmationAddress.of(event.submission, in: open.stream) }

  func response() throws -> HTTPResponse {
    let title = ActForm.title(act, call.language)
    var page = Page(
      call.say("复核：\(title) — \(subject.name)", "Confirm: \(title) — \(subject.name)"),
      at: try call.service.moment(.now), in: .queue, main: try main())
    page.status = status
    page.hasErrors = !faults.isEmpty
    return page.response(call)
  }

  private func main() throws -> HTML {
    let role = try ConfirmationRole(call, open.held)
    let outlook = try outlook()
    return """
      \(FaultSummary(faults, call).html)\(role == .confirmer ? outlook.notice : .empty)\(who)\
      <h2 id="facts">\(call.say("所拟内容", "What is proposed"))</h2>\(content)\
      <h2>\(call.say("依据", "Grounds"))</h2>\(try grounds(outlook.preview))\
      <h2>\(call.say("承办所见与现状", "What the submitter saw, and now"))</h2>\(try beside())\
      \(outlook.preview.map { ImpactWords(call, $0).html } ?? .empty)\(paper(outlook.preview))\
      \(try decision(role, isPossible: outlook.preview != nil))
      """
  }

  // MARK: What would come of a yes

  private func outlook() throws -> (preview: Desk.Preview?, notice: HTML) {
    let command = CaseCommand(
      .decisionConfirmed, on: open.stream,
      given: .object([.init("submission", .string(event.submission))]),
      effectiveOn: call.service.today, actor: try call.officer().actor)
    do throws(DeskFault) {
      return (try call.service.preview(command), .empty)
    } catch {
      switch error {
      case .lapsed(let reason):
        let words = call.say(
          "提交已失效：\(reason)。请承办人看过新增记录后重新提交。",
          "The submission has lapsed (\(reason)). The submitter must look at the new entries and submit anew."
        )
        return (nil, #"<p class="past" role="alert">\#(words)</p>"#)
      case .refused(.obstacles(let obstacles)), .refused(.unauthorised(let obstacles)):
        let items = obstacles.map { obstacle -> HTML in
          let words = GateWords.sentence(obstacle).in(call.language)
          return "<li>\(words) \(CitationText.html(obstacle.gate.basis.citation, call))</li>"
        }
        let head = call.say("您不能复核这份提交：", "You cannot confirm this submission:")
        return (nil, #"<div class="past" role="note"><p>\#(head)</p><ul>\#(items)</ul></div>"#)
      case .refused(.misshapen), .versionConflict, .idReused, .attachmentMissing, .contended,
        .unknownType, .unreadable, .store, .append, .replay:
        throw Problem(error)
      }
    }
  }

  // MARK: What was submitted

  private var who: HTML {
    var list = SummaryList()
    let association = open.stream.category == .association ? open.stream.identifier : nil
    list.add(call.say("对象", "Subject"), "\(subject.name)（\(open.stream.identifier)）")
    list.add(call.say("提交人", "Submitted by"), open.held.origin?.actor ?? "?")
    if let origin = open.held.origin {
      list.add(call.say("提交时间", "Submitted"), TimeText.moment(origin.recordedAt, call.language))
    }
    list.add(
      call.say("提交记录", "Entry"), PositionLink.html(position, call, of: association))
    return list.html
  }

  private var content: HTML {
    var list = SummaryList()
    let data = DataText(act, call.language)
    let text = GivenText(call, act, subject)
    for field in ConfirmationPage.fields(act, given, subject) {
      guard let value = given[field.name] else { continue }
      list.add(data.label(field), text.whole(value, field, of: given))
    }
    list.add(
      ActForm.effectiveWords.in(call.language), Numbers.day(event.effectiveOn, call.language))
    if let document = event.document {
      list.add(ActForm.documentWords.in(call.language), document)
    }
    return list.html
  }

  /// The fields of what was submitted; those of a correction are the fields of the entry it is about.
  private static func fields(
    _ act: EventType, _ given: JSONValue, _ subject: FormSubject
  ) -> [Field] {
    var values = FormValues()
    if case .string(let entry)? = given["entry"] { values[FormValues.name("entry")] = entry }
    return DraftContext.form(act, values, subject).fields
  }

  private func grounds(_ preview: Desk.Preview?) throws -> HTML {
    let stored = open.file.item(at: position).flatMap { try? JSONParser.parse($0.data) }
    let now = preview?.drafts.first { $0.type == act }?.data
    var list = SummaryList()
    if case .string(let basis)? = stored?["basis"] {
      let laws = basis.split(separator: "；").map { CitationText.html(String($0), call) }
      list.add(call.say("法律依据", "Law"), HTML(laws))
    }
    list.add(call.say("提交时依据的条目", "Entries then"), entries(stored?["because"]))
    if preview != nil {
      list.add(call.say("现在依据的条目", "Entries now"), entries(now?["because"]))
    }
    if case .string(let reason)? = given["justification"] {
      list.add(call.say("书面理由", "Written reason"), reason)
    }
    return list.html
  }

  private func entries(_ because: JSONValue?) -> HTML {
    guard case .array(let identities)? = because, !identities.isEmpty else {
      return .text(StoredWords.null(call.language))
    }
    let items = identities.compactMap { identity -> HTML? in
      guard case .string(let text) = identity else { return nil }
      guard let entry = subject.entry(text) else { return "<li>\(text)</li>" }
      return "<li>\(EntryWords.line(entry, call.language))</li>"
    }
    return "<ul>\(items)</ul>"
  }

  // MARK: Then and now

  private func beside() throws -> HTML {
    let newer = subject.entries.filter { $0.position > position }
    let differing = try ThenAndNow(call, open).html()
    guard !newer.isEmpty else {
      let same = call.say(
        "承办所见与现状一致（无新增记录）。", "Nothing was recorded since: it is what the submitter saw.")
      return "<p>\(same)</p>\(differing)"
    }
    let words = call.say(
      "提交之后新增 \(newer.count) 条记录：", "\(newer.count) entries since the submission:")
    let isMoved = newer.contains { entry in
      EventType(rawValue: entry.type).map { !FourEyes.isBookkeeping($0) } ?? true
    }
    let moved = call.say(
      "其中有案情记录：这份提交不能再复核同意，须重新提交。",
      "Facts of the case are among them: this submission cannot be confirmed any more.")
    let lapse: HTML = isMoved ? "<p>\(moved)</p>" : .empty
    return "<p>\(words)</p>\(NewEntriesList.html(newer, call))\(lapse)\(differing)"
  }

  private func paper(_ preview: Desk.Preview?) -> HTML {
    guard let number = preview?.paper else { return .empty }
    let words = call.say("同意后编为 \(number)", "Numbered \(number) once confirmed")
    let link = Link.html(call.say("版面预览（样稿）", "Preview of the paper"), address + "/paper")
    return "<h2>\(call.say("文书", "Paper"))</h2><p>\(words) · \(link)</p>"
  }

  // MARK: The decision

  private func decision(_ role: ConfirmationRole, isPossible: Bool) throws -> HTML {
    let title = "<h2>\(call.say("决定", "Decision"))</h2>" as HTML
    switch role {
    case .submitter:
      let words = call.say(
        "这是您本人的提交，须由另一人复核，因此这里没有同意的按钮。",
        "This is your own submission; another officer must confirm it, so there is no button to agree."
      )
      return title + "<p>\(words)</p>" + withdrawal
    case .onlooker:
      let words = call.say(
        "复核由审批复核人员办理；您的职责不包括此项。", "Deciding officers confirm; it is not among your duties.")
      return title + "<p>\(words)</p>"
    case .confirmer:
      return title + (try ConfirmationForm(call, self, isPossible: isPossible).html())
    }
  }

  var sendingAddress: String { address }
  var version: Int64 { subject.version }

  private var withdrawal: HTML {
    let id = FieldControl.anchor("withdrawal")
    let wrong = faults.at("withdrawal")
    let words = wrong.map { $0.says.in(call.language) }.joined()
    let error: HTML = wrong.isEmpty ? .empty : #"<p class="error" id="e-withdrawal">\#(words)</p>"#
    let described: HTML = wrong.isEmpty ? .empty : #" aria-describedby="e-withdrawal""#
    return """
      <form class="act" method="post" action="\(address)/withdraw" novalidate>\(call.tokenField)\
      <div class="ask"><label for="\(id)">\(call.say("撤回理由", "Why it is withdrawn"))</label>\
      \(error)<textarea id="\(id)" name="reason" rows="2"\(described)>\("\n" + (typed?["reason"] ?? ""))\
      </textarea></div>\
      <button class="second">\(call.say("撤回提交", "Withdraw"))</button></form>
      """
  }
}

/// The rows of an association that read differently since a decision was submitted.
struct ThenAndNow {
  private let call: Call
  private let open: OpenSubmission

  init(_ call: Call, _ open: OpenSubmission) {
    self.call = call
    self.open = open
  }

  func html() throws -> HTML {
    guard open.stream.category == .association else { return .empty }
    let identifier = open.stream.identifier
    let day = open.held.origin?.recordedAt.civilDate ?? call.service.today
    let lines = try call.answering { () throws(ServiceFault) -> [DataTable.Line] in
      let then = try call.service.moment(
        AskedMoment(effective: day, position: open.held.evidence.position))
      let before = try call.service.rows(of: identifier, at: then)
      let after = try call.service.rows(of: identifier, at: try call.service.moment(.now))
      return Impact.views.compactMap { view in
        let (old, new) = (words(before[view] ?? [], view), words(after[view] ?? [], view))
        guard old != new else { return nil }
        return DataTable.Line([.text(name(view)), cell(old), cell(new)])
      }
    }
    guard !lines.isEmpty else {
      let same = call.say(
        "各名单、期限和建议与提交时相同。", "Lists, deadlines and proposals read as they did then.")
      return "<p>\(same)</p>"
    }
    let columns = [
      DataTable.Column(call.say("视图", "View")), .init(call.say("提交时", "Then")),
      .init(call.say("现在", "Now")),
    ]
    return DataTable(call.say("与提交时不同", "What differs"), columns, lines).html(call)
  }

  private func name(_ view: View) -> String {
    Sentence(view.chinese, view.english).in(call.language)
  }

  private func words(_ rows: [Row], _ view: View) -> [String] {
    let text = RowText(view: view, language: call.language)
    return rows.map { row in
      zip(view.columns, row.values).dropFirst().filter { $0.1 != .null }
        .map {
          "\(Sentence($0.0.chinese, $0.0.english).in(call.language)) \(text.cell($0.1, $0.0))"
        }
        .joined(separator: call.say("，", ", "))
    }
  }

  private func cell(_ rows: [String]) -> HTML {
    guard !rows.isEmpty else { return .text(call.say("无", "none")) }
    return HTML(rows.map { #"<span class="part">\#($0)</span>"# as HTML })
  }
}

import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Papers
import Projections
import Rules
import Service
import Web
import Words

/// After an act: where it stands in the log, which papers to print, and what comes next.
struct DonePage {
  private let context: DraftContext
  private let call: Call

  init(_ call: Call) throws {
    context = try DraftContext(call)
    self.call = call
  }

  func response() throws -> HTTPResponse {
    guard case .done(let positions) = context.step, let first = positions.first else {
      return .seeOther(context.address("check"))
    }
    let entries = context.subject.entries.filter { positions.contains($0.position) }
    guard
      let entry = entries.first ?? context.subject.entries.first(where: { $0.position == first })
    else { throw Problem(.notFound, "没有记录 #\(first)", "there is no entry #\(first)") }
    return try ReceiptPage(call, context.subject, entry, positions).response()
  }
}

/// What was recorded, for whoever recorded it.
struct ReceiptPage {
  private let call: Call
  private let subject: FormSubject
  private let entry: Entry
  private let positions: [LogPosition]

  init(_ call: Call, _ subject: FormSubject, _ entry: Entry, _ positions: [LogPosition]) {
    self.call = call
    self.subject = subject
    self.entry = entry
    self.positions = positions
  }

  private var type: EventType? { EventType(rawValue: entry.type) }
  private var isSubmission: Bool { type == .decisionSubmitted }

  func response() throws -> HTTPResponse {
    let name = TypeWords.label(entry.type, call.language)
    let title =
      isSubmission
      ? call.say("已提交复核 — \(subject.name)", "Submitted for confirmation — \(subject.name)")
      : call.say("已记录：\(name) — \(subject.name)", "Recorded: \(name) — \(subject.name)")
    return Page(
      title, at: try call.service.moment(.now), in: .queue,
      main: "\(facts)\(submission)\(papers)\(try next())\(further)"
    ).response(call)
  }

  // MARK: What was recorded

  private var facts: HTML {
    var list = SummaryList()
    let association = subject.stream.category == .association ? subject.stream.identifier : nil
    list.add(
      call.say("日志位置", "Position"), PositionLink.list(positions, call, of: association))
    list.add(call.say("记录时间", "Recorded"), TimeText.moment(entry.recordedAt, call.language))
    list.add(
      call.say("生效日期", "Effective day"), Numbers.day(entry.effectiveOn, call.language))
    if let document = entry.document { list.add(call.say("文号", "Number"), document) }
    list.add(call.say("编号", "Identity"), entry.id.description)
    let note = call.say("再次点击或返回不会重复记录。", "Clicking again or going back records nothing twice.")
    return #"<div role="status">\#(list.html)</div><p class="dim">\#(note)</p>"#
  }

  private var data: JSONValue { (try? JSONParser.parse(entry.data)) ?? .null }

  private func text(_ key: String) -> String? {
    guard case .string(let text)? = data[key] else { return nil }
    return text
  }

  private var submission: HTML {
    guard isSubmission, let submission = text("submission") else { return .empty }
    let words = call.say(
      "须由另一人（审批复核）同意后生效；在此之前可以撤回。",
      "Another officer must confirm it before it takes effect; until then you can withdraw it.")
    let link = Link.html(
      call.say("查看这份提交", "Open the submission"),
      ConfirmationAddress.of(submission, in: subject.stream))
    return "<h2>\(call.say("下一步", "Next"))</h2><p>\(words)</p><p>\(link)</p>"
  }

  // MARK: Papers

  private var papers: HTML {
    guard let type, Numbering.kind(of: type, data) != nil || type == .gradeAwarded else {
      return .empty
    }
    var links = [
      Link.html(call.say("打印文书", "Print the paper"), "/papers/\(entry.position)"),
      Link.html(
        call.say("打印送达回证", "Print the record of service"), "/papers/\(entry.position)/receipt"),
    ]
    if let number = entry.document, subject.stream.category == .association {
      links.append(
        Link.html(
          call.say("登记送达", "Record its service"),
          Address.make(
            "/drafts/new",
            [
              ("act", "ServePaper"), ("association", subject.stream.identifier), ("paper", number),
            ])))
    }
    let items = links.map { "<li>\($0)</li>" as HTML }
    return "<h2>\(call.say("文书", "Papers"))</h2><ul>\(items)</ul>"
  }

  // MARK: What comes next

  private func next() throws -> HTML {
    guard subject.stream.category == .association, !isSubmission else { return .empty }
    let identifier = subject.stream.identifier
    let cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: identifier, at: try call.service.moment(.now))
    }
    let file = cases.files.files.last { file in
      file.evidence.contains { $0.position == entry.position }
    }
    let item = file.flatMap { file in cases.work.first { $0.reference == file.reference } }
    let title = call.say("下一步", "Next")
    guard let item else {
      let none = call.say(
        "此案没有待办的下一步。", "Nothing waits in this case.")
      return "<h2>\(title)</h2><p>\(none)</p>"
    }
    return "<h2>\(title)</h2>" + NextStep(call, identifier, item).html
  }

  private var further: HTML {
    var links = [Link.html(call.say("返回待办", "Back to the work queue"), "/queue")]
    if let address = subject.address { links.append(Link.html(subject.name, address)) }
    if type == .rectificationOrdered, let order = text("order") {
      links.append(
        Link.html(
          call.say("整改台账：\(order)", "The order \(order)"),
          OrderAddress.of(order, of: subject.stream.identifier)))
    }
    let items = links.map { "<li>\($0)</li>" as HTML }
    return #"<ul class="formats">\#(items)</ul>"#
  }
}

/// The one next act of a case, with its day and the way to it.
struct NextStep {
  private let call: Call
  private let association: String
  private let item: WorkItem

  init(_ call: Call, _ association: String, _ item: WorkItem) {
    self.call = call
    self.association = association
    self.item = item
  }

  var html: HTML {
    let due: HTML
    if let day = item.dueOn {
      let left = TimeText.remaining(day, on: call.service.today, call.language)
      due = .text(
        call.say(
          "法定到期 \(TimeText.due(day, call.language))（\(left)）",
          "due by law \(TimeText.due(day, call.language)) (\(left))"))
    } else {
      due = .text(call.say("无法定期限", "no day by law"))
    }
    guard let next = item.next else { return "<p>\(due)</p>" }
    return "<p>\(link(next)) · \(due)</p>"
  }

  private func link(_ next: NextAct) -> HTML {
    let act = CommandCatalogue.act(named: next.rawValue)
    let words = act.map { ActForm.title($0, call.language) } ?? next.rawValue
    guard let act, !call.caller.duties.isDisjoint(with: act.act.duties) else {
      return .text(words)
    }
    return Link.html(
      words,
      Address.make(
        "/drafts/new",
        [
          ("act", next.rawValue), ("association", association),
          ("case", item.reference.description),
        ]))
  }
}

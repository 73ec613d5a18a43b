import Associations
import Desk
import EventModel
import Events
import HTTP
import Law
import Projections
import Rules
import Service
import Web
import Words

/// One case step by step, with every day promised and the day that the law gives.
struct CasePage {
  private let of: AssociationReading
  private let reference: CaseReference
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    guard let reference = CaseReference(call.part("case")) else {
      throw Problem(
        .notFound, "“\(call.part("case"))”不是案件；案件写作 类别:编号",
        "“\(call.part("case"))” is no case; a case is written kind:key")
    }
    return try CasePage(of: of, reference: reference).response()
  }

  private func response() throws -> HTTPResponse {
    guard let x = of.x else { throw Problem.noAssociation(of.association) }
    let file = of.reading.files[reference]
    let item = of.reading.work.first { $0.reference == reference }
    guard file != nil || item != nil else {
      throw Problem(
        .notFound, "该日没有案件 \(reference)；可能已处理，或尚未发生",
        "there is no case \(reference) on that day")
    }
    let subject = file?.subject ?? item?.subject
    let title = CaseLink.text(reference.kind.rawValue, subject, call.language)
    var back = Link.html(of.name, of.address())
    if item != nil {
      back += " · " + of.why(.work, [("case", reference.description)], for: title)
    }
    if reference.kind == .rectification {
      let address = of.address("/orders/\(Address.encoded(reference.key))")
      back += " · " + Link.html(call.say("整改台账页和文书", "The order and its papers"), address)
    }
    let main: HTML =
      "<p>\(back)</p>" + (of.mayAct ? acts(item) : .empty)
      + (file.map { facts($0, x) } ?? finding(item)) + (file.map(steps) ?? .empty)
    return Page(
      "\(title) · \(of.name)", heading: title, at: of.moment, in: .queue, main: main
    ).response(call)
  }

  // MARK: Acts

  private func acts(_ item: WorkItem?) -> HTML {
    var commands: [String] = item?.next.map { [$0.rawValue] } ?? []
    commands += [
      item?.handling.assignee == nil ? "AssignCase" : "HandOverCase", "SetCaseTarget",
      "PrioritiseCase", "CommentOnCase", "CloseCase",
    ]
    let links = commands.filter { ActOffer.isOffered($0, call) }.map { command -> HTML in
      let type = CommandNames.words(command, call)
      let address =
        command == "ConfirmDecision"
        ? ActOffer.address(command, of.association, of: reference)
        : ActOffer.address(
          command, association: of.association, [("case", reference.description)])
      return "<li>\(Link.html(type, address))</li>"
    }
    return links.isEmpty ? .empty : #"<ul class="formats">\#(links)</ul>"#
  }

  // MARK: Facts

  private func facts(_ file: CaseFile, _ x: Examination) -> HTML {
    let text = CaseText(file, x, of.reading.limits, call.language)
    var facts = SummaryList()
    facts.add(call.say("阶段", "Stage"), Tag.html(file.stage.words.in(call.language)))
    facts.add(call.say("开始", "Opened"), Numbers.day(file.opened, call.language))
    addDays(file, text, &facts)
    facts.add(
      call.say("下一步", "Next"),
      text.next?.words.in(call.language) ?? call.say("无", "none"))
    addHandling(file.handling, &facts)
    for review in file.reviews {
      let kind = StoredWords.label(
        review.kind.rawValue, among: ReviewRequested.Kind.allCases.map(\.rawValue),
        call.language)
      let outcome =
        review.outcome.map {
          StoredWords.label(
            $0.rawValue, among: ReviewDecided.Outcome.allCases.map(\.rawValue), call.language)
        } ?? call.say("在办", "under way")
      facts.add(
        kind, "\(Numbers.day(review.requestedOn, call.language))\(call.language.colon)\(outcome)")
    }
    return facts.html
  }

  private func addDays(_ file: CaseFile, _ text: CaseText, _ facts: inout SummaryList) {
    if let deadline = text.deadline {
      let left = DayWords.remaining(
        deadline.day, from: of.moment.effective, call.language)
      facts.add(
        call.say("法定到期", "Statutory day"),
        DayWords.deadline(deadline.day, call.language) + call.bracketed(left),
        action: CitationText.html(deadline.basis.citation, call))
    }
    for promise in file.promises {
      let type = TypeWords.label(promise.statedBy.rawValue, call.language)
      let day = DayWords.deadline(promise.dueOn, call.language)
      facts.add(
        call.say("曾告知的期限", "Day once promised"), day + call.bracketed("\(type) \(promise.on)"),
        action: of.position(promise.evidence))
    }
    if let until = file.pausedUntil {
      facts.add(call.say("中止至", "Paused until"), Numbers.day(until, call.language))
    }
  }

  private func addHandling(_ handling: CaseHandling, _ facts: inout SummaryList) {
    facts.add(
      call.say("承办", "Assigned to"), handling.assignee ?? call.say("未认领", "nobody"))
    if let target = handling.targetOn {
      facts.add(
        call.say("提醒日（内部）", "Own day"), DayWords.deadline(target, call.language))
    }
    if let priority = handling.priority {
      facts.add(call.say("缓急", "Priority"), priority.words.in(call.language))
    }
    for comment in handling.comments {
      facts.add(
        call.say("批注", "Note"), comment.text + call.bracketed(comment.on.description),
        action: of.position(comment.evidence))
    }
    if let closed = handling.closed {
      facts.add(call.say("结案", "Closed"), closed.outcome + call.bracketed(closed.on.description))
    }
  }

  /// A finding that nobody has acted on yet.
  private func finding(_ item: WorkItem?) -> HTML {
    guard let item else { return .empty }
    var facts = SummaryList()
    facts.add(call.say("阶段", "Stage"), Tag.html(item.stage.words.in(call.language)))
    if let since = item.waitingSince {
      facts.add(call.say("等待自", "Waiting since"), Numbers.day(since, call.language))
    }
    if let due = item.dueOn {
      let left = DayWords.remaining(due, from: of.moment.effective, call.language)
      facts.add(
        call.say("法定到期", "Statutory day"),
        DayWords.deadline(due, call.language) + call.bracketed(left))
    }
    facts.add(
      call.say("下一步", "Next"), item.next?.words.in(call.language) ?? call.say("无", "none"))
    facts.add(
      call.say("依据记录", "Entries"),
      PositionLink.list(item.because.positions, call, of: of.association),
      action: of.why(.work, [("case", reference.description)], for: reference.description))
    for basis in item.basis {
      facts.add(call.say("法律依据", "Law"), CitationText.html(basis.citation, call))
    }
    addHandling(item.handling, &facts)
    return facts.html
  }

  // MARK: Steps

  private func steps(_ file: CaseFile) -> HTML {
    let columns = [
      DataTable.Column(call.say("步骤", "Step")), .init(call.say("生效日期", "Effective")),
      .init(call.say("记录时间", "Recorded")), .init(call.say("经办、复核", "By")),
      .init(call.say("文号", "Paper")), .init(call.say("记录", "Entry")),
    ]
    let lines = file.steps.map { step -> DataTable.Line in
      let origin = step.origin
      let actors = [origin?.actor, origin?.confirmedBy].compactMap(\.self)
        .map { ActorWords.name($0, call.language) }
      let paper: HTML =
        origin?.document.map { Link.html($0, "/papers/\(step.evidence.position)") } ?? "—"
      return DataTable.Line([
        .text(TypeWords.label(step.type.rawValue, call.language)),
        Keep.html(step.on.description),
        Keep.html(origin.map { DayWords.moment($0.recordedAt) } ?? "—"),
        .text(actors.joined(separator: call.say("、", ", "))), paper,
        of.position(step.evidence),
      ])
    }
    let caption = DataTable.caption(
      call.say("案件步骤", "Steps of the case"), count: lines.count, at: of.moment, call)
    return "<h2>\(call.say("步骤", "Steps"))</h2>" + DataTable(caption, columns, lines).html(call)
  }
}

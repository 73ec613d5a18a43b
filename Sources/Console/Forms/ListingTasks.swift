import Associations
import CaseWork
import Desk
import EventModel
import Events
import Rules
import Service
import Web
import Words
import WorkingDays

/// Listing step by step (列入的步骤): what is done, what is under way, what cannot begin yet.
struct ListingTasks {
  /// One step.
  private struct Task {
    let words: Sentence
    let state: Sentence
    /// The act that does it, where it can be done now.
    var command: String?
  }

  private static let done = Sentence("已完成", "done")
  private static let now = Sentence("进行中", "under way")
  private static let open = Sentence("可以开始", "can begin")
  private static let later = Sentence("尚不能开始", "cannot begin yet")

  private let call: Call
  private let subject: FormSubject
  private let list: CreditList
  private let ground: Int?
  private let named: String?

  /// Nil where the form is about no listing.
  init?(_ page: FormPage) {
    let list: CreditList?
    switch page.form.act {
    case .abnormalListEntered: list = .abnormalList
    case .seriousListEntered: list = .seriousList
    case .adverseNoticeServed, .defenceHeard:
      list = CreditList(rawValue: page.values.text("matter"))
    case .listingPublished: list = CreditList(rawValue: page.values.text("list"))
    case _: list = nil
    }
    guard let list, page.subject.stream.category == .association else { return nil }
    self.list = list
    call = page.call
    subject = page.subject
    ground = TypedText.number(page.values.text("ground")).map { Int($0) }
    let text = TypedText.prose(page.values.text("subject"))
    named = text.isEmpty ? nil : text
  }

  func html() throws -> HTML {
    let cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: subject.stream.identifier, at: try call.service.moment(.now))
    }
    let file = cases.files.files.last { file in
      file.listing?.concerns(list, ground, named) ?? false
    }
    let items = tasks(file, cases).map { task -> HTML in
      let words = task.words.in(call.language)
      let text: HTML = task.command.map { link($0, words) } ?? .text(words)
      return "<li>\(text) \(Tag.html(task.state.in(call.language)))</li>"
    }
    let title = call.say("列入的步骤", "Steps of a listing")
    return #"<section aria-label="\#(title)"><ol class="steps">\#(items)</ol></section>"#
  }

  private func link(_ command: String, _ words: String) -> HTML {
    guard let act = CommandCatalogue.act(named: command),
      !call.caller.duties.isDisjoint(with: act.act.duties)
    else { return .text(words) }
    let key = CaseFiles.listingKey(ground ?? 0, named)
    let kind: CaseKind = list == .abnormalList ? .abnormalListing : .seriousListing
    var query = [("act", command), ("association", subject.stream.identifier)]
    if ground != nil { query.append(("case", CaseReference(kind, key).description)) }
    return Link.html(words, Address.make("/drafts/new", query))
  }

  // MARK: The six steps

  private func tasks(_ file: CaseFile?, _ cases: CaseReading) -> [Task] {
    let course = file?.listing
    let isNoticed = course?.noticedOn != nil
    let isListed = file.map { [.listed, .published, .left].contains($0.stage) } ?? false
    let isPublished = file.map { [.published, .left].contains($0.stage) } ?? false
    let isHeard = course?.defence != nil
    let last = course.flatMap {
      CaseDeadlines.listingReply($0, call.service.calendar, cases.limits)?.day
    }
    let isOver = isHeard || (last.map { call.service.today > $0 } ?? false)
    let isSubmitted = FourEyes.open(in: cases.dossier).contains {
      $0.event.command == enter
    }
    return [
      Task(words: Sentence("事实核对", "Facts"), state: cases.x == nil ? Self.now : Self.done),
      Task(
        words: Sentence("事先告知", "Notice"), state: isNoticed ? Self.done : Self.open,
        command: isNoticed ? nil : "ServeAdverseNotice"),
      hearing(isNoticed, isOver, isHeard || isListed, last),
      Task(
        words: Sentence("决定", "Decision"),
        state: isListed || isSubmitted ? Self.done : isOver ? Self.open : Self.later,
        command: isOver && !isListed && !isSubmitted ? enter : nil),
      Task(
        words: Sentence("复核", "Confirmation"),
        state: isListed ? Self.done : isSubmitted ? Self.now : Self.later),
      Task(
        words: Sentence("公示", "Publication"),
        state: isPublished ? Self.done : isListed ? Self.open : Self.later,
        command: isListed && !isPublished ? "PublishListing" : nil),
    ]
  }

  private var enter: String {
    list == .abnormalList ? "EnterAbnormalList" : "EnterSeriousList"
  }

  private func hearing(
    _ isNoticed: Bool, _ isOver: Bool, _ isClosed: Bool, _ last: CivilDate?
  ) -> Task {
    let until = last.map { Sentence("（至\($0)）", " (until \($0))") } ?? Sentence("", "")
    return Task(
      words: Sentence("陈述申辩\(until.chinese)", "Defence\(until.english)"),
      state: !isNoticed ? Self.later : isOver || isClosed ? Self.done : Self.now,
      command: isNoticed && !isClosed ? "HearDefence" : nil)
  }
}

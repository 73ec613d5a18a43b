import Accounts
import CaseWork
import EventModel
import EventStore
import Events
import Service
import Web
import Words

/// What an officer should know before going on with a form: what was recorded meanwhile, and who else
/// has begun something on the same case.
struct DraftNotices {
  private let call: Call
  private let subject: FormSubject
  private let draft: Accounts.Draft?

  init(_ page: FormPage) {
    call = page.call
    subject = page.subject
    draft = page.draft
  }

  init(_ call: Call, _ subject: FormSubject, _ draft: Accounts.Draft) {
    self.call = call
    self.subject = subject
    self.draft = draft
  }

  var html: HTML {
    get throws { try others() + newer }
  }

  /// Drafts of others on the same stream: who and what, nothing of what was typed.
  /// An association is not told beforehand what an office prepares.
  private func others() throws -> HTML {
    guard !call.caller.isAssociationUser else { return .empty }
    let own = try call.officer().login
    let drafts = try call.keeping { () throws(AccountFault) in
      try call.accounts.drafts(on: subject.stream)
    }.filter { $0.owner != own && !DraftStep($0.step).isDone }
    guard !drafts.isEmpty else { return .empty }
    let items = drafts.prefix(5).map { draft -> HTML in
      let actor = call.accounts.account(draft.owner)?.actor.description ?? "?"
      let act =
        CommandCatalogue.act(named: draft.act).map { ActForm.title($0, call.language) }
        ?? draft.act
      let since = TimeText.moment(draft.createdAt, call.language)
      let words = call.say(
        "\(actor) 自 \(since) 起有同一对象的草稿：\(act)",
        "\(actor) has had a draft on the same subject since \(since): \(act)")
      return "<li>\(words)</li>"
    }
    return #"<ul class="past" role="note">\#(items)</ul>"#
  }

  private var newer: HTML {
    guard let seen = draft?.expectedVersion else { return .empty }
    let entries = subject.newer(than: seen)
    guard !entries.isEmpty else { return .empty }
    let words = call.say(
      "起草之后新增 \(entries.count) 条记录：",
      "\(entries.count) entries were recorded since this draft began:")
    return """
      <div class="past" role="note"><p>\(words)</p>\(NewEntriesList.html(entries, call))</div>
      """
  }
}

/// Entries that somebody has not seen yet: what, who, when.
enum NewEntriesList {
  static func html(_ entries: [Entry], _ call: Call) -> HTML {
    let items = entries.map { entry -> HTML in
      let type = TypeWords.label(entry.type, call.language)
      let recorded = EntryWords.recorded(entry, call.language)
      let association = entry.stream.category == .association ? entry.stream.identifier : nil
      let link = PositionLink.html(entry.position, call, of: association)
      let day = call.say("生效 \(entry.effectiveOn)", "effective \(entry.effectiveOn)")
      return "<li>\(link) \(type) · \(day) · \(recorded)</li>"
    }
    return "<ul>\(items)</ul>"
  }
}

/// How far a draft is, as it is kept: being typed, being sent, or recorded.
enum DraftStep: Equatable {
  case typing
  /// Sent with this content; whether it arrived is for the log to say.
  case sending(digest: String)
  /// Recorded at these positions.
  case done([LogPosition])

  init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    switch words.first {
    case "sending" where words.count == 2: self = .sending(digest: words[1])
    case "done": self = .done(words.dropFirst().compactMap { LogPosition($0) })
    case _: self = .typing
    }
  }

  var text: String {
    switch self {
    case .typing: ""
    case .sending(let digest): "sending \(digest)"
    case .done(let positions): (["done"] + positions.map(String.init)).joined(separator: " ")
    }
  }

  var isDone: Bool {
    switch self {
    case .done: true
    case .typing, .sending: false
    }
  }
}

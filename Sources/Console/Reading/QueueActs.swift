import CaseWork
import EventModel
import Projections
import Rules
import Web
import Words

/// What can be done about an item of the queue: the one next act, and taking it over. Links to the
/// form; nothing is done by a click here.
struct QueueActs {
  let row: Row
  let call: Call

  private func text(_ key: String) -> String? {
    if case .text(let text)? = row[key] { text } else { nil }
  }

  var html: HTML {
    var links: [HTML] = []
    if let next = text("next"), ActOffer.isOffered(next, call) {
      links.append(link(next, StoredWords.label(next, in: "next", call.language)))
    }
    if text("assignee") == nil, ActOffer.isOffered("AssignCase", call) {
      links.append(
        link("AssignCase", call.say("认领", "Take"), [("officer", call.caller.actor?.description)]))
    }
    return HTML(links.map { $0 + " " })
  }

  private func link(
    _ command: String, _ words: String, _ more: [(String, String?)] = []
  ) -> HTML {
    let association = RowCells.association(row)
    var given: [(String, String)] = text("case").map { [("case", $0)] } ?? []
    given += more.compactMap { pair in pair.1.map { (pair.0, $0) } }
    return Link.html(
      words, for: text("name") ?? association,
      ActOffer.address(command, association: association, given))
  }
}

/// Commands as the console offers them.
enum ActOffer {
  /// Whether the caller has a duty that a command asks for.
  static func isOffered(_ command: String, _ call: Call) -> Bool {
    guard let act = CommandCatalogue.act(named: command)?.act else { return false }
    return !call.caller.duties.isDisjoint(with: act.duties)
  }

  /// The address of a new draft.
  static func address(
    _ command: String, association: String, _ given: [(String, String)] = []
  ) -> String {
    Address.make(
      "/drafts/new", [("act", command), ("association", association)] + given)
  }
}

/// A case by what it is about, linked to its page.
enum CaseLink {
  /// The case of a row of the queue.
  static func html(_ row: Row, _ call: Call) -> HTML {
    guard case .text(let kind)? = row["kind"], case .text(let reference)? = row["case"] else {
      return .empty
    }
    var subject: String?
    if case .text(let text)? = row["subject"] { subject = text }
    let words = text(kind, subject, call.language)
    return Link.html(words, address(reference, RowCells.association(row), call))
  }

  static func address(_ reference: String, _ association: String, _ call: Call) -> String {
    Link.address(
      "/associations/\(Address.encoded(association))/cases/\(Address.encoded(reference))", call)
  }

  /// `列入活动异常名录 第（一）项 2019`: the key of a listing is its ground and subject.
  static func text(_ kind: String, _ subject: String?, _ language: Language) -> String {
    let words = StoredWords.label(kind, in: "kind", language)
    guard let subject, !subject.isEmpty else { return words }
    return "\(words) \(subject)"
  }
}

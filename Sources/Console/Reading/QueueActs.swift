import Associations
import CaseWork
import EventModel
import Events
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
      let reference = text("case").flatMap { CaseReference($0) }
      links.append(
        Link.html(
          StoredWords.label(next, in: "next", call.language),
          for: text("name") ?? RowCells.association(row),
          ActOffer.address(next, RowCells.association(row), of: reference)))
    }
    if isOverdueDuty, ActOffer.isOffered("OrderRectification", call) {
      links.append(link("OrderRectification", call.say("责令整改", "Order rectification")))
    }
    if text("assignee") == nil, ActOffer.isOffered("AssignCase", call) {
      links.append(
        link("AssignCase", call.say("认领", "Take"), [("officer", call.caller.actor?.name)]))
    }
    return links.isEmpty ? .empty : #"<span class="do">\#(links)</span>"#
  }

  /// Whether a duty of the association's own is overdue, which an officer may order it to make good.
  private var isOverdueDuty: Bool {
    guard text("state") == "overdue" else { return false }
    return switch text("kind").flatMap({ CaseKind(rawValue: $0) }) {
    case .annualReport, .reElection, .firstActivity: true
    case .founding, .abnormalListing, .seriousListing, .leavingAbnormalList, .leavingSeriousList,
      .rectification, .penalty, .revocation, .grading, .zombie, .deregistration, .merger,
      .decoupling, .consultation, .submission, nil:
      false
    }
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

  /// Where the next act on a case is done: a draft, or the page on which a second officer decides.
  static func address(
    _ command: String, _ association: String, of reference: CaseReference?
  ) -> String {
    guard let reference else { return address(command, association: association) }
    guard reference.kind == .submission else {
      return address(command, association: association, [("case", reference.description)])
    }
    return "/confirmations/\(Address.encoded(association))/\(Address.encoded(reference.key))"
  }

  /// The address of a new draft.
  static func address(
    _ command: String, association: String, _ given: [(String, String)] = []
  ) -> String {
    Address.make(
      "/drafts/new", [("act", command), ("association", association)] + given)
  }
}

/// What people call a command: the event that it leads to.
enum CommandNames {
  static func words(_ command: String, _ call: Call) -> String {
    guard let type = CommandCatalogue.act(named: command) else { return command }
    return TypeWords.label(type.rawValue, call.language)
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
    guard call.caller.seesPersons else { return .text(words) }
    return Link.html(words, address(reference, RowCells.association(row), call))
  }

  static func address(_ reference: String, _ association: String, _ call: Call) -> String {
    Link.address(
      "/associations/\(Address.encoded(association))/cases/\(Address.encoded(reference))", call)
  }

  /// `列入活动异常名录 （一）2019`: what a case is about, from its kind and its subject.
  static func text(_ kind: String, _ subject: String?, _ language: Language) -> String {
    let words = StoredWords.label(kind, in: "kind", language)
    guard let subject, !subject.isEmpty else { return words }
    switch CaseKind(rawValue: kind) {
    case .abnormalListing, .seriousListing: return words + listing(subject, language)
    case .annualReport: return words + " " + Sentence("\(subject)年度", subject).in(language)
    case .reElection, .grading, .zombie, .deregistration, .merger:
      return words + Sentence("（第\(subject)次）", " no. \(subject)").in(language)
    case .submission:
      guard let type = CommandCatalogue.act(named: subject) else { return words + " " + subject }
      return words + Sentence("：", ": ").in(language) + TypeWords.label(type.rawValue, language)
    case .firstActivity, .revocation:
      let ground = StoredWords.label(subject, in: "ground", language)
      return ground == "1" ? words : words + " " + ground
    case .founding, .rectification, .leavingAbnormalList, .leavingSeriousList, .penalty,
      .decoupling, .consultation, nil:
      return words + " " + subject
    }
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  /// `1/2025` → `（一）2025`.
  private static func listing(_ subject: String, _ language: Language) -> String {
    let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), (1...numerals.count).contains(number)
    else { return subject }
    let rest = parts.count > 1 ? parts[1] : ""
    return Sentence("（\(numerals[number - 1])）\(rest)", " (\(number)) \(rest)").in(language)
  }
}

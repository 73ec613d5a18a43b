import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Synchronization

/// Names that associations once had and posts that people hold in them, from the entries that say so:
/// what the register's rows do not show. Grows with the log; nothing of it is stored.
final class NameIndex: Sendable {
  private struct Kept {
    var position: LogPosition = 0
    /// The entries about names and posts, and the voids and corrections, of each association.
    var entries: [String: [Entry]] = [:]
  }

  private static let types: Set<EventType> = [
    .associationRegistered, .foundingApplied, .registrationItemChanged, .officerElected,
    .officerLeft, .entryVoided, .entryCorrected,
  ]

  private let kept = Mutex(Kept())

  /// Reads what the log has gained.
  func catchUp(_ reader: LogReader) throws(StoreError) {
    try kept.withLock { kept throws(StoreError) in
      let head = reader.head.size
      guard kept.position < head else { return }
      let numbers = Set(
        try reader.eventTypes().filter { type in
          EventType(rawValue: type.name).map(Self.types.contains) ?? false
        }.map(\.number))
      var positions: [LogPosition] = []
      try reader.scan(kept.position + 1...head) { entry in
        if numbers.contains(entry.typeNumber) { positions.append(entry.position) }
      }
      for position in positions {
        guard let entry = try reader.entry(at: position), entry.stream.category == .association
        else { continue }
        kept.entries[entry.stream.identifier, default: []].append(entry)
      }
      kept.position = head
    }
  }

  /// The associations that a text finds by a former name, a person or a post, as known at a moment.
  func found(_ text: String, at moment: Moment, persons: Bool) -> Set<String> {
    let search = Search(text)
    if search.isOfPersons, !persons { return [] }
    guard !search.isEmpty else { return [] }
    let entries = kept.withLock { $0.entries }
    return Set(
      entries.lazy.filter { !search.hits($0.key, $0.value, at: moment).isEmpty }.map(\.key))
  }

  /// Why a text finds an association.
  func hits(_ text: String, _ association: String, at moment: Moment) -> [SearchHit] {
    let entries = kept.withLock { $0.entries[association] ?? [] }
    return Search(text).hits(association, entries, at: moment)
  }
}

/// What somebody typed, as it may name a person, a post or a former name.
private struct Search {
  private let names: NameSearch
  private let text: String
  private let person: String?
  private let post: Post?

  /// What the posts are called in a search; the longer first, since the one ends with the other.
  private static let posts: [(String, Post)] = [
    ("副会长", .vicePresident), ("会长", .president), ("秘书长", .secretaryGeneral),
    ("监事长", .supervisorChair), ("vicepresident", .vicePresident), ("president", .president),
    ("secretarygeneral", .secretaryGeneral), ("supervisorchair", .supervisorChair),
  ]

  init(_ typed: String) {
    names = NameSearch(typed)
    text = NameSearch.folded(typed)
    var rest = text
    let folded = text
    let named = Self.posts.first { folded.hasPrefix($0.0) || folded.hasSuffix($0.0) }
    if let named { rest = rest.replacing(named.0, with: "") }
    post = named?.1
    person = Self.person(rest)
    isPostAlone = named != nil && rest.isEmpty
  }

  private let isPostAlone: Bool

  var isEmpty: Bool { text.isEmpty }
  /// Whether a person or a post is meant.
  var isOfPersons: Bool { person != nil || isPostAlone }

  /// `person/p-12`, or `p-12` as people write it.
  private static func person(_ text: String) -> String? {
    if text.hasPrefix("person/") { return text }
    let isReference =
      text.hasPrefix("p-") && text.count > 2 && text.dropFirst(2).allSatisfy { $0.isNumber }
    return isReference ? "person/" + text : nil
  }

  func hits(_ association: String, _ entries: [Entry], at moment: Moment) -> [SearchHit] {
    let known = entries.filter { $0.position <= moment.position }
    guard !known.isEmpty, let items = try? EntryHistory.items(known) else { return [] }
    let dossier = Dossier(association, items, through: moment.effective)
    if isOfPersons { return posts(dossier) }
    return formerNames(dossier).filter { names.fits($0) }.map { .formerName($0) }
  }

  private func posts(_ dossier: Dossier) -> [SearchHit] {
    PostsHeld.inForce(dossier).filter { held in
      (post == nil || held.post == post) && (person == nil || held.person.lowercased() == person)
    }.map { .post(person: $0.person, post: $0.post) }
  }

  /// Every name but the last.
  private func formerNames(_ dossier: Dossier) -> [String] {
    var names: [String] = []
    for item in dossier.items {
      let name: String? =
        if let held: Dossier.Held<AssociationRegistered> = dossier.held(item) {
          held.event.name
        } else if let held: Dossier.Held<FoundingApplied> = dossier.held(item) {
          held.event.name
        } else if let held: Dossier.Held<RegistrationItemChanged> = dossier.held(item),
          held.event.item == .name
        {
          held.event.new
        } else {
          nil
        }
      if let name, !name.isEmpty, names.last != name { names.append(name) }
    }
    return Array(names.dropLast()).filter { $0 != names.last }
  }
}

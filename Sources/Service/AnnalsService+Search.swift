import CaseWork
import EventModel
import EventStore
package import Events
import Projections

/// Why a search found an association beside its present name, identifier and codes.
package enum SearchHit: Hashable, Sendable {
  case formerName(String)
  case post(person: String, post: Post)
}

/// An association by its name, where a search found none.
package struct NearName: Hashable, Sendable {
  package let association: String
  package let name: String
}

extension AnnalsService {
  /// Why a text finds an association by something that its row in the register does not show.
  package func hits(
    _ text: String, _ association: String, at moment: Moment
  ) throws(ServiceFault) -> [SearchHit] {
    try reading { reader throws(StoreError) in try names.catchUp(reader) }
    return names.hits(text, association, at: moment)
  }

  /// The question with the associations that its text finds by former names and posts.
  func finding(_ query: RowQuery, at moment: Moment) throws(ServiceFault) -> RowQuery {
    guard let text = query.search, !text.isEmpty else { return query }
    try reading { reader throws(StoreError) in try names.catchUp(reader) }
    var query = query
    query.furtherFound = names.found(text, at: moment, persons: query.seeksPersons)
    return query
  }

  /// The names in the scope that are most like a text, the nearest first.
  package func nearestNames(
    to text: String, in scope: Scope, at moment: Moment, most: Int = 5
  ) throws(ServiceFault) -> [NearName] {
    let rows = try rows(RowQuery(.register, in: scope), at: moment).rows
    let wanted = Self.pairs(text)
    guard !wanted.isEmpty else { return [] }
    var found: [(near: NearName, likeness: Double)] = []
    for row in rows {
      guard case .text(let association)? = row["association"], case .text(let name)? = row["name"]
      else { continue }
      let own = Self.pairs(name)
      let common = Double(own.intersection(wanted).count)
      let likeness = 2 * common / Double(max(1, own.count + wanted.count))
      if likeness > 0 { found.append((NearName(association: association, name: name), likeness)) }
    }
    return found.sorted {
      ($1.likeness, $0.near.association) < ($0.likeness, $1.near.association)
    }.prefix(most).map(\.near)
  }

  /// The characters of a text and their pairs: what two names have in common.
  private static func pairs(_ text: String) -> Set<String> {
    let letters = Array(NameSearch.folded(text))
    return Set(letters.map(String.init) + zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
  }
}

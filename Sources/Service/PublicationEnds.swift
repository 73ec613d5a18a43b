import Associations
import Desk
import EventModel
import Events
import Projections
import Replay
import Rules
import Synchronization

/// Until when the present stay of an association on a list is published, where an officer set an end
/// (公示至). Read from its stream once for each version of it.
final class PublicationEnds: Sendable {
  struct Ends: Sendable {
    /// The version of the stream that was read.
    let version: Int64
    /// Nil where no end was set.
    let abnormal: CivilDate?
    let serious: CivilDate?
  }

  /// About as many as may be listed at once in a large city; then all are forgotten and read anew.
  private static let most = 50_000

  private let kept = Mutex<[String: Ends]>([:])

  func ends(
    of association: String, version: Int64, _ read: () throws(ServiceFault) -> Ends
  ) throws(ServiceFault) -> Ends {
    if let known = kept.withLock({ $0[association] }), known.version == version { return known }
    let made = try read()
    kept.withLock { kept in
      if kept.count >= Self.most { kept = [:] }
      kept[association] = made
    }
    return made
  }
}

extension AnnalsService {
  /// Whether a stay on a list may be shown: it is public by law until an end that an officer set.
  func isPublished(
    _ list: PublicRegister.List, _ association: String, today: CivilDate
  ) throws(ServiceFault) -> Bool {
    guard list != .redList else { return true }
    let found = try replaying { () throws(ReplayFault) in
      try live.standing(of: association, on: today, atLeast: head).standing
    }
    guard let standing = found else { return false }
    let ends = try publicationEnds.ends(of: association, version: standing.version) {
      () throws(ServiceFault) in
      let reading = try cases(of: association, at: try moment(.now))
      return PublicationEnds.Ends(
        version: standing.version,
        abnormal: Self.end(.abnormalList, reading.dossier, reading.x?.association.abnormalList),
        serious: Self.end(.seriousList, reading.dossier, reading.x?.association.seriousList))
    }
    let end: CivilDate? =
      switch list {
      case .abnormalList: ends.abnormal
      case .blackList: ends.serious
      case .redList: nil
      }
    return end.map { today <= $0 } ?? true
  }

  /// The end that the last publication of the present stay names.
  private static func end(
    _ list: CreditList, _ dossier: Dossier, _ history: ListHistory?
  ) -> CivilDate? {
    guard let spell = history?.current else { return nil }
    let published = dossier.last(ListingPublished.self) { $0.list == list }
    guard let published, published.on >= spell.since else { return nil }
    return published.event.until
  }
}

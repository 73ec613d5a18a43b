import EventModel
import Synchronization

/// The counts beside the filters of lists that were asked for lately: the first page of a register of
/// 100,000 associations need not count them again for everybody who opens it.
final class FacetCache: Sendable {
  private struct Key: Hashable {
    let query: RowQuery
    let columns: [String]
    let effective: CivilDate
    let position: LogPosition
  }

  private struct Kept {
    var counts: [Key: (facets: [String: [FacetValue]], used: UInt64)] = [:]
    var time: UInt64 = 0
  }

  /// Counts kept; each is a few kilobytes.
  private static let most = 64

  private let kept = Mutex(Kept())

  func facets(
    _ query: RowQuery, _ columns: [String], at moment: Moment,
    _ count: () throws(ServiceFault) -> [String: [FacetValue]]
  ) throws(ServiceFault) -> [String: [FacetValue]] {
    let key = Key(
      query: query.whole, columns: columns, effective: moment.effective, position: moment.position)
    let known = kept.withLock { kept in
      kept.time += 1
      kept.counts[key]?.used = kept.time
      return kept.counts[key]?.facets
    }
    if let known { return known }
    let made = try count()
    kept.withLock { kept in
      kept.counts[key] = (made, kept.time)
      while kept.counts.count > Self.most,
        let oldest = kept.counts.min(by: { $0.value.used < $1.value.used })?.key
      {
        kept.counts[oldest] = nil
      }
    }
    return made
  }
}

import EventModel
import Synchronization

/// What queries chose lately: the next page of a list, and the same page again, need no second pass
/// over the register.
final class ChoiceCache: Sendable {
  private struct Key: Hashable {
    let query: RowQuery
    let effective: CivilDate
    let position: LogPosition
  }

  private struct Kept {
    var choices: [Key: (choice: Choice, used: UInt64)] = [:]
    var count: UInt64 = 0
  }

  /// Places kept in all, eight bytes each.
  private static let mostPlaces = 2_000_000

  private let kept = Mutex(Kept())

  func choice(_ query: RowQuery, at moment: Moment, _ choose: () -> Choice) -> Choice {
    let key = Key(query: query, effective: moment.effective, position: moment.position)
    let known = kept.withLock { kept in
      kept.count += 1
      kept.choices[key]?.used = kept.count
      return kept.choices[key]?.choice
    }
    if let known { return known }
    let made = choose()
    kept.withLock { kept in
      kept.choices[key] = (made, kept.count)
      var places = kept.choices.values.reduce(0) { $0 + $1.choice.count + 64 }
      while places > Self.mostPlaces, kept.choices.count > 1,
        let oldest = kept.choices.min(by: { $0.value.used < $1.value.used })?.key
      {
        places -= (kept.choices.removeValue(forKey: oldest)?.choice.count ?? 0) + 64
      }
    }
    return made
  }
}

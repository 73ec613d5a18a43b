import Associations
public import EventModel
import Events
import Foundation

/// One fact that holds, with corrections applied, as plain values.
public struct HeldFact: Sendable {
  /// `association/<id>`, `rulebook/<jurisdiction>` or `office/<id>`.
  public let stream: String
  /// The stored name of its type.
  public let type: String
  public let effectiveOn: CivilDate
  /// Canonical JSON.
  public let data: [UInt8]
}

extension Replay {
  /// Every fact of the associations, rulebooks and offices that holds by what is recorded today.
  public static func facts(from store: String) throws(ReplayFault) -> [HeldFact] {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let log = try LoadedLog.whole(store, knownAt: nil, threads: threads, progress: nil)
    let corrections = log.correctionTargets()
    var facts: [HeldFact] = []
    for (stream, member) in log.streams {
      for fact in try log.history(of: member, corrections).facts {
        facts.append(
          HeldFact(
            stream: stream, type: fact.type.rawValue, effectiveOn: fact.effectiveOn,
            data: Array(fact.data)))
      }
    }
    return facts
  }
}

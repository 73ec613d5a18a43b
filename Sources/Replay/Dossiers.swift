public import Associations
public import EventModel
import Foundation
public import Rules

extension Replay {
  /// Every association's facts up to a day, as known today, in the order of the identifiers; what
  /// the log says about the entries themselves – who recorded them – is not read.
  public static func dossiers(
    from store: String, knownAt known: Instant? = nil, through day: CivilDate
  ) throws(ReplayFault) -> [Dossier] {
    try picture(from: store, knownAt: known, through: day).dossiers
  }

  /// The same with the random draws and the parameters that the rulebooks set.
  ///
  /// - Parameter position: the last position that is known; it decides where it is given.
  public static func picture(
    from store: String, knownAt known: Instant? = nil, position: LogPosition? = nil,
    through day: CivilDate, progress: Progress? = nil
  ) throws(ReplayFault) -> (
    dossiers: [Dossier], draws: [Dossier], parameters: ParameterTable
  ) {
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let log = try LoadedLog.whole(
      store, knownAt: known, through: position, threads: threads, progress: progress)
    let corrections = log.correctionTargets()
    func read(_ members: [LoadedLog.Member]) throws(ReplayFault) -> [Dossier] {
      var dossiers: [Dossier] = []
      dossiers.reserveCapacity(members.count)
      for member in members {
        let items = try log.history(of: member, corrections).items
        dossiers.append(Dossier(member.identifier, items, through: day))
      }
      return dossiers
    }
    return (try read(log.associations), try read(log.draws), try log.parameterTable())
  }
}

extension History {
  /// The facts with bytes of their own.
  var items: [Dossier.Item] {
    facts.map { fact in
      Dossier.Item(
        type: fact.type, schema: fact.schema, effectiveOn: fact.effectiveOn,
        evidence: fact.evidence, data: Array(fact.data))
    }
  }
}

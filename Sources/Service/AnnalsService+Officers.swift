import Associations
import EventModel
package import Projections
import Replay

extension AnnalsService {
  /// Who holds which appointment at a moment, those that the scope lets somebody know of. Blocks its
  /// thread while the past is replayed.
  package func officers(in scope: Scope, at moment: Moment) throws(ServiceFault) -> [Row] {
    let rows: [Row] = try replaying { () throws(ReplayFault) in
      guard moment.isCurrent else {
        let question = Question(
          effective: moment.effective, position: moment.position, views: [.officers])
        return try Replay.answer(question, from: store, calendar: calendar).rows[.officers] ?? []
      }
      let roll = try live.roll(on: moment.effective, atLeast: moment.position)
      return Officers.rows(roll, on: moment.effective)
    }
    return scope.isEverything ? rows : rows.filter { Self.covers(scope, $0) }
  }

  private static func covers(_ scope: Scope, _ row: Row) -> Bool {
    if case .text(let association)? = row["association"],
      scope.covers(association, in: nil)
    {
      return true
    }
    guard case .texts(let areas)? = row["jurisdictions"] else { return false }
    return areas.contains { scope.coversArea($0) }
  }
}

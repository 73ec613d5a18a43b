import EventModel
package import Projections
import Replay

/// Every row that a query chooses, at one moment: made into rows only where they are taken, so that a
/// file of a whole register needs no memory of its own.
package struct RowRun: Sendable {
  private let source: RowSource
  private let choice: Choice
  private let view: View
  /// The day and the knowledge on which the rows stand.
  package let moment: Moment

  init(_ source: RowSource, _ choice: Choice, _ view: View, _ moment: Moment) {
    self.source = source
    self.choice = choice
    self.view = view
    self.moment = moment
  }

  package var count: Int { choice.count }

  /// Some of the rows, in the query's order.
  package func rows(_ places: Range<Int>) -> [Row] {
    places.clamped(to: 0..<count).map { source.row(choice[$0], of: view) }
  }
}

extension AnnalsService {
  /// All rows of a query; its page is not looked at. Blocks its thread while the past is replayed.
  package func run(_ query: RowQuery, at moment: Moment) throws(ServiceFault) -> RowRun {
    try check(query)
    guard moment.isCurrent else {
      let source = RowSource.then(try past(at: moment))
      return RowRun(source, source.choice(query.whole), query.view, moment)
    }
    let picture = try replaying { () throws(ReplayFault) in
      try live.current(on: moment.effective, atLeast: moment.position)
    }
    let source = RowSource.now(picture)
    return RowRun(
      source, source.choice(query.whole), query.view, moment.moved(to: picture.position))
  }
}

package import Desk
package import EventModel
import EventStore
package import Projections
package import Replay

extension AnnalsService {
  /// One association as it stands today, as known now, and the last position that is known of.
  package func standing(
    of association: String
  ) throws(ServiceFault) -> (standing: LiveStanding?, position: LogPosition) {
    try replaying { () throws(ReplayFault) in
      try live.standing(of: association, on: today, atEndOf: log.commits)
    }
  }

  /// Every row of one association in the kept views at a moment. The caller has found it in scope.
  package func rows(
    of association: String, at moment: Moment
  ) throws(ServiceFault) -> [View: [Row]] {
    if moment.isCurrent {
      let found = try replaying { () throws(ReplayFault) in
        try live.standing(of: association, on: moment.effective, atLeast: moment.position)
      }
      var rows: [View: [Row]] = [:]
      for view in LiveViews.views { rows[view] = found.standing?.rows(in: view) ?? [] }
      return rows
    }
    let question = Question(
      effective: moment.effective, position: moment.position, views: LiveViews.views,
      association: association)
    return try replaying { () throws(ReplayFault) in
      try Replay.answer(question, from: store, calendar: calendar).rows
    }
  }

  /// One association's life at a moment: every entry that is known, and what became of it.
  package func timeline(
    of association: String, at moment: Moment
  ) throws(ServiceFault) -> Timeline {
    try replaying { () throws(ReplayFault) in
      try Timeline.of(
        association, effective: moment.effective, known: nil, through: moment.position,
        from: store)
    }
  }

  /// One association's cases at a moment.
  package func cases(
    of association: String, at moment: Moment
  ) throws(ServiceFault) -> CaseReading {
    do throws(DeskFault) {
      return try CaseReading.of(
        association, effective: moment.effective, through: moment.position, from: store,
        calendar: calendar)
    } catch {
      throw .desk(error)
    }
  }

  /// The version of a stream's last entry; 0 where it has none.
  package func version(of stream: StreamName) throws(ServiceFault) -> Int64 {
    if stream.category == .association,
      let standing = try standing(of: stream.identifier).standing
    {
      return standing.version
    }
    return try reading { reader throws(StoreError) in try reader.lastVersion(ofStream: stream) }
  }

  /// The jurisdiction in which an association stands today; nil where none is known.
  package func jurisdiction(of association: String) throws(ServiceFault) -> String? {
    try standing(of: association).standing?.jurisdiction
  }
}

import Associations
package import CaseWork
import Desk
package import EventModel
import EventStore
package import Events
import Law
import Projections
import Replay
package import Rules

/// One random draw as it is recorded (双随机抽取).
package struct RecordedDraw: Sendable {
  /// The identifier in `draw/<id>`.
  package let identifier: String
  package let event: RandomInspectionDrawn
  package let drawnOn: CivilDate
  package let position: LogPosition
  /// The correction that gave it its present content; 0: none.
  package let correction: LogPosition
  /// The quota's share in per cent on the day of the draw; nil where no level is recorded.
  package let percent: Int?
  /// How many were to be drawn; nil where no level is recorded.
  package var quota: Int? {
    percent.map { RepeatableDraw.quota(of: event.population, percent: $0) }
  }
}

/// What drawing again found.
package struct RepeatedDraw: Sendable {
  /// Empty where the record is what the seed gives.
  package let discrepancies: [RepeatableDraw.Discrepancy]
  /// Those who stand in the draw, in the order of their numbers.
  package let ranked: [String]
}

extension AnnalsService {
  /// The parameters that the rulebooks set, as known at a moment.
  package func parameters(at moment: Moment) throws(ServiceFault) -> ParameterTable {
    try replaying { () throws(ReplayFault) in
      try Replay.parameters(from: store, through: moment.position)
    }
  }

  /// The draws that the scope covers, as known at a moment, the latest first.
  package func draws(in scope: Scope, at moment: Moment) throws(ServiceFault) -> [RecordedDraw] {
    let table = try parameters(at: moment)
    let streams = try reading { reader throws(StoreError) in
      try reader.streamNames(in: .draw).map(\.name)
    }
    var draws: [RecordedDraw] = []
    for stream in streams {
      if let draw = try draw(stream, table, at: moment), scope.coversArea(draw.event.jurisdiction) {
        draws.append(draw)
      }
    }
    return draws.sorted { ($1.drawnOn, $1.position) < ($0.drawnOn, $0.position) }
  }

  /// One draw; nil where there is none by then, or the scope does not cover it.
  package func draw(
    _ identifier: String, in scope: Scope, at moment: Moment
  ) throws(ServiceFault) -> RecordedDraw? {
    guard let stream = StreamName("draw/\(identifier)"),
      let draw = try draw(stream, try parameters(at: moment), at: moment),
      scope.coversArea(draw.event.jurisdiction)
    else { return nil }
    return draw
  }

  private func draw(
    _ stream: StreamName, _ table: ParameterTable, at moment: Moment
  ) throws(ServiceFault) -> RecordedDraw? {
    let entries = try reading { reader throws(StoreError) in
      try reader.entries(ofStream: stream)
    }
    let dossier: Dossier
    do throws(DeskFault) {
      let items = try EntryHistory.items(entries.filter { $0.position <= moment.position })
      dossier = Dossier(stream.identifier, items, through: moment.effective)
    } catch {
      throw .desk(error)
    }
    guard let held = dossier.all(RandomInspectionDrawn.self).last else { return nil }
    let percent = held.event.level.map { level in
      table.number(level.quotaParameter, for: held.event.jurisdiction, on: held.on)
    }
    return RecordedDraw(
      identifier: stream.identifier, event: held.event, drawnOn: held.on,
      position: held.evidence.position, correction: held.evidence.correction, percent: percent)
  }

  /// Draws again from the recorded seed: from who stood on the register on the day of the draw, as
  /// known just before it was recorded. Blocks its thread while that day is replayed.
  package func repeated(_ draw: RecordedDraw) throws(ServiceFault) -> RepeatedDraw {
    let then = try moment(AskedMoment(effective: draw.drawnOn, position: draw.position - 1))
    var query = RowQuery(.register, in: .everything)
    query.jurisdictions = [draw.event.jurisdiction]
    // A suspended body is still registered, and stands in the draw.
    query.filters = [.oneOf("status", ["registered", "suspended"])]
    let population = try rows(query, at: then).rows.compactMap { row -> String? in
      guard case .text(let identifier)? = row["association"] else { return nil }
      return identifier
    }
    let table = try parameters(at: then)
    let inspectors = table.number(
      .drawInspectors, for: draw.event.jurisdiction, on: draw.drawnOn)
    let percent = draw.percent ?? 0
    var found = RepeatableDraw.verify(
      draw.event, population: population, percent: percent, inspectors: inspectors)
    if draw.percent == nil { found = Self.withoutQuota(found, draw, population) }
    return RepeatedDraw(
      discrepancies: found,
      ranked: RepeatableDraw.ranked(population, seed: draw.event.seed, lot: .association))
  }

  /// Where no level is recorded, as many are drawn again as were drawn then.
  private static func withoutQuota(
    _ found: [RepeatableDraw.Discrepancy], _ draw: RecordedDraw, _ population: [String]
  ) -> [RepeatableDraw.Discrepancy] {
    let drawn = Array(
      RepeatableDraw.ranked(population, seed: draw.event.seed, lot: .association)
        .prefix(draw.event.drawn.count))
    let others = found.filter { discrepancy in
      if case .drawn = discrepancy { false } else { true }
    }
    return drawn == draw.event.drawn ? others : others + [.drawn(drawn)]
  }
}

import EventModel
import Projections
import Replay
import Synchronization

extension AnnalsService {
  /// Whether a question about the lists is answered from memory, or takes a replay of the log.
  package func isAtHand(_ query: RowQuery, at moment: Moment) -> Bool {
    switch query.view {
    case .officers, .statistics: true
    case .register, .abnormalList, .blackList, .redList, .zombies, .deadlines, .proposals,
      .catalogue, .decoupling, .work:
      moment.isCurrent || past.has(moment)
    }
  }

  /// Rows of a view at a moment. Blocks its thread while the past is replayed.
  package func rows(_ query: RowQuery, at moment: Moment) throws(ServiceFault) -> RowPage {
    try check(query)
    let query = try finding(query, at: moment)
    if moment.isCurrent {
      let picture = try replaying { () throws(ReplayFault) in
        try live.current(on: moment.effective, atLeast: moment.position)
      }
      return try page(query, from: .now(picture), moment.moved(to: picture.position))
    }
    return try page(query, from: .then(try past(at: moment)), moment)
  }

  /// Where the rows of a moment come from.
  func source(at moment: Moment) throws(ServiceFault) -> RowSource {
    guard moment.isCurrent else { return .then(try past(at: moment)) }
    return .now(
      try replaying { () throws(ReplayFault) in
        try live.current(on: moment.effective, atLeast: moment.position)
      })
  }

  /// A view or column that is not there is said before anything is read.
  func check(_ query: RowQuery) throws(ServiceFault) {
    let keys = Set(query.view.columns.map(\.key))
    let asked = query.filters.map(\.column) + (query.sort.map { [$0.column] } ?? [])
    for column in asked where !keys.contains(column) { throw .unknownColumn(column) }
  }

  /// The answer to every question about one moment of the past, replayed once and kept for a while.
  func past(
    at moment: Moment, progress: Replay.Progress? = nil
  ) throws(ServiceFault) -> PastPicture {
    try past.picture(at: moment) { () throws(ServiceFault) in
      let question = Question(
        effective: moment.effective, position: moment.position, views: LiveViews.views)
      let answer = try replaying { () throws(ReplayFault) in
        try Replay.answer(question, from: store, calendar: calendar, progress: progress)
      }
      return PastPicture(answer)
    }
  }

  private func page(
    _ query: RowQuery, from source: RowSource, _ moment: Moment
  ) throws(ServiceFault) -> RowPage {
    let token = try query.after.map { text throws(ServiceFault) in
      guard let token = PageToken(text) else { throw .badToken }
      return token
    }
    let choice = choices.choice(query.whole, at: moment) { source.choice(query) }
    let start = token.map { choice.place(after: $0, in: source, query) } ?? 0
    let end = query.limit.map { min(choice.count, start + $0) } ?? choice.count
    let rows = (start..<max(start, end)).map { source.row(choice[$0], of: query.view) }
    var next: String?
    if end < choice.count, end > start {
      next = source.token(choice[end - 1], query).text
    }
    return RowPage(
      rows: rows, next: next, total: choice.count, examined: choice.examined, moment: moment)
  }
}

extension Moment {
  /// The same moment where the log has grown meanwhile: an answer may know more than was asked.
  func moved(to position: LogPosition) -> Moment {
    Moment(
      effective: effective, known: known, position: position, today: today, head: position,
      isPinned: isPinned)
  }
}

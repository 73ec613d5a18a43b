import Associations
import EventModel
import Projections
import Service
import Web
import Words

/// A sort of work with the filter that shows it alone.
struct QueueGroup {
  let words: Sentence
  /// The parameters of the queue's address.
  let parameters: [(String, String)]
  private let filters: @Sendable (CivilDate) -> [RowQuery.Filter]

  init(
    _ chinese: String, _ english: String, _ parameters: [(String, String)],
    _ filters: @escaping @Sendable (CivilDate) -> [RowQuery.Filter]
  ) {
    words = Sentence(chinese, english)
    self.parameters = parameters
    self.filters = filters
  }

  /// How many there are in the caller's area.
  func count(at moment: Moment, _ call: Call) throws -> Int {
    var query = RowQuery(.work, in: call.caller.scope)
    query.filters = filters(moment.effective)
    query.limit = 0
    let asked = query
    return try call.answering { () throws(ServiceFault) in
      try call.service.rows(asked, at: moment).total
    }
  }
}

/// The sorts of work that the queue and the first page count.
enum QueueGroups {
  static func all(_ call: Call) -> [QueueGroup] {
    [confirm, found, overdue, soon, serve, verify, mine(call)]
  }

  static let confirm = QueueGroup("待复核", "To confirm", [("kind", "submission")]) { _ in
    [.oneOf("kind", [CaseKind.submission.rawValue])]
  }
  static let found = QueueGroup("待决发现", "Found, undecided", [("stage", "found")]) { _ in
    [.oneOf("stage", [CaseStage.found.rawValue])]
  }
  static let overdue = QueueGroup("已逾期", "Overdue", [("due", "overdue")]) { day in
    QueueFilters.Due.overdue.filters(on: day)
  }
  static let soon = QueueGroup("30日内到期", "Due within 30 days", [("due", "30")]) { day in
    QueueFilters.Due.days30.filters(on: day)
  }
  static let week = QueueGroup("7日内到期", "Due within 7 days", [("due", "week")]) { day in
    QueueFilters.Due.week.filters(on: day)
  }
  static let serve = QueueGroup("待送达", "To be served", [("next", "ServePaper")]) { _ in
    [.oneOf("next", ["ServePaper"])]
  }
  static let verify = QueueGroup("待验收", "To be verified", [("next", "VerifyRectification")]) { _ in
    [.oneOf("next", ["VerifyRectification"])]
  }

  static func mine(_ call: Call) -> QueueGroup {
    let actor = call.caller.actor?.name ?? ""
    return QueueGroup("我承办的", "Mine", [("assignee", "mine")]) { _ in
      [.oneOf("assignee", [actor])]
    }
  }
}

import EventModel
import EventStore
import HTTP
import Projections
import Service
import Web
import Words

/// What the address of a comparison asks: one view, two points on both axes, and which changes of it
/// are shown.
struct CompareAddress {
  /// The views whose rows can be compared one with the other.
  static let views: [View] = [
    .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling, .proposals, .deadlines,
    .register,
  ]

  let view: View
  let first: Moment
  let second: Moment
  let question: ComparisonQuestion

  init(_ call: Call) throws {
    let named = call.request.parameter("view") ?? View.abnormalList.rawValue
    guard let view = View(rawValue: named), Self.views.contains(view) else {
      throw Problem.parameter(
        "view", "“\(named)”不是可比较的名单", "“\(named)” is no view that can be compared")
    }
    self.view = view
    first = try call.moment()
    second = try call.moment("with-effective", "with-known", "with-position")
    for moment in [first, second] where moment.position == 0 && moment.head > 0 {
      throw try Self.beforeTheLog(call)
    }
    question = ComparisonQuestion(
      view, .init(first), .init(second), jurisdictions: try AskedAreas.prefixes(call))
  }

  private static func beforeTheLog(_ call: Call) throws -> Problem {
    let entry = try call.answering { () throws(ServiceFault) in
      try call.service.entry(at: 1, in: .everything)
    }
    let day = entry?.recordedAt.civilDate.description ?? ""
    return .parameter(
      "known", "知悉日期早于日志首条（\(day)），无法回答",
      "known before the first entry (\(day)): nothing can be answered")
  }

  /// The address of a comparison.
  static func make(_ question: ComparisonQuestion) -> String {
    Address.make(
      "/compare",
      [
        ("view", question.view.rawValue), ("effective", question.first.effective.description),
        ("position", String(question.first.position)),
        ("with-effective", question.second.effective.description),
        ("with-position", String(question.second.position)),
      ])
  }
}

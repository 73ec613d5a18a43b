import EventModel
import EventStore
import Events
import HTTP
import Replay
import Service
import Web
import Words

/// Every paper that an entry of the association carries, by its number.
struct PapersPage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = PapersPage(of: of)
    return try AssociationHead(of, .papers).page { try page.main() }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private func main() throws -> HTML {
    let timeline = try call.answering { () throws(ServiceFault) in
      try call.service.timeline(of: of.association, at: of.moment)
    }
    let items = timeline.items.filter { $0.entry.document != nil }.reversed()
    guard !items.isEmpty else {
      return EmptyState.html(
        call.say(
          "已检查 \(timeline.items.count) 条记录，都没有文号。",
          "None of its \(timeline.items.count) entries carries the number of a paper."))
    }
    let columns = [
      DataTable.Column(call.say("文号", "Number")), .init(call.say("事由", "What")),
      .init(call.say("生效日期", "Effective")), .init(call.say("经办、复核", "By")),
      .init(call.say("记录", "Entry")), .init(call.say("状态", "State")),
    ]
    let lines = items.map { item -> DataTable.Line in
      let entry = item.entry
      let actors = [entry.actor, entry.confirmedBy].compactMap(\.self)
        .map { ActorWords.name($0, call.language) }
      let state = TimelineWords.said(item.standing, call.language)
      return DataTable.Line([
        Link.html(entry.document ?? "", "/papers/\(entry.position)"),
        .text(TypeWords.label(entry.type, call.language)),
        Keep.html(TimelineList.day(item).description),
        .text(actors.joined(separator: call.say("、", ", "))),
        PositionLink.html(entry.position, call, of: of.association),
        state.isEmpty ? .text(call.say("有效", "holds")) : Tag.html(state),
      ])
    }
    let caption = DataTable.caption(
      call.say("文书", "Papers"), count: items.count, at: of.moment, call)
    return DataTable(caption, columns, lines).html(call)
  }
}

import EventModel
import EventStore
import Events
import HTTP
import Replay
import Service
import Web
import Words

/// An association's whole life: by effective day or by recording, one family or all.
struct HistoryPage {
  private let of: AssociationReading
  private let timeline: Timeline
  private var call: Call { of.call }

  init(_ of: AssociationReading) throws {
    self.of = of
    timeline = try of.call.answering { () throws(ServiceFault) in
      try of.call.service.timeline(of: of.association, at: of.moment)
    }
  }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = try HistoryPage(of)
    return try AssociationHead(of, .history).page { try page.all() }.response(call)
  }

  // MARK: The parts, also on the first page of an association

  /// The latest entries.
  func latest(_ count: Int) throws -> HTML {
    let items = known.sorted { left, right in
      (TimelineList.day(right), right.entry.position)
        < (TimelineList.day(left), left.entry.position)
    }.prefix(count)
    return list(Array(items), .effective) + (try hidden)
  }

  private var known: [Timeline.Item] {
    timeline.items.filter { item in
      if case .ahead = item.standing { return false }
      return true
    }
  }

  private func list(_ items: [Timeline.Item], _ order: TimelineList.Order) -> HTML {
    TimelineList(items: items, association: of.association, order: order, call: call).html
  }

  /// What the moment's knowledge hides, counted.
  private var hidden: HTML {
    get throws {
      guard !of.moment.knowsAll else { return .empty }
      let now = try call.answering { () throws(ServiceFault) in
        let moment = try call.service.moment(AskedMoment(effective: of.moment.effective))
        return try call.service.timeline(of: of.association, at: moment)
      }
      let later = now.items.filter { item in
        item.entry.position > of.moment.position && TimelineList.day(item) <= of.moment.effective
      }
      guard !later.isEmpty else { return .empty }
      let shown = later.prefix(3).map { item -> String in
        let entry = item.entry
        let recorded = entry.recordedAt.civilDate
        return call.say(
          "\(Numbers.position(entry.position))（生效 \(entry.effectiveOn)，记录 \(recorded)）",
          "\(Numbers.position(entry.position)) (effective \(entry.effectiveOn), recorded \(recorded))"
        )
      }
      let address = call.address(setting: ["known": nil, "position": nil])
      let words = call.say(
        "以所选知悉日期隐去 \(later.count) 条：\(shown.joined(separator: "、"))\(later.count > 3 ? "等" : "")",
        "\(later.count) entries were not known then: \(shown.joined(separator: ", "))\(later.count > 3 ? " …" : "")"
      )
      return """
        <p class="past">\(words) \(Link.html(call.say("显示", "Show"), address))</p>
        """
    }
  }

  // MARK: The page

  private var order: TimelineList.Order {
    call.request.parameter("by").flatMap { TimelineList.Order(rawValue: $0) } ?? .effective
  }

  private var family: EventFamily? {
    call.request.parameter("family").flatMap { EventFamily(rawValue: $0) }
  }

  private func familyOf(_ item: Timeline.Item) -> EventFamily? {
    EventType(rawValue: item.entry.type)?.family
  }

  private func all() throws -> HTML {
    let showsAhead = call.request.parameter("ahead") == "1"
    let base = showsAhead ? timeline.items : known
    let items = base.filter { family == nil || familyOf($0) == family }
    let ahead = timeline.items.count - known.count
    let number = call.say("\(items.count) 条", "\(items.count) entries")
    var html = form(base)
    html += #"<h2 id="results" tabindex="-1">\#(number)</h2>"#
    if ahead > 0, !showsAhead {
      let address = call.address(setting: ["ahead": "1"])
      let words = call.say(
        "另有 \(ahead) 条在该日之后才生效。", "\(ahead) more take effect after that day.")
      html += "<p>\(words) \(Link.html(call.say("一并显示", "Show them"), address))</p>"
    }
    html += list(items, order)
    if items.isEmpty {
      html += EmptyState.html(
        call.say(
          "该单位的 \(base.count) 条记录中没有此类别。", "None of its \(base.count) entries is of this kind."),
        wayOn: Link.html(
          call.say("清除筛选", "Clear the filter"), call.address(setting: ["family": nil])))
    }
    return html + (try hidden)
  }

  /// Order and family, as a form.
  private func form(_ items: [Timeline.Item]) -> HTML {
    let counts = Dictionary(grouping: items.compactMap(familyOf)) { $0 }.mapValues(\.count)
    let kept = call.request.query.filter {
      ["effective", "known", "position", "ahead"].contains($0.name)
    }.map { #"<input type="hidden" name="\#($0.name)" value="\#($0.value)">"# as HTML }
    let families = EventFamily.allCases.filter { counts[$0] != nil }.map { one -> HTML in
      let name = call.isChinese ? one.chinese : one.english
      return option(one.rawValue, "\(name) (\(counts[one] ?? 0))", one == family)
    }
    let all = option("", call.say("全部", "All"), family == nil)
    let orders =
      option("effective", call.say("生效日期", "effective day"), order == .effective)
      + option("recorded", call.say("记录时间", "recording"), order == .recorded)
    return """
      <form class="line" method="get" action="\(call.request.target)#results">\(kept)\
      <label for="by">\(call.say("排序", "Order by"))</label> \
      <select id="by" name="by">\(orders)</select> \
      <label for="family">\(call.say("类别", "Kind"))</label> \
      <select id="family" name="family">\(all)\(families)</select> \
      <button>\(call.say("应用", "Apply"))</button></form>
      """
  }

  private func option(_ value: String, _ label: String, _ isChosen: Bool) -> HTML {
    let mark: HTML = isChosen ? " selected" : .empty
    return #"<option value="\#(value)"\#(mark)>\#(label)</option>"#
  }
}

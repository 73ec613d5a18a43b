import EventModel
import EventStore
import Events
import Replay
import Service
import Web
import Words

/// Entries of an association's life, the newest first: what took effect when, what was recorded when,
/// by whom, and what became of it.
struct TimelineList {
  /// In which order entries stand.
  enum Order: String {
    case effective
    case recorded
  }

  let items: [Timeline.Item]
  let association: String
  let order: Order
  let call: Call

  var html: HTML {
    guard !items.isEmpty else { return .empty }
    let sorted = items.sorted { left, right in
      switch order {
      case .effective:
        (Self.day(right), right.entry.position) < (Self.day(left), left.entry.position)
      case .recorded: right.entry.position < left.entry.position
      }
    }
    return #"<ol class="life">\#(sorted.map(item))</ol>"#
  }

  /// The day on which it holds, or was said to.
  static func day(_ item: Timeline.Item) -> CivilDate {
    item.effectiveOn ?? item.entry.effectiveOn
  }

  private func item(_ item: Timeline.Item) -> HTML {
    let entry = item.entry
    let type = TypeWords.label(entry.type, call.language)
    let says: HTML = showsData ? summary(entry, item.data) : .empty
    let document: HTML =
      !showsData ? .empty : entry.document.map { #" <span class="doc">\#($0)</span>"# } ?? .empty
    let said = standing(item)
    var head: HTML =
      "<strong>\(type)</strong> \(says)\(document)"
    if isOver(item.standing) { head = "<del>\(head)</del>" }
    let actor = who(entry.actor)
    let second: HTML =
      entry.confirmedBy.map { confirmed in
        .text(
          call.say("，复核 ", ", confirmed by ") + who(confirmed))
      } ?? .empty
    let recorded = call.say(
      "记录 \(DayWords.moment(entry.recordedAt))", "recorded \(DayWords.moment(entry.recordedAt))")
    return """
      <li id="e\(entry.position)"><time>\(Self.day(item).description)</time>\
      <div>\(head)\(said)<br><span class="dim">\(recorded)\(late(entry)) · \(actor)\(second) · \
      \(PositionLink.html(entry.position, call, of: association))</span>\(original(item))</div></li>
      """
  }

  /// What entries say may concern persons, which is not for those who only analyse.
  private var showsData: Bool { call.caller.seesPersons }

  private func who(_ actor: String) -> String {
    ActorWords.name(actor, call.language, withName: showsData)
  }

  private func isOver(_ standing: Timeline.Standing) -> Bool {
    switch standing {
    case .voided, .corrected: true
    case .holds, .fix, .ahead: false
    }
  }

  /// What became of it, with the entry that did it.
  private func standing(_ item: Timeline.Item) -> HTML {
    let words: String
    switch item.standing {
    case .holds: return .empty
    case .corrected: words = call.say("已更正，见 ", "corrected, see ")
    case .voided: words = call.say("已作废，见 ", "voided, see ")
    case .fix: words = call.say("针对 ", "about ")
    case .ahead: return " " + Tag.html(call.say("该日尚未生效", "not yet effective"))
    }
    guard let other = TimelineWords.changedBy(item.standing) else { return .empty }
    var html = call.bracketed(
      "\(words)\(PositionLink.html(other, call, of: association))" as HTML)
    if case .corrected = item.standing, showsData {
      html += "<br>\(call.say("更正后：", "as corrected: "))\(summary(item.entry, item.data))"
    }
    return html
  }

  /// The first fields of the data in one line.
  private func summary(_ entry: Entry, _ data: [UInt8]) -> HTML {
    let shown = lines(entry, data).prefix(3).map { "\($0.label) \($0.value)" }
    let text = shown.joined(separator: call.say("，", ", "))
    return .text(text.count > 90 ? text.prefix(89) + "…" : text)
  }

  private func lines(_ entry: Entry, _ data: [UInt8]) -> [DataText.Line] {
    guard let type = EventType(rawValue: entry.type), let value = try? JSONParser.parse(data)
    else { return [] }
    return DataText(type, call.language).lines(value, schema: entry.schema)
  }

  /// Late by so many days, where it was recorded after it took effect.
  private func late(_ entry: Entry) -> String {
    let days = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
    guard days > 0 else { return "" }
    return call.say("（迟录 \(days) 天）", " (\(days) days late)")
  }

  /// All fields as they were first recorded.
  private func original(_ item: Timeline.Item) -> HTML {
    guard showsData else { return .empty }
    let lines = lines(item.entry, item.entry.data)
    guard lines.count > 3 || isOver(item.standing) else { return .empty }
    var facts = SummaryList()
    for line in lines { facts.add(line.label, line.value) }
    let words =
      isOver(item.standing)
      ? call.say("显示原文", "Show the original") : call.say("全部内容", "All fields")
    return "<details><summary>\(words)</summary>\(facts.html)</details>"
  }
}

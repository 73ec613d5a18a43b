import Associations
import CaseWork
import EventModel
import Events
import HTTP
import Service
import Web
import Words

/// Every act that the caller's duties allow, by family.
struct ActsPage {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func response() throws -> HTTPResponse {
    let duties = call.caller.duties
    let acts = CommandCatalogue.acts.filter {
      !duties.isDisjoint(with: $0.act.duties) && $0.family != .fourEyes
    }
    let association = call.request.parameter("association") ?? ""
    let groups = EventFamily.allCases.compactMap { family -> HTML? in
      let own = acts.filter { fits($0, association) && $0.family == family }
      guard !own.isEmpty else { return nil }
      let items = own.map { act -> HTML in "<li>\(link(act, association))\(eyes(act))</li>" }
      let title = call.isChinese ? family.chinese : family.english
      return "<h2>\(title)</h2><ul>\(items)</ul>"
    }
    let count = acts.count
    let head = call.say(
      "按您的职责可办理 \(count) 项。选定事项后填写，核对后才记录。",
      "Your duties allow \(count) acts. Nothing is recorded before you have checked it.")
    return Page(
      call.say("办理事项", "Acts"), at: try call.service.moment(.now), in: .queue,
      main: #"<p>\#(head)</p><div class="catalog">\#(groups)</div>"#
    ).response(call)
  }

  /// With an association chosen, only what stands in an association's stream.
  private func fits(_ act: EventType, _ association: String) -> Bool {
    association.isEmpty || EventCatalogue.entry(of: act).streams.contains(.association)
  }

  private func link(_ act: EventType, _ association: String) -> HTML {
    let reference = call.request.parameter("case") ?? ""
    let query = [
      ("act", act.act.commandName), ("association", association), ("case", reference),
    ].filter { !$0.1.isEmpty }
    return Link.html(ActForm.title(act, call.language), Address.make("/drafts/new", query))
  }

  private func eyes(_ act: EventType) -> HTML {
    switch act.act.eyes {
    case .one: .empty
    case .two: #" <span class="dim">\#(call.say("两人办理", "two officers"))</span>"#
    }
  }
}

/// Asks what an act is about, where the address does not say.
struct SubjectPage {
  private let call: Call
  private let act: EventType

  init(_ call: Call, _ act: EventType) {
    self.call = call
    self.act = act
  }

  func response() throws -> HTTPResponse {
    let title = ActForm.title(act, call.language)
    let streams = EventCatalogue.entry(of: act).streams
    let isAssociation = streams.contains(.association)
    let name = isAssociation ? "association" : "stream"
    let label =
      isAssociation
      ? call.say("社会团体编号", "Association") : call.say("对象（流）", "Subject (stream)")
    let kept = call.request.query.filter { !["association", "stream", "lang"].contains($0.name) }
      .map { #"<input type="hidden" name="\#($0.name)" value="\#($0.value)">"# as HTML }
    let list: HTML = proposals(streams).map { #"<option value="\#($0)"></option>"# as HTML }
      .reduce(.empty, +)
    return Page(
      call.say("\(title)：选定对象", "\(title): the subject"), at: try call.service.moment(.now),
      in: .queue,
      main: """
        <form class="act" method="get" action="/drafts/new">\(kept)<div class="ask">\
        <label for="subject">\(label)</label><p class="hint" id="h-subject">\(hint(streams))</p>\
        <input id="subject" name="\(name)" size="32" list="subjects" autocomplete="off" \
        aria-describedby="h-subject"><datalist id="subjects">\(list)</datalist></div>\
        <button>\(call.say("继续", "Continue"))</button></form>
        """
    ).response(call)
  }

  private func hint(_ streams: [StreamName.Category]) -> HTML {
    guard streams.contains(.association) else {
      let example = proposals(streams).first ?? "rulebook/440307"
      return .text(call.say("如 \(example)", "Like \(example)"))
    }
    let register = Link.html(call.say("名册", "register"), "/associations")
    if act.act.standing == .unregistered {
      return
        "\(call.say("新成立的写拟用编号，如 lg-0058", "A new body: the identifier it shall have, like lg-0058"))"
    }
    return
      "\(call.say("如 lg-0007；可先在", "Like lg-0007; or look it up in the "))\(register)\(call.say("中查找", ""))"
  }

  /// The streams of the caller's own offices and areas.
  private func proposals(_ streams: [StreamName.Category]) -> [String] {
    let areas = Set(
      call.caller.appointments.flatMap { [$0.office] + $0.jurisdictions })
    let categories = streams.filter { $0 != .association && $0 != .draw }
    return categories.flatMap { category in
      areas.sorted().map { "\(category.rawValue)/\($0)" }
    }
  }
}

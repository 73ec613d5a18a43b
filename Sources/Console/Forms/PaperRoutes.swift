import CaseWork
import EventModel
import EventStore
import Events
import HTTP
import Papers
import Paperwork
import Service
import Web
import Words

/// Papers that the log carries: found by number, shown as they were issued.
enum PaperRoutes {
  static let all: [Route] = [
    Route(.get, "/papers", .read, .working { call in try search(call) }),
    Route(
      .get, "/papers/{position}", .read, .working { call in try paper(call, isReceipt: false) }),
    Route(
      .get, "/papers/{position}/receipt", .read,
      .working { call in try paper(call, isReceipt: true) }),
  ]

  private static func paper(_ call: Call, isReceipt: Bool) throws -> HTTPResponse {
    guard
      let position = try AddressReading.position(call.part("position"), "position"),
      let entry = try call.answering({ () throws(ServiceFault) in
        try call.service.entry(at: position, in: call.caller.scope)
      })
    else {
      throw Problem(
        .notFound, "没有这条记录，或不在您的辖区内", "there is no such entry, or it is outside your area")
    }
    return try issued(call, entry.position, isReceipt: isReceipt)
  }

  /// The paper of an entry that the caller may read. `?copy=1` prints 副本 on it.
  static func issued(
    _ call: Call, _ position: LogPosition, isReceipt: Bool
  ) throws -> HTTPResponse {
    let issued = try PaperResponse.asking(call) { () throws(PaperworkFault) in
      try IssuedPapers(of: call.service.store).paper(at: position)
    }
    let isCopy = call.request.parameter("copy") == "1"
    return PaperResponse.make(
      isReceipt ? issued.receipt : issued.paper,
      isCopy ? .copy(issued.pin) : .issued(issued.pin))
  }

  // MARK: Search

  private static func search(_ call: Call) throws -> HTTPResponse {
    let typed = TypedText.paperNumber(call.request.parameter("number") ?? "")
    let label = call.say("文号", "Number of the paper")
    let hint = call.say("如 示民责改〔2020〕12号，括号和全角半角不限", "Like 示民责改〔2020〕12号")
    let result = typed.isEmpty ? .empty : try found(typed, call)
    return Page(
      call.say("文书查询", "Papers"), at: try call.service.moment(.now), in: .orders,
      main: """
        <form class="act" method="get" action="/papers"><div class="ask">\
        <label for="number">\(label)</label><p class="hint" id="h-number">\(hint)</p>\
        <input id="number" name="number" value="\(typed)" size="32" autocomplete="off" \
        aria-describedby="h-number"></div><button>\(call.say("查询", "Find"))</button></form>\
        \(result)
        """
    ).response(call)
  }

  private static func found(_ number: String, _ call: Call) throws -> HTML {
    let none = EmptyState.html(
      call.say(
        "您的辖区内没有文号为 \(number) 的文书（已查至 \(Numbers.position(call.service.head))）。",
        "No paper \(number) in your area (looked up to \(Numbers.position(call.service.head)))."))
    let issued: IssuedPaper
    do throws(PaperworkFault) {
      issued = try IssuedPapers(of: call.service.store).paper(numbered: number)
    } catch {
      if case .noSuchNumber = error { return none }
      return EmptyState.html(PaperworkWords.sentence(error, number).in(call.language))
    }
    let entry = try call.answering { () throws(ServiceFault) in
      try call.service.entry(at: issued.position, in: call.caller.scope)
    }
    guard let entry else { return none }
    var list = SummaryList()
    list.add(call.say("文书", "Paper"), issued.paper.title)
    list.add(call.say("文号", "Number"), issued.paper.number?.description ?? number)
    list.add(
      call.say("当事人", "To"), try AssociationName.of(entry.stream.identifier, call))
    list.add(call.say("记录", "Entry"), EntryWords.line(entry, call.language))
    list.add(
      call.say("打印", "Print"),
      Link.html(call.say("文书", "Paper"), "/papers/\(entry.position)") + " · "
        + Link.html(call.say("副本", "Copy"), "/papers/\(entry.position)?copy=1") + " · "
        + Link.html(call.say("送达回证", "Record of service"), "/papers/\(entry.position)/receipt"))
    return list.html
  }
}

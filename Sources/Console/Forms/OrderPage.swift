import Associations
import CaseWork
import Desk
import EventModel
import EventStore
import Events
import HTTP
import Projections
import Rules
import Service
import Web
import Words

/// One order: what it asks, every day it ever named, what was done, and what can be done next.
struct OrderPage {
  private let call: Call
  private let reading: OrderReading

  init(_ call: Call) throws {
    self.call = call
    reading = try OrderReading(call)
  }

  private var course: OrderCourse { reading.course }
  private var isOpen: Bool { !reading.file.isDone }

  func response() throws -> HTTPResponse {
    let order = course.order
    return Page(
      call.say("整改 \(order) — \(reading.name)", "Order \(order) — \(reading.name)"),
      at: reading.moment, in: .orders,
      main: """
        \(facts)\(acts)<h2>\(call.say("整改事项", "Items"))</h2>\(items)\
        <h2>\(call.say("期限", "Days"))</h2>\(promises)\
        <h2>\(call.say("经过", "Course"))</h2>\(steps)\(papers)
        """
    ).response(call)
  }

  // MARK: Facts

  private var facts: HTML {
    var list = SummaryList()
    let page = Link.address("/associations/\(Address.encoded(reading.association))", call)
    list.add(
      call.say("单位", "Association"),
      Link.html("\(reading.name)（\(reading.association)）", page))
    let stage = reading.work?.stage ?? reading.file.stage
    list.add(
      call.say("状态", "State"),
      Tag.html(StoredWords.label(stage.rawValue, in: "stage", call.language)))
    list.add(
      call.say("责令日", "Ordered"), Numbers.day(course.orderedOn, call.language))
    let day = course.promisedDueOn
    let left =
      isOpen ? "（\(TimeText.remaining(day, on: reading.moment.effective, call.language))）" : ""
    list.add(call.say("到期日", "Due"), TimeText.due(day, call.language) + left)
    list.add(
      call.say("送达", "Served"),
      course.servedOn.map { Numbers.day($0, call.language) } ?? StoredWords.null(call.language))
    list.add(
      call.say("承办", "Officer"),
      reading.file.handling.assignee ?? call.say("未认领", "nobody"))
    if let until = reading.file.pausedUntil {
      list.add(call.say("期限中止至", "Paused until"), Numbers.day(until, call.language))
    }
    if isOpen, day < reading.moment.effective {
      list.add(call.say("后果", "Consequence"), consequence)
    }
    return list.html
  }

  private var consequence: String {
    let from = Numbers.day(course.promisedDueOn.adding(days: 1), call.language)
    return call.say(
      "逾期未完成整改，自\(from)起成立活动异常名录第（三）项事由",
      "Overdue: ground 3 of the abnormal list stands since \(from)")
  }

  private var items: HTML {
    let ordered = reading.ordered?.event.items ?? []
    let lines = course.items.enumerated().map { index, code -> DataTable.Line in
      let text = index < ordered.count ? ordered[index].text : ""
      let state: String
      if course.openItems.contains(code) {
        state = call.say("验收未通过", "Found open")
      } else if course.reported.contains(code) {
        state = call.say("已报告", "Reported")
      } else {
        state = call.say("未报告", "Not reported")
      }
      return DataTable.Line([.text(code), .text(text), .text(state)])
    }
    let columns = [
      DataTable.Column(call.say("代码", "Code")), .init(call.say("内容", "What")),
      .init(call.say("进展", "Progress")),
    ]
    return DataTable(call.say("共 \(lines.count) 项", "\(lines.count) items"), columns, lines)
      .html(call)
  }

  // MARK: Days

  private var promises: HTML {
    let lines = reading.file.promises.map { promise -> DataTable.Line in
      let position = promise.evidence.position
      return DataTable.Line([
        .text(TimeText.due(promise.dueOn, call.language)),
        .text(TypeWords.label(promise.statedBy.rawValue, call.language)),
        .text(promise.on.description),
        PositionLink.html(position, call, of: reading.association),
      ])
    }
    let columns = [
      DataTable.Column(call.say("到期日", "Due day")), .init(call.say("由", "Named by")),
      .init(call.say("生效", "Effective")), .init(call.say("记录", "Entry")),
    ]
    let caption = call.say("曾经确定的到期日", "Every due day that was named")
    return DataTable(caption, columns, lines).html(call)
  }

  // MARK: Course

  private var steps: HTML {
    let lines = reading.file.steps.map { step -> DataTable.Line in
      let position = step.evidence.position
      let recorded =
        reading.entry(at: position).map { EntryWords.recorded($0, call.language) } ?? ""
      return DataTable.Line([
        .text(step.on.description), .text(TypeWords.label(step.type.rawValue, call.language)),
        .text(detail(position)), .text(recorded),
        PositionLink.html(position, call, of: reading.association),
      ])
    }
    let columns = [
      DataTable.Column(call.say("生效", "Effective")), .init(call.say("事项", "What")),
      .init(call.say("内容", "Content")), .init(call.say("记录时间和人", "Recorded")),
      .init(call.say("记录", "Entry")),
    ]
    return DataTable(
      call.say("送达、报告、延期、中止、验收", "Service, reports, extensions, verdicts"), columns, lines
    )
    .html(call)
  }

  /// What an entry says beside the order's number.
  private func detail(_ position: LogPosition) -> String {
    guard let entry = reading.entry(at: position), let type = EventType(rawValue: entry.type),
      let data = try? JSONParser.parse(entry.data)
    else { return "" }
    return DataText(type, call.language).lines(data, schema: entry.schema)
      .filter { !["order", "because", "basis", "findings", "case"].contains($0.name) }
      .map { "\($0.label) \($0.value)" }.joined(separator: call.say("；", "; "))
  }

  // MARK: Acts

  /// What can be done next, each a link to its form; nothing in a view of the past.
  private var acts: HTML {
    guard reading.moment.isCurrent else { return .empty }
    guard isOpen else { return .empty }
    let next = reading.work.map { NextStep(call, reading.association, $0).html } ?? .empty
    let links = [
      "ServePaper", "AcknowledgeRectification", "ReportRectification",
      "VerifyRectification", "ExtendRectification", "PauseRectification", "ResumeRectification",
      "WithdrawRectification", "AnnulRectification",
    ].compactMap(link)
    guard !links.isEmpty else { return next }
    let title = call.say("下一步", "Next")
    let others = call.say("可办理", "Acts")
    return """
      <h2>\(title)</h2>\(next)<nav aria-label="\(others)"><ul class="formats">\
      \(links.map { "<li>\($0)</li>" as HTML })</ul></nav>
      """
  }

  private func link(_ command: String) -> HTML? {
    guard let act = CommandCatalogue.act(named: command),
      !call.caller.duties.isDisjoint(with: act.act.duties)
    else { return nil }
    return Link.html(
      ActForm.title(act, call.language),
      Address.make(
        "/drafts/new",
        [
          ("act", command), ("association", reading.association),
          ("case", reading.file.reference.description),
        ]))
  }

  private var papers: HTML {
    let address = OrderAddress.of(course.order, of: reading.association)
    let links = [
      Link.html(call.say("责令限期整改通知书", "The order"), address + "/notice"),
      Link.html(call.say("送达回证", "Record of service"), address + "/receipt"),
    ]
    let items = links.map { "<li>\($0)</li>" as HTML }
    return "<h2>\(call.say("文书", "Papers"))</h2><ul>\(items)</ul>"
  }
}

import Associations
import Desk
import EventModel
import HTTP
import Rules
import Service
import Web
import Words

/// An association's orders, penalties and other cases.
struct EnforcementPage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = EnforcementPage(of: of)
    return try AssociationHead(of, .enforcement).page { page.main }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private var main: HTML {
    let files = of.reading.files.files
    return section(
      call.say("责令整改", "Rectification orders"), files.filter { $0.kind == .rectification },
      none: call.say("没有责令整改的记录。", "No order is recorded."))
      + section(
        call.say("行政处罚", "Penalties"), files.filter { $0.kind == .penalty },
        none: call.say("没有处罚案件的记录。", "No penalty case is recorded."))
      + section(
        call.say("其他案件", "Other cases"),
        files.filter { $0.kind != .rectification && $0.kind != .penalty },
        none: call.say("没有其他案件。", "There are no other cases."))
  }

  private func section(_ title: String, _ files: [CaseFile], none: String) -> HTML {
    let head: HTML = "<h2>\(title)</h2>"
    guard let x = of.x, !files.isEmpty else { return head + EmptyState.html(none) }
    let columns = [
      DataTable.Column(call.say("案件", "Case")), .init(call.say("阶段", "Stage")),
      .init(call.say("开始", "Opened")), .init(call.say("最近一步", "Last step")),
      .init(call.say("法定到期", "Statutory day")), .init(call.say("下一步", "Next")),
      .init(call.say("承办", "Assigned")),
    ]
    let lines = files.reversed().map { file -> DataTable.Line in
      let deadline = CaseDeadlines.deadline(file, x, of.reading.limits)
      let next = NextAct.after(file, x, of.reading.limits)
      var due: HTML = "—"
      if let deadline {
        let left = DayWords.remaining(
          deadline.day, from: of.moment.effective, call.language)
        due =
          Keep.html(DayWords.deadline(deadline.day, call.language)) + " " + Keep.html(left)
      }
      return DataTable.Line([
        link(file), Tag.html(file.stage.words.in(call.language)),
        Keep.html(file.opened.description), Keep.html(file.lastStepOn.description), due,
        .text(next?.words.in(call.language) ?? "—"),
        .text(file.handling.assignee ?? call.say("未认领", "nobody")),
      ])
    }
    let caption = DataTable.caption(title, count: files.count, at: of.moment, call)
    return head + DataTable(caption, columns, lines).html(call)
  }

  private func link(_ file: CaseFile) -> HTML {
    let words = CaseLink.text(file.kind.rawValue, file.subject, call.language)
    guard call.caller.seesPersons else { return .text(words) }
    return Link.html(
      words, CaseLink.address(file.reference.description, of.association, call))
  }
}

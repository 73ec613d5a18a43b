import Accounts
import CaseWork
import EventModel
import HTTP
import Service
import Web
import Words

/// The officer's own drafts, the last changed first, and what was sent of them lately.
struct DraftListPage {
  private let call: Call

  init(_ call: Call) { self.call = call }

  func response() throws -> HTTPResponse {
    let login = try call.officer().login
    let drafts = try call.keeping { () throws(AccountFault) in
      try call.accounts.drafts(of: login)
    }
    let open = drafts.filter { !DraftStep($0.step).isDone }
    let done = drafts.filter { DraftStep($0.step).isDone }.prefix(20)
    let begin = Link.html(call.say("起草新的办理", "Begin a new act"), "/drafts/new")
    let note = call.say(
      "草稿不入日志，最后更改后保存90天。",
      "Drafts are not in the log; they are kept 90 days after the last change.")
    return Page(
      call.say("草稿", "Drafts"), at: try call.service.moment(.now), in: .queue,
      main: """
        <p>\(begin)</p><p class="dim">\(note)</p>\(try table(open))\
        \(done.isEmpty ? .empty : try finished(Array(done)))
        """
    ).response(call)
  }

  private func title(_ draft: Accounts.Draft) -> String {
    CommandCatalogue.act(named: draft.act).map { ActForm.title($0, call.language) } ?? draft.act
  }

  private func subject(_ draft: Accounts.Draft) throws -> String {
    guard let stream = draft.stream else { return StoredWords.null(call.language) }
    guard stream.category == .association else { return stream.description }
    return try AssociationName.of(stream.identifier, call)
  }

  private func table(_ drafts: [Accounts.Draft]) throws -> HTML {
    guard !drafts.isEmpty else {
      return EmptyState.html(
        call.say("没有未提交的草稿。", "There are no drafts that were not sent."))
    }
    let lines = try drafts.map { draft -> DataTable.Line in
      let delete = call.say("删除", "Delete")
      let name = title(draft)
      let form: HTML = """
        <form method="post" action="/drafts/\(draft.id.description)/delete">\(call.tokenField)\
        <button class="second">\(delete)<span class="hidden">：\(name)</span></button></form>
        """
      return DataTable.Line([
        Link.html(name, "/drafts/\(draft.id)"), .text(try subject(draft)),
        .text(TimeText.moment(draft.updatedAt, call.language)),
        .text(TimeText.moment(draft.endsAt, call.language)), form,
      ])
    }
    let columns = [
      DataTable.Column(call.say("事项", "Act")), .init(call.say("对象", "Subject")),
      .init(call.say("最后更改", "Last changed")), .init(call.say("保存至", "Kept until")),
      .init(call.say("删除", "Delete")),
    ]
    let caption = call.say("未提交的草稿 · 共 \(drafts.count) 份", "Drafts not sent · \(drafts.count)")
    return DataTable(caption, columns, lines).html(call)
  }

  private func finished(_ drafts: [Accounts.Draft]) throws -> HTML {
    let items = try drafts.map { draft -> HTML in
      let when = TimeText.moment(draft.updatedAt, call.language)
      let text = "\(title(draft)) — \(try subject(draft))"
      return "<li>\(Link.html(text, "/drafts/\(draft.id)/done")) \(when)</li>"
    }
    return "<h2>\(call.say("近期已提交", "Sent lately"))</h2><ul>\(items)</ul>"
  }
}

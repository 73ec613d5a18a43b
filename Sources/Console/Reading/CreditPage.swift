import Associations
import EventModel
import Events
import HTTP
import Projections
import Rules
import Service
import Web
import Words

/// An association's stays on the lists, its grade and its honours, past and present.
struct CreditPage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = CreditPage(of: of)
    return try AssociationHead(of, .credit).page { page.main }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private var main: HTML {
    guard let x = of.x else { return .empty }
    return list(.abnormalList, x.association.abnormalList, .abnormalList)
      + list(.blackList, x.association.seriousList, .seriousList) + red(x)
      + grades(x)
  }

  /// The link that explains why a view has a row of the association, or none.
  private func why(_ view: View) -> HTML {
    let isThere = !of.rows(view).isEmpty
    let name = NeighbourLists.name(view, call)
    let words =
      isThere
      ? call.say("依据：为何在“\(name)”", "Why it is on the list")
      : call.say("为何不在“\(name)”", "Why it is not on the list")
    let address = Link.address(
      "/why/\(view.rawValue)/\(Address.encoded(of.association))", call)
    return "<p>\(Link.html(words, address))</p>"
  }

  private func list(_ view: View, _ history: ListHistory, _ list: CreditList) -> HTML {
    let title: HTML = "<h2>\(NeighbourLists.name(view, call))</h2>"
    guard !history.spells.isEmpty else {
      let words = call.say("从未列入。", "Never on it.")
      return title + EmptyState.html(words) + why(view)
    }
    let columns = [
      call.say("列入日", "Entered on"), call.say("情形", "Grounds"), call.say("起算日", "Counted from"),
      call.say("移出日", "Left on"), call.say("记录", "Entries"),
    ].map { DataTable.Column($0) }
    let lines = history.spells.reversed().map { spell -> DataTable.Line in
      let grounds = spell.grounds.map { GroundLabels.label(Int64($0), of: list, call.language) }
      let left: HTML =
        spell.leftOn.map { .text($0.description) } ?? Tag.html(call.say("在名单", "on it"))
      return DataTable.Line([
        Keep.html(spell.enteredOn.description),
        .text(grounds.joined(separator: call.say("；", "; "))),
        Keep.html(spell.since.description), left,
        PositionLink.list(spell.evidence.map(\.position), call, of: of.association),
      ])
    }
    let caption = DataTable.caption(
      NeighbourLists.name(view, call), count: history.spells.count, at: of.moment, call)
    return title + DataTable(caption, columns, lines).html(call) + why(view)
  }

  private func red(_ x: Examination) -> HTML {
    let title: HTML = "<h2>\(NeighbourLists.name(.redList, call))</h2>"
    let words: String
    if let finding = RedListing.finding(x) {
      let reason = StoredWords.label(finding.reason.rawValue, in: "reason", call.language)
      words = call.say("在红名单（\(reason)）。", "On the red list (\(reason)).")
    } else {
      words = call.say("不在红名单。", "Not on the red list.")
    }
    return title + "<p>\(words)</p>" + why(.redList)
  }

  private func grades(_ x: Examination) -> HTML {
    let awards = x.association.grading.awards
    let title: HTML = "<h2>\(call.say("评估等级", "Grades"))</h2>"
    guard !awards.isEmpty else {
      return title + EmptyState.html(call.say("没有评定等级的记录。", "No award is recorded."))
    }
    let columns = [
      DataTable.Column(call.say("等级", "Grade")), .init(call.say("有效期", "Valid")),
      .init(call.say("状态", "State")), .init(call.say("记录", "Entries")),
    ]
    let lines = awards.reversed().map { award -> DataTable.Line in
      let holds = award.holds(on: of.moment.effective)
      return DataTable.Line([
        .text(award.grade == 0 ? call.say("已取消", "cancelled") : "\(award.grade)A"),
        Keep.html(
          call.say(
            "\(award.validFrom)至\(award.validTo)", "\(award.validFrom) to \(award.validTo)")),
        holds ? Tag.html(call.say("有效", "in force")) : .text(call.say("不在有效期", "not in force")),
        PositionLink.list(award.evidence.map(\.position), call, of: of.association),
      ])
    }
    let caption = DataTable.caption(
      call.say("评估等级", "Grades"), count: awards.count, at: of.moment, call)
    return title + DataTable(caption, columns, lines).html(call)
  }
}

import EventModel
import Events
import HTTP
import Projections
import Service
import Web
import Words

/// One association as anybody may see it: the register's items on any day; lists, conclusions and
/// penalties as they are published today.
enum PublicRecordPage {
  static func page(_ call: Call) throws -> HTTPResponse {
    let identifier = call.part("association")
    let effective = try AddressReading.effective(
      call.request.parameter("effective"), "effective")
    let found = try call.answering { () throws(ServiceFault) in
      try call.service.publicRecord(of: identifier, effective: effective)
    }
    guard let record = found else {
      throw Problem(
        .notFound, "登记簿中没有这一单位，或该日尚未登记；请核对名称或代码后重新查询",
        "the register has no such body, or had none on that day; check the name or code and search again"
      )
    }
    let name = text(record.register, "name", call)
    let day = Numbers.day(record.moment.effective, call.language)
    let main: HTML = """
      \(PublicParts.tabs("", call))\(form(record, call))\
      <h2>\(call.say("登记事项（\(day)）", "Items of the register (\(day))"))</h2>\
      \(items(record.register, call))\(published(record, call))\(PublicParts.windows(call))
      """
    return Page(name, main: main).response(call)
  }

  private static func text(_ row: PublicRow, _ key: String, _ call: Call) -> String {
    guard let column = row.columns.first(where: { $0.key == key }) else { return "" }
    return PublicParts.text(row[key] ?? .null, column, row.view, call)
  }

  private static func form(_ record: PublicRecord, _ call: Call) -> HTML {
    """
    <form class="inline" method="get" action="\(call.request.target)">\
    <label for="effective">\(call.say("查看登记事项的生效日期", "Register as of (effective)"))</label>\
    <input id="effective" name="effective" size="12" value="\(record.moment.effective.description)">\
    <button>\(call.say("查看", "Show"))</button></form>
    """
  }

  private static func items(_ row: PublicRow, _ call: Call) -> HTML {
    var list = SummaryList()
    for column in row.columns {
      list.add(
        call.isChinese ? column.chinese : column.english,
        PublicParts.text(row[column.key] ?? .null, column, row.view, call))
    }
    return list.html
  }

  // MARK: What is published today

  private static func published(_ record: PublicRecord, _ call: Call) -> HTML {
    guard !record.isRegisterOnly else {
      let words = call.say(
        "以前的日期只显示登记事项；名单、年检结论和处罚只按今天的公示期显示。",
        "As of another day only the items of the register are shown; lists, conclusions and penalties are "
          + "shown for today alone.")
      let today = Link.html(call.say("看今天", "Today"), call.request.target)
      return EmptyState.html(words, wayOn: today)
    }
    return lists(record, call) + conclusions(record, call) + penalties(record, call)
  }

  private static func lists(_ record: PublicRecord, _ call: Call) -> HTML {
    let heading: HTML = "<h2>\(call.say("名单", "Lists"))</h2>"
    guard !record.lists.isEmpty else {
      return heading
        + EmptyState.html(
          call.say(
            "今天不在公示期内的任何名单上（活动异常名录、严重违法失信名单、红名单）。",
            "On none of the lists within their period of publication (abnormal, serious-violation, red)."
          ))
    }
    return HTML(
      [heading]
        + record.lists.map { list, row -> HTML in
          let name = Sentence(list.view.chinese, list.view.english).in(call.language)
          var facts = SummaryList()
          for column in row.columns where !["association", "name"].contains(column.key) {
            facts.add(
              call.isChinese ? column.chinese : column.english,
              PublicParts.text(row[column.key] ?? .null, column, row.view, call))
          }
          return "<h3>\(name)</h3>\(facts.html)<p>\(PublicParts.meaning(list, call))</p>"
        })
  }

  private static func conclusions(_ record: PublicRecord, _ call: Call) -> HTML {
    let heading: HTML = "<h2>\(call.say("年检结论", "Inspection conclusions"))</h2>"
    guard !record.conclusions.isEmpty else {
      return heading
        + EmptyState.html(call.say("近三年没有记载。", "None is recorded for the last three years."))
    }
    let lines = record.conclusions.map { one -> DataTable.Line in
      .init([
        .text(String(one.year)),
        .text(Self.word(one.conclusion, call)),
      ])
    }
    return heading
      + DataTable(
        call.say("近三年的年检结论", "Conclusions of the last three years"),
        [.init(call.say("年度", "Year")), .init(call.say("结论", "Conclusion"))], lines
      ).html(call)
  }

  private static func penalties(_ record: PublicRecord, _ call: Call) -> HTML {
    let heading: HTML = "<h2>\(call.say("行政处罚", "Penalties"))</h2>"
    guard !record.penalties.isEmpty else {
      return heading
        + EmptyState.html(
          call.say(
            "公示期内没有处罚决定。已过公示期的信息不再显示。",
            "No penalty within its period of publication. What is past it is not shown any more."))
    }
    let lines = record.penalties.map { penalty -> DataTable.Line in
      .init([
        .text(penalty.document ?? penalty.caseNumber), .text(penalty.decidedOn.description),
        .text(kinds(penalty, call)),
        .text(penalty.agency ?? StoredWords.null(call.language)),
        .text(penalty.shownUntil.description),
      ])
    }
    return heading
      + DataTable(
        call.say("公示期内的处罚决定", "Penalties within their period of publication"),
        [
          .init(call.say("决定书文号", "Decision")), .init(call.say("决定日", "Decided on")),
          .init(call.say("处罚", "Penalty")), .init(call.say("机关", "Agency")),
          .init(call.say("公示至", "Shown until")),
        ], lines
      ).html(call)
  }

  /// What people call one word of a closed set.
  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ word: Word, _ call: Call
  ) -> String {
    StoredWords.label(word.rawValue, among: Word.allCases.map(\.rawValue), call.language)
  }

  private static func kinds(_ penalty: PublicRecord.Penalty, _ call: Call) -> String {
    var parts = penalty.kinds.map { word($0, call) }
    if let fine = penalty.fine {
      let yuan = "\(Numbers.grouped(fine / 100)).\(fine % 100 < 10 ? "0" : "")\(fine % 100)"
      parts.append(call.say("\(yuan)元", "\(yuan) yuan"))
    }
    if let suspension = penalty.suspension {
      parts.append(
        call.say(
          "停止活动 \(suspension.from) 至 \(suspension.to)",
          "suspended from \(suspension.from) to \(suspension.to)"))
    }
    return parts.joined(separator: call.say("、", ", "))
  }
}

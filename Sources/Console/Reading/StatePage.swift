import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// Every field of the register with the entry that set it and the value before.
struct StatePage {
  private let of: AssociationReading
  private var call: Call { of.call }

  static func respond(_ call: Call) throws -> HTTPResponse {
    let of = try AssociationReading(call)
    let page = StatePage(of: of)
    return try AssociationHead(of, .state).page { try page.main() }.response(call)
  }

  private init(of: AssociationReading) { self.of = of }

  private func main() throws -> HTML {
    let origins = try call.answering { () throws(ServiceFault) in
      try call.service.origins(of: of.association, at: of.moment)
    }
    let text = RowText(view: .register, language: call.language)
    let columns = [
      DataTable.Column(call.say("数据项", "Field")), .init(call.say("值", "Value")),
      .init(call.say("由记录", "Set by")), .init(call.say("生效日期", "Effective")),
      .init(call.say("此前的值", "Value before")), .init(call.say("详情", "Name")),
    ]
    let lines = origins.map { origin in
      DataTable.Line(
        [
          .text(text.title(origin.column)), value(origin.value, origin.column, text),
          source(origin), day(origin), before(origin, text),
          #"<code lang="en">\#(origin.column.key)</code>"#,
        ], id: origin.column.key)
    }
    let caption = DataTable.caption(
      call.say("登记簿各数据项", "Fields of the register"), count: origins.count, at: of.moment, call)
    let hint = call.say(
      "“由记录”是其后该值成为现值的那一条记录；日期推移和规则参数不产生记录。",
      "“Set by” is the entry after which the value is what it is; time and parameters make no entries."
    )
    return DataTable(caption, columns, lines).html(call) + #"<p class="dim">\#(hint)</p>"#
  }

  private func value(_ value: Value, _ column: Column, _ text: RowText) -> HTML {
    if value == .null { return #"<span class="dim">\#(StoredWords.null(call.language))</span>"# }
    return .text(text.label(value, in: column))
  }

  private func source(_ origin: FieldOrigin) -> HTML {
    guard let entry = origin.entry else {
      if origin.value == .null { return "—" }
      let words =
        origin.column.key == "association"
        ? call.say("日志流的名称", "the name of its stream")
        : call.say("没有记录设定（默认值）", "no entry: the default")
      return #"<span class="dim">\#(words)</span>"#
    }
    var html = PositionLink.html(entry, call, of: of.association)
    if let correction = origin.correction {
      let words = call.say("更正", "corrected by")
      html += call.bracketed(
        "\(words) \(PositionLink.html(correction, call, of: of.association))" as HTML)
    }
    return html
  }

  private func day(_ origin: FieldOrigin) -> HTML {
    origin.effectiveOn.map { Keep.html($0.description) } ?? "—"
  }

  private func before(_ origin: FieldOrigin, _ text: RowText) -> HTML {
    guard let before = origin.before else { return "—" }
    let shown = value(before, origin.column, text)
    guard let entry = origin.entry, before != .null else { return shown }
    // Blame prior to this: the same page as known before that entry.
    let address = Link.address(
      "/associations/\(Address.encoded(of.association))/state", call,
      [
        ("effective", of.moment.effective.description), ("position", String(entry - 1)),
        ("known", ""),
      ])
    let words = call.say("再往前", "further back")
    return shown + " "
      + Link.html(words, for: text.label(origin.column), address + "#\(origin.column.key)")
  }
}

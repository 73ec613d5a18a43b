import EventModel
import EventStore
import HTTP
import Projections
import Replay
import Service
import Web
import Words

/// The changes of a comparison, a line each: what happened, the row at either point, which entries did
/// it, and why it stands.
struct CompareTable {
  private let asked: CompareAddress
  private let call: Call
  private let text: RowText

  init(_ asked: CompareAddress, _ call: Call) {
    self.asked = asked
    self.call = call
    text = RowText(view: asked.view, language: call.language)
  }

  func html(_ changes: [Comparison.Change], count: Int) throws -> HTML {
    let name = Sentence(asked.view.chinese, asked.view.english).in(call.language)
    let (one, other) = (point(asked.first), point(asked.second))
    let number = Numbers.grouped(Int64(count))
    var table = DataTable(
      call.say(
        "\(name) · 甲 \(one) · 乙 \(other) · 共 \(number) 处变化",
        "\(name) · A \(one) · B \(other) · \(number) changes"),
      [
        .init(call.say("单位", "Association")), .init(call.say("变化", "Change")),
        .init(call.say("甲：\(asked.first.effective)", "A: \(asked.first.effective)")),
        .init(call.say("乙：\(asked.second.effective)", "B: \(asked.second.effective)")),
        .init(call.say("引起变化的记录", "Entries that did it")), .init(call.say("依据", "Why")),
      ], [])
    for change in changes { table.lines.append(try line(change)) }
    return table.html(call)
  }

  private func point(_ moment: Moment) -> String {
    "\(moment.effective) / \(Numbers.position(moment.position))"
  }

  private func line(_ change: Comparison.Change) throws -> DataTable.Line {
    let row = change.after ?? change.before
    guard let row, case .text(let association)? = row["association"] else { return .init([]) }
    let name = CompareTable.name(row) ?? call.name(of: association)
    let path = "/associations/\(Address.encoded(association))"
    let address = Address.make(path, moment(asked.second))
    let why = Address.make(
      "/why/\(asked.view.rawValue)/\(Address.encoded(association))", moment(asked.second))
    return .init([
      Link.html(name ?? association, address),
      .keep(CompareChoice.word(ComparisonWords.kind(change), call)),
      state(change.before, change), state(change.after, change), try causes(change, association),
      "<span class=\"keep\">\(Link.html(call.say("依据", "Why"), for: name ?? association, why))</span>",
    ])
  }

  static func name(_ row: Row) -> String? {
    if case .text(let name)? = row["name"] { name } else { nil }
  }

  private func moment(_ moment: Moment) -> [(String, String)] {
    [("effective", moment.effective.description), ("position", String(moment.position))]
  }

  // MARK: What the row says

  /// Columns that say enough of a row that came or went, where all of them would be too many.
  private static let ofRegister = ["kind", "jurisdiction", "status", "registeredOn", "credit"]

  private func state(_ row: Row?, _ change: Comparison.Change) -> HTML {
    guard let row else { return .text(call.say("不在其中", "Not there")) }
    let changed = change.changedKeys
    let columns = row.view.columns.filter { column in
      if ["association", "name"].contains(column.key) { return changed.contains(column.key) }
      if !changed.isEmpty { return changed.contains(column.key) }
      return row.view == .register ? Self.ofRegister.contains(column.key) : true
    }
    let parts = columns.filter { row[$0.key] != .null || !changed.isEmpty }.map { column -> HTML in
      "<li>\(text.label(column)) \(text.label(row, column))</li>"
    }
    return parts.isEmpty
      ? .text(call.say("在其中", "There")) : #"<ul class="plain">\#(parts)</ul>"#
  }

  // MARK: What did it

  private func causes(
    _ change: Comparison.Change, _ association: String
  ) throws -> HTML {
    guard !change.causes.isEmpty else {
      return .text(call.say("时间届至（无新记录）", "Passing of time (no entry)"))
    }
    let items = try change.causes.map { cause -> HTML in
      let link = PositionLink.html(cause.position, call, of: association)
      let name = TypeWords.label(cause.type, call.language)
      let day = cause.effectiveOn.description
      return "<li>\(link) \(name) \(day)\(fix(cause, association))\(try late(cause))</li>"
    }
    return #"<ul class="plain">\#(items)</ul>"#
  }

  private func fix(_ cause: Comparison.Cause, _ association: String) -> HTML {
    guard cause.correction != 0 else { return .empty }
    let link = PositionLink.html(cause.correction, call, of: association)
    return "\(call.say("（更正或作废：", " (corrected or voided by "))\(link)\(call.say("）", ")"))"
  }

  /// Recorded only after the first point knew its last, or long after it took effect: 补记.
  private func late(_ cause: Comparison.Cause) throws -> HTML {
    let position = max(cause.position, cause.correction)
    let entry = try call.answering { () throws(ServiceFault) in
      try call.service.entry(at: position, in: call.caller.scope)
    }
    guard let entry else { return .empty }
    let isUnknownBefore =
      asked.first.position < asked.second.position && position > asked.first.position
    let days = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
    guard isUnknownBefore || days > 30 else { return .empty }
    let when = entry.recordedAt.localText
    return " \(Tag.html(call.say("补记", "Late"))) \(call.say("记录于 \(when)", "recorded \(when)"))"
  }
}

extension Call {
  /// What an association is called today; nil where nothing is known of it.
  func name(of association: String) -> String? {
    let found = try? service.live.standing(
      of: association, on: service.today, atLeast: service.head)
    guard let row = found?.standing?.rows(in: .register).first else { return nil }
    return CompareTable.name(row)
  }
}

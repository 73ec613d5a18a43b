import EventModel
import Projections
import Service
import Web
import Words

/// The cells of a view's rows, for tables.
struct RowCells {
  let view: View
  let moment: Moment
  let call: Call
  /// The names of associations, for views whose rows do not carry them.
  let names: [String: String]
  private let text: RowText

  init(_ view: View, at moment: Moment, names: [String: String], _ call: Call) {
    self.view = view
    self.moment = moment
    self.names = names
    self.call = call
    text = RowText(view: view, language: call.language)
  }

  /// The association's identifier.
  static func association(_ row: Row) -> String {
    if case .text(let association)? = row["association"] { association } else { "" }
  }

  /// What the row's association is called.
  func name(_ row: Row) -> String {
    if case .text(let name)? = row["name"] { return name }
    return names[Self.association(row)] ?? Self.association(row)
  }

  /// The name as a link to the association's page.
  func link(_ row: Row) -> HTML {
    let association = Self.association(row)
    guard !association.isEmpty else { return .text(name(row)) }
    return AssociationLink.html(association, named: name(row), call)
  }

  /// One value.
  func cell(_ row: Row, _ column: Column) -> HTML {
    guard let value = row[column.key], value != .null else {
      let words = empty(row, column)
      return words == "—" ? "—" : #"<span class="dim keep">\#(words)</span>"#
    }
    switch value {
    case .date(let day):
      return Keep.html(
        column.key == "dueOn"
          ? DayWords.deadline(day, call.language) : day.description)
    case .texts(let texts) where texts.isEmpty: return .text(call.say("无", "none"))
    case .null, .text, .number, .flag, .texts, .numbers, .counts:
      return .text(text.label(row, column))
    }
  }

  /// What stands where there is no value: of some columns it means more than that nothing is recorded.
  private func empty(_ row: Row, _ column: Column) -> String {
    switch (view, column.key) {
    case (_, "subject"), (.work, "targetOn"), (.work, "dueOn"), (.work, "priority"),
      (.officers, "to"),
      (.officers, "association"), (_, "next"), (.proposals, "ground"),
      (.work, "waitingSince"), (.proposals, "since"):
      return "—"
    case (.work, "assignee"): return call.say("未认领", "nobody")
    case (_, "endedOn"): return "—"
    case (_, _): return StoredWords.null(call.language)
    }
  }

  /// What a column is called.
  func title(_ column: Column) -> String { text.title(column) }

  /// The link that explains the row.
  func why(_ row: Row) -> HTML {
    let parts = WhyQuestion.columns.compactMap { key -> (String, String)? in
      guard case .text(let text)? = row[key] else { return nil }
      return (key, text)
    }
    let association = Self.association(row)
    let path = "/why/\(view.rawValue)/\(Address.encoded(association))"
    return Link.html(
      call.say("依据", "Why"), for: name(row), Link.address(path, call, parts))
  }
}

extension RowText {
  /// What a column is called at the head of a table or beside a fact: English begins with a capital.
  func title(_ column: Column) -> String {
    let label = label(column)
    switch language {
    case .chinese: return label
    case .english: return label.prefix(1).uppercased() + label.dropFirst()
    }
  }
}

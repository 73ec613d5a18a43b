import CaseWork
import EventModel
import EventStore
import Events
import Web
import Words

/// An entry that an act is about: its line, and what it says.
struct EntryText {
  private let entry: Entry
  private let call: Call

  init(_ entry: Entry, _ call: Call) {
    self.entry = entry
    self.call = call
  }

  private var data: JSONValue { (try? JSONParser.parse(entry.data)) ?? .null }

  /// The line of the entry with its content.
  var html: HTML {
    let line = EntryWords.line(entry, call.language)
    guard let type = EventType(rawValue: entry.type) else { return .text(line) }
    let content = DataText(type, call.language).lines(data, schema: entry.schema)
      .filter { !["because", "basis"].contains($0.name) }
      .map { "\($0.label) \($0.value)" }.joined(separator: call.say("；", "; "))
    return #"\#(line)<span class="part dim">\#(content)</span>"#
  }

  /// What a correction changes in it, field by field: as it was and as it shall be.
  func changes(to new: JSONValue) -> HTML {
    guard let type = EventType(rawValue: entry.type) else { return .text(new.canonicalText) }
    let text = DataText(type, call.language)
    let fields = EventCatalogue.entry(of: type).fields(inSchema: entry.schema) ?? []
    let none = StoredWords.null(call.language)
    let changed = fields.filter { data[$0.name] != new[$0.name] }
    let lines = changed.map { field -> HTML in
      let old = data[field.name].map { text.value($0, field, beside: data) } ?? none
      let wanted = new[field.name].map { text.value($0, field, beside: new) } ?? none
      return """
        <span class="part"><b>\(text.label(field))</b> <del>\(old)</del> → <ins>\(wanted)</ins></span>
        """
    }
    let rest = fields.count { data[$0.name] != nil && data[$0.name] == new[$0.name] }
    let same = call.say("其余 \(rest) 项不变", "\(rest) other fields stay")
    return #"\#(lines)<span class="part dim">\#(same)</span>"#
  }
}

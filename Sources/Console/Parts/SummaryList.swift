/// Facts one below the other: what it is, what it says, and a link that explains or changes it.
struct SummaryList {
  /// One fact.
  struct Line {
    let label: String
    let value: HTML
    /// Links behind the value.
    var action: HTML = .empty
  }

  private(set) var lines: [Line] = []

  mutating func add(_ label: String, _ value: HTML, action: HTML = .empty) {
    lines.append(Line(label: label, value: value, action: action))
  }

  mutating func add(_ label: String, _ value: String, action: HTML = .empty) {
    add(label, .text(value), action: action)
  }

  var html: HTML {
    guard !lines.isEmpty else { return .empty }
    let items = lines.map { line -> HTML in
      let action: HTML =
        line.action.bytes.isEmpty ? .empty : #" <span class="act">\#(line.action)</span>"#
      return "<div><dt>\(line.label)</dt><dd>\(line.value)\(action)</dd></div>"
    }
    return #"<dl class="summary">\#(items)</dl>"#
  }
}

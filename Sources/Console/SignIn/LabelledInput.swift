/// One input with its label, a hint where one helps, and what is wrong with it.
struct LabelledInput {
  let name: String
  let label: String
  var hint: String?
  var type = "text"
  /// What a password manager knows the field by (the HTML standard's `autocomplete`).
  var autocomplete = "off"
  var value = ""
  var fault: String?

  /// A password is never sent back to the page.
  private var shownValue: String { type == "password" ? "" : value }

  var html: HTML {
    var described: [String] = []
    var lines: HTML = .empty
    if let hint {
      described.append("\(name)-hint")
      lines += #"<span class="dim" id="\#(name)-hint">\#(hint)</span>"#
    }
    if let fault {
      described.append("\(name)-error")
      lines += #"<span class="error" id="\#(name)-error">\#(fault)</span>"#
    }
    let describedBy: HTML =
      described.isEmpty ? .empty : #" aria-describedby="\#(described.joined(separator: " "))""#
    let invalid: HTML = fault == nil ? .empty : #" aria-invalid="true""#
    return """
      <p class="field"><label for="\(name)">\(label)</label>\(lines)\
      <input id="\(name)" name="\(name)" type="\(type)" value="\(shownValue)" \
      autocomplete="\(autocomplete)" autocapitalize="none" spellcheck="false"\(describedBy)\(invalid)></p>
      """
  }
}

/// What is wrong with a form that came back, by the field.
struct FieldFaults {
  private(set) var all: [(field: String, says: String)] = []

  var isEmpty: Bool { all.isEmpty }

  mutating func add(_ field: String, _ says: String) { all.append((field, says)) }

  subscript(field: String) -> String? { all.first { $0.field == field }?.says }

  /// The summary on top of the form, each line a link to its field.
  func summary(_ head: String) -> HTML {
    guard !all.isEmpty else { return .empty }
    let items = all.map { ##"<li><a href="#\##($0.field)">\##($0.says)</a></li>"## as HTML }
    return """
      <div class="error-summary" role="alert" tabindex="-1" autofocus><p><b>\(head)</b></p>\
      <ul>\(items)</ul></div>
      """
  }
}

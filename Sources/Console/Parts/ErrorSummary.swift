import Web

/// What is wrong with a form, on top of it, each with a link to its field; the same words stand
/// beside the field (``beside(_:)``).
struct ErrorSummary {
  /// One mistake.
  struct Fault {
    /// The `id` of the input.
    let field: String
    let says: String
  }

  let faults: [Fault]

  /// The box; empty where nothing is wrong. It takes the focus when the page comes back.
  func html(_ call: Call) -> HTML {
    guard !faults.isEmpty else { return .empty }
    let head = call.say(
      "有 \(faults.count) 处需要更正", faults.count == 1 ? "There is a problem" : "There are problems")
    let items = faults.map { fault -> HTML in
      ##"<li><a href="#\##(fault.field)">\##(fault.says)</a></li>"##
    }
    return """
      <div class="error-summary" role="alert" tabindex="-1" autofocus>\
      <h2>\(head)</h2><ul>\(items)</ul></div>
      """
  }

  /// What is said beside an input, to be named by its `aria-describedby`: `<field>-error`.
  func beside(_ field: String) -> HTML {
    let own = faults.filter { $0.field == field }
    guard !own.isEmpty else { return .empty }
    let words = own.map(\.says).joined(separator: " ")
    return #"<p class="error" id="\#(field)-error">\#(words)</p>"#
  }
}

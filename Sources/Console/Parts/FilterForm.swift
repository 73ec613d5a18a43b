import HTTP
import Web

/// Filters as a form that works by its address, with the number of lines behind every choice; what is
/// chosen stands above the results and is taken away by a link each.
struct FilterForm {
  /// One value that can be chosen.
  struct Choice {
    let value: String
    let label: String
    /// How many lines it would leave; nil: not counted.
    var count: Int?
  }

  /// One parameter of the address.
  struct Group {
    /// How it is asked.
    enum Manner {
      /// Any number of the values.
      case several([Choice])
      /// One of the values, or none of them.
      case one([Choice])
      /// Free text, with a hint below.
      case text(hint: String?)
    }

    let name: String
    let legend: String
    let manner: Manner
  }

  private(set) var groups: [Group]
  /// Parameters that are asked for elsewhere on the page; what is chosen still shows.
  private var hidden: Set<String> = []
  /// Parameters that stay as they are when the filters are applied.
  var kept = ["effective", "known", "position", "sort", "order", "limit"]

  init(_ groups: [Group]) { self.groups = groups }

  /// Leaves a parameter out of the form, which then keeps it as it is.
  mutating func hide(_ name: String) {
    hidden.insert(name)
    kept.append(name)
  }

  private func values(_ name: String, _ call: Call) -> [String] {
    call.request.query.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
  }

  // MARK: The form

  func html(_ call: Call) -> HTML {
    let hidden = call.request.query.filter { kept.contains($0.name) && !$0.value.isEmpty }
      .map { #"<input type="hidden" name="\#($0.name)" value="\#($0.value)">"# as HTML }
    let apply: HTML = "<p><button>\(call.say("应用筛选", "Apply filters"))</button></p>"
    let fields = groups.filter { !self.hidden.contains($0.name) }.compactMap { field($0, call) }
    guard !fields.isEmpty else { return .empty }
    let name = call.say("筛选", "Filters")
    return """
      <form class="filters" method="get" action="\(call.request.target)#results" \
      aria-labelledby="filters"><h2 id="filters">\(name)</h2>\(hidden)\(apply)\(fields)\(apply)</form>
      """
  }

  private func field(_ group: Group, _ call: Call) -> HTML? {
    let chosen = values(group.name, call)
    switch group.manner {
    case .several(let choices):
      return choices.isEmpty ? nil : boxes(group, choices, chosen, "checkbox", call)
    case .one(let choices):
      guard !choices.isEmpty else { return nil }
      let all = Choice(value: "", label: call.say("不限", "Any"))
      return boxes(group, [all] + choices, chosen.isEmpty ? [""] : chosen, "radio", call)
    case .text(let hint):
      let id = "f-\(group.name)"
      let said: HTML = hint.map { #"<span class="dim" id="\#(id)-hint">\#($0)</span>"# } ?? .empty
      let link: HTML = hint == nil ? .empty : #" aria-describedby="\#(id)-hint""#
      return """
        <p><label for="\(id)">\(group.legend)</label><br>\
        <input id="\(id)" name="\(group.name)" value="\(chosen.first ?? "")"\(link)>\(said)</p>
        """
    }
  }

  private func boxes(
    _ group: Group, _ choices: [Choice], _ chosen: [String], _ type: String, _ call: Call
  ) -> HTML {
    let inputs = choices.map { choice -> HTML in
      let mark: HTML = chosen.contains(choice.value) ? " checked" : .empty
      let count: HTML =
        choice.count.map { #" <span class="count">\#(Numbers.grouped(Int64($0)))</span>"# }
        ?? .empty
      return """
        <label><input type="\(type)" name="\(group.name)" value="\(choice.value)"\(mark)> \
        \(choice.label)\(count)</label>
        """
    }
    return "<fieldset><legend>\(group.legend)</legend>\(inputs)</fieldset>"
  }

  // MARK: What is chosen

  /// The chosen values, each with a link that takes it away; empty where nothing is.
  func chosen(_ call: Call) -> HTML {
    var tokens: [HTML] = []
    for group in groups {
      for value in values(group.name, call) {
        let label = label(value, of: group)
        let address = Self.address(without: group.name, value, call)
        let remove = call.say("移除", "Remove")
        tokens.append(
          """
          <li>\(group.legend) <strong>\(label)</strong> \
          \(Link.html(remove, for: "\(group.legend) \(label)", address))</li>
          """)
      }
    }
    guard !tokens.isEmpty else { return .empty }
    let clear = Link.html(call.say("清除全部", "Clear all"), cleared(call))
    return #"<ul class="chosen">\#(tokens)<li>\#(clear)</li></ul>"#
  }

  /// Whether anything is chosen.
  func isChosen(_ call: Call) -> Bool { groups.contains { !values($0.name, call).isEmpty } }

  /// The address without any filter.
  func cleared(_ call: Call) -> String {
    let names = Set(groups.map(\.name) + ["after", "page"])
    let pairs = call.request.query.filter { !names.contains($0.name) }.map { ($0.name, $0.value) }
    return Address.make(call.request.target, pairs) + "#results"
  }

  private func label(_ value: String, of group: Group) -> String {
    switch group.manner {
    case .several(let choices), .one(let choices):
      choices.first { $0.value == value }?.label ?? value
    case .text: value
    }
  }

  private static func address(without name: String, _ value: String, _ call: Call) -> String {
    let pairs = call.request.query.filter { pair in
      !["after", "page"].contains(pair.name) && !(pair.name == name && pair.value == value)
    }.map { ($0.name, $0.value) }
    return Address.make(call.request.target, pairs) + "#results"
  }
}

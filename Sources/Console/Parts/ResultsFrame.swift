import EventModel
import HTTP
import Service
import Web

/// A list with its filters: filters on the one side, on the other what is chosen, the number of
/// results, the files, the table and the pager.
struct ResultsFrame {
  let filters: FilterForm
  /// The heading of the results: how many there are.
  let heading: String
  /// Links to the same list as a file, and others: ``FormatLinks``.
  var formats: HTML = .empty
  /// The table, or what stands in its place where there is nothing.
  let table: HTML
  var pager: HTML = .empty

  func html(_ call: Call) -> HTML {
    let skip = ##"<a class="skip" href="#results">"## as HTML
    let form = filters.html(call)
    let results: HTML = """
      <div class="results">\
      <h2 id="results" tabindex="-1">\(heading)</h2>\
      \(filters.chosen(call))\(formats)\(table)\(pager)</div>
      """
    guard !form.bytes.isEmpty else { return results }
    return """
      \(skip)\(call.say("跳到结果", "Skip to results"))</a>\
      <div class="listing">\(form)\(results)</div>
      """
  }
}

/// The same list in other forms: as files, on paper, and under an address that never changes.
enum FormatLinks {
  /// - Parameter path: the list's own path, without a suffix.
  static func html(_ path: String, at moment: Moment, _ call: Call) -> HTML {
    var links: [HTML] = []
    if call.caller.has(.analyse) {
      let query = call.request.query.filter { !["after", "page", "limit"].contains($0.name) }
        .map { ($0.name, $0.value) }
      links = ["csv", "json", "jsonl"].map { suffix in
        Link.html(suffix.uppercased(), Address.make("\(path).\(suffix)", query))
      }
    }
    let print = call.say("打印", "Print")
    links.append(#"<button type="button" class="plain" data-print hidden>\#(print)</button>"#)
    let permanent = call.address(
      setting: [
        "effective": moment.effective.description, "position": String(moment.position),
        "known": nil,
      ])
    links.append(Link.html(call.say("固定链接", "Permanent link"), permanent))
    let items = links.map { "<li>\($0)</li>" as HTML }
    return #"<ul class="formats">\#(items)</ul>"#
  }
}

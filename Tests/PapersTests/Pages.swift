import Papers
import Testing
import paper_samples

/// The document of a paper, and what a reader sees of it.
struct Page {
  let html: String

  init(_ paper: AnyPaper, _ state: PaperState = .issued(Samples.pin)) {
    html = PaperDocument.html(paper, state: state)
  }

  init(_ kind: PaperKind, _ state: PaperState = .issued(Samples.pin)) {
    self.init(Samples.paper(kind), state)
  }

  /// The style sheet.
  var style: String { between("<style>", "</style>") }

  /// The body without its tags.
  var text: String {
    var text = ""
    var inTag = false
    for character in between("<body", "</body>") {
      switch character {
      case "<": inTag = true
      case ">": inTag = false
      default: if !inTag { text.append(character) }
      }
    }
    return text
  }

  private func between(_ start: String, _ end: String) -> String {
    guard let from = html.firstRange(of: start), let to = html.firstRange(of: end) else {
      Issue.record("no \(start) in the document")
      return ""
    }
    return String(html[from.upperBound..<to.lowerBound])
  }
}

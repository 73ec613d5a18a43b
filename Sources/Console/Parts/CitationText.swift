import Law
import Web
import Words

/// A provision as it is cited, with what it says one click away.
enum CitationText {
  private static let known = Dictionary(
    LegalBasis.all.map { ($0.citation, $0) }, uniquingKeysWith: { first, _ in first })

  /// The provision of a citation; nil where it is none of the house's.
  static func basis(_ citation: String) -> LegalBasis? { known[citation] }

  /// One citation that opens to what the article says, where the house holds it.
  static func html(_ citation: String, _ call: Call) -> HTML {
    guard let basis = basis(citation) else { return "<cite>\(citation)</cite>" }
    return """
      <details class="law"><summary><cite>\(citation)</cite></summary>\
      \(words(basis, call))</details>
      """
  }

  /// What the article says, the days on which the text is in force, and whether it can be relied on.
  static func words(_ basis: LegalBasis, _ call: Call) -> HTML {
    let instrument = basis.instrument
    let summary = call.isChinese ? basis.summary : basis.english
    var notes: [HTML] = [
      call.isChinese
        ? .text(instrument.number)
        : #"\#(instrument.english), <cite lang="zh-CN">\#(instrument.number)</cite>"#
    ]
    if let from = instrument.inForceFrom {
      let day = Numbers.day(from, call.language)
      notes.append(.text(call.say("\(day)起施行", "in force from \(day)")))
    }
    if let to = instrument.inForceTo {
      let day = Numbers.day(to, call.language)
      notes.append(.text(call.say("至\(day)", "to \(day)")))
    }
    if !basis.isVerified {
      notes.append(.text(call.say("条文未经可靠来源核对", "wording not checked in a reliable source")))
    }
    let separator: HTML = .text(call.say("；", "; "))
    var said = HTML.empty
    for (index, note) in notes.enumerated() { said += index == 0 ? note : separator + note }
    return """
      <p>\(summary) <span class="dim">\(call.bracketed(said))</span></p>
      """
  }
}

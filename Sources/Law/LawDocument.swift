import EventModel

/// `Docs/Law.md`: what the house cites, written from the citations themselves.
public enum LawDocument {
  /// The whole page.
  public static func markdown() -> String {
    let parts = [preface, instruments, parameters, provisions]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let preface = """
    # The law the rules rest on

    Written from `Sources/Law`; a test keeps it in step. Do not edit by hand:
    `ANNALS_REWRITE_DOCS=1 swift test --filter LawTests` writes it anew.

    **✓** was read in a source that can be relied on. **?** is a draft, local practice, a text
    known from poor copies, or a number from memory: check it before a decision rests on it.
    """

  private static var instruments: String {
    let rows = Instrument.all.map { instrument in
      [
        instrument.citedTitle, instrument.english, instrument.number,
        instrument.inForceFrom?.description ?? "–", instrument.inForceTo?.description ?? "–",
        mark(instrument.isVerified), instrument.note ?? "",
      ]
    }
    return "## Instruments\n\n"
      + table(["instrument", "English", "number", "from", "to", "", "note"], rows)
  }

  private static var parameters: String {
    let rows = Parameter.allCases.map { parameter in
      [
        "`\(parameter.rawValue)`", parameter.label, "`\(parameter.builtIn)`",
        readOn(parameter.readOn), parameter.basis?.citation ?? "–", mark(parameter.isVerified),
      ]
    }
    return "## Parameters\n\nA `RuleParameterSet` of a jurisdiction overrides the default.\n\n"
      + table(["parameter", "中文", "default", "read on", "law", ""], rows)
  }

  private static var provisions: String {
    let rows = LegalBasis.all.map { basis in
      [basis.citation, basis.summary, basis.english, mark(basis.isVerified)]
    }
    return "## Provisions\n\n" + table(["provision", "内容", "in English", ""], rows)
  }

  private static func readOn(_ day: Parameter.ReadOn) -> String {
    switch day {
    case .dayAsked: "the day asked about"
    case .newYearAfterReportYear: "1 January after the report year"
    }
  }

  private static func mark(_ isVerified: Bool) -> String { isVerified ? "✓" : "?" }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}

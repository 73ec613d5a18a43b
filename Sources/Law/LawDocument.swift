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
    known from poor copies, a number from memory, or the house's own choice: check it before a
    decision rests on it. 会志办理规则 is the project's own rule and no law.
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
    """
    ## Parameters

    A `RuleParameterSet` of a jurisdiction overrides the default.

    ### Of the read-model contract

    \(rows(of: Parameter.allCases.filter(\.isOfContract)))

    ### The project's additions

    What case work asks beyond section 2 of the read-model contract; no view of the contract reads
    them (`Docs/Decisions/0003-parameters-and-types-beyond-the-contract.md`).

    \(rows(of: Parameter.allCases.filter { !$0.isOfContract }))
    """
  }

  private static func rows(of parameters: [Parameter]) -> String {
    let rows = parameters.map { parameter in
      [
        "`\(parameter.rawValue)`", parameter.label, "`\(parameter.builtIn)`",
        readOn(parameter.readOn), parameter.basis?.citation ?? "–", mark(parameter.isVerified),
        parameter.note ?? "",
      ]
    }
    return table(["parameter", "中文", "default", "read on", "law", "", "note"], rows)
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

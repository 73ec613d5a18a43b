/// A fact the office found, and the provision it breaks (查明的事实).
public struct Finding: Hashable, Sendable {
  /// What was found.
  public let fact: String
  /// The provision it breaks as it is cited, `《社会团体登记管理条例》（2016年修订）第二十八条`; nil where the
  /// record names none.
  public let basis: String?
  /// By what it is proved, in order; may be empty.
  public let evidence: [String]

  public init(fact: String, basis: String?, evidence: [String] = []) {
    self.fact = fact
    self.basis = basis
    self.evidence = evidence
  }
}

extension Finding {
  /// The facts, numbered where there are several; what proves each stands under it.
  static func blocks(_ findings: [Finding]) -> [PaperBlock] {
    findings.flatMap { finding -> [PaperBlock] in
      let text =
        Wording.sentence(finding.fact)
        + (finding.basis.map { "上述情形违反了\(Wording.provision($0))。" } ?? "")
      return [findings.count == 1 ? .paragraph(text) : .point(text)] + finding.proof
    }
  }

  private var proof: [PaperBlock] {
    switch evidence.count {
    case 0: []
    case 1: [.paragraph("以上事实有\(Wording.clause(evidence[0]))证明。")]
    default:
      [.paragraph("以上事实有下列证据证明：")] + evidence.map { .subpoint(Wording.sentence($0)) }
    }
  }
}

import CaseWork
import EventModel
import Events
import Law
import Papers

extension PaperAct {
  /// 责令限期整改通知书.
  func order(_ event: RectificationOrdered) throws(PaperworkFault) -> AnyPaper {
    let place = office.address.map { "（地址：\($0)）" } ?? ""
    return .rectificationOrder(
      RectificationOrderContent(
        frame: try frame(.rectificationOrder), source: source(event),
        findings: try findings(event),
        orderBasis: basis
          ?? RegistrationRegulation.inForce(RegistrationRegulation.penalisedActs, on: day).citation,
        items: event.items.map { .init(code: $0.code, text: $0.text) }, dueOn: event.dueOn,
        term: event.term.map(Self.term), reportTo: "本机关\(place)",
        consequences: [
          Consequence(
            measure: "将你单位列入\(Papers.CreditList.abnormal.chinese)",
            basis: CreditMeasures.abnormalGround3.citation)
        ],
        remedies: remedies))
  }

  /// Where the faults were found, where the findings say it in words and all say the same.
  private func source(_ event: RectificationOrdered) -> String? {
    let rules = Set((event.findings ?? []).map(\.rule))
    guard rules.count == 1, let rule = rules.first, Self.isChinese(rule) else { return nil }
    return rule
  }

  /// What was found: the findings of the order, else what its items say is at fault.
  private func findings(
    _ event: RectificationOrdered
  ) throws(PaperworkFault) -> [Papers.Finding] {
    let faults = event.items.map(\.text).joined(separator: "；")
    let found = event.findings ?? []
    if found.isEmpty {
      let ids = notes?.because ?? []
      return [Papers.Finding(fact: "你单位\(faults)", basis: nil, evidence: try evidence(ids))]
    }
    let isOneToOne = found.count == event.items.count
    var findings: [Papers.Finding] = []
    for (index, finding) in found.enumerated() {
      let fact = isOneToOne ? event.items[index].text : faults
      findings.append(
        Papers.Finding(
          fact: "你单位\(fact)", basis: finding.basis, evidence: try evidence(finding.because)))
    }
    // One text for all of them: said once, with every provision and all that proves it.
    if isOneToOne { return findings }
    return [
      Papers.Finding(
        fact: "你单位\(faults)",
        basis: findings.compactMap(\.basis).uniqued().joined(separator: "、"),
        evidence: findings.flatMap(\.evidence).uniqued())
    ]
  }

  private static func term(_ term: RectificationOrdered.Term) -> Papers.Term {
    switch term.unit {
    case .workingDays: Term(term.length, .workingDays)
    case .days: Term(term.length, .days)
    }
  }

  /// Whether a text is words for an officer and no name inside the house.
  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}

extension [String] {
  /// Each text once, where it first stands.
  func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

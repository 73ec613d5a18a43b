import CaseWork
import EventModel
import Events

/// Which field a gate is about, so that a refusal can lead to it.
enum GateFields {
  /// The path of the field; nil where the gate is about the act as a whole.
  static func path(of obstacle: Obstacle, _ filled: FilledForm) -> String? {
    let names = known[obstacle.gate.name] ?? general[obstacle.gate.name] ?? []
    let own = Set(filled.form.fields.map(\.name))
    let first = names.first { own.contains($0) || FormValues.isControl($0) }
    return first ?? obstacle.found.flatMap { path(holding: $0, filled) }
  }

  /// The field in which what was found was typed.
  private static func path(holding found: String, _ filled: FilledForm) -> String? {
    if filled.effectiveOn?.description == found { return FormValues.effective }
    if filled.document == found { return FormValues.document }
    guard case .object(let members) = filled.given else { return nil }
    let field = members.first { member in
      switch member.value {
      case .string(let text): text == found
      case .integer(let number): String(number) == found
      case .array(let values): values.contains { $0 == .string(found) }
      case .null, .bool, .number, .object: false
      }
    }
    return field?.key
  }

  private static let general = [
    "any.future": [FormValues.effective], "any.late": ["justification"],
    "numbering.gap": ["order", FormValues.document],
    "numbering.repeat": ["order", FormValues.document],
    "numbering.kind": ["order", FormValues.document],
    "numbering.differs": [FormValues.document], "numbering.office": [FormValues.document],
    "numbering.word": [FormValues.document],
  ]

  private static let known = [
    "order.numberUsed": ["order"], "order.dueTooEarly": ["dueOn"],
    "order.withoutFinding": ["findings"], "order.findingUnknown": ["findings"],
    "order.termMismatch": ["dueOn"], "order.unknown": ["order"], "order.closed": ["order"],
    "orderExtension.notLater": ["dueOn"], "orderExtension.whilePaused": ["order"],
    "report.unknownItem": ["items"], "verification.openItemsMissing": ["openItems"],
    "verification.openItemsGiven": ["openItems"], "verification.unknownItem": ["openItems"],
    "verification.unreported": ["verdict"], "notice.replyTooShort": ["replyUntil"],
    "founding.tooFewMembers": ["unitMembers"], "founding.funds": ["funds"],
    "founding.localName": ["name"], "founding.nameTaken": ["name"],
    "creditCode.form": ["creditCode", "new"], "creditCode.class": ["creditCode", "new"],
    "creditCode.used": ["creditCode", "new"],
    "representative.elsewhere": ["legalRepresentative", "new"], "change.nothing": ["new"],
    "change.oldDiffers": ["old"], "change.noPerson": ["new"],
    "change.noPaper": [FormValues.document],
    "charter.termTooLong": ["termYears"], "member.checkedLater": ["creditCheckedOn"],
    "consent.afterwards": ["consentOn"], "listing.withoutBasis": ["basis"],
    "listing.judged": ["justification"],
  ]
}

import Associations
import CaseWork
import EventModel
import Events
import Law
import Papers
import Rules

/// What an entry on one of the lists, or the notice before it, rests on.
struct ListingReason {
  let list: Papers.CreditList
  let ground: Int
  let subject: String?
}

extension PaperAct {
  /// The ground as the measures have it, and as this act cites it.
  func ground(_ reason: ListingReason) throws(PaperworkFault) -> ListingGround {
    let provision = try provision(reason)
    return ListingGround(text: Self.phrase(provision.summary), basis: provision.citation)
  }

  private func provision(_ reason: ListingReason) throws(PaperworkFault) -> LegalBasis {
    let provision =
      switch reason.list {
      case .abnormal: CreditMeasures.abnormalGround(reason.ground)
      case .serious: CreditMeasures.seriousGround(reason.ground)
      }
    guard let provision else { throw .missing(.ground) }
    return provision
  }

  /// `未按照规定设立党组织的。` → `未按照规定设立党组织`.
  static func phrase(_ text: String) -> String {
    var phrase = Substring(text)
    while let last = phrase.last, "。的".contains(last) { phrase.removeLast() }
    return String(phrase)
  }

  /// The fact behind the ground, with the entries that prove it: those the act names, else those of
  /// the proposal that it answers.
  func finding(_ reason: ListingReason) throws(PaperworkFault) -> Papers.Finding {
    let named = notes?.because ?? []
    let evidence =
      named.isEmpty
      ? evidence(at: proposal(reason)?.because.positions ?? []) : try evidence(named)
    return Papers.Finding(
      fact: try fact(reason), basis: Self.duty(reason, on: day)?.citation, evidence: evidence)
  }

  /// The proposal of the rules, as it stood before the act.
  private func proposal(_ reason: ListingReason) -> Rules.Finding? {
    guard let x = before.x else { return nil }
    let proposals =
      switch reason.list {
      case .abnormal: ListingProposals.abnormal(x)
      case .serious: ListingProposals.serious(x)
      }
    let fitting = proposals.filter { $0.ground == reason.ground }.map(\.finding)
    return fitting.first { reason.subject == nil || $0.subject == reason.subject }
  }

  /// The duty that was not done; nil where the ground names no duty of the association's own.
  private static func duty(_ reason: ListingReason, on day: CivilDate) -> LegalBasis? {
    switch (reason.list, reason.ground) {
    case (.abnormal, 1): RegistrationRegulation.annualReport(on: day)
    case _: nil
    }
  }

  private func fact(_ reason: ListingReason) throws(PaperworkFault) -> String {
    let subject = reason.subject ?? proposal(reason)?.subject
    let general = "你单位有“\(Self.phrase(try provision(reason).summary))”的情形"
    switch (reason.list, reason.ground) {
    case (.abnormal, 1):
      return subject.map { "你单位未按照规定的时限和要求报送\($0)年度工作报告" } ?? general
    case (.abnormal, 2): return "你单位未按照有关规定设立党组织"
    case (.abnormal, 3): return subject.map(unmetOrder) ?? general
    case (.abnormal, 5), (.serious, 3), (.serious, 4):
      return subject.flatMap(penalty) ?? general
    case (.abnormal, 6): return "通过登记的住所无法与你单位取得联系"
    case (.serious, 1):
      guard let spell = before.x?.association.abnormalList.current else { return general }
      let years = before.number(.abnormalToSeriousYears)
      return "你单位自\(Self.chinese(spell.since))起列入活动异常名录，至今已满\(years)年"
    case (.abnormal, 4), (.abnormal, 7), (.serious, 8):
      // No rule finds these; the written reason is the fact.
      return notes?.justification.map { "\(general)：\($0)" } ?? general
    case _: return general
    }
  }

  /// What an order asked, and that its day has passed.
  private func unmetOrder(_ number: String) -> String {
    let order = before.last(RectificationOrdered.self) { $0.order == number }
    let extended = before.last(RectificationExtended.self) { $0.order == number }
    guard let order else { return "你单位未按期完成《责令限期整改通知书》（\(number)）要求的整改" }
    let due = extended?.event.dueOn ?? order.event.dueOn
    return "本机关于\(Self.chinese(order.on))向你单位发出《责令限期整改通知书》（\(number)），整改期限至"
      + "\(Self.chinese(due))止，你单位未按期完成整改"
  }

  private func penalty(_ caseNumber: String) -> String? {
    let decided = before.last(PenaltyDecided.self) { $0.case == caseNumber }
    guard let decided else { return nil }
    let kinds = measures(decided.event).map(\.chinese).joined(separator: "、")
    let number = decided.origin?.document.map { "（\($0)）" } ?? ""
    return "你单位于\(Self.chinese(decided.on))受到下列行政处罚\(number)：\(kinds)"
  }
}

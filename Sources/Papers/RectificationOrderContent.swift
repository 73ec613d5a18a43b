public import EventModel

/// The facts of an order to put faults right by a day (责令限期整改通知书).
///
/// > 社会组织信用信息管理办法 Article 11(3): what such an order names and is not put right by its day leads
/// > to the abnormal-operation list.
public struct RectificationOrderContent: Hashable, Sendable {
  /// One thing to be put right (整改事项).
  public struct Item: Hashable, Sendable {
    /// Its code, `R03`, by which the association reports.
    public let code: String
    /// What has to be done.
    public let text: String

    public init(code: String, text: String) {
      self.code = code
      self.text = text
    }
  }

  public let frame: PaperFrame
  /// How the facts came to light: `2020年3月双随机抽查`; nil where the record does not say.
  public let source: String?
  /// The facts, each with the provision it breaks.
  public let findings: [Finding]
  /// The provision on which the order rests, as it is cited.
  public let orderBasis: String
  /// What has to be put right, in the order's own sequence; more than ten go to an annex.
  public let items: [Item]
  /// The last day.
  public let dueOn: CivilDate
  /// The term behind the day, `60日`; nil where only the day was set.
  public let term: Term?
  /// To whom and how to report: `示例市示例区民政局社会组织管理科（地址：…）`.
  public let reportTo: String
  /// What follows if the day passes.
  public let consequences: [Consequence]
  /// The right to be heard, by local setting.
  public let defence: DefenceRight?
  /// Review and suit, by local setting.
  public let remedies: Remedies?

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, source: String?, findings: [Finding], orderBasis: String, items: [Item],
    dueOn: CivilDate, term: Term? = nil, reportTo: String, consequences: [Consequence],
    defence: DefenceRight? = nil, remedies: Remedies? = nil
  ) {
    self.frame = Self.checked(frame)
    self.source = source
    self.findings = findings
    self.orderBasis = orderBasis
    self.items = items
    self.dueOn = dueOn
    self.term = term
    self.reportTo = reportTo
    self.consequences = consequences
    self.defence = defence
    self.remedies = remedies
  }
}

extension RectificationOrderContent: PaperContent {
  static let kind = PaperKind.rectificationOrder

  /// Up to here the items stand in the text itself.
  static let mostItemsInText = 10

  var attachment: PaperAttachment? {
    guard items.count > Self.mostItemsInText else { return nil }
    return PaperAttachment(title: "整改事项清单", items: items.map(\.sentence))
  }

  var blocks: [PaperBlock] {
    [.paragraph("本机关\(source.map { "在\(Wording.clause($0))中" } ?? "")发现你单位存在下列问题，现依法责令你单位限期整改。")]
      + [.section("查明的事实")] + Finding.blocks(findings)
      + [.section("整改依据和整改事项")] + orderedItems
      + [.section("整改期限和报告方式"), .paragraph(deadline)]
      + [.section("逾期不整改的后果"), .paragraph(consequence)]
      + rights
  }

  private var orderedItems: [PaperBlock] {
    let order = "依据\(Wording.provision(orderBasis))，本机关责令你单位完成下列整改事项"
    if attachment != nil {
      return [.paragraph("\(order)，共\(items.count)项，逐项内容见附件。")]
    }
    return [.paragraph("\(order)：")] + items.map { .point($0.sentence) }
  }

  private var deadline: String {
    "整改期限至\(Wording.dueDay(dueOn))止" + (term.map { "（期限为\($0.chinese)）" } ?? "")
      + "。你单位应当在期限届满前完成整改，并向\(Wording.clause(reportTo))提交书面整改报告，"
      + "逐项写明整改事项的代码和完成情况，附具证明材料。"
  }

  private var consequence: String {
    "期限届满未完成整改的，" + consequences.map(\.clause).joined(separator: "；") + "。"
  }

  private var rights: [PaperBlock] {
    let sentences = [
      defence?.sentence(in: Self.kind, to: frame.office), remedies?.sentence(in: Self.kind),
    ].compactMap { $0 }
    guard !sentences.isEmpty else { return [] }
    let heading =
      switch (defence, remedies) {
      case (.some, .some): "陈述、申辩和救济途径"
      case (.some, nil): "陈述和申辩"
      case (nil, _): "救济途径"
      }
    return [.section(heading)] + sentences.map { .paragraph($0) }
  }
}

extension RectificationOrderContent.Item {
  /// `按照章程完成换届（事项代码：R03）。`
  var sentence: String { "\(Wording.clause(text))（事项代码：\(code)）。" }
}

public import EventModel

/// The facts of a decision to allow deregistration (准予注销登记决定书).
///
/// > 社会团体登记管理条例 (2016) Articles 19–23.
public struct DeregistrationDecisionContent: Hashable, Sendable {
  /// Why the association ends (Article 19).
  public enum Ground: Hashable, Sendable {
    /// Its purpose is done (完成章程规定的宗旨).
    case purposeDone
    /// It dissolved itself (自行解散).
    case selfDissolved
    /// Division or merger (分立、合并).
    case dividedOrMerged
    /// Another reason (其他原因), as a phrase.
    case other(String)
  }

  /// How its affairs were wound up before (Article 20).
  public enum WindingUp: Hashable, Sendable {
    /// Liquidation ended on a day and was reported.
    case liquidated(on: CivilDate)
    /// Rights and duties passed to a successor: its name (民法典 Article 67).
    case transferred(to: String)
  }

  /// Where certificate, seal and vouchers are (Article 21).
  public enum Surrender: Hashable, Sendable {
    /// The office has them.
    case done
    /// They are to be handed in by a day.
    case due(CivilDate)
    /// They are to be handed in; no day is on record.
    case outstanding
  }

  public let frame: PaperFrame
  /// The day of the application; nil where it is not on record.
  public let appliedOn: CivilDate?
  /// Why it ends.
  public let ground: Ground
  /// Whether the association has a supervising authority.
  public let hasSupervisor: Bool
  /// The number of the supervising authority's consent; nil where none is on record.
  public let supervisorConsent: String?
  /// How it was wound up; nil where it is not on record.
  public let windingUp: WindingUp?
  /// The provisions on which the decision rests, as they are cited.
  public let basis: [String]
  /// The day on which it ceases to be a legal person.
  public let effectiveOn: CivilDate
  /// Where certificate, seal and vouchers are.
  public let surrender: Surrender
  /// Where the deregistration is announced; nil where the office leaves it open.
  public let announcedAt: String?
  /// Review and suit.
  public let remedies: Remedies

  /// Traps where the frame carries the number of another kind of paper.
  public init(
    frame: PaperFrame, appliedOn: CivilDate?, ground: Ground, hasSupervisor: Bool,
    supervisorConsent: String? = nil, windingUp: WindingUp?, basis: [String],
    effectiveOn: CivilDate, surrender: Surrender,
    announcedAt: String? = nil, remedies: Remedies
  ) {
    self.frame = Self.checked(frame)
    self.appliedOn = appliedOn
    self.ground = ground
    self.hasSupervisor = hasSupervisor
    self.supervisorConsent = supervisorConsent
    self.windingUp = windingUp
    self.basis = basis
    self.effectiveOn = effectiveOn
    self.surrender = surrender
    self.announcedAt = announcedAt
    self.remedies = remedies
  }
}

extension DeregistrationDecisionContent: PaperContent {
  static let kind = PaperKind.deregistrationDecision

  var blocks: [PaperBlock] {
    let consent =
      supervisorConsent.map { "业务主管单位已经审查同意（\($0)）。" }
      ?? (hasSupervisor ? "" : "你单位没有业务主管单位，直接向本机关申请。")
    let provisions = basis.map { Wording.clause($0) }.joined(separator: "和")
    let decision =
      "经审查，你单位的申请材料齐全，符合\(Wording.provision(provisions))。本机关决定：准予你单位注销登记。"
      + "自\(Wording.day(effectiveOn))起，你单位的法人资格终止，不得再以原名义开展活动。"
    let applied = appliedOn.map { "于\(Wording.day($0))" } ?? ""
    let announcement = announcedAt.map { "通过\(Wording.clause($0))" } ?? ""
    return [
      .section("申请和审查情况"),
      .paragraph("你单位\(applied)以\(ground.phrase)为由，向本机关申请注销登记。\(consent)"),
    ] + (windingUp.map { [.paragraph($0.sentence)] } ?? []) + [
      .section("决定的依据和内容"), .paragraph(decision),
      .section("证书、印章的缴回和公告"), .paragraph(surrender.sentence),
      .paragraph("本机关\(announcement)向社会公告你单位的注销登记。"),
      .section("救济途径"), .paragraph(remedies.sentence(in: Self.kind)),
    ]
  }
}

extension DeregistrationDecisionContent.Ground {
  var phrase: String {
    switch self {
    case .purposeDone: "完成章程规定的宗旨"
    case .selfDissolved: "自行解散"
    case .dividedOrMerged: "分立、合并"
    case .other(let text): Wording.clause(text)
    }
  }
}

extension DeregistrationDecisionContent.WindingUp {
  var sentence: String {
    switch self {
    case .liquidated(let day): "清算组织已于\(Wording.day(day))完成清算，并提交了清算报告书。"
    case .transferred(let successor):
      "你单位的权利和义务由\(Wording.clause(successor))承继，并提交了资产移交报告。"
    }
  }
}

extension DeregistrationDecisionContent.Surrender {
  var sentence: String {
    switch self {
    case .done: "登记证书正本、副本，印章和财务凭证已由本机关收缴。"
    case .outstanding: "你单位应当将登记证书正本、副本，印章和财务凭证交回本机关。"
    case .due(let day): "你单位应当在\(Wording.dueDay(day))前将登记证书正本、副本，印章和财务凭证交回本机关。"
    }
  }
}

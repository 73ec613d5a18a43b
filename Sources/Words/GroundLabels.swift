package import Events

/// What the numbered items of an article are called: the grounds of the lists, the grounds of a
/// refusal, the acts that a penalty answers. The numbers are the contract's, the articles stand in
/// `Law`.
package enum GroundLabels {
  /// A ground of one of the two lists (Order 60, Articles 11 and 15); the bare number where the
  /// article has no such item.
  package static func label(
    _ ground: Int64, of list: CreditList, _ language: Language
  ) -> String {
    switch list {
    case .abnormalList: item(ground, of: abnormal, "异常", language)
    case .seriousList: item(ground, of: serious, "严重", language)
    }
  }

  /// A ground for refusing a registration (Article 13 of the regulation of 2016).
  package static func refusal(_ ground: Int64, _ language: Language) -> String {
    item(ground, of: refusals, "不予登记", language)
  }

  /// An act that calls for a penalty (Article 30, paragraph 1, of the regulation of 2016).
  package static func act(_ act: Int64, _ language: Language) -> String {
    item(act, of: acts, "违法行为", language)
  }

  private static func item(
    _ number: Int64, of items: [Sentence], _ prefix: String, _ language: Language
  ) -> String {
    guard number >= 1, number <= items.count else { return String(number) }
    let index = Int(number) - 1
    return switch language {
    case .chinese: "\(prefix)（\(numerals[index])）\(items[index].chinese)"
    case .english: items[index].english
    }
  }

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  private static let abnormal = [
    Sentence("未按规定报送年度工作报告", "Annual report not filed"),
    Sentence("未按规定设立党组织", "No party organisation"),
    Sentence("未按期完成整改", "Rectification not done in time"),
    Sentence("公募慈善组织不符合条件", "Public-fundraising charity default"),
    Sentence("受警告或不满5万元罚款", "Warning or fine under 50,000 yuan"),
    Sentence("登记住所无法联系", "Unreachable at domicile"),
    Sentence("法律法规其他情形", "Other law"),
  ]

  private static let serious = [
    Sentence("列入异常名录满两年", "Two years on the abnormal list"),
    Sentence("弄虚作假变更登记被撤销", "Change by fraud, revoked"),
    Sentence("受限期停止活动处罚", "Suspension"),
    Sentence("受5万元以上罚款", "Fine of 50,000 yuan or more"),
    Sentence("三年内两次以上轻罚", "Two or more minor penalties in 3 years"),
    Sentence("失信被执行人", "Judgment defaulter"),
    Sentence("被吊销证书或撤销登记", "Certificate or registration revoked"),
    Sentence("法律法规其他情形", "Other law"),
  ]

  private static let refusals = [
    Sentence("不符合宗旨", "Purpose not admissible"),
    Sentence("同区已有相同相似", "Same or similar body in the area"),
    Sentence("发起人资格", "Founders not qualified"),
    Sentence("弄虚作假", "Fraud in the application"),
    Sentence("其他", "Other law"),
  ]

  private static let acts = [
    Sentence("证章违规", "Certificate or seal misused"),
    Sentence("超范围", "Activity beyond purpose or scope"),
    Sentence("拒不接受监督", "Supervision refused"),
    Sentence("未变更登记", "Change not registered"),
    Sentence("分支机构违规", "Branches in breach of the rules"),
    Sentence("营利经营", "Business for profit"),
    Sentence("侵占资产", "Assets taken or diverted"),
    Sentence("违规收费募捐", "Fees or funds raised in breach of the rules"),
  ]
}

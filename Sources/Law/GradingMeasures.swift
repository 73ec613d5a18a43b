import EventModel

/// Measures on the grading of social organisations (社会组织评估管理办法), before and after 2026-03-01.
public enum GradingMeasures {
  public static let order39 = Instrument(
    "社会组织评估管理办法", edition: "2010年", "民政部令第39号",
    english: "Measures on the Grading of Social Organisations (Order 39)",
    from: "2011-03-01", to: "2026-02-28")
  public static let revision2026 = Instrument(
    "社会组织评估管理办法", edition: "2026年修订", "民政部",
    english: "Measures on the Grading of Social Organisations (revised)",
    from: "2026-03-01", note: "Known from press reports; the article numbers were not seen.")

  public static let eligibility = LegalBasis(
    order39, "第六条", "取得登记证书满两个年度未参加过评估，或者评估等级有效期满的，可以申请评估。",
    "Open to bodies two full years old and never graded, or whose grade has run out.")
  public static let bars = LegalBasis(
    order39, "第七条", "上年度未参加年检、年检不合格或者连续2年基本合格、受到行政处罚等情形的，不予评估。",
    "Not graded: no inspection last year, failed, twice basic, penalised, under investigation.")
  public static let validity = LegalBasis(
    order39, "第二十八条", "评估等级有效期为5年。", "A grade is valid for five years.")
  public static let privileges = LegalBasis(
    order39, "第二十九条", "3A以上的优先接受政府职能转移、购买服务和奖励；4A以上的年度检查时可以简化程序。",
    "3A and above first in line for transfers and purchase; 4A and above simplified inspection.")
  public static let reduction = LegalBasis(
    order39, "第三十条", "上年度年检不合格、连续2年基本合格或者受到行政处罚等情形的，降低或者取消评估等级。",
    "Grade lowered or cancelled: failed inspection, twice basic, penalty.")

  static let all =
    [eligibility, bars] + procedure
    + [validity, privileges, reduction] + afterReduction + revision + local
}

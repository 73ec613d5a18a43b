/// Regulation on the work of party branches (支部工作条例): when a body must have one.
public enum PartyRules {
  public static let instrument = Instrument(
    "中国共产党支部工作条例（试行）", "中共中央2018年",
    english: "Regulation on the Work of Party Branches (trial)",
    note: "Text read in part; the day of issue was not seen.")

  public static let branch = LegalBasis(
    instrument, "关于单独设立的规定", "有正式党员3人以上的，应当成立党支部。",
    "Three or more formal members form a branch.")
  public static let jointBranch = LegalBasis(
    instrument, "第五条", "正式党员不足3人的，按照地域相邻、行业相近、规模适当的原则成立联合党支部，一般不超过5个单位。",
    "Fewer than three: a joint branch of at most five near and similar units.")

  static let all = [branch, jointBranch]
}

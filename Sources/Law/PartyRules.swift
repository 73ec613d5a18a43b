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

  public static let branchCommittee = LegalBasis(
    instrument, "关于支部委员会的规定", "有正式党员7人以上的，应当设立支部委员会。",
    "Seven or more formal members: a branch committee.")
  public static let generalBranch = LegalBasis(
    instrument, "关于党总支、党委的规定", "党员50人以上的可以设立党总支，100人以上的可以设立党委。",
    "50 members: a general branch; 100: a committee.")
  public static let instructor = LegalBasis(
    instrument, "关于工作覆盖的规定", "没有党员的，选派党建工作指导员，或者通过工会、共青团组织开展党的工作。",
    "No members: an instructor, or a union or youth league.")

  static let all = [branch, jointBranch, branchCommittee, generalBranch, instructor]
}

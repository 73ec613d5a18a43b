import EventModel

/// How a grade is made, disputed, lowered and given back; what the revision of 2026 changed.
extension GradingMeasures {
  public static let nationalRules = Instrument(
    "全国性社会组织评估管理规定", "民发〔2021〕96号",
    english: "Rules on the grading of national social organisations (2021)",
    note: "For bodies registered with the ministry; localities took over its bars.")
  public static let notice432 = Instrument(
    "民政部公告第432号（评估等级）", "民政部2018年",
    english: "Ministry notice on grades lowered and cancelled (2018)", from: "2018-04-28",
    note: "Its title was not seen.")

  // MARK: Order 39

  public static let recusal = LegalBasis(
    order39, "关于回避的规定", "与参加评估的社会组织有利害关系的评估人员应当回避。",
    "Evaluators with an interest stand aside.")
  public static let reReview = LegalBasis(
    order39, "第二十条", "对评估结果有异议的，可以在公示期内提出书面复核申请。",
    "A written request for re-review within the publicity period.")
  public static let reReviewReferred = LegalBasis(
    order39, "第二十一条", "评估办公室对复核申请和原始证明材料审核认定后，报复核委员会复核。",
    "The office checks the request and refers it to the review committee.")
  public static let reReviewVote = LegalBasis(
    order39, "第二十二条", "复核委员会充分听取陈述，以记名投票方式表决，须经全体委员半数以上通过。",
    "Heard, then a recorded vote of at least half of all members.")
  public static let reReviewNotified = LegalBasis(
    order39, "第二十三条", "复核决定应当于作出之日起15日内书面通知申请复核的社会组织。",
    "The decision on re-review is notified within 15 days.")
  public static let levels = LegalBasis(
    order39, "第二十六条", "评估结果分为5个等级，由高至低依次为5A至1A。", "Five grades, 5A down to 1A.")
  public static let certificate = LegalBasis(
    order39, "第二十七条", "评估等级证书可以作为信誉证明出示；牌匾应当悬挂在明显位置。",
    "The certificate may be shown, the plaque hangs where it is seen.")

  // MARK: After a reduction

  public static let plaqueReturned = LegalBasis(
    notice432, "关于交回证书牌匾的要求", "自收到通知之日起15日内交回评估等级证书、牌匾；逾期不交回的，公告作废。",
    "Certificate and plaque come back within 15 days, or are voided by notice.")
  public static let lockOut = LegalBasis(
    order39, "关于再次申请的规定", "被降低评估等级的2年内、被取消评估等级的3年内不得申请评估。",
    "No new grading for two years after a reduction, three after a cancellation.",
    isVerified: false)

  // MARK: The revision of 2026

  public static let voluntary2026 = LegalBasis(
    revision2026, "关于自愿申请的规定", "评估由社会组织自愿申请；年检不合格、连续基本合格、立案调查和轻微处罚不再是不予评估的情形。",
    "Voluntary; failed inspection, open inquiry and minor penalties no longer bar.")
  public static let reEvaluation2026 = LegalBasis(
    revision2026, "关于重新评估的规定", "有效期前4年内可以申请重新评估，前2年内简化实地评估。",
    "Re-evaluation in the first four years of a grade, simplified in the first two.")
  public static let followUp2026 = LegalBasis(
    revision2026, "关于跟踪评估的规定", "对4A以上的社会组织抽样跟踪评估。", "Sampling follow-up of 4A and above.")
  public static let check2026 = LegalBasis(
    revision2026, "关于核查评估的规定", "发生可能影响等级的情形的，进行核查评估，调整等级。",
    "A check evaluation upon events that may affect the grade.")
  public static let validityFrom2026 = LegalBasis(
    revision2026, "关于有效期的规定", "有效期自公告次年1月1日起，至第5年12月31日止。",
    "Valid from 1 January after the announcement to 31 December of the fifth year.")
  public static let listedBar = LegalBasis(
    nationalRules, "关于不予评估的规定", "被列入活动异常名录或者严重违法失信名单的，不予评估。",
    "No grading while on the abnormal or the serious list.")

  static let procedure = [
    recusal, reReview, reReviewReferred, reReviewVote, reReviewNotified, levels, certificate,
  ]
  static let afterReduction = [plaqueReturned, lockOut]
  static let revision = [
    voluntary2026, reEvaluation2026, followUp2026, check2026, validityFrom2026,
  ]
  static let local = [listedBar]
}

import EventModel

/// What localities add to the annual inspection: what fails, what a miss leads to, who reports how.
extension AnnualInspection {
  public static let beijing = Instrument(
    "北京市社会团体年度检查试行办法", "北京市民政局",
    english: "Beijing's trial measures on annual inspection",
    note: "Articles 12–14 read; the exact title was not seen.")
  public static let luoyang = Instrument(
    "洛阳市社会团体登记管理办法", edition: "2010年修订", "洛阳市人民政府",
    english: "Luoyang's measures on the registration of social associations")
  public static let shanghai = Instrument(
    "上海市促进行业协会发展规定", "上海市人民代表大会常务委员会",
    english: "Shanghai's rules on the promotion of industry associations")
  public static let guangdong = Instrument(
    "广东省社会组织年度报告通知", "广东省、深圳市民政部门年度通知",
    english: "Yearly notices on the annual report in Guangdong and Shenzhen",
    note: "A report, not an inspection; Shenzhen 2018: associations by 30 April 2019.")

  public static let directFiling = LegalBasis(
    notice2021, "关于报送渠道的规定", "直接登记和已脱钩的社会团体，直接向登记管理机关报送。",
    "Directly registered and decoupled bodies file straight with the registrar.")
  public static let rectificationAttached = LegalBasis(
    zhejiangNotice, "关于整改报告的规定", "上年度未参检、基本合格、不合格或者收到整改通知的，应当附整改报告。",
    "After a miss, a basic or failed result or an order, a rectification report is attached.")
  public static let annualReportOnly = LegalBasis(
    guangdong, "关于年度报告的规定", "实行年度报告制度；未按期报送的，列入活动异常名录。",
    "An annual report; a default leads to the abnormal list.")
  public static let basicallyQualified = LegalBasis(
    beijing, "第十三条", "未按章程开会、逾期换届、负责人超龄超届、财务不规范等情节较轻的，为基本合格。",
    "Basically qualified: late meetings or elections, over-age officers, loose finance; minor.",
    isVerified: false)
  public static let unqualified = LegalBasis(
    beijing, "第十四条", "情节严重，或者滥用证书、超出范围、拒绝检查、从事营利经营的，为不合格。",
    "Unqualified: grave cases, misuse, out of scope, refusal, business for profit.",
    isVerified: false)
  public static let luoyangFailing = LegalBasis(
    luoyang, "第十五条", "全年未开展活动、一年以上无固定办公场所、无故逾期年检等九种情形，为不合格，责令限期整改。",
    "Nine failing grounds, idle all year among them; then an order to rectify.")
  public static let luoyangSuspension = LegalBasis(
    luoyang, "关于限期停止活动的规定", "限期停止活动的期限为三个月至六个月。", "A suspension lasts three to six months.")
  public static let shanghaiRevocation = LegalBasis(
    shanghai, "第二十五条", "逾期不参加年检的，警告并限期；公告满六个月仍不参加的，可以撤销登记。",
    "Warned with a date, announced, and after six months open to revocation.")

  static let local = [
    directFiling, rectificationAttached, annualReportOnly, basicallyQualified, unqualified,
    luoyangFailing, luoyangSuspension, shanghaiRevocation,
  ]
}

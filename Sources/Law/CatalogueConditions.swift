/// Conditions for the catalogue of bodies that may take over functions and sell services
/// (承接政府职能转移和购买服务目录). Local practice; only the clean three years are national law.
public enum CatalogueConditions {
  public static let longgang = Instrument(
    "社会组织承接政府职能转移和购买服务推荐目录申报条件", "深圳市、龙岗区民政局年度通知",
    english: "Conditions of the Shenzhen and Longgang catalogue",
    note: "Notices of 2014 (Longgang), of Luohu, and of 2020 (Shenzhen).")
  public static let zhongshan = Instrument(
    "中山市具备承接政府职能转移和购买服务资质的社会组织目录", "中山市民政局2010年以来9批",
    english: "Zhongshan's catalogue, nine batches since 2010")
  public static let procurementLaw = Instrument(
    "政府采购法", "全国人民代表大会常务委员会", english: "Government Procurement Act",
    note: "Article 22 alone was read; the days in force were not noted.")

  public static let grade = LegalBasis(
    longgang, "关于评估等级的条件", "优先选择评估等级3A以上的；5A自动列入。",
    "3A and above preferred; 5A listed at once.")
  public static let staff = LegalBasis(
    longgang, "关于专职人员的条件", "行业协会专职工作人员3人以上，其他社会组织2人以上。",
    "Three full-time staff for associations, two for others.")
  public static let premises = LegalBasis(
    longgang, "关于办公场所的条件", "有固定办公场所和固定收入。", "Fixed premises and income.")
  public static let listed = LegalBasis(
    longgang, "关于信用的条件", "未被列入活动异常名录，近三年无不良信用记录。",
    "Not on the abnormal list, no bad record for three years.")
  public static let report = LegalBasis(
    longgang, "关于年度报告的条件", "按时报送年度报告；未报送的，移出目录。",
    "The annual report in time; a default takes the body off.")
  public static let penalty = LegalBasis(
    procurementLaw, "第二十二条第一款第（五）项", "参加政府采购活动前三年内，在经营活动中没有重大违法记录。",
    "No major violation in the three years before.")
  public static let gradePrivilege = LegalBasis(
    zhongshan, "列入条件", "3A以上的社会组织优先接受职能转移、购买服务和扶持资金。",
    "3A and above first in line for transfer, purchase and funding.")

  public static let autoListed = LegalBasis(
    longgang, "关于自动列入的规定", "评估等级5A的社会组织自动列入。", "5A bodies are listed at once.")
  public static let delisting = LegalBasis(
    longgang, "关于移出的规定", "未报送年度报告或者受到行政处罚的，移出目录。",
    "Out upon a report default or a penalty.")
  public static let governance = LegalBasis(
    longgang, "关于治理的条件", "治理结构健全，有信息公开制度，财务独立，依法纳税和缴纳社会保险。",
    "Sound governance and disclosure, own accounts, taxes and insurance paid.")
  public static let batch = LegalBasis(
    zhongshan, "关于目录批次的规定", "2010年以来编制9批目录，作为能否购买服务和转移职能的依据之一。",
    "Nine batches since 2010; one basis for purchase and transfer.")
  public static let supplier = LegalBasis(
    procurementLaw, "第二十二条", "供应商应当有独立责任能力、健全的财务制度、履约能力、纳税和社保记录，三年内无重大违法记录。",
    "A supplier: liability, sound accounts, means, taxes paid, three clean years.")

  static let all = [
    grade, staff, premises, listed, report, penalty, gradePrivilege, autoListed, delisting,
    governance, batch, supplier,
  ]
}

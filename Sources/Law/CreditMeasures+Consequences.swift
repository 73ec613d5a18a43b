import EventModel

/// Credit records and what follows from the lists: entry in the system, publication, objection,
/// incentives and sanctions (守信联合激励、失信联合惩戒).
extension CreditMeasures {
  public static let xiamen = Instrument(
    "厦门市社会组织信用信息管理实施办法", "厦民〔2018〕166号",
    english: "Xiamen's measures on credit information of social organisations (2018)",
    note: "Local: it adds sanctions for the abnormal-operation list.")

  public static let otherAgencies = LegalBasis(
    instrument, "第二条", "政府其他有关部门和司法机关形成的信用信息，依法依规纳入管理。",
    "Other agencies' and the courts' data are taken in.")
  public static let informationClasses = LegalBasis(
    instrument, "第六条", "信用信息包括基础信息、年报信息、行政检查信息、行政处罚信息和其他信息。",
    "Five classes of credit information.")
  public static let classContents = LegalBasis(
    instrument, "第七条", "各类信用信息的内容；其他信息包括评估等级、表彰奖励、承接政府购买服务等。",
    "What each class holds; grades, honours and contracts among the other information.")
  public static let creditEntry = LegalBasis(
    instrument, "关于信息归集期限的规定", "信用信息应当自形成或者获取之日起5个工作日内记入信息系统。",
    "Entered into the system within five working days of being formed or received.")
  public static let publicQuery = LegalBasis(
    instrument, "关于信息公开的规定", "信用信息和两个名单向社会公开，提供在线查询。",
    "Credit data and both lists are public, with online query.")
  public static let objection = LegalBasis(
    instrument, "关于异议处理的规定", "对信用信息有异议的，可以申请更正；核实有误的，应当更正。",
    "Recorded data can be disputed, and are corrected where wrong.")
  public static let objectionPeriods = LegalBasis(
    instrument, "关于异议处理期限的规定", "30个工作日内核实，核实有误的5个工作日内更正。",
    "Checked within 30 working days, corrected within five.", isVerified: false)
  public static let removalPeriod = LegalBasis(
    instrument, "第十四条关于移出期限的规定", "自核实之日起5个工作日内移出。",
    "Removed within five working days of verification.", isVerified: false)
  public static let movedToSeriousList = LegalBasis(
    instrument, "关于名单转换的规定", "列入严重违法失信名单的，移出活动异常名录。",
    "Entry on the serious list takes it off the abnormal list.")
  public static let incentives = LegalBasis(
    instrument, "关于激励措施的规定", "信用良好的，优先承接政府授权和委托事项、购买服务，优先获得资金和政策支持、表彰奖励。",
    "Good credit: first in line for mandates, purchase, funding, policy and honours.")
  public static let sanctions = LegalBasis(
    instrument, "关于惩戒措施的规定", "列入严重违法失信名单的，列为重点监督管理对象，不给予资金资助，不向其购买服务，不予表彰，作为取消或者降低评估等级的重要参考。",
    "Serious list: close supervision, no funding, no purchase, no honours, weight on the grade.")
  public static let xiamenAbnormalSanctions = LegalBasis(
    xiamen, "关于活动异常名录惩戒措施的规定", "列入活动异常名录的，也采取限制措施。",
    "Restrictions for the abnormal list as well.")

  static let consequences = [
    otherAgencies, informationClasses, classContents, creditEntry, publicQuery, objection,
    objectionPeriods, removalPeriod, movedToSeriousList, incentives, sanctions,
    xiamenAbnormalSanctions,
  ]
}

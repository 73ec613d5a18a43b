import EventModel

/// Papers on three places that propose or describe practice (龙岗、西咸、杭州): no law, and marked so.
public enum LocalPapers {
  public static let longgang = Instrument(
    "区级行业协会能力提升发展研究——以深圳市龙岗区为例", "文章编号1673-5706（2021）04-0088-06",
    english: "Longgang's district-level associations: a study (2021)", isVerified: false,
    note: "A study: it describes and proposes.")
  public static let xixian = Instrument(
    "激活行业协会商会动能 助力新区高质量发展", "西咸新区研究院第4期（总第224期）",
    english: "Xixian New Area: a research paper on associations (2021)", isVerified: false,
    note: "A proposal of 2021-03-11.")
  public static let hangzhou = Instrument(
    "杭州市工商联关于加强商会规范化建设的思考", "杭州市工商联2022年6月23日",
    english: "Hangzhou's federation on the standards of chambers (2022)", isVerified: false,
    note: "Describes the federation's own practice.")

  // MARK: Longgang (龙岗)

  public static let selfDisciplineFiling = LegalBasis(
    longgang, "三（二）关于自律文本备案", "对行业协会制定的自律文本实施备案；未经备案，不得实施。",
    "Self-discipline texts are filed, and do not take effect unfiled.")
  public static let creditCheckOnEntry = LegalBasis(
    longgang, "一（三）关于入会征信", "入会前必须查询企业征信，征信须达标，没有重大违纪和违法行为。",
    "A credit check comes before entry.")
  public static let referee = LegalBasis(
    longgang, "一（三）关于推荐人", "入会须有本协会会员单位作为推荐人或者推荐单位。", "A member vouches for the entrant.")
  public static let selfDisciplineInCharter = LegalBasis(
    longgang, "一（三）关于自律入章程", "落实行业自律入章程的政策。", "The charter has a self-discipline clause.")
  public static let integrityPledge = LegalBasis(
    longgang, "一（三）关于行业诚信建设", "信用档案、诚信示范、诚信承诺与诚信挂牌并举。",
    "Credit files, model bodies, pledges and plaques.")
  public static let incentivesAndSanctions = LegalBasis(
    longgang, "一（三）关于联合激励和惩戒", "通过政府抽检、年检等，探索守信联合激励和失信联合惩戒机制。",
    "Joint incentives and joint sanctions.")
  public static let fourAtOnce = LegalBasis(
    longgang, "三（一）关于四同时", "协会与党组织同时筹备、同时上报、同时审批、同时成立。",
    "Association and party organisation prepared, reported, approved, founded together.")
  public static let threeCatalogues = LegalBasis(
    longgang, "三（二）关于三个目录和一个评估机制", "职能转移、购买服务、承接资格三个目录；第三方评估结果作为下一年度购买服务的依据。",
    "Three catalogues; an evaluation that decides next year's purchase.")
  public static let exitPilot = LegalBasis(
    longgang, "三（二）关于退出机制", "对无法正常运作或者阻碍公平竞争的协会进行清退、注销。",
    "Bodies that cannot work, or hinder competition, are led out.")
  public static let contactList = LegalBasis(
    longgang, "三（二）关于联络机制", "职能部门听取企业行业协会意见的指导意见、政府与行业协会交往清单。",
    "Consultation guidance and a list of contacts.")

  // MARK: Xixian (西咸)

  public static let gradePort = LegalBasis(
    xixian, "四（四）关于数据端口", "开放社会组织管理平台数据端口，便于查询行业协会商会名录及等级评估信息。",
    "A data port: directory and grades of associations.")
  public static let gradingInputs = LegalBasis(
    xixian, "四（一）关于等级评估", "将信息公开、会员满意度、退出情况作为重要评估内容。",
    "Disclosure, members' content and exits enter the grade.")
  public static let purchaseEvaluated = LegalBasis(
    xixian, "四（五）关于绩效评价", "对购买公共服务实施情况开展绩效评价。", "Purchased services are evaluated.")
  public static let opinionsSought = LegalBasis(
    xixian, "四（四）关于征询意见", "制订规章、标准、规划时，广泛征询行业协会商会意见。",
    "Associations are consulted on rules, standards and plans.")
  public static let inactiveOut = LegalBasis(
    xixian, "四（三）关于淘汰", "淘汰业务萎缩、服务缺位、长期不发挥作用的行业协会商会。",
    "Shrunken and idle bodies are weeded out.")

  // MARK: Hangzhou (杭州)

  public static let brands = LegalBasis(
    hangzhou, "两类五型特色党建品牌", "综合类1个、专项类4个，设定指标体系和负面清单，前三名授牌并纳入星级评定。",
    "One general and four special brands, scored with vetoes; plaques for the top three.")
  public static let branchGroups = LegalBasis(
    hangzhou, "片组联建和计划报备", "党组织划分为6个片组；年初报工作要点，月初报活动安排。",
    "Six groups of branches; plans filed by year and month.")
  public static let transferFollowed = LegalBasis(
    hangzhou, "关于后续监管", "对承接职能的情况定期检查，重视等级评估和绩效考评。",
    "Delegated functions are checked and scored.")

  static let all = [
    selfDisciplineFiling, creditCheckOnEntry, referee, selfDisciplineInCharter, integrityPledge,
    incentivesAndSanctions, fourAtOnce, threeCatalogues, exitPilot, contactList, gradePort,
    gradingInputs, purchaseEvaluated, opinionsSought, inactiveOut, brands, branchGroups,
    transferFollowed,
  ]
}

/// What the Wenzhou draft asks beyond the ten criteria: coverage, members, officers, the registrar's
/// circle. All of it a draft.
extension WenzhouLayoutPlan {
  public static let countyCoverage = LegalBasis(
    instrument, "三.1关于活动区域的规定", "活动区域和入会会员应覆盖半数以上的县（市、区）。",
    "Activity and members cover at least half of the counties.")
  public static let unitShare = LegalBasis(
    instrument, "三.1关于会员单位数量的规定", "会员单位数量基本达到行业单位总数的30%以上。",
    "Members make up 30 % of the trade's units.")
  public static let salesShare = LegalBasis(
    instrument, "三.1关于年度销售额的规定", "或者会员单位年度销售额基本达到行业总销售额的50%以上。",
    "Or 50 % of the trade's sales.")
  public static let centralSupervisor = LegalBasis(
    instrument, "四.1", "直接登记和已脱钩的统一归口工商联管理；行业管理部门履行行业监管责任。",
    "Direct and decoupled bodies come under the federation; departments supervise the trade.")
  public static let membersOfTrade = LegalBasis(
    instrument, "四.2关于会员范围的规定", "严格控制非本行业企业入会；不得发展注册地在本行政区域外的企业入会；不得以规模设置门槛。",
    "Members from the trade and the area only; no bar of size.")
  public static let freeToLeave = LegalBasis(
    instrument, "四.2关于入会自愿的规定", "入会自愿、退会自由，不得强制或者变相强制入会、阻碍退会。",
    "Free to join and to leave.")
  public static let officerPosts = LegalBasis(
    instrument, "四.2关于兼职上限的规定", "1家企业负责人不得担任超过3个及以上行业协会商会副会长以上职务。",
    "One company head, three posts of vice-president and above; the wording is ambiguous.")
  public static let researchUnits = LegalBasis(
    instrument, "四.2关于研究性社团的规定", "研究性社团以个人会员为主，企业会员不超过会员总数的10%。",
    "Research bodies: unit members 10 % at most.")
  public static let unifiedRegister = LegalBasis(
    instrument, "四.2关于会员信息登记的规定", "探索设立会员信息登记统一平台。", "One register of members.")
  public static let candidates = LegalBasis(
    instrument, "四.3", "凡进必评：拟任会长人选须通过非公有制经济人士综合评价。",
    "No president unvetted.")
  public static let officerSupervision = LegalBasis(
    instrument, "四.4", "对会长、监事长、秘书长人选任前考察、备案和履职考核，不能正确履职的按程序调整。",
    "Officers are examined, filed, assessed and, if need be, replaced.")
  public static let mergers = LegalBasis(
    instrument, "四.5关于整合的规定", "引导合并重复设立、业务交叉的行业协会商会。", "Overlapping bodies are led to merge.")
  public static let noCountyChambers = LegalBasis(
    instrument, "四.5关于异地商会的规定", "市本级不再新成立县级异地商会。", "No new city-level chambers of county origin.")
  public static let instructor = LegalBasis(
    instrument, "四.8关于指导员的规定", "暂不具备组建条件的，选派党建工作指导员或者建立工会、共青团组织。",
    "Where no branch can be formed: an instructor, a union or the youth league.")
  public static let partyClause = LegalBasis(
    instrument, "四.8关于章程的规定", "章程中增加建立党组织和开展党的工作的规定。", "The charter has a party clause.")
  public static let jointMeeting = LegalBasis(
    instrument, "六.1", "建立例会制度，12个部门参加，工商联、民政局负责日常工作。",
    "A standing meeting of twelve departments.")
  public static let grants = LegalBasis(
    instrument, "六.2", "设立行业协会商会发展专项资金，制定管理和使用机制。", "A fund, and rules for it.")

  static let measures = [
    countyCoverage, unitShare, salesShare, centralSupervisor, membersOfTrade, freeToLeave,
    officerPosts, researchUnits, unifiedRegister, candidates, officerSupervision, mergers,
    noCountyChambers, instructor, partyClause, jointMeeting, grants,
  ]
}

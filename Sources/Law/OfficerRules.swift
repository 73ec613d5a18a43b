/// Who may lead an association (负责人任职): the rules of 2015 one by one, and the vetting of
/// candidates (综合评价).
public enum OfficerRules {
  public static let evaluation = Instrument(
    "非公有制经济人士综合评价办法", "中央统战部等14部门",
    english: "Evaluation of persons of the non-public economy (fourteen departments)",
    note: "Its exact title was not seen.")
  public static let fujian = Instrument(
    "福建省行业协会商会负责人任职管理办法", "福建省",
    english: "Fujian's version of the officers' rules", note: "The exact title was not seen.")

  public static let maxAge = LegalBasis(
    CharterModel.officerRules, "关于任职年龄的规定", "负责人最高任职年龄为70周岁。", "Officers are 70 at most.")
  public static let maxTerms = LegalBasis(
    CharterModel.officerRules, "关于任期的规定", "每届任期不超过5年，连任不超过2届。",
    "Five years a term; not more than two terms running.")
  public static let postsApart = LegalBasis(
    CharterModel.officerRules, "关于会长、秘书长分设的规定", "会长和秘书长不得由同一人兼任，不得来自同一会员单位。",
    "President and secretary-general: two persons, two member units.")
  public static let oneAssociation = LegalBasis(
    CharterModel.officerRules, "关于兼任的规定", "会长、秘书长不得兼任其他社会团体的会长、秘书长。",
    "Neither post together with such a post elsewhere.")
  public static let secretBallot = LegalBasis(
    CharterModel.officerRules, "关于选举方式的规定", "负责人以无记名投票方式选举产生。", "Elected by secret ballot.")
  public static let civilServants = LegalBasis(
    CharterModel.officerRules, "关于公务人员兼职的规定", "现职公务员不得兼任负责人。",
    "No serving civil servant is an officer.")
  public static let retiredCadres = LegalBasis(
    CharterModel.officerRules, "关于离退休干部任职的规定", "离退休三年内一般不得任职，确需任职的须经批准；三年后按规定审批或者备案。",
    "Retired cadres: not within three years unless approved; later by approval or filing.")
  public static let legalRepresentative = LegalBasis(
    CharterModel.officerRules, "关于法定代表人的规定", "法定代表人一般由会长担任；由副会长担任的，须经同意。",
    "Normally the president; a vice-president only with consent.")
  public static let extraTerm = LegalBasis(
    fujian, "关于延长任期的规定", "因特殊情况需要延长任期的，须经到会2/3以上通过，并经登记管理机关同意。",
    "A further term: 2/3 of those present and the registrar's consent.")
  public static let vetting = LegalBasis(
    evaluation, "关于评价等次的规定", "综合评价分为A、B、C三等，C为不宜；凡进必评。",
    "Graded A, B, C; C is unfit; nobody enters unvetted.")
  public static let vettingValidity = LegalBasis(
    evaluation, "关于有效期的规定", "评价结果有效期三年。", "An evaluation is valid for three years.")

  static let all = [
    maxAge, maxTerms, postsApart, oneAssociation, secretBallot, civilServants, retiredCadres,
    legalRepresentative, extraTerm, vetting, vettingValidity,
  ]
}

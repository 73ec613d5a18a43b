/// Terms of office, assemblies and officers: the model charter (章程示范文本) and the officer rules.
public enum CharterModel {
  public static let instrument = Instrument(
    "社会团体章程示范文本", "民政部1998年", english: "Model charter of social associations",
    note: "Read in several local versions that agree on the term.")
  public static let officerRules = Instrument(
    "全国性行业协会商会负责人任职管理办法（试行）", "民发〔2015〕166号",
    english: "Rules on the officers of national associations (trial)",
    note: "Read in part; provinces have their own versions.")

  public static let term = LegalBasis(
    instrument, "关于届期的规定", "会员大会、理事会每届最长不超过五年；延期换届须经批准，最长不超过一年。",
    "A term lasts five years at most; an approved extension one year at most.")
  public static let quorum = LegalBasis(
    instrument, "关于表决的规定", "会员大会须有2/3以上会员出席方能召开，决议须经到会半数以上表决通过。",
    "Two thirds must be present; half of those present decide.")
  public static let officers = LegalBasis(
    officerRules, "关于任职条件的规定", "负责人最高任职年龄70周岁，任期不超过5年，连任不超过2届；会长、秘书长不得由同一人兼任。",
    "Officers: at most 70, five years a term, two terms; president and secretary-general apart.")

  static let all = [term, quorum, officers] + assembly
}

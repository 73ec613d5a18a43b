/// The project's own rules of conduct (会志办理规则): how an act gets into the log. Not law: a refusal
/// on these grounds is the house's, and is cited as such.
public enum HouseRules {
  public static let instrument = Instrument(
    "会志办理规则", "本系统", english: "The house rules of Annals", isVerified: true,
    note: "The project's own rule, not law.")

  public static let fourEyes = LegalBasis(
    instrument, "四眼复核", "列入名单、处罚、撤销等决定，由另一名有权人员复核同意后生效；不得复核自己提交的决定。",
    "Grave decisions are confirmed by a second officer, never by oneself.")
  public static let authority = LegalBasis(
    instrument, "权限", "工作人员只在授权的职责、区域和期间内办理。",
    "An officer acts within the duty, area and time of the appointment.")
  public static let lateRecord = LegalBasis(
    instrument, "迟录", "迟录的事项应当写明理由；迟录过久的，由另一人复核。",
    "A late record gives its reason; a very late one has a second officer.")
  public static let numbering = LegalBasis(
    instrument, "文书编号", "同一机构、同一种类、同一年度的文书连续编号，不重号、不跳号。",
    "Papers of one office, kind and year are numbered without gap or double.")
  public static let attachments = LegalBasis(
    instrument, "附件", "需要证据的事项应当附件，以校验值固定其内容。",
    "Where evidence is needed it is attached, held by its digest.")
  public static let writtenReason = LegalBasis(
    instrument, "书面理由", "不同于系统提示的决定应当写明理由。",
    "A decision against what the system proposes gives its reason in writing.")
  public static let futureEffective = LegalBasis(
    instrument, "生效日", "生效日不得晚于记录之日，另有规定的除外。",
    "No act takes effect later than the day of recording, save where a rule says so.")
  public static let knownSubject = LegalBasis(
    instrument, "对象", "只能对已有记录的社会组织办理。", "An act concerns a body that the log knows.")

  static let all = [
    fourEyes, authority, lateRecord, numbering, attachments, writtenReason, futureEffective,
    knownSubject,
  ]
}

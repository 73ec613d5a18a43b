import EventModel

/// Codes that identify a body (统一社会信用代码).
public enum IdentifierStandards {
  public static let creditCode = Instrument(
    "法人和其他组织统一社会信用代码编码规则", "GB 32100-2015",
    english: "Coding rule of the unified social credit identifier", from: "2015-10-01",
    note: "Its tables were read in a copy; the check rule was tried on three codes in use.")

  public static let codeForm = LegalBasis(
    creditCode, "关于代码结构和校验码的规定", "代码18位，末位为校验码。", "Eighteen characters, the last a check.")
  public static let codeClass = LegalBasis(
    creditCode, "关于登记管理部门和机构类别的规定", "民政部门登记的社会团体，前两位为51。",
    "51: registered by civil affairs, a social association.")
  public static let codeUnique = LegalBasis(
    creditCode, "关于唯一性的规定", "一个主体只有一个代码，注销后不再赋予其他主体。",
    "One code, one body; never given to another.")

  static let all = [codeForm, codeClass, codeUnique]
}

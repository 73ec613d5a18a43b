/// The red list (红名单): local practice, not in Order 60, and so configurable.
public enum LocalRedList {
  public static let instrument = Instrument(
    "社会组织红名单", "福州市、钟祥市等地做法",
    english: "Red lists of well-run organisations (local practice)", isVerified: false,
    note: "National law knows no red list; its criteria are parameters.")

  public static let byHonour = LegalBasis(
    instrument, "因表彰列入", "获得登记管理机关等认定的红名单表彰且在有效期内的。", "An honour in force puts it there.")
  public static let byRecord = LegalBasis(
    instrument, "因记录列入", "评估等级达标、连续三年无违法失信记录且年检合格的。",
    "Grade, clean years and qualified inspections put it there.")

  static let all = [byHonour, byRecord]
}

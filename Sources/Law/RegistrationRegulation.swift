import EventModel

/// Regulation on the registration and administration of social associations
/// (社会团体登记管理条例). The 2016 text shifted the articles: old 31 = new 28, 32 = 29, 33 = 30.
public enum RegistrationRegulation {
  /// The text with the two steps 批准筹备 and 登记.
  public static let text1998 = Instrument(
    "社会团体登记管理条例", edition: "1998年", "国务院令第250号",
    english: "Regulation on the Registration of Social Associations (1998 text)",
    from: "1998-10-25", to: "2016-02-05",
    note: "Two steps: preparation approved, then registration.")

  /// The text with registration in one step.
  public static let text2016 = Instrument(
    "社会团体登记管理条例", edition: "2016年修订", "国务院令第666号",
    english: "Regulation on the Registration of Social Associations (2016 text)",
    from: "2016-02-06",
    note: "Ends when the amendment of 2026 takes effect; that day was not found.")

  /// The amendment published about 2026-03-20, of which no clean copy was found.
  public static let amendment2026 = Instrument(
    "国务院关于修改〈社会团体登记管理条例〉的决定", "2026年",
    english: "State Council decision amending the Regulation on Social Associations (2026)",
    isVerified: false,
    note: "Only fragments in a scrambled copy: no article, no figure, no effective day. "
      + "Nothing here rests on it.")

  /// Every provision of the regulation that the house cites, in the order of the 2016 text.
  static let all =
    general + founding + standing + windingUp + supervision + penalties + text1998Only
}

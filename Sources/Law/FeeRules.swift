import EventModel

/// Membership fees (会费) and other charges by associations.
public enum FeeRules {
  public static let notice2014 = Instrument(
    "民政部、财政部关于取消社会团体会费标准备案规范会费管理的通知", "民发〔2014〕166号",
    english: "Notice on membership fees of social associations (2014)",
    note: "Items 1–6 read; which item holds which rule was not noted.")
  public static let notice2020 = Instrument(
    "国务院办公厅关于进一步规范行业协会商会收费的通知", "国办发〔2020〕21号",
    english: "Notice on charges by associations and chambers (2020)",
    note: "Known through a summary.")
  public static let localForms = Instrument(
    "会费标准备案表", "广东省等地登记管理机关格式文本", english: "Local forms for fee standards",
    isVerified: false, note: "A form's habit, not a rule.")

  public static let noFiling = LegalBasis(
    notice2014, "关于取消备案的规定", "会费标准不再报登记管理机关备案。", "Fee standards need no filing.")
  public static let fixedAmounts = LegalBasis(
    notice2014, "关于会费标准的规定", "会费标准应当明确，不得具有浮动性。", "Fixed amounts, no floating ones.")
  public static let feeVote = LegalBasis(
    notice2014, "关于会费标准表决的规定", "由会员大会制定或者修改，2/3以上出席，出席的1/2以上通过，无记名投票。",
    "By the assembly alone: 2/3 present, 1/2 of those present, secret ballot.")
  public static let feePublished = LegalBasis(
    notice2014, "关于会费标准公开的规定", "自通过决议之日起30日内向全体会员公开。",
    "Published to all members within 30 days of the resolution.")
  public static let feeTiers = LegalBasis(
    localForms, "关于会费档次的要求", "会费标准一般不超过四档。", "Usually four tiers at most.")
  public static let bannedCharges = LegalBasis(
    notice2020, "关于违规收费的规定", "严禁强制入会和强制收费、利用职能违规收费等15种行为。",
    "Fifteen banned practices, forced joining and charging among them.")

  static let all = [noFiling, fixedAmounts, feeVote, feePublished, feeTiers, bannedCharges]
}

package import Events
package import Projections
package import Rules

// What the lists, the ways onto them and the ways off them are called.

extension CreditList: Worded {
  package var words: Sentence {
    switch self {
    case .abnormalList: Sentence("活动异常名录", "Abnormal-activity list")
    case .seriousList: Sentence("严重违法失信名单", "Serious-violation list")
    }
  }
}

extension Honour: Worded {
  package var words: Sentence {
    switch self {
    case .redList: Sentence("红名单", "Red list")
    case .fourGood: Sentence("四好商会", "Four-good chamber")
    case .other: Sentence("其他荣誉", "Other honour")
    }
  }
}

extension AbnormalListLeft.Reason: Worded {
  package var words: Sentence {
    switch self {
    case .rectified: Sentence("已整改", "Rectified")
    case .sixMonths: Sentence("满六个月", "Six months have passed")
    case .error: Sentence("列入有误", "Entered in error")
    }
  }
}

extension SeriousListLeft.Reason: Worded {
  package var words: Sentence {
    switch self {
    case .twoYears: Sentence("满两年", "Two years have passed")
    case .deregistered: Sentence("已注销", "Deregistered")
    case .error: Sentence("列入有误", "Entered in error")
    }
  }
}

extension CreditMeasureApplied.Kind: Worded {
  package var words: Sentence {
    switch self {
    case .incentive: Sentence("激励", "Incentive")
    case .sanction: Sentence("惩戒", "Sanction")
    }
  }
}

extension CreditMeasureApplied.List: Worded {
  package var words: Sentence {
    switch self {
    case .redList: Sentence("红名单", "Red list")
    case .abnormalList: Sentence("活动异常名录", "Abnormal-activity list")
    case .seriousList: Sentence("严重违法失信名单", "Serious-violation list")
    }
  }
}

extension Register.Credit: Worded {
  package var words: Sentence {
    switch self {
    case .serious: Sentence("严重违法失信名单", "Serious-violation list")
    case .abnormal: Sentence("活动异常名录", "Abnormal-activity list")
    case .red: Sentence("红名单", "Red list")
    case .normal: Sentence("无名单记录", "No listing")
    }
  }
}

extension RedListing.Reason: Worded {
  package var words: Sentence {
    switch self {
    case .honour: Sentence("因表彰", "By honour")
    case .record: Sentence("因记录良好", "By record")
    }
  }
}

extension Proposals.Action: Worded {
  package var words: Sentence {
    switch self {
    case .enterAbnormalList: Sentence("建议列入活动异常名录", "Proposed: enter the abnormal-activity list")
    case .enterSeriousList: Sentence("建议列入严重违法失信名单", "Proposed: enter the serious-violation list")
    case .leaveAbnormalList: Sentence("建议移出活动异常名录", "Proposed: leave the abnormal-activity list")
    case .revokeRegistration: Sentence("建议撤销登记", "Proposed: revoke the registration")
    }
  }
}

package import Events

// What supervision writes: orders, service, penalties, review, contact, the clean-up of zombies.

extension AdverseMatter: Worded {
  package var words: Sentence {
    switch self {
    case .penalty: Sentence("行政处罚", "Penalty")
    case .abnormalList: Sentence("列入活动异常名录", "Entry on the abnormal-activity list")
    case .seriousList: Sentence("列入严重违法失信名单", "Entry on the serious-violation list")
    }
  }
}

extension DefenceHeard.Outcome: Worded {
  package var words: Sentence {
    switch self {
    case .upheld: Sentence("维持原拟决定", "The plan stands")
    case .amended: Sentence("变更原拟决定", "The plan is amended")
    case .dropped: Sentence("不予处理", "The plan is dropped")
    }
  }
}

extension PenaltyDecided.Kind: Worded {
  package var words: Sentence {
    switch self {
    case .warning: Sentence("警告", "Warning")
    case .fine: Sentence("罚款", "Fine")
    case .confiscation: Sentence("没收", "Confiscation")
    case .suspension: Sentence("限期停止活动", "Suspension of activity")
    case .managerReplaced: Sentence("撤换直接负责的主管人员", "Replacement of the manager")
    }
  }
}

extension PenaltyAnnulled.Annuller: Worded {
  package var words: Sentence {
    switch self {
    case .review: Sentence("行政复议", "Administrative review")
    case .court: Sentence("人民法院", "Court")
    case .itself: Sentence("自行撤销", "The agency itself")
    }
  }
}

extension RectificationAnnulled.Annuller: Worded {
  package var words: Sentence {
    switch self {
    case .review: Sentence("行政复议", "Administrative review")
    case .court: Sentence("人民法院", "Court")
    case .`self`: Sentence("自行撤销", "The agency itself")
    }
  }
}

extension RectificationOrdered.Term.Unit: Worded {
  package var words: Sentence {
    switch self {
    case .workingDays: Sentence("个工作日", "Working days")
    case .days: Sentence("日", "Days")
    }
  }
}

extension RectificationOrdered.Term.Start: Worded {
  package var words: Sentence {
    switch self {
    case .ordered: Sentence("责令之日", "The day of the order")
    case .served: Sentence("送达之日", "The day of service")
    }
  }
}

extension RectificationVerified.Verdict: Worded {
  package var words: Sentence {
    switch self {
    case .passed: Sentence("验收通过", "Passed")
    case .failed: Sentence("验收未通过", "Failed")
    }
  }
}

extension PaperServed.Mode: Worded {
  package var words: Sentence {
    switch self {
    case .direct: Sentence("直接送达", "Handed over")
    case .left: Sentence("留置送达", "Left at the domicile")
    case .post: Sentence("邮寄送达", "By post")
    case .entrusted: Sentence("委托送达", "Through another agency")
    case .notice: Sentence("公告送达", "By public notice")
    case .electronic: Sentence("电子送达", "Electronically")
    }
  }
}

extension PaperServed.Result: Worded {
  package var words: Sentence {
    switch self {
    case .served: Sentence("已送达", "Served")
    case .refused: Sentence("拒收", "Refused")
    case .failed: Sentence("未送达", "Not served")
    }
  }
}

extension ReviewRequested.Kind: Worded {
  package var words: Sentence {
    switch self {
    case .review: Sentence("行政复议", "Administrative review")
    case .suit: Sentence("行政诉讼", "Administrative suit")
    }
  }
}

extension ReviewDecided.Body: Worded {
  package var words: Sentence {
    switch self {
    case .review: Sentence("复议机关", "Review body")
    case .court: Sentence("人民法院", "Court")
    }
  }
}

extension ReviewDecided.Outcome: Worded {
  package var words: Sentence {
    switch self {
    case .upheld: Sentence("维持", "Upheld")
    case .annulled: Sentence("撤销", "Annulled")
    case .amended: Sentence("变更", "Amended")
    case .dismissed: Sentence("驳回", "Dismissed")
    }
  }
}

extension RandomInspectionDrawn.Level: Worded {
  package var words: Sentence {
    switch self {
    case .county: Sentence("县级", "County")
    case .city: Sentence("市级", "City")
    case .province: Sentence("省级", "Province")
    case .national: Sentence("民政部", "Ministry of Civil Affairs")
    }
  }
}

extension ContactAttempted.Channel: Worded {
  package var words: Sentence {
    switch self {
    case .specialLetter: Sentence("专用信函", "Special letter")
    case .phone: Sentence("电话", "Telephone")
    case .visit: Sentence("上门", "Visit")
    }
  }
}

extension ContactAttempted.Result: Worded {
  package var words: Sentence {
    switch self {
    case .signed: Sentence("已签收", "Signed for")
    case .unsigned: Sentence("未签收", "Not signed for")
    case .reached: Sentence("已联系", "Reached")
    case .unreached: Sentence("未联系上", "Not reached")
    }
  }
}

extension ZombieConfirmed.Route: Worded {
  package var words: Sentence {
    switch self {
    case .deregister: Sentence("注销登记", "Deregister")
    case .revoke: Sentence("撤销登记、吊销证书", "Revoke")
    case .rectify: Sentence("限期整改", "Rectify")
    }
  }
}

extension AssociationReactivated.Means: Worded {
  package var words: Sentence {
    switch self {
    case .correct: Sentence("改正", "Put right")
    case .reorganise: Sentence("重整", "Reorganised")
    case .merge: Sentence("合并", "Merged")
    case .rename: Sentence("更名", "Renamed")
    }
  }
}

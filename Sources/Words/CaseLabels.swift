package import Associations
package import Events
package import Rules

// What cases, and the acts that carry them on, are called.

extension CaseKind: Worded {
  package var words: Sentence {
    switch self {
    case .founding: Sentence("成立登记", "Founding")
    case .rectification: Sentence("限期整改", "Rectification")
    case .abnormalListing: Sentence("列入活动异常名录", "Entry on the abnormal-activity list")
    case .seriousListing: Sentence("列入严重违法失信名单", "Entry on the serious-violation list")
    case .leavingAbnormalList: Sentence("移出活动异常名录", "Leaving the abnormal-activity list")
    case .leavingSeriousList: Sentence("移出严重违法失信名单", "Leaving the serious-violation list")
    case .penalty: Sentence("行政处罚", "Penalty")
    case .grading: Sentence("等级评估", "Grading")
    case .decoupling: Sentence("脱钩", "Decoupling")
    case .merger: Sentence("合并、分立", "Merger or division")
    case .deregistration: Sentence("清算与注销", "Liquidation and deregistration")
    case .zombie: Sentence("僵尸型整治", "Zombie clean-up")
    case .reElection: Sentence("换届", "Re-election")
    case .consultation: Sentence("征求意见", "Consultation")
    case .submission: Sentence("待复核", "Awaiting confirmation")
    case .revocation: Sentence("撤销登记", "Revocation")
    case .annualReport: Sentence("年度工作报告", "Annual report")
    case .firstActivity: Sentence("首次活动", "First activity")
    }
  }
}

extension CasePrioritised.Priority: Worded {
  package var words: Sentence {
    switch self {
    case .low: Sentence("低", "Low")
    case .normal: Sentence("一般", "Normal")
    case .high: Sentence("较急", "High")
    case .urgent: Sentence("紧急", "Urgent")
    }
  }
}

extension NextAct: Worded {
  package var words: Sentence {
    switch self {
    case .servePaper: Sentence("送达文书", "Serve the paper")
    case .reportRectification: Sentence("提交整改报告", "Hand in the rectification report")
    case .resumeRectification: Sentence("恢复整改期限", "Resume the term")
    case .extendRectification: Sentence("延长整改期限", "Extend the term")
    case .verifyRectification: Sentence("验收整改", "Verify the rectification")
    case .serveAdverseNotice: Sentence("事先告知", "Serve the notice of a decision to come")
    case .hearDefence: Sentence("听取陈述申辩", "Hear the defence")
    case .enterAbnormalList: Sentence("列入活动异常名录", "Enter on the abnormal-activity list")
    case .enterSeriousList: Sentence("列入严重违法失信名单", "Enter on the serious-violation list")
    case .declineListing: Sentence("决定不列入", "Decide against the listing")
    case .publishListing: Sentence("名单公示", "Publish the listing")
    case .leaveAbnormalList: Sentence("移出活动异常名录", "Take off the abnormal-activity list")
    case .leaveSeriousList: Sentence("移出严重违法失信名单", "Take off the serious-violation list")
    case .decidePenalty: Sentence("处罚决定", "Decide the penalty")
    case .recordReviewDecision: Sentence("登记复议、诉讼结果", "Record the outcome of review or suit")
    case .reviewSectorOverlap: Sentence("审查同类社会团体", "Review bodies of the same kind")
    case .registerAssociation: Sentence("准予成立登记", "Register the association")
    case .completePreElectionAudit: Sentence("换届审计", "Complete the audit before re-election")
    case .convokeGeneralAssembly: Sentence("召集会员大会", "Convoke the assembly")
    case .completeReElection: Sentence("完成换届", "Complete the re-election")
    case .awardGrade: Sentence("评定等级", "Award the grade")
    case .completeSeparation: Sentence("完成分离事项", "Complete the separation")
    case .completeDecoupling: Sentence("完成脱钩", "Complete the decoupling")
    case .confirmZombie: Sentence("认定僵尸型", "Confirm as a zombie")
    case .reactivateAssociation: Sentence("整改激活", "Reactivate")
    case .startLiquidation: Sentence("开始清算", "Start the liquidation")
    case .completeLiquidation: Sentence("完成清算", "Complete the liquidation")
    case .deregister: Sentence("注销登记", "Deregister the association")
    case .answerConsultation: Sentence("答复征求意见", "Answer the consultation")
    case .confirmDecision: Sentence("复核确认", "Confirm the decision")
    case .submitAnnualReport: Sentence("报送年度工作报告", "Submit the annual report")
    case .holdActivity: Sentence("开展活动", "Hold an activity")
    }
  }
}

/// How far a case has come (阶段), by stored names. One list for all kinds: a stage says what was
/// done last, and every kind uses only its own.
public enum CaseStage: String, CaseIterable, Sendable {
  // Any kind
  /// 规则发现，尚未办理
  case found
  /// 已被撤销
  case annulled
  /// 已撤回
  case withdrawn
  /// 已终止
  case ended

  // Founding (成立登记)
  /// 已申请
  case applied
  /// 已审查同类
  case overlapReviewed
  /// 筹备中
  case preparing
  /// 已登记
  case registered
  /// 不予登记
  case refused

  // Rectification (限期整改)
  /// 已责令
  case ordered
  /// 已送达
  case served
  /// 已签收
  case acknowledged
  /// 期限中止
  case paused
  /// 已提交整改报告
  case reported
  /// 验收未通过
  case failed
  /// 验收通过
  case passed

  // Listing and penalty (列入名单、处罚)
  /// 已立案
  case filed
  /// 已事先告知
  case noticed
  /// 已听取陈述申辩
  case heard
  /// 陈述申辩成立，待决定不列入
  case cleared
  /// 陈述申辩成立，不予处罚
  case dropped
  /// 已列入，待公示
  case listed
  /// 已公示
  case published
  /// 决定不列入
  case declined
  /// 已移出
  case left
  /// 已决定
  case decided

  // Grading (等级评估)
  /// 已评定
  case awarded
  /// 已降低、取消等级
  case reduced

  // Decoupling (脱钩)
  /// 已列入脱钩计划
  case planned
  /// 脱钩中
  case separating
  /// 已脱钩
  case completed
  /// 暂不脱钩、不脱钩
  case outOfScope

  // Merger, winding up (合并、清算、注销)
  /// 已合并、分立
  case merged
  /// 已撤销登记，待清算
  case revoked
  /// 清算中
  case liquidating
  /// 清算结束，待注销
  case liquidated
  /// 已注销
  case deregistered

  // Zombie clean-up (僵尸型整治)
  /// 已认定
  case confirmed
  /// 已激活
  case reactivated

  // Re-election (换届)
  /// 已批准延期
  case extended
  /// 已审计
  case audited
  /// 已通知开会
  case convened
  /// 已换届
  case elected

  // Consultation, four eyes (征求意见、复核)
  /// 已征求意见
  case consulted
  /// 已答复
  case answered
  /// 已提交复核
  case submitted
  /// 复核同意
  case agreed
  /// 复核退回
  case returned
  /// 已失效
  case lapsed

  /// Nothing more is asked of anybody.
  public var isFinal: Bool {
    switch self {
    case .annulled, .withdrawn, .ended, .registered, .refused, .passed, .dropped, .published,
      .declined,
      .left, .decided, .awarded, .reduced, .completed, .outOfScope, .merged, .deregistered,
      .reactivated, .elected, .answered, .agreed, .returned, .lapsed:
      true
    case .found, .applied, .overlapReviewed, .preparing, .ordered, .served, .acknowledged,
      .paused, .reported, .failed, .filed, .noticed, .heard, .cleared, .listed, .planned,
      .separating,
      .revoked, .liquidating, .liquidated, .confirmed, .extended, .audited, .convened,
      .consulted, .submitted:
      false
    }
  }
}

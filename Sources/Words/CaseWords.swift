import Associations
import CaseWork
import Events
import Rules

/// What people call the stored words of cases and of the work queue.
extension StoredWords {
  static let caseKinds = Dictionary(
    uniqueKeysWithValues: CaseKind.allCases.map { ($0.rawValue, $0.chinese) })

  /// The next act, by the Chinese term of the event that it leads to.
  static let nextActs = Dictionary(
    uniqueKeysWithValues: NextAct.allCases.map { act in
      let type = CommandCatalogue.act(named: act.rawValue)
      return (act.rawValue, type.map { EventCatalogue.entry(of: $0).about.chinese } ?? act.rawValue)
    })

  static let duties = Dictionary(
    uniqueKeysWithValues: OfficerAppointed.Duty.allCases.map { ($0.rawValue, duty($0, .chinese)) })

  static let stages = Dictionary(
    uniqueKeysWithValues: CaseStage.allCases.map { ($0.rawValue, stage($0)) })

  private static func stage(_ stage: CaseStage) -> String {
    switch stage {
    case .found: "规则发现"
    case .annulled: "已被撤销"
    case .withdrawn: "已撤回"
    case .ended: "已终止"
    case .applied: "已申请"
    case .overlapReviewed: "已审查同类"
    case .preparing: "筹备中"
    case .registered: "已登记"
    case .refused: "不予登记"
    case .ordered: "已责令"
    case .served: "已送达"
    case .acknowledged: "已签收"
    case .paused: "期限中止"
    case .reported: "已交整改报告"
    case .failed: "验收未通过"
    case .passed: "验收通过"
    case .filed: "已立案"
    case .noticed: "已事先告知"
    case .heard: "已听取申辩"
    case .cleared: "申辩成立"
    case .dropped: "不予处罚"
    case .listed: "已列入，待公示"
    case .published: "已公示"
    case .declined: "决定不列入"
    case .left: "已移出"
    case .decided: "已决定"
    case .awarded: "已评定"
    case .reduced: "已降级"
    case .planned: "拟脱钩"
    case .separating: "脱钩中"
    case .completed: "已脱钩"
    case .outOfScope: "不在脱钩范围"
    case .merged: "已合并、分立"
    case .revoked: "已撤销，待清算"
    case .liquidating: "清算中"
    case .liquidated: "清算结束"
    case .deregistered: "已注销"
    case .confirmed: "已认定"
    case .reactivated: "已激活"
    case .extended: "已延期"
    case .audited: "已审计"
    case .convened: "已通知开会"
    case .elected: "已换届"
    case .consulted: "已征求意见"
    case .answered: "已答复"
    case .submitted: "待复核"
    case .agreed: "复核同意"
    case .returned: "复核退回"
    case .lapsed: "已失效"
    }
  }
}

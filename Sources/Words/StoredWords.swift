package import Events

/// What people call the stored words of a view (the contract's words stand in JSON and CSV only).
package enum StoredWords {
  /// A stored word of a column in a person's language; a word without a translation stays.
  package static func word(_ stored: String, in column: String, _ language: Language) -> String {
    guard language == .chinese, let table = chinese[column] else { return stored }
    return table[stored] ?? stored
  }

  /// Null in a table: not 0, not blank.
  package static func null(_ language: Language) -> String {
    switch language {
    case .chinese: "未记载"
    case .english: "not recorded"
    }
  }

  /// An officer's duty.
  package static func duty(_ duty: OfficerAppointed.Duty, _ language: Language) -> String {
    guard language == .chinese else { return duty.rawValue }
    return switch duty {
    case .keeper: "系统管理"
    case .registrarClerk: "登记经办"
    case .complianceOfficer: "承办执法"
    case .decidingOfficer: "审批复核"
    case .supervisor: "监督"
    case .analyst: "分析"
    case .associationUser: "社会团体用户"
    }
  }

  package static func flag(_ flag: Bool, _ language: Language) -> String {
    switch language {
    case .chinese: flag ? "是" : "否"
    case .english: flag ? "yes" : "no"
    }
  }

  private static let chinese: [String: [String: String]] = [
    "kind": kinds.merging(caseKinds) { $1 }, "stage": stages, "next": nextActs,
    "priority": ["low": "低", "normal": "一般", "high": "较急", "urgent": "紧急"], "duty": duties,
    "status": statuses, "credit": credits, "decoupling": decoupling,
    "scope": decoupling, "partyForm": partyForms, "reason": ["honour": "表彰", "record": "记录良好"],
    "level": ["zombie": "僵尸型", "at-risk": "有风险"], "obligation": obligations,
    "state": [
      "overdue": "已逾期", "dueSoon": "30日内到期", "upcoming": "未到期", "none": "无法定期限",
    ],
    "action": actions, "ground": ["noActivity": "满一年未活动", "missedReports": "连续未报年报"],
    "report": reports, "failing": failing, "criteria": criteria, "byKind": kinds,
  ]

  static let kinds = [
    "industryAssociation": "行业协会", "chamber": "商会", "outOfTownChamber": "异地商会",
    "marketChamber": "市场（园区、楼宇）商会", "townshipChamber": "镇街商会", "federation": "联合会",
    "research": "研究会、学会", "other": "其他",
  ]

  private static let statuses = [
    "applied": "申请成立", "preparing": "筹备", "refused": "不予登记", "registered": "登记",
    "suspended": "限期停止活动", "liquidating": "清算", "revoked": "撤销登记", "merged": "合并终止",
    "deregistered": "注销",
  ]

  private static let credits = [
    "serious": "严重违法失信", "abnormal": "活动异常", "red": "红名单", "normal": "正常",
  ]

  private static let decoupling = [
    "planned": "拟脱钩", "inScope": "拟脱钩", "deferred": "暂不脱钩", "exempt": "不脱钩",
    "separating": "脱钩中", "completed": "已脱钩",
  ]

  private static let partyForms = [
    "none": "未建立", "instructor": "党建指导员", "union": "工会、共青团", "joint": "联合党支部",
    "branch": "党支部", "generalBranch": "党总支", "committee": "党委",
  ]

  private static let obligations = [
    "annualReport": "年度报告", "reElection": "换届", "rectification": "限期整改",
    "gradeExpiry": "等级到期", "seriousTransition": "转入严重名单", "firstActivity": "首次活动",
    "deregistration": "申请注销",
  ]

  private static let actions = [
    "enterAbnormalList": "列入活动异常名录", "enterSeriousList": "列入严重违法失信名单",
    "leaveAbnormalList": "移出活动异常名录", "revokeRegistration": "撤销登记",
  ]

  private static let failing = [
    "grade": "等级", "staff": "专职人员", "premises": "办公场所", "listed": "失信记录",
    "penalty": "处罚", "report": "年报",
  ]

  private static let reports = [
    "incentive": "激励", "sanction": "惩戒", "redList": "红名单", "abnormalList": "活动异常名录",
    "seriousList": "严重违法失信名单", "accepted": "予以备案", "refused": "不予备案", "purchase": "购买服务",
    "transfer": "职能转移", "president": "会长", "vicePresident": "副会长", "secretaryGeneral": "秘书长",
    "supervisorChair": "监事长", "county": "县级", "city": "市级", "province": "省级", "national": "民政部",
  ].merging(partyForms) { own, _ in own }

  private static let criteria = [
    "N1": "连续未报年报(N1)", "N2": "满一年未活动(N2)", "N3": "长期未活动(N3)", "N4": "无法联系(N4)",
    "W1": "逾期未换届(W1)", "W4": "无专职人员(W4)", "W5": "无固定场所(W5)", "W6": "无经费来源(W6)",
    "W8": "未按时年检(W8)", "W9": "年检不合格(W9)", "W10": "未建党组织(W10)",
  ]
}

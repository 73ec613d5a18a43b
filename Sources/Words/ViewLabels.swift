package import Associations
package import EventModel
package import Projections
package import Rules

// What the columns of the views hold, as people say it.

extension Actor.Role: Worded {
  package var words: Sentence {
    switch self {
    case .registrar: Sentence("登记管理机关", "Registrar")
    case .supervisor: Sentence("业务主管单位", "Supervising body")
    case .federation: Sentence("工商联", "Federation of industry and commerce")
    case .association: Sentence("行业协会商会", "Association")
    case .party: Sentence("党建工作机构", "Party-building body")
    case .evaluator: Sentence("评估机构", "Evaluator")
    case .court: Sentence("法院等外部机关", "Court or other agency")
    case .system: Sentence("系统", "System")
    }
  }
}

extension LegalStatus: Worded {
  package var words: Sentence {
    switch self {
    case .applied: Sentence("申请成立", "Applied")
    case .preparing: Sentence("筹备中", "Preparing")
    case .refused: Sentence("不予登记", "Refused")
    case .registered: Sentence("已登记", "Registered")
    case .liquidating: Sentence("清算中", "Liquidating")
    case .revoked: Sentence("已撤销登记", "Revoked")
    case .merged: Sentence("已合并终止", "Merged")
    case .deregistered: Sentence("已注销", "Deregistered")
    }
  }
}

extension Deadlines.Obligation: Worded {
  package var words: Sentence {
    switch self {
    case .annualReport: Sentence("年度工作报告", "Annual report")
    case .deregistration: Sentence("注销登记", "Deregistration")
    case .firstActivity: Sentence("首次活动", "First activity")
    case .gradeExpiry: Sentence("等级到期", "Grade expiry")
    case .reElection: Sentence("换届", "Re-election")
    case .rectification: Sentence("限期整改", "Rectification")
    case .seriousTransition: Sentence("满两年转列", "Two-year transfer")
    }
  }
}

extension Deadlines.State: Worded {
  package var words: Sentence {
    switch self {
    case .overdue: Sentence("已逾期", "Overdue")
    case .dueSoon: Sentence("30日内到期", "Due within 30 days")
    case .upcoming: Sentence("未到期", "Upcoming")
    }
  }
}

extension Work.State: Worded {
  package var words: Sentence {
    switch self {
    case .overdue: Sentence("已逾期", "Overdue")
    case .dueSoon: Sentence("30日内到期", "Due within 30 days")
    case .upcoming: Sentence("未到期", "Upcoming")
    case .none: Sentence("无法定期限", "No statutory day")
    }
  }
}

extension CatalogueEligibility.Condition: Worded {
  package var words: Sentence {
    switch self {
    case .grade: Sentence("等级", "Grade")
    case .listed: Sentence("名单", "Listed")
    case .penalty: Sentence("处罚", "Penalty")
    case .premises: Sentence("场所", "Premises")
    case .report: Sentence("年报", "Annual report")
    case .staff: Sentence("人员", "Staff")
    }
  }
}

extension ZombieFlag.Criterion: Worded {
  package var words: Sentence {
    switch self {
    case .missedReports: Sentence("N1 连续未报送年报", "N1 Reports missing in a row")
    case .noActivitySinceCertificate:
      Sentence("N2 取证一年未开展活动", "N2 No activity one year after the certificate")
    case .idle: Sentence("N3 长期未按章程活动", "N3 No activity within its scope")
    case .unreachable: Sentence("N4 无法取得联系", "N4 Unreachable")
    case .overdueReElection: Sentence("W1 逾期未换届", "W1 Term overdue")
    case .noPartyOrganisation: Sentence("W10 未按规定建党组织", "W10 Party organisation not formed")
    case .noStaff: Sentence("W4 无专职人员", "W4 No full-time staff")
    case .noPremises: Sentence("W5 无固定场所", "W5 No premises")
    case .noIncome: Sentence("W6 无经费来源", "W6 No income")
    case .lateInspection: Sentence("W8 未按时年检年报", "W8 Report late or missing")
    case .unqualifiedInspection: Sentence("W9 年检不合格", "W9 Inspection failed")
    }
  }
}

extension ZombieFlag.Level: Worded {
  package var words: Sentence {
    switch self {
    case .zombie: Sentence("僵尸型", "Zombie")
    case .atRisk: Sentence("僵尸风险", "At risk")
    }
  }
}

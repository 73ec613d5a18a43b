package import Events

// What an association's life writes: founding, register, members, posts, reports, decoupling, end.

extension AssociationKind: Worded {
  package var words: Sentence {
    switch self {
    case .industryAssociation: Sentence("行业协会", "Industry association")
    case .chamber: Sentence("商会", "Chamber of commerce")
    case .outOfTownChamber: Sentence("异地商会", "Chamber of merchants from elsewhere")
    case .marketChamber: Sentence("市场（园区、楼宇）商会", "Chamber of a market, park or building")
    case .townshipChamber: Sentence("镇街商会", "Chamber of a town or subdistrict")
    case .federation: Sentence("联合会", "Federation")
    case .research: Sentence("研究会、学会", "Research society")
    case .other: Sentence("其他", "Other")
    }
  }
}

extension SectorOverlapReviewed.Verdict: Worded {
  package var words: Sentence {
    switch self {
    case .admit: Sentence("准入", "Let in")
    case .refuse: Sentence("不予准入", "Turned away")
    }
  }
}

extension RegistrationRevoked.Ground: Worded {
  package var words: Sentence {
    switch self {
    case .fraud: Sentence("骗取登记", "Obtained by fraud")
    case .noActivity: Sentence("一年未开展活动", "No activity for a year")
    case .serious: Sentence("情节严重", "A serious violation")
    case .otherLaw: Sentence("其他法律法规规定", "Another law")
    }
  }
}

extension InspectionConclusion: Worded {
  package var words: Sentence {
    switch self {
    case .qualified: Sentence("合格", "Qualified")
    case .basicallyQualified: Sentence("基本合格", "Basically qualified")
    case .unqualified: Sentence("不合格", "Unqualified")
    }
  }
}

extension AnnualReportSubmitted.Recipient: Worded {
  package var words: Sentence {
    switch self {
    case .supervisor: Sentence("业务主管单位", "Supervising body")
    case .registrar: Sentence("登记管理机关", "Registrar")
    }
  }
}

extension DecouplingPlanned.Scope: Worded {
  package var words: Sentence {
    switch self {
    case .inScope: Sentence("拟脱钩", "To be decoupled")
    case .deferred: Sentence("暂不脱钩", "Not for now")
    case .exempt: Sentence("不脱钩", "Exempt")
    }
  }
}

extension SeparationCompleted.Item: Worded {
  package var words: Sentence {
    switch self {
    case .organisation: Sentence("机构分离", "Organisation")
    case .functions: Sentence("职能分离", "Functions")
    case .assets: Sentence("资产财务分离", "Assets and finance")
    case .personnel: Sentence("人员管理分离", "Personnel")
    case .party: Sentence("党建外事等分离", "Party building and foreign affairs")
    }
  }
}

extension MergerRegistered.Kind: Worded {
  package var words: Sentence {
    switch self {
    case .absorption: Sentence("吸收合并", "Absorption")
    case .consolidation: Sentence("新设合并", "Consolidation")
    case .division: Sentence("分立", "Division")
    }
  }
}

extension MergerRegistered.Role: Worded {
  package var words: Sentence {
    switch self {
    case .source: Sentence("被合并、被分立方", "Gives its rights and duties")
    case .target: Sentence("承继方", "Receives rights and duties")
    }
  }
}

extension GeneralAssemblyConvened.Kind: Worded {
  package var words: Sentence {
    switch self {
    case .ordinary: Sentence("例会", "Ordinary")
    case .extraordinary: Sentence("临时会议", "Extraordinary")
    case .reElection: Sentence("换届会议", "Re-election")
    }
  }
}

extension MemberKind: Worded {
  package var words: Sentence {
    switch self {
    case .unit: Sentence("单位会员", "Unit member")
    case .person: Sentence("个人会员", "Personal member")
    }
  }
}

extension RegistrationItemChanged.Item: Worded {
  package var words: Sentence {
    switch self {
    case .name: Sentence("名称", "Name")
    case .address: Sentence("住所", "Domicile")
    case .purpose: Sentence("宗旨", "Purpose")
    case .scope: Sentence("业务范围", "Scope of work")
    case .territory: Sentence("活动地域", "Area of activity")
    case .legalRepresentative: Sentence("法定代表人", "Legal representative")
    case .funds: Sentence("活动资金", "Activity funds")
    case .supervisor: Sentence("业务主管单位", "Supervising body")
    case .industry: Sentence("行业", "Industry")
    case .creditCode: Sentence("统一社会信用代码", "Unified social credit code")
    case .jurisdiction: Sentence("登记辖区", "Area of the registrar")
    }
  }
}

extension MemberLeft.Reason: Worded {
  package var words: Sentence {
    switch self {
    case .resigned: Sentence("自愿退会", "Resigned")
    case .expelled: Sentence("除名", "Expelled")
    case .ceased: Sentence("终止、死亡", "Ceased to exist or died")
    }
  }
}

extension CapacityReported.Premises: Worded {
  package var words: Sentence {
    switch self {
    case .fixed: Sentence("固定场所", "A fixed office")
    case .noPremises: Sentence("无场所", "No office")
    case .unverified: Sentence("未核实", "Not verified")
    }
  }
}

extension Post: Worded {
  package var words: Sentence {
    switch self {
    case .president: Sentence("会长", "President")
    case .vicePresident: Sentence("副会长", "Vice-president")
    case .secretaryGeneral: Sentence("秘书长", "Secretary-general")
    case .supervisorChair: Sentence("监事长", "Chair of the supervisors")
    }
  }
}

extension OfficerVetted.Grade: Worded {
  package var words: Sentence {
    switch self {
    case .a: Sentence("A等", "A: fit, good")
    case .b: Sentence("B等", "B: fit")
    case .c: Sentence("C等（不宜）", "C: unfit")
    }
  }
}

extension PreElectionAuditCompleted.Opinion: Worded {
  package var words: Sentence {
    switch self {
    case .clean: Sentence("无保留意见", "Unqualified opinion")
    case .qualified: Sentence("保留意见", "Qualified opinion")
    case .adverse: Sentence("否定意见", "Adverse opinion")
    }
  }
}

extension FundsAudited.Opinion: Worded {
  package var words: Sentence {
    switch self {
    case .clean: Sentence("无保留意见", "Unqualified opinion")
    case .qualified: Sentence("保留意见", "Qualified opinion")
    case .adverse: Sentence("否定意见", "Adverse opinion")
    }
  }
}

extension OfficerLeft.Reason: Worded {
  package var words: Sentence {
    switch self {
    case .termEnded: Sentence("任期届满", "The term ended")
    case .resigned: Sentence("辞职", "Resigned")
    case .removed: Sentence("罢免、撤换", "Removed")
    case .died: Sentence("去世", "Died")
    }
  }
}

extension OfficerAppointed.Duty: Worded {
  package var words: Sentence {
    switch self {
    case .keeper: Sentence("系统管理", "Keeper of the system")
    case .registrarClerk: Sentence("登记经办", "Registration clerk")
    case .complianceOfficer: Sentence("承办执法", "Compliance officer")
    case .decidingOfficer: Sentence("审批复核", "Deciding officer")
    case .supervisor: Sentence("监督", "Auditor")
    case .analyst: Sentence("分析", "Analyst")
    case .associationUser: Sentence("社会团体用户", "Association's user")
    }
  }
}

extension SelfDisciplineTextFiled.Verdict: Worded {
  package var words: Sentence {
    switch self {
    case .accepted: Sentence("予以备案", "Filing accepted")
    case .refused: Sentence("不予备案", "Filing refused")
    }
  }
}

extension PartyCoverageRecorded.Form: Worded {
  package var words: Sentence {
    switch self {
    case .nothing: Sentence("未建", "None")
    case .instructor: Sentence("党建指导员", "Party-building instructor")
    case .union: Sentence("工会、共青团", "Union or youth league")
    case .joint: Sentence("联合党支部", "Joint branch")
    case .branch: Sentence("党支部", "Branch")
    case .generalBranch: Sentence("党总支", "General branch")
    case .committee: Sentence("党委", "Committee")
    }
  }
}

extension ServiceCatalogue: Worded {
  package var words: Sentence {
    switch self {
    case .purchase: Sentence("政府购买服务", "Purchase of services")
    case .transfer: Sentence("职能转移", "Transfer of functions")
    }
  }
}

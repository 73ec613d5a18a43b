public import EventModel

/// A text of law or policy (法规文件): title, number and the days on which it is in force.
public struct Instrument: Hashable, Sendable {
  /// The Chinese title without the title marks 《》.
  public let title: String
  /// Which text of an instrument that has several, `2016年修订`; nil where there is one.
  public let edition: String?
  /// The document number or the issuing body, `民政部令第60号`.
  public let number: String
  /// The title in English.
  public let english: String
  /// The first day in force; nil where it has not been found, or where it never came into force.
  public let inForceFrom: CivilDate?
  /// The last day in force; nil while it is in force, or where the end is not known.
  public let inForceTo: CivilDate?
  /// False for drafts, for texts seen only in poor copies, and for texts quoted from memory.
  public let isVerified: Bool
  /// What a reader must know before relying on it; in English, nil where there is nothing.
  public let note: String?

  init(
    _ title: String, edition: String? = nil, _ number: String, english: String,
    from: CivilDate? = nil, to: CivilDate? = nil, isVerified: Bool = true, note: String? = nil
  ) {
    self.title = title
    self.edition = edition
    self.number = number
    self.english = english
    self.inForceFrom = from
    self.inForceTo = to
    self.isVerified = isVerified
    self.note = note
  }

  /// The title as it is cited: `《社会团体登记管理条例》（2016年修订）`.
  public var citedTitle: String { "《\(title)》" + (edition.map { "（\($0)）" } ?? "") }

  /// Whether the text is in force on a day, as far as its days are known.
  public func isInForce(on day: CivilDate) -> Bool {
    guard let inForceFrom, inForceFrom <= day else { return false }
    return inForceTo.map { day <= $0 } ?? true
  }

  /// Every instrument that the house cites.
  public static let all: [Instrument] = statutes + departmental + local
}

extension Instrument {
  /// Laws and regulations of the State Council.
  private static let statutes = [
    RegistrationRegulation.text1998, RegistrationRegulation.text2016,
    RegistrationRegulation.amendment2026, PenaltyLaw.text2017, PenaltyLaw.text2021,
    LegalRemedies.reviewAct2023, LegalRemedies.reviewAct2017, LegalRemedies.litigationAct,
    LegalRemedies.civilProcedure, CivilCode.instrument, CompanyLaw.instrument,
    CatalogueConditions.procurementLaw, MarketRules.antiMonopoly,
    MarketRules.businessEnvironment,
  ]

  /// Orders, notices and model texts of the centre.
  private static let departmental = [
    CreditMeasures.instrument, CreditPublication.repairMeasures, GradingMeasures.order39,
    GradingMeasures.revision2026, GradingMeasures.nationalRules, GradingMeasures.notice432,
    AnnualInspection.interim1996, AnnualInspection.measures2025, AnnualInspection.notice2021,
    PenaltyProcedure.rules2012, PenaltyProcedure.order68, SupervisionRules.interviewRules,
    SupervisionRules.randomChecks, ZombieNotice.instrument, DecouplingPlan.plan2015,
    DecouplingPlan.opinion2019, CharterModel.instrument, CharterModel.officerRules,
    OfficerRules.evaluation, FeeRules.notice2014, FeeRules.notice2020,
    MajorMatters.ministry2018, PartyRules.instrument, IdentifierStandards.creditCode,
  ]

  /// Local law and practice, papers on practice, and the house's own rules.
  private static let local = [
    AnnualInspection.zhejiangNotice, AnnualInspection.discretionTables, AnnualInspection.beijing,
    AnnualInspection.luoyang, AnnualInspection.shanghai, AnnualInspection.guangdong,
    CreditMeasures.xiamen, CreditPublication.zhejiang, SupervisionRules.sanya,
    CharterModel.localVersions, OfficerRules.fujian, FeeRules.localForms,
    MajorMatters.guangzhou, MajorMatters.liaoning, MajorMatters.sanyaTianya,
    WenzhouLayoutPlan.instrument, DecouplingPlan.provincial, CatalogueConditions.longgang,
    CatalogueConditions.zhongshan,
    ShenzhenOrdinance.instrument, ZhongshanReply.instrument, ZhongshanReply.grantRules,
    LocalPapers.longgang, LocalPapers.xixian, LocalPapers.hangzhou, LocalRedList.instrument,
    HouseRules.instrument,
  ]
}

/// The provision on which a finding, a deadline or a parameter rests (法律依据).
public struct LegalBasis: Hashable, Sendable {
  /// The text that holds the provision.
  public let instrument: Instrument
  /// The provision inside it, `第十一条第（一）项`.
  public let article: String
  /// What it says, in one line of Chinese for an officer; a quotation only where marked 「」.
  public let summary: String
  /// The same in one line of English.
  public let english: String
  /// Whether the provision's wording was read in a source that can be relied on.
  public let isVerified: Bool

  init(
    _ instrument: Instrument, _ article: String, _ summary: String, _ english: String,
    isVerified: Bool = true
  ) {
    self.instrument = instrument
    self.article = article
    self.summary = summary
    self.english = english
    self.isVerified = isVerified && instrument.isVerified
    citation = instrument.citedTitle + article
  }

  /// The provision as it is cited: `《社会组织信用信息管理办法》第十一条第（一）项`. Made once: every row
  /// of a replay carries one.
  public let citation: String

  /// Every provision that the house cites.
  public static let all: [LegalBasis] = [
    RegistrationRegulation.all, CreditMeasures.all, CreditPublication.all, GradingMeasures.all,
    AnnualInspection.all, PenaltyLaw.all, PenaltyProcedure.all, LegalRemedies.all, CivilCode.all,
    CompanyLaw.all, SupervisionRules.all, ZombieNotice.all, WenzhouLayoutPlan.all,
    DecouplingPlan.all, CharterModel.all, OfficerRules.all, FeeRules.all, MajorMatters.all,
    PartyRules.all, IdentifierStandards.all, CatalogueConditions.all, MarketRules.all,
    ShenzhenOrdinance.all,
    ZhongshanReply.all, LocalPapers.all, LocalRedList.all, HouseRules.all,
  ].flatMap(\.self)
}

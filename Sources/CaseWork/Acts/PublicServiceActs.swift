public import Events

extension CatalogueListed: Act {
  public static let commandName = "ListInCatalogue"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension CatalogueDelisted: Act {
  public static let commandName = "DelistFromCatalogue"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ContractAwarded: Act {
  public static let commandName = "AwardContract"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.active
}

extension ContractEvaluated: Act {
  public static let commandName = "EvaluateContract"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension GrantPaid: Act {
  public static let commandName = "PayGrant"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

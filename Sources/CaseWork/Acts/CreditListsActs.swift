public import Events

extension AbnormalListEntered: Act {
  public static let commandName = "EnterAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.active
}

extension AbnormalListLeft: Act {
  public static let commandName = "LeaveAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension SeriousListEntered: Act {
  public static let commandName = "EnterSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension SeriousListLeft: Act {
  public static let commandName = "LeaveSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension ListingDeclined: Act {
  public static let commandName = "DeclineListing"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ListingPublished: Act {
  public static let commandName = "PublishListing"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension ListingLeaveApplied: Act {
  public static let commandName = "ApplyToLeaveList"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known
}

extension HonourGranted: Act {
  public static let commandName = "GrantHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension HonourWithdrawn: Act {
  public static let commandName = "WithdrawHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

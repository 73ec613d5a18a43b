public import Events

extension AbnormalListEntered: Act {
  public static let command = "EnterAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.active
}

extension AbnormalListLeft: Act {
  public static let command = "LeaveAbnormalList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension SeriousListEntered: Act {
  public static let command = "EnterSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension SeriousListLeft: Act {
  public static let command = "LeaveSeriousList"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.known
}

extension ListingDeclined: Act {
  public static let command = "DeclineListing"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

extension ListingPublished: Act {
  public static let command = "PublishListing"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.known
}

extension ListingLeaveApplied: Act {
  public static let command = "ApplyToLeaveList"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .associationUser]
  public static let standing = StandingWanted.known
}

extension HonourGranted: Act {
  public static let command = "GrantHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.active
}

extension HonourWithdrawn: Act {
  public static let command = "WithdrawHonour"
  public static let duties: [Duty] = [.complianceOfficer, .decidingOfficer]
  public static let standing = StandingWanted.known
}

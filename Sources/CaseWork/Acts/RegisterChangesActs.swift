public import Events

extension RegistrationItemChanged: Act {
  public static let commandName = "ChangeRegistrationItem"
  public static let duties: [Duty] = [.registrarClerk]
  public static let standing = StandingWanted.onRegister
}

extension CharterApproved: Act {
  public static let commandName = "ApproveCharter"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let standing = StandingWanted.onRegister
}

extension MembershipReported: Act {
  public static let commandName = "ReportMembership"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension MemberJoined: Act {
  public static let commandName = "AdmitMember"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension MemberLeft: Act {
  public static let commandName = "RecordMemberLeaving"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

extension CapacityReported: Act {
  public static let commandName = "ReportCapacity"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.onRegister
}

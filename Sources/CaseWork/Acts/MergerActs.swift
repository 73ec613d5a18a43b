public import Events

extension MergerRegistered: Act {
  public static let commandName = "RegisterMerger"
  public static let duties: [Duty] = [.registrarClerk, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.onRegister
}

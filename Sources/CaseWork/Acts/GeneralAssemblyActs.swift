public import Events

extension GeneralAssemblyConvened: Act {
  public static let commandName = "ConvokeGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension GeneralAssemblyHeld: Act {
  public static let commandName = "HoldGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension ResolutionAdopted: Act {
  public static let commandName = "AdoptResolution"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension FeeStandardAdopted: Act {
  public static let commandName = "AdoptFeeStandard"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

public import Events

extension GeneralAssemblyConvened: Act {
  public static let command = "ConvokeGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension GeneralAssemblyHeld: Act {
  public static let command = "HoldGeneralAssembly"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension ResolutionAdopted: Act {
  public static let command = "AdoptResolution"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

extension FeeStandardAdopted: Act {
  public static let command = "AdoptFeeStandard"
  public static let duties: [Duty] = [.registrarClerk, .associationUser]
  public static let standing = StandingWanted.active
}

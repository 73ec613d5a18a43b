public import EventModel

extension RegistrationRegulation {
  /// The duty of the annual report as the text in force on a day has it.
  public static func annualReport(on day: CivilDate) -> LegalBasis {
    isOldText(on: day) ? annualReport1998 : annualReport
  }

  /// Revocation for a first year without activity, as the text in force on a day has it.
  public static func noActivity(on day: CivilDate) -> LegalBasis {
    isOldText(on: day) ? noActivity1998 : noActivity
  }

  private static func isOldText(on day: CivilDate) -> Bool {
    text1998.inForceTo.map { day <= $0 } ?? false
  }
}

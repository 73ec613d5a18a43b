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

  /// A provision of the 2016 text, or what stood in its place on a day of the 1998 text.
  ///
  /// A provision without a known counterpart comes back as it is; so does one of another instrument.
  public static func inForce(_ basis: LegalBasis, on day: CivilDate) -> LegalBasis {
    isOldText(on: day) ? counterparts1998[basis] ?? basis : basis
  }

  private static func isOldText(on day: CivilDate) -> Bool {
    text1998.inForceTo.map { day <= $0 } ?? false
  }
}

extension PenaltyLaw {
  /// A provision of the 2021 text of the Act, or what stood in its place on a day of the text of
  /// 2017; the 90 days and the legal review of Articles 60 and 58 were new, and come back as they are.
  public static func inForce(_ basis: LegalBasis, on day: CivilDate) -> LegalBasis {
    guard let last = text2017.inForceTo, day <= last else { return basis }
    return counterparts2017[basis] ?? basis
  }
}

import EventModel
import Law
import Testing

@Suite struct ParameterTests {
  /// The table of the read-model contract, section 2.
  static let contract = [
    "annualReport.dueOn": "05-31", "annualReport.cutoff": "06-30", "reElection.termYears": "5",
    "creditRules.from": "2018-01-24", "abnormal.toSeriousYears": "2", "abnormal.idleMonths": "6",
    "penalty.minorFineBelow": "5000000", "penalty.repeatYears": "3", "penalty.repeatCount": "2",
    "letters.minDays": "15", "letters.maxDays": "30", "party.branchMinimum": "3",
    "zombie.missedReports": "2", "zombie.idleMonths": "24", "zombie.localMinimum": "3",
    "revoke.missedReports": "3", "redList.minGrade": "4", "redList.cleanYears": "3",
    "redList.inspections": "2", "catalogue.minGrade": "3", "catalogue.minStaff": "3",
    "catalogue.cleanYears": "3",
  ]

  @Test func `Every parameter of the contract is there with its default, and no other`() {
    let ours = Dictionary(
      uniqueKeysWithValues: Parameter.allCases.map { ($0.rawValue, $0.builtIn) })
    #expect(ours == Self.contract)
  }

  @Test func `The two days of the annual report are read on New Year, all else on the day asked`() {
    for parameter in Parameter.allCases {
      let isAnnualReport = parameter.rawValue.hasPrefix("annualReport.")
      #expect(parameter.readOn == (isAnnualReport ? .newYearAfterReportYear : .dayAsked))
    }
  }

  @Test func `Every parameter has a Chinese name of its own and a provision`() {
    #expect(Set(Parameter.allCases.map(\.label)).count == Parameter.allCases.count)
    for parameter in Parameter.allCases { #expect(parameter.basis != nil) }
  }

  @Test func `Values that no source of law gives are marked unverified`() {
    let unverified = Parameter.allCases.filter { !$0.isVerified }.map(\.rawValue)
    #expect(
      Set(unverified) == [
        "abnormal.idleMonths", "letters.minDays", "letters.maxDays", "zombie.idleMonths",
        "zombie.localMinimum", "revoke.missedReports", "redList.minGrade", "redList.cleanYears",
        "redList.inspections",
      ])
  }
}

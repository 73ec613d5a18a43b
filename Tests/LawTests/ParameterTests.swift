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

  /// What case work asks beyond it, with the source each number was taken from.
  static let additions = [
    // 社会团体登记管理条例 10, 12, 18, 21 (2016), 14 (1998)
    "founding.minUnits": "30", "founding.minPersons": "50", "founding.minMixed": "50",
    "founding.minFunds": "3000000", "founding.decideDays": "60", "alteration.applyDays": "30",
    "deregistration.applyDays": "15", "preparation.assemblyMonths": "6",
    // 一业一会, the Wenzhou draft 三.1, 四.2
    "sector.maxSameTrade": "1", "sector.countyPercent": "50", "sector.unitPercent": "30",
    "sector.salesPercent": "50", "research.maxUnitPercent": "10", "officer.maxPosts": "3",
    // the model charter and its local versions
    "assembly.noticeDays": "10", "assembly.quorumNumerator": "2",
    "assembly.quorumDenominator": "3", "charterChange.numerator": "2",
    "charterChange.denominator": "3", "reElection.extensionMonths": "12",
    "reElection.applyMonths": "3",
    // 民发〔2015〕166号, 综合评价, 民发〔2014〕166号, local rules, 支部工作条例 5
    "officer.maxAge": "70", "officer.maxTerms": "2", "vetting.validYears": "3",
    "feeStandard.maxTiers": "4", "feeStandard.publishDays": "30", "majorMatter.leadDays": "15",
    "party.jointMaximum": "5",
    // Order 39 Articles 6, 29; 民发〔2017〕45号; Zhongshan
    "inspection.simplifiedMinGrade": "4", "grade.minRegisteredYears": "2",
    "grade.lockOutReducedYears": "2", "grade.lockOutCancelledYears": "3",
    "draw.percentCounty": "3", "draw.percentCity": "4", "draw.percentProvince": "5",
    "draw.percentNational": "10", "draw.inspectors": "2", "grant.minGrade": "3",
    // Order 60; 行政处罚法 36, 48, 60, 64, 67; review and suit
    "listing.replyDays": "10", "listing.leaveDays": "5", "credit.entryDays": "5",
    "hearing.requestDays": "5", "hearing.noticeDays": "7", "penalty.decideDays": "90",
    "penalty.limitationYears": "2", "penalty.suspensionMaxMonths": "6",
    "penalty.withdrawDays": "3", "penalty.payDays": "15", "review.days": "60",
    "suit.months": "6", "service.noticeDays": "30",
    // by analogy of company law
    "liquidation.noticeDays": "10", "liquidation.publishDays": "60",
    // the house's own choices
    "rectification.days": "60", "lateRecord.reasonDays": "7",
    "lateRecord.secondOfficerDays": "30", "memberRegister.creditCheckDays": "90",
  ]

  @Test func `Every parameter of the contract is there with its default, and no other`() {
    #expect(Self.defaults(Parameter.allCases.filter(\.isOfContract)) == Self.contract)
  }

  @Test func `The project's additions are there with their defaults, and no other`() {
    #expect(Self.defaults(Parameter.allCases.filter { !$0.isOfContract }) == Self.additions)
  }

  @Test func `A Swift name is the stored name in camel case`() {
    for parameter in Parameter.allCases {
      let words = parameter.rawValue.split(separator: ".")
      let joined = words[0] + words[1].prefix(1).uppercased() + words[1].dropFirst()
      #expect("\(parameter)" == joined)
    }
  }

  @Test func `A built-in value has the parameter's own shape`() {
    for parameter in Parameter.allCases {
      #expect(parameter.shape.admits(parameter.builtIn), "\(parameter.rawValue)")
    }
  }

  @Test func `A denominator and the last n are at least 1, all else may be 0`() {
    let fromOne = Parameter.allCases.filter { $0.shape == .wholeNumber(minimum: 1) }
    #expect(
      Set(fromOne.map(\.rawValue)) == [
        "zombie.missedReports", "revoke.missedReports", "penalty.repeatCount",
        "assembly.quorumDenominator", "charterChange.denominator",
      ])
    let others = Parameter.allCases.filter { $0.shape == .wholeNumber(minimum: 0) }
    // Month-days and dates: annualReport.dueOn, annualReport.cutoff, creditRules.from.
    #expect(others.count == Parameter.allCases.count - fromOne.count - 3)
  }

  @Test func `A period in working days says so in its name`() {
    let working = Parameter.allCases.filter { $0.label.contains("工作日") }.map(\.rawValue)
    #expect(
      Set(working) == [
        "listing.replyDays", "listing.leaveDays", "credit.entryDays", "hearing.requestDays",
        "hearing.noticeDays", "penalty.withdrawDays",
      ])
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
        // Article number from memory; drafts; differing local texts; analogy; the house's choice.
        "preparation.assemblyMonths", "sector.maxSameTrade", "sector.countyPercent",
        "sector.unitPercent", "sector.salesPercent", "research.maxUnitPercent",
        "memberRegister.creditCheckDays", "assembly.noticeDays", "charterChange.numerator",
        "charterChange.denominator", "reElection.applyMonths", "officer.maxTerms",
        "officer.maxPosts", "feeStandard.maxTiers", "grade.lockOutReducedYears",
        "grade.lockOutCancelledYears", "rectification.days", "service.noticeDays",
        "listing.replyDays", "listing.leaveDays", "penalty.suspensionMaxMonths",
        "liquidation.noticeDays", "liquidation.publishDays", "lateRecord.reasonDays",
        "lateRecord.secondOfficerDays",
      ])
  }

  private static func defaults(_ parameters: [Parameter]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: parameters.map { ($0.rawValue, $0.builtIn) })
  }
}

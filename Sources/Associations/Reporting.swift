public import EventModel
public import Events

/// Annual reports and year-end conclusions (年度报告、年检结论).
public struct Reporting: Sendable {
  /// A report year's first submission to the registrar.
  public struct Submission: Sendable {
    public let year: Int
    public let on: CivilDate
    public let evidence: Evidence
  }

  /// A report year's conclusion as it stands, revised or not.
  public struct Conclusion: Sendable {
    public let year: Int
    public let conclusion: InspectionConclusion
    public let on: CivilDate
    public let evidence: Evidence
  }

  private var submissions: [Submission] = []
  private var conclusions: [Conclusion] = []

  /// The first report for a year that reached the registrar; the fold runs in the order of days.
  public func firstSubmission(for year: Int) -> Submission? {
    submissions.first { $0.year == year }
  }

  /// The last conclusion or revision for a year.
  public func conclusion(for year: Int) -> Conclusion? {
    conclusions.first { $0.year == year }
  }

  /// The conclusion of the highest report year.
  public var latestConclusion: Conclusion? {
    conclusions.max { $0.year < $1.year }
  }

  mutating func apply(_ event: AnnualReportSubmitted, _ fact: Fact) {
    guard event.to == .registrar, firstSubmission(for: event.year) == nil else { return }
    submissions.append(
      Submission(year: event.year, on: fact.effectiveOn, evidence: fact.evidence))
  }

  mutating func conclude(_ year: Int, _ conclusion: InspectionConclusion, _ fact: Fact) {
    conclusions.removeAll { $0.year == year }
    conclusions.append(
      Conclusion(
        year: year, conclusion: conclusion, on: fact.effectiveOn, evidence: fact.evidence))
  }
}

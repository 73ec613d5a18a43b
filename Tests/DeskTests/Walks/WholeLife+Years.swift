import EventModel
import WorkingDays

/// What comes round every year.
extension WholeLife {
  /// A year's report by way of the supervising authority, and its inspection in June.
  ///
  /// - Parameter from: the day (month, day) on which the supervising authority has it; the registrar
  ///   has it four weeks later.
  static func inspection(
    of year: Int, simplified: Bool, from start: (month: Int, day: Int) = (3, 12)
  ) -> [Walk.Item] {
    let next = year + 1
    let first = day(next, start.month, start.day)
    return [
      .step(
        first, .user, "SubmitAnnualReport ex-0101 year=\(year) to=supervisor",
        "\(year)年度工作报告先送业务主管单位初审。",
        "The report of \(year) goes to the supervising authority first."),
      .step(
        WorkingCalendar.national.roll(first.adding(days: 28)).day, .user,
        "SubmitAnnualReport ex-0101 year=\(year) to=registrar",
        "初审后于5月31日前报送登记管理机关。",
        "After its review it reaches the registration authority before 31 May."),
      .step(
        day(next, 6, 20), .clerk,
        """
        ConcludeInspection ex-0101 year=\(year) conclusion=qualified simplified=\(simplified)
        """,
        simplified
          ? "4A 等级在报送截止日有效，适用简化年检，结论合格。" : "年检结论：合格。",
        simplified
          ? "The 4A grade was in force on the due day: the simplified procedure, qualified."
          : "The inspection's conclusion: qualified."),
    ]
  }

  static func activity(_ year: Int) -> [Walk.Item] {
    [
      .step(
        day(year, 9, 15), .user,
        "HoldActivity ex-0101 category=行业展会 withinScope=true participants=120",
        "年度展会。", "The yearly fair.")
    ]
  }

  /// The day, or the next working day after it: offices are closed at weekends.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day in every year")
    }
    return WorkingCalendar.national.roll(date).day
  }
}

import EventModel

// The years after the papers: ordinary neglect, so that today's lists are not empty. Nothing here
// happens before 2024, when every published figure has long been counted.

extension Habits {
  /// What a body that has always done its duty begins to neglect, if chance wills it.
  enum Neglect: CaseIterable {
    /// The report for 2025, due in May 2026.
    case lastReport
    /// The reports for 2024 and 2025, listed for the first.
    case twoReports
    /// The report for 2025 came in after the due day.
    case lateReport
    /// Activities since the summer of 2024.
    case activities
    /// The re-election that fell due in 2025 or 2026.
    case reElection
    /// What an order of 2026 asks for.
    case order
    /// The rules on fees, for which it was warned.
    case fees
  }

  func neglecting(_ neglect: Neglect) -> Habits {
    var habits = self
    switch neglect {
    case .lastReport: habits.missing.insert(2025)
    case .twoReports: habits.missing.formUnion([2024, 2025])
    case .lateReport: habits.late.insert(2025)
    case .activities: habits.idleFrom = "2024-07-01"
    case .reElection: habits.renewsUntil = "2024-12-31"
    case .order, .fees: break
    }
    return habits
  }
}

extension Life {
  /// Lives as the habits say, but seven bodies in a hundred neglect something in the end.
  mutating func liveOn(_ habits: Habits) {
    let fate = random.number(1...100)
    guard habits.until == DemonstrationHistory.horizon, body.registeredOn < "2019-01-01",
      Habits.Neglect.allCases.indices.contains(fate - 1)
    else { return live(habits) }
    let neglect = Habits.Neglect.allCases[fate - 1]
    live(habits.neglecting(neglect))
    answer(neglect)
  }

  /// What the registrar has done about it so far.
  private mutating func answer(_ neglect: Habits.Neglect) {
    switch neglect {
    case .twoReports: enterAbnormalList(1, on: random.day("2025-07-14", "2025-08-15"))
    case .order:
      order(
        "\(body.id)-r-2026", items: [("C1", "按章程召开会员大会"), ("C2", "规范会费管理")],
        on: random.day("2026-07-06", "2026-08-28"), dueOn: random.day("2026-10-12", "2026-12-18"))
    case .fees:
      let case2026 = "\(body.id)-2026"
      penalise(
        case2026, act: 8, with: .warning(case2026, agency: "登记管理机关"),
        on: random.day("2026-05-11", "2026-09-11"))
    case .lastReport, .lateReport, .activities, .reElection: break
    }
  }
}

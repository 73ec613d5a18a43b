import EventModel
import Events
import Testing

/// The bodies that most tests begin with.
extension Given {
  /// A registered association.
  static func body(
    _ id: String = "a-1", on day: CivilDate = "2012-05-03", in jurisdiction: String = "440307",
    direct: Bool = true, supervisor: String? = nil
  ) -> Given {
    Given(
      "association/\(id)",
      [
        (
          day,
          AssociationRegistered(
            name: "示例\(id)行业协会", kind: .industryAssociation, jurisdiction: jurisdiction,
            supervisor: supervisor, directlyRegistered: direct)
        )
      ])
  }

  /// The same facts with one more.
  func with(_ day: CivilDate, _ event: any Event) -> Given {
    var copy = self
    copy.add(day, event)
    return copy
  }

  /// With the reports of these years handed in on 20 May, and concluded on 18 June.
  func reporting(
    _ years: ClosedRange<Int>, _ conclusion: InspectionConclusion? = .qualified
  ) -> Given {
    var copy = self
    for year in years {
      guard let reported = CivilDate(year: year + 1, month: 5, day: 20),
        let concluded = CivilDate(year: year + 1, month: 6, day: 18)
      else { preconditionFailure("May and June have these days") }
      copy.add(reported, AnnualReportSubmitted(year: year, to: .registrar))
      if let conclusion {
        copy.add(
          concluded,
          YearEndInspectionConcluded(
            year: year, conclusion: conclusion, simplified: false,
            reasons: conclusion == .qualified ? nil : ["换届逾期"]))
      }
    }
    return copy
  }

  /// With staff, fixed premises and income, as reported on a day.
  func equipped(on day: CivilDate, staff: Int = 5) -> Given {
    with(
      day,
      CapacityReported(
        fullTimeStaff: staff, premises: .fixed,
        income: .init(
          dues: 30_000_000, sponsorship: 0, government: 0, services: 0, other: 0)))
  }

  /// Alive on 2020-07-06: reports and conclusions to 2019, an activity, a re-election, staff.
  static func sound(
    _ id: String = "a-1", in jurisdiction: String = "440307", direct: Bool = true
  ) -> Given {
    body(id, in: jurisdiction, direct: direct)
      .reporting(2012...2019)
      .with("2017-04-20", ReElectionCompleted(termFrom: "2017-04-20", termTo: "2022-04-19"))
      .equipped(on: "2020-01-10")
      .with("2020-03-01", ActivityHeld(category: "培训", withinScope: true))
  }

  /// What a command leaves, which must not be refused.
  func doing(
    _ act: any Event, on day: CivilDate, reason: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) -> Given {
    let outcome = when(act, on: day, reason: reason)
    #expect(outcome.shut.isEmpty && !outcome.drafts.isEmpty, sourceLocation: location)
    return after(outcome.drafts)
  }
}

/// A day on which the sound body of ``Given/sound(_:in:direct:)`` is alive.
let midsummer: CivilDate = "2020-07-06"

import EventModel
import Law
import Rules
import Testing

/// Section 2 of the read-model contract, for the parameters beyond it as well.
@Suite struct ParameterLookupTests {
  /// Shenzhen's ordinance allows three associations of one trade (from 2014-04-01).
  private static let table = ParameterTable([
    value("440300", .sectorMaxSameTrade, "3", from: "2014-04-01", position: 1),
    value("440307", .sectorMaxSameTrade, "2", from: "2020-01-01", to: "2020-12-31", position: 2),
  ])

  private static func value(
    _ stream: String, _ parameter: Parameter, _ text: String, from: CivilDate,
    to: CivilDate? = nil, position: LogPosition
  ) -> ParameterTable.Value {
    ParameterTable.Value(
      stream: stream, parameter: parameter, text: text, from: from, to: to, position: position)
  }

  @Test func `A number is the most specific rulebook's on the day, else the default`() {
    func most(_ jurisdiction: String?, _ day: CivilDate) -> Int {
      Self.table.number(.sectorMaxSameTrade, for: jurisdiction, on: day)
    }
    #expect(most("440307", "2020-06-30") == 2)
    #expect(most("440307", "2021-01-01") == 3)
    #expect(most("440305", "2020-06-30") == 3)
    #expect(most("440307", "2014-03-31") == 1)
    #expect(most("330300", "2020-06-30") == 1)
    #expect(most(nil, "2020-06-30") == 1)
  }

  @Test func `A text is the stored form, whatever its shape`() {
    #expect(Self.table.text(.annualReportDueOn, for: "440307", on: "2020-06-30") == "05-31")
    #expect(Self.table.text(.sectorMaxSameTrade, for: "440307", on: "2020-06-30") == "2")
  }

  @Test func `Every parameter of whole numbers can be read as a number`() {
    for parameter in Parameter.allCases {
      guard case .wholeNumber = parameter.shape else { continue }
      let number = ParameterTable().number(parameter, for: nil, on: "2020-06-30")
      #expect(String(number) == parameter.builtIn)
    }
  }

  @Test func `Asking for the number of a date is a programming error`() async {
    await #expect(processExitsWith: .failure) {
      _ = ParameterTable().number(.creditRulesFrom, for: nil, on: "2020-06-30")
    }
  }
}

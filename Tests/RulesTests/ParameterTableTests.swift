import EventModel
import Law
import Rules
import Testing

@Suite struct ParameterTableTests {
  private func value(
    _ stream: String, _ text: String, from: CivilDate = "2020-01-01", to: CivilDate? = nil,
    position: LogPosition
  ) -> ParameterTable.Value {
    .init(
      stream: stream, parameter: .zombieIdleMonths, text: text, from: from, to: to,
      position: position)
  }

  @Test func `The most specific stream wins, within it the highest position`() {
    let table = ParameterTable([
      value("CN", "1", position: 9), value("440000", "2", position: 8),
      value("440300", "3", position: 7), value("440307", "4", position: 5),
      value("440307", "5", position: 6), value("440307-AB", "6", position: 1),
    ])
    func text(_ jurisdiction: String?) -> String? {
      table.value(.zombieIdleMonths, for: jurisdiction, on: "2020-01-01")?.text
    }
    #expect(text("440307-AB") == "6")
    #expect(text("440307-CD") == "5")
    #expect(text("440307") == "5")
    #expect(text("440306") == "3")
    #expect(text("440100") == "2")
    #expect(text("610100-XX") == "1")
    #expect(text(nil) == "1")
  }

  @Test func `A value holds on both its ends, and never where it ends before it begins`() {
    let table = ParameterTable([
      value("CN", "12", from: "2020-02-01", to: "2020-02-29", position: 1),
      value("440307", "6", from: "2020-02-10", to: "2020-02-09", position: 2),
    ])
    #expect(table.value(.zombieIdleMonths, for: "440307", on: "2020-01-31") == nil)
    #expect(table.value(.zombieIdleMonths, for: "440307", on: "2020-02-01")?.text == "12")
    #expect(table.value(.zombieIdleMonths, for: "440307", on: "2020-02-29")?.text == "12")
    #expect(table.value(.zombieIdleMonths, for: "440307", on: "2020-03-01") == nil)
  }
}

import EventModel
import Testing

@Suite struct CivilDateTests {
  @Test func `A month added to a day that the target month lacks gives its last day`() {
    // The worked check of the rulebook, section 15: 2018-08-31 + 6 months = 2019-02-28.
    #expect(("2018-08-31" as CivilDate).adding(months: 6) == "2019-02-28")
    #expect(("2019-12-31" as CivilDate).adding(months: 2) == "2020-02-29")
    #expect(("2020-02-29" as CivilDate).adding(years: 1) == "2021-02-28")
    #expect(("2020-02-29" as CivilDate).adding(years: -3) == "2017-02-28")
  }

  @Test func `Every day from 1949 to 2100 survives its text and its table number`() {
    var day = CivilDate.admissible.lowerBound
    var count = 0
    while day <= CivilDate.admissible.upperBound {
      #expect(CivilDate(day.description) == day)
      #expect(CivilDate(tableNumber: day.tableNumber) == day)
      day = day.next
      count += 1
    }
    // 152 years of 365 days and the 37 leap days of 1952, 1956 … 2096; 2100 is no leap year.
    #expect(count == 152 * 365 + 37)
  }

  @Test(arguments: ["2021-02-29", "2100-02-29", "2020-13-01", "2020-00-10", "2020-1-1", "20200101"])
  func `A day that does not exist is no date`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `The week begins on Monday`() {
    #expect(("2020-10-05" as CivilDate).isoWeekday == 1)
    #expect(("1969-12-28" as CivilDate).isoWeekday == 7)
  }
}

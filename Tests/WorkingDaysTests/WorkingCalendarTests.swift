import EventModel
import Testing
import WorkingDays

@Suite struct WorkingCalendarTests {
  let calendar = WorkingCalendar.national

  @Test func `Fifteen days after a liquidation of 18 September 2020 end after National Day`() {
    let fifteenth = ("2020-09-18" as CivilDate).adding(days: 15)
    #expect(fifteenth == "2020-10-03")
    #expect(calendar.roll(fifteenth) == RolledDay(day: "2020-10-09", isAssumed: false))
  }

  @Test func `Five working days after 27 September 2023 count the two make-up days`() {
    // 09-28, 10-07 (Saturday), 10-08 (Sunday), 10-09, 10-10: 行政处罚法 (2021) Articles 64 and 85.
    #expect(
      calendar.workingDay(5, after: "2023-09-27") == RolledDay(day: "2023-10-10", isAssumed: false))
    #expect(calendar.workingDay(2, after: "2023-09-27").day == "2023-10-07")
  }

  @Test func `The table's years are 2004 to 2026, whole years`() {
    #expect(calendar.years == 2004...2026)
    #expect(calendar.covers("2004-01-01") && calendar.covers("2026-12-31"))
    #expect(!calendar.covers("2003-12-31") && !calendar.covers("2027-01-01"))
  }

  @Test func `A holiday on a weekday is none, a make-up Saturday is one`() {
    #expect(!calendar.isWorkingDay("2020-10-08"))
    #expect(calendar.isWorkingDay("2020-10-10"))
    #expect(!calendar.isWorkingDay("2020-10-11"))
  }

  @Test func `Outside the table Monday to Friday is assumed, and the answer says so`() {
    #expect(calendar.roll("2030-10-01") == RolledDay(day: "2030-10-01", isAssumed: true))
    #expect(calendar.roll("2030-10-05") == RolledDay(day: "2030-10-07", isAssumed: true))
    #expect(calendar.roll("1999-05-31") == RolledDay(day: "1999-05-31", isAssumed: true))
  }

  @Test func `One assumed day on the way marks the whole answer`() {
    // 2026-12-31 is a Thursday inside the table, the days after it are outside.
    #expect(calendar.workingDay(1, after: "2026-12-30").isAssumed == false)
    #expect(
      calendar.workingDay(2, after: "2026-12-30") == RolledDay(day: "2027-01-01", isAssumed: true))
    // Counting from the last day before the table into it: the days looked at are all inside.
    #expect(calendar.workingDay(1, after: "2003-12-31").isAssumed == false)
  }

  @Test func `A period of no working days is a programmer's error`() async {
    await #expect(processExitsWith: .failure) {
      _ = WorkingCalendar.national.workingDay(0, after: "2020-01-01")
    }
  }
}

@Suite struct WorkingCalendarPropertyTests {
  let calendar = WorkingCalendar.national

  @Test func `Rolling gives the nearest working day not before, and rolls no further`() {
    var day: CivilDate = "2003-06-01"
    while day < "2027-06-01" {
      let rolled = calendar.roll(day)
      #expect(rolled.day >= day && calendar.isWorkingDay(rolled.day))
      #expect(calendar.roll(rolled.day).day == rolled.day)
      #expect(rolled.isAssumed == !(calendar.covers(day) && calendar.covers(rolled.day)))
      var between = day
      while between < rolled.day {
        #expect(!calendar.isWorkingDay(between))
        between = between.next
      }
      day = day.next
    }
  }

  @Test func `The n-th working day is the first one after the one before it`() {
    for start in ["2004-01-20", "2012-09-28", "2020-09-18", "2026-12-20"] as [CivilDate] {
      var before = start
      for count in 1...40 {
        let reached = calendar.workingDay(count, after: start).day
        #expect(reached == calendar.roll(before.next).day)
        before = reached
      }
    }
  }

  @Test(arguments: 2004...2026)
  func `A year has 245 to 255 working days`(year: Int) throws {
    // 52 weeks of five days less ten or eleven statutory days, give or take the year's own days.
    let first = try #require(CivilDate(year: year, month: 1, day: 1))
    let days = (0..<365).map { first.adding(days: $0) }.filter(calendar.isWorkingDay)
    #expect((245...255).contains(days.count))
  }
}

@Suite struct HolidayTableTests {
  static let faults: [(String, HolidayTableFault)] = [
    ("", .badHeader),
    ("date;kind;name\n", .badHeader),
    ("date,kind,name\n", .empty),
    ("date,kind,name\n2020-10-01,holiday\n", .missingField(line: 2)),
    ("date,kind,name\n2020-10-01,holiday,\n", .missingField(line: 2)),
    ("date,kind,name\n2020-10-01,holiday,N\n2020-02-30,holiday,N\n", .badDate(line: 3)),
    ("date,kind,name\n1900-01-01,holiday,N\n", .badDate(line: 2)),
    ("date,kind,name\n2020-10-01,rest,N\n", .badKind(line: 2)),
    ("date,kind,name\n2020-10-01,holiday,N\n2020-10-01,workday,N\n", .repeatedDate(line: 3)),
    ("date,kind,name\n2020-10-01,holiday,N\n2022-10-01,holiday,N\n", .missingYear(2021)),
  ]

  @Test(arguments: faults)
  func `A table that cannot be read says why and where`(csv: String, fault: HolidayTableFault) {
    #expect(throws: fault) { try WorkingCalendar(csv: Array(csv.utf8)) }
  }

  @Test func `Lines may stand in any order and end with a carriage return`() throws {
    let csv = "date,kind,name\r\n2021-01-02,workday,B\r\n2020-10-01,holiday,A, and more\r\n"
    let calendar = try WorkingCalendar(csv: Array(csv.utf8))
    #expect(calendar.years == 2020...2021)
    #expect(!calendar.isWorkingDay("2020-10-01"))
    #expect(calendar.isWorkingDay("2021-01-02"))
  }
}

import EventModel
import Testing

/// Proves the recording axis: one stored form, what a person types, and the end of a day.
@Suite struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("1969-12-31T23:59:59.999Z", -1),
      // 18,435 days from 1970-01-01 to 2020-06-22 (50 years, 12 leap days, 173 days of 2020).
      ("2020-06-22T01:30:00.000Z", 18_435 * 86_400_000 + 5_400_000),
    ] as [(String, Int64)])
  func `The stored form names the millisecond`(text: String, milliseconds: Int64) {
    #expect(Instant(stored: text)?.milliseconds == milliseconds)
    #expect(Instant(milliseconds: milliseconds).description == text)
  }

  @Test(arguments: [
    "2020-06-22T01:30:00Z", "2020-06-22T01:30:00.0Z", "2020-06-22T01:30:00.0000Z",
    "2020-06-22T01:30:00.000z", "2020-06-22 01:30:00.000Z", "2020-06-22T09:30:00.000+08:00",
    "2020-06-22T24:00:00.000Z", "2020-06-22T01:60:00.000Z", "2020-06-22T01:30:60.000Z",
    "2020-02-30T01:30:00.000Z", "2020-06-22T01:30:00,000Z", "2020-06-22T01-30-00.000Z",
    "2020-06-22T01:30:00.00aZ", " 2020-06-22T01:30:00.00Z", "2020-06-22", "",
  ])
  func `Any other form is not the stored form`(text: String) {
    #expect(Instant(stored: text) == nil)
  }

  @Test(arguments: [
    ("2020-08-31T18:00:00+08:00", "2020-08-31T10:00:00.000Z"),
    ("2020-08-31T00:30:00+08:00", "2020-08-30T16:30:00.000Z"),
    ("2020-08-31T18:00:00-05:30", "2020-08-31T23:30:00.000Z"),
    ("2020-08-31T18:00:00Z", "2020-08-31T18:00:00.000Z"),
    ("2020-08-31t18:00:00z", "2020-08-31T18:00:00.000Z"),
    ("2020-08-31T18:00:00-00:00", "2020-08-31T18:00:00.000Z"),
    ("2020-08-31T18:00:00.5+08:00", "2020-08-31T10:00:00.500Z"),
    ("2020-08-31T18:00:00.25Z", "2020-08-31T18:00:00.250Z"),
    ("2020-08-31T18:00:00.123456789Z", "2020-08-31T18:00:00.123Z"),
    ("2020-08-31T18:00:00.9999Z", "2020-08-31T18:00:00.999Z"),
  ])
  func `RFC 3339 is read with its offset and cut to the millisecond`(
    text: String, stored: String
  ) {
    #expect(Instant(rfc3339: text)?.description == stored)
  }

  @Test(arguments: [
    "2020-08-31T18:00:00", "2020-08-31T18:00:00+0800", "2020-08-31T18:00:00+08",
    "2020-08-31T18:00:00.Z", "2020-08-31T18:00Z", "2020-08-31T18:00:00+24:00",
    "2020-08-31T18:00:00+08:60", "2020-08-31T18:00:00 Z", "2020-08-31T18:00:00Zx", "2020-08-31",
    "2020-08-31T18:00:00+8:00", "now",
  ])
  func `A moment without its offset is no moment`(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }

  @Test(arguments: [
    ("2020-08-31", "2020-08-31T15:59:59.999Z"), ("2020-12-31", "2020-12-31T15:59:59.999Z"),
    // China kept summer time, UTC+9, from April to September of 1987 to 1991.
    ("1988-07-01", "1988-07-01T14:59:59.999Z"), ("1988-12-01", "1988-12-01T15:59:59.999Z"),
    ("1992-07-01", "1992-07-01T15:59:59.999Z"),
  ])
  func `A day ends at midnight in Shanghai`(day: CivilDate, stored: String) {
    #expect(Instant.endOfDay(day).description == stored)
  }

  @Test func `The last millisecond of every day is of that day, and the next one is not`() {
    var day: CivilDate = "1950-01-01"
    while day <= "2100-12-31" {
      let end = Instant.endOfDay(day)
      #expect(end.civilDate == day)
      #expect(Instant(milliseconds: end.milliseconds + 1).civilDate == day.next)
      day = day.adding(days: day.year < 1995 && day.year > 1985 ? 1 : 17)
    }
  }

  @Test func `Moments are in the order of time`() throws {
    let earlier = try #require(Instant(stored: "2020-06-22T01:30:00.000Z"))
    let later = try #require(Instant(rfc3339: "2020-06-22T09:30:00.001+08:00"))
    #expect(earlier < later)
    #expect(!(later < earlier))
  }
}

import EventModel
import HTTP
import Service
import Web
import Words
import WorkingDays

/// The State Council's arrangement of a year, by which days are rolled and working days counted
/// (节假日表).
enum HolidayPages {
  static let routes = [
    Route(.get, "/parameters/holidays/{year}", .audit, .atOnce(page))
  ]

  private static func page(_ call: Call) throws -> HTTPResponse {
    guard let year = Int(call.part("year")), (1949...2100).contains(year) else {
      throw Problem(
        .notFound, "“\(call.part("year"))”不是年份", "“\(call.part("year"))” is no year")
    }
    let years = call.service.calendar.years
    let title = call.say("\(year)年节假日表", "Holidays of \(year)")
    let rows = HolidayArrangement.national(in: year)
    let body: HTML
    if rows.isEmpty {
      body = EmptyState.html(
        call.say(
          "表中没有\(year)年（现有\(years.lowerBound)–\(years.upperBound)年）；该年按周一至周五为工作日推算，推算的期限都标明。",
          "The table does not cover \(year) (it has \(years.lowerBound)–\(years.upperBound)); Monday to "
            + "Friday are taken for working days, and every day found so says it."))
    } else {
      body = table(rows, year, call)
    }
    let about = call.say(
      "来源：国务院办公厅关于\(year)年部分节假日安排的通知。全国适用；各地不另设。",
      "Source: the State Council's notice on the holidays of \(year). It applies to the whole country."
    )
    let main: HTML = """
      \(tabs(year, years, call).html)<p>\(about)</p>\(body)
      <p>\(Link.html(call.say("规则参数", "Parameters"), "/parameters"))</p>
      """
    return Page(title, in: .audit, main: main).response(call)
  }

  private static func tabs(_ year: Int, _ years: ClosedRange<Int>, _ call: Call) -> Tabs {
    Tabs(
      label: call.say("年份", "Years"),
      items: years.reversed().map { one in
        .init(
          text: String(one), address: "/parameters/holidays/\(one)", isCurrent: one == year)
      })
  }

  private static func table(
    _ rows: [HolidayArrangement], _ year: Int, _ call: Call
  ) -> HTML {
    let off = rows.filter { !$0.isWorkday }.reduce(0) { $0 + count($1) }
    let caption = call.say(
      "\(year)年：放假 \(off) 天，共 \(rows.count) 段", "\(year): \(off) days off, \(rows.count) spells")
    return DataTable(
      caption,
      [
        .init(call.say("日期", "Days")), .init(call.say("名称", "Name")),
        .init(call.say("安排", "Arrangement")), .init(call.say("天数", "Days"), isNumber: true),
      ],
      rows.map { row in
        let (first, last) = (row.days.lowerBound, row.days.upperBound)
        let span =
          first == last
          ? DayWords.deadline(first, call.language)
          : DayWords.deadline(first, call.language) + " – "
            + DayWords.deadline(last, call.language)
        return .init([
          .text(span), .text(name(row, call)),
          .text(
            row.isWorkday ? call.say("调休上班", "worked") : call.say("放假", "off")),
          .text(String(count(row))),
        ])
      }
    ).html(call)
  }

  /// The table's names are English; people here call the holidays by these.
  private static let chinese = [
    "New Year's Day": "元旦", "Spring Festival": "春节", "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节", "Dragon Boat Festival": "端午节", "Mid-autumn Festival": "中秋节",
    "National Day": "国庆节", "Anti-Fascist 70th Day": "抗战胜利70周年纪念日",
  ]

  private static func name(_ row: HolidayArrangement, _ call: Call) -> String {
    call.isChinese ? chinese[row.name] ?? row.name : row.name
  }

  private static func count(_ row: HolidayArrangement) -> Int {
    row.days.upperBound.days(since: row.days.lowerBound) + 1
  }
}

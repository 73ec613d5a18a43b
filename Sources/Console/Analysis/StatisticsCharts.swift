import EventModel
import HTTP
import Projections
import Service
import Web
import Words

/// The charts of the statistics, each followed by its numbers as a table and as a file.
struct StatisticsCharts {
  private let asked: StatisticsAsked
  private let call: Call

  init(_ asked: StatisticsAsked, _ call: Call) {
    self.asked = asked
    self.call = call
  }

  func html(_ own: StatisticsCounts, series: [StatisticsCounts]) -> HTML {
    """
    <h2>\(call.say("图", "Charts"))</h2><div class="figures">\
    \(founded(own))\(lists(series))\(members(own))\(kinds(own))</div>
    """
  }

  private var place: String {
    let areas = asked.area.map { [$0] } ?? []
    return call.say(
      "\(AskedAreas.words(areas, call))，\(Numbers.day(asked.moment.effective, call.language))",
      "\(AskedAreas.words(areas, call)), \(asked.moment.effective)")
  }

  /// A picture, then its numbers.
  private func figure(
    _ title: String, _ picture: HTML, part: String, _ columns: [DataTable.Column],
    _ lines: [DataTable.Line]
  ) -> HTML {
    let query =
      call.request.query.filter { !["lang", "part"].contains($0.name) }
      .map { ($0.name, $0.value) } + [("part", part)]
    let table = DataTable("\(title) · \(place)", columns, lines).html(call)
    return """
      <figure><figcaption>\(title)</figcaption>\
      <div class="scroll" role="region" tabindex="0" aria-label="\(title)">\(picture)</div>\
      <details><summary>\(call.say("数据表", "Numbers"))</summary>\(table)</details>\
      <p>\(Link.html("CSV", for: title, Address.make("/statistics.csv", query)))</p></figure>
      """
  }

  private func nothing(_ title: String, _ says: String) -> HTML {
    "<figure><figcaption>\(title)</figcaption>\(EmptyState.html(says))</figure>"
  }

  // MARK: Founded by year

  private func founded(_ own: StatisticsCounts) -> HTML {
    let title = call.say("历年成立", "Founded by year")
    let counts = own.counts("foundedByYear")
    guard let first = counts.first.flatMap({ Int($0.key) }),
      let last = counts.last.flatMap({ Int($0.key) }),
      let most = counts.max(by: { $0.count < $1.count })
    else {
      return nothing(title, call.say("在册单位没有记载成立年份。", "No year of founding is recorded."))
    }
    let byYear = Dictionary(
      counts.map { ($0.key, Int($0.count)) }, uniquingKeysWith: { first, _ in first })
    // Years without any founding are bars of no height, not left out.
    let bars = (first...last).map { year in
      ChartBars.Bar(label: String(year), value: byYear[String(year)] ?? 0)
    }
    let total = counts.reduce(0) { $0 + $1.count }
    let says = call.say(
      "\(place)在册的 \(total) 家按成立年份，\(first)年至\(last)年；最多是 \(most.key) 年，\(most.count) 家。",
      "\(total) associations on the register by their year of founding, \(first)–\(last); most in "
        + "\(most.key): \(most.count).")
    return figure(
      title, ChartBars(bars: bars).upright("founded", title: title, says: says), part: "founded",
      [
        .init(call.say("成立年份", "Year")),
        .init(call.say("家数", "Associations"), isNumber: true),
      ],
      counts.map { .init([.text($0.key), .text(String($0.count))]) })
  }

  // MARK: Lists over time

  private static let keys = ["abnormal", "serious", "red", "zombies"]

  private func lists(_ series: [StatisticsCounts]) -> HTML {
    let title =
      asked.series == .months
      ? call.say("名单家数，按月末", "On the lists, at ends of months")
      : call.say("名单家数，按年末", "On the lists, at ends of years")
    guard series.count == asked.days.count, let first = series.first, let last = series.last
    else {
      return nothing(title, call.say("走势尚未计算。", "The lines are not worked out yet."))
    }
    let lines = Self.keys.map { key in
      ChartLines.Line(label: label(key), values: series.map { $0[key] })
    }
    let labels = asked.days.map { day in
      asked.series == .years ? String(day.year) : String(day.description.prefix(7))
    }
    let changes = Self.keys.map { "\(label($0)) \(first[$0])→\(last[$0])" }
    let says = call.say(
      "自 \(asked.days[0]) 至 \(asked.moment.effective)："
        + changes.joined(separator: "，") + "。",
      "From \(asked.days[0]) to \(asked.moment.effective): "
        + changes.joined(separator: ", ") + ".")
    return figure(
      title, ChartLines(labels: labels, lines: lines).svg("lists", title: title, says: says),
      part: "lists",
      [.init(call.say("生效日期", "Effective"))]
        + Self.keys.map { .init(label($0), isNumber: true) },
      zip(asked.days, series).map { day, counts in
        .init([.text(day.description)] + Self.keys.map { .text(String(counts[$0])) })
      })
  }

  private func label(_ key: String) -> String {
    let column = View.statistics.columns.first { $0.key == key }
    return column.map { call.isChinese ? $0.chinese : $0.english } ?? key
  }

  // MARK: Members and kinds

  private func members(_ own: StatisticsCounts) -> HTML {
    let title = call.say("会员规模", "Members")
    let base = own["membersReported"]
    guard base > 0 else {
      return nothing(title, call.say("没有单位报送会员数。", "No association has reported its members."))
    }
    let small = own["membersAtMost100"]
    let bars = [
      ChartBars.Bar(
        label: call.say("100以内", "up to 100"), value: small,
        says: ShareText.text(small, of: base)),
      ChartBars.Bar(
        label: call.say("超过100", "over 100"), value: base - small,
        says: ShareText.text(base - small, of: base)),
    ]
    let says = call.say(
      "报送会员数的 \(base) 家中，会员100以内的 \(small) 家，超过100的 \(base - small) 家。",
      "Of \(base) that reported, \(small) have up to 100 members and \(base - small) have more.")
    return figure(
      title, ChartBars(bars: bars).lying("members", title: title, says: says), part: "members",
      [
        .init(call.say("会员数", "Members")), .init(call.say("家数", "Associations"), isNumber: true),
        .init(call.say("占报送单位", "Of those that reported"), isNumber: true),
      ],
      bars.map { .init([.text($0.label), .text(String($0.value)), .text($0.says ?? "")]) })
  }

  private func kinds(_ own: StatisticsCounts) -> HTML {
    let title = call.say("类别", "Kinds")
    let counts = own.counts("byKind").sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    guard let most = counts.first else {
      return nothing(title, call.say("在册单位没有记载类别。", "No kind is recorded."))
    }
    func name(_ kind: String) -> String { StoredWords.label(kind, in: "byKind", call.language) }
    let bars = counts.map { count in
      ChartBars.Bar(
        label: name(count.key), value: Int(count.count),
        says: ShareText.text(Int(count.count), of: own["total"]))
    }
    let says = call.say(
      "在册 \(own["total"]) 家分 \(counts.count) 类，最多是\(name(most.key))，\(most.count) 家。",
      "\(own["total"]) on the register, of \(counts.count) kinds; most are \(name(most.key)): "
        + "\(most.count).")
    return figure(
      title, ChartBars(bars: bars).lying("kinds", title: title, says: says), part: "kinds",
      [
        .init(call.say("类别", "Kind")), .init(call.say("家数", "Associations"), isNumber: true),
        .init(call.say("占在册", "Of the register"), isNumber: true),
      ],
      bars.map { .init([.text($0.label), .text(String($0.value)), .text($0.says ?? "")]) })
  }
}

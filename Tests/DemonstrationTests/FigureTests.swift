import Demonstration
import EventModel
import Testing

@Suite struct FigureTests {
  static func sources(_ events: [DemonstrationEvent]) -> Measure.Sources {
    let registers = Dictionary(
      uniqueKeysWithValues: Set(Figures.all.map(\.asOf)).map {
        ($0, PlainRegister(events, on: $0))
      })
    func register(_ day: CivilDate) -> PlainRegister {
      registers[day] ?? PlainRegister(events, on: day)
    }
    return Measure.Sources(
      statistics: { register($1).statistics($0) }, rows: { register($2).rows($0, $1) },
      entries: events.map { Measure.Entry($0) })
  }

  @Test(arguments: [57, 2020] as [UInt64])
  func `Every published figure holds, whatever the seed, or says why it cannot`(seed: UInt64) throws
  {
    let sources = Self.sources(
      seed == 57 ? history : DemonstrationHistory.events(seed: seed))
    for figure in Figures.all {
      let value = try figure.measure.value(on: figure.asOf, from: sources)
      #expect(
        figure.verdict(value) != .differs,
        "\(figure.district.rawValue): \(figure.what): \(figure.measure.text(value))")
    }
  }

  @Test func `A figure that cannot hold gives a reason in both languages and another number`()
    throws
  {
    let sources = Self.sources(history)
    let impossible = Figures.all.filter { $0.expected == nil }
    #expect(impossible.count == 8)
    for figure in impossible {
      #expect(figure.note?.chinese.isEmpty == false && figure.note?.english.isEmpty == false)
      let value = try figure.measure.value(on: figure.asOf, from: sources)
      let ours = figure.measure.text(value).replacing(" ", with: "")
      #expect(!figure.published.contains(ours), "\(figure.what) holds after all")
    }
  }

  @Test func `Figures that count entries count none that is later put right`() {
    var touched: Set<String> = []
    for event in history where event.type == "EntryVoided" || event.type == "EntryCorrected" {
      guard let target = history.first(where: { $0.id == EventID(event.data.text("entry")) }) else {
        continue
      }
      touched.insert(target.type)
    }
    for figure in Figures.all {
      for type in Self.countedTypes(figure.measure) { #expect(!touched.contains(type), "\(type)") }
    }
  }

  private static func countedTypes(_ measure: Measure) -> [String] {
    switch measure {
    case .statistics, .rows: []
    case .entries(let selection), .sum(let selection, _), .distinct(let selection, _),
      .earliestYear(let selection):
      [selection.type]
    case .streams(let selection, _, let among): [selection.type, among.type]
    case .difference(let first, let second), .share(let first, let second):
      countedTypes(first) + countedTypes(second)
    }
  }

  @Test func `Percentages are rounded half up to two places`() throws {
    let entries = (1...34).map { index in
      Measure.Entry(
        stream: "association/t-\(index)", type: index <= 19 ? "A" : "B", effectiveOn: "2020-01-01",
        data: .object([]))
    }
    let sources = Measure.Sources(
      statistics: { _, _ in .null }, rows: { _, _, _ in [] }, entries: entries)
    func all(_ type: String) -> Measure {
      .entries(
        Measure.Selection(
          type: type, streamPrefix: "association/", from: "2020-01-01", through: "2020-01-01",
          matching: []))
    }
    let share = Measure.share(all("A"), of: .difference(all("A"), .difference(all("A"), all("A"))))
    #expect(try share.value(on: "2020-01-01", from: sources) == 10_000)
    #expect(Measure.share(all("A"), of: all("B")).text(5588) == "55.88 %")
    #expect(
      try Measure.share(all("B"), of: all("A")).value(on: "2020-01-01", from: sources) == 7895)
    #expect(try Measure.share(all("B"), of: all("C")).value(on: "2020-01-01", from: sources) == 0)
  }
}

/// The figures again, counted without the table: by loops over the entries.
@Suite struct CountedByHandTests {
  private func entries(_ type: String, _ tag: String, _ days: ClosedRange<CivilDate>) -> [JSONValue]
  {
    history.filter {
      $0.type == type && $0.stream.hasPrefix("association/\(tag)-") && days.contains($0.effectiveOn)
    }.map(\.data)
  }

  @Test func `Longgang: contracts of 2,050,000 yuan, three founded in half a year, first in 1999`()
  {
    let fen = entries("ContractAwarded", "lg", "2019-01-01"..."2020-08-31").map {
      $0.int("amount") ?? 0
    }
    #expect(fen.reduce(0, +) == 205_000_000)
    #expect(entries("AssociationRegistered", "lg", "2020-01-01"..."2020-06-30").count == 3)
    #expect(entries("AssociationRegistered", "lg", "1949-01-01"..."1998-12-31").isEmpty)
    #expect(entries("AssociationRegistered", "lg", "1999-01-01"..."1999-12-31").count == 1)
    #expect(entries("MembershipReported", "lg", "2020-07-01"..."2020-08-31").count == 34)
  }

  @Test func `Longgang: dues and sponsorship stand 95 to 5 among those that answered`() {
    let incomes = entries("CapacityReported", "lg", "2020-01-01"..."2020-08-31").compactMap {
      $0["income"]
    }
    let dues = incomes.reduce(0) { $0 + ($1.int("dues") ?? 0) }
    let sponsorship = incomes.reduce(0) { $0 + ($1.int("sponsorship") ?? 0) }
    #expect(dues == sponsorship * 19)
  }

  @Test func `Longgang: the twelve that qualify are not the twelve still to decouple`() {
    func streams(_ type: String, _ days: ClosedRange<CivilDate>) -> Set<String> {
      Set(
        history.filter {
          $0.type == type && $0.stream.hasPrefix("association/lg-") && days.contains($0.effectiveOn)
        }.map(\.stream))
    }
    let qualified = streams("CatalogueListed", "1949-01-01"..."2020-08-31")
    let coupled = streams("DecouplingPlanned", "1949-01-01"..."2020-08-31")
      .subtracting(streams("DecouplingCompleted", "1949-01-01"..."2020-08-31"))
    #expect(qualified.count == 12 && coupled.count == 12)
    #expect(qualified.isDisjoint(with: coupled))
  }

  @Test func `Hangzhou: members of the five kinds, one return each, 41,907 together`() {
    let expected = ["ind": 4663, "oot": 20_163, "mkt": 781, "twn": 14_374, "oth": 1926]
    for (tag, members) in expected {
      let returns = entries("MembershipReported", "hz-\(tag)", "2020-12-01"..."2020-12-31")
      #expect(returns.reduce(0) { $0 + ($1.int("units") ?? 0) } == members)
    }
    #expect(expected.values.reduce(0, +) == 41_907)
    let noted = history.filter { $0.stream == "rulebook/330100" }
    #expect(noted.contains { $0.data.int("stated") == 43_255 && $0.data.int("partsSum") == 41_907 })
  }

  @Test func `Zhongshan: 173 in four batches, and grants only to grades of 3A and above`() {
    #expect(entries("DecouplingCompleted", "zs", "2016-01-01"..."2018-12-31").count == 173)
    let batches = entries("DecouplingPlanned", "zs", "2016-01-01"..."2018-12-31").map {
      $0.int("batch")
    }
    #expect(Set(batches) == [1, 2, 3, 4])
    var granted = 0
    let streams = Dictionary(grouping: history, by: \.stream)
    for event in history where event.type == "GrantPaid" {
      granted += event.data.int("amount") ?? 0
      let register = PlainRegister(streams[event.stream] ?? [], on: event.effectiveOn)
      let state = register.states[event.stream]
      #expect((state?.grade(on: event.effectiveOn) ?? 0) >= 3, "\(event.stream)")
    }
    #expect(granted == 299_000_000)
  }
}

/// Two axes: what Longgang knew then and what it knows now.
@Suite struct KnownThenAndNowTests {
  let then = PlainRegister(history, on: "2020-08-31", knownAt: "2020-08-31")
  let yearEnd = PlainRegister(history, on: "2020-08-31", knownAt: "2020-12-31")
  let now = PlainRegister(history, on: "2020-08-31")

  @Test func `The published figures hold as known at the end of the year and as known today`() {
    #expect(
      yearEnd.statistics("440307").canonicalText == now.statistics("440307").canonicalText)
  }

  @Test func `As known on the day itself a grade is wrong and a report is missing`() {
    #expect(then.statistics("440307")["gradeAtLeast3"] == .integer(8))
    #expect(now.statistics("440307")["gradeAtLeast3"] == .integer(9))
    let late = "association/lg-0016"
    #expect(then.states[late]?.reports[2019] == nil)
    #expect(now.states[late]?.reports[2019] == "2020-03-18")
  }

  @Test func `A penalty that was known then is known today never to have been`() {
    let stream = "association/lg-0026"
    let penalty = history.first { $0.stream == stream && $0.type == "PenaltyDecided" }
    let void = history.first { $0.stream == stream && $0.type == "EntryVoided" }
    #expect(penalty.map { $0.recordedAt <= .endOfDay("2020-08-31") } == true)
    #expect(void?.data.text("entry") == penalty?.id.description)
    #expect(void.map { $0.recordedAt > .endOfDay("2020-08-31") } == true)
  }
}

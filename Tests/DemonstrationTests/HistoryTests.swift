import Demonstration
import EventModel
import Testing

@Suite struct HistoryTests {
  static let streams = Dictionary(grouping: history, by: \.stream)

  @Test func `The same seed gives the same bytes, another seed others`() {
    let again = DemonstrationHistory.events()
    #expect(again == history)
    #expect(again.prefix(500).map(\.jsonLine) == history.prefix(500).map(\.jsonLine))
    #expect(DemonstrationHistory.events(seed: 58) != history)
  }

  @Test func `The history is of a size that imports in a moment`() {
    #expect((25_000...60_000).contains(history.count), "\(history.count)")
  }

  @Test func `Recording never goes back, and identities are unique and agree with it`() {
    #expect(zip(history, history.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
    #expect(Set(history.map(\.id)).count == history.count)
    let isVersion7 = history.allSatisfy { event in
      event.id.high >> 16 == UInt64(event.recordedAt.milliseconds)
        && event.id.high >> 12 & 0xF == 7 && event.id.low >> 62 == 2
    }
    #expect(isVersion7)
  }

  @Test func `A cause was recorded before what it caused`() {
    var seen: Set<EventID> = []
    var orphans: [DemonstrationEvent] = []
    for event in history {
      if let cause = event.cause, !seen.contains(cause) { orphans.append(event) }
      seen.insert(event.id)
    }
    #expect(orphans.map(\.jsonLine) == [])
  }

  @Test func `What is put right stands earlier in the same stream`() {
    for event in history where event.type == "EntryVoided" || event.type == "EntryCorrected" {
      guard case .string(let text)? = event.data["entry"], let stream = Self.streams[event.stream],
        let target = stream.first(where: { $0.id == EventID(text) })
      else {
        Issue.record("no target: \(event.jsonLine)")
        continue
      }
      #expect(target.recordedAt < event.recordedAt)
      #expect(target.type != "EntryVoided" && target.type != "EntryCorrected")
    }
  }

  @Test func `Most facts are written down within two weeks or so, a few much later`() {
    let lags = history.map { $0.recordedAt.civilDate.days(since: $0.effectiveOn) }
    #expect(lags.allSatisfy { $0 >= 0 })
    #expect(lags.count { $0 <= 25 } * 1000 >= lags.count * 999)
    #expect(lags.contains { $0 > 150 })
  }

  @Test func `A life begins with its founding and ends with its end`() {
    let before = ["FoundingApplied", "PreparationApproved", "SectorOverlapReviewed"]
    var faulty: [String] = []
    for (stream, entries) in Self.streams where stream.hasPrefix("association/") {
      let facts = entries.filter { $0.type != "EntryVoided" && $0.type != "EntryCorrected" }
        .sorted { $0.effectiveOn < $1.effectiveOn }
      #expect(["FoundingApplied", "AssociationRegistered"].contains(facts[0].type), "\(stream)")
      let registered = facts.first { $0.type == "AssociationRegistered" }?.effectiveOn
      let end = facts.first { isEnd($0) }?.effectiveOn
      for fact in facts {
        let isEarly = registered.map { fact.effectiveOn < $0 } ?? false
        if isEarly, !before.contains(fact.type) { faulty.append("early: \(fact.jsonLine)") }
        if let end, fact.effectiveOn > end { faulty.append("after the end: \(fact.jsonLine)") }
      }
    }
    #expect(faulty == [])
  }

  private func isEnd(_ event: DemonstrationEvent) -> Bool {
    event.type == "AssociationDeregistered"
      || event.type == "MergerRegistered" && event.data["role"] == .string("source")
        && event.data["continues"] != .bool(true)
  }

  @Test func `Preparation is approved only while the text of 1998 is in force`() {
    for event in history where event.type == "PreparationApproved" {
      #expect(event.effectiveOn <= "2016-02-05")
    }
  }

  @Test func `Names are unique, and everybody sees that they are made up`() {
    let names = history.filter { $0.type == "AssociationRegistered" }.map { event -> String in
      guard case .string(let name)? = event.data["name"] else { return "" }
      return name
    }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.contains("示例") })
  }

  @Test func `Persons are references, actors are desks, and nobody can be telephoned`() {
    let faulty = history.filter { event in
      let text = event.data.canonicalText
      let persons = ["person", "legalRepresentative"].map(event.data.text).filter { !$0.isEmpty }
      return !persons.allSatisfy { $0.hasPrefix("person/") && $0.utf8.allSatisfy { $0 < 0x80 } }
        || !event.actor.utf8.allSatisfy { $0 < 0x80 } || text.contains("电话")
        || text.contains("联系人") || longestRunOfDigits(text) >= 11
    }
    #expect(faulty.map(\.jsonLine) == [])
  }

  /// Eleven digits in a row would be a mobile telephone number; credit codes have letters between.
  private func longestRunOfDigits(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

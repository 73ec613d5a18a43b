import EventModel

/// One stream while it is being written: facts in any order, brought into the order of recording
/// by ``events(_:)``.
struct Chronicle {
  /// A fact noted earlier, to be named as a cause or as what is put right.
  struct Entry {
    fileprivate let index: Int
  }

  /// When a fact is written down.
  enum Recording {
    /// One to ten office days after it happened, as most things are.
    case soon
    /// On a day of its own, at ten in the morning: late, or together with another stream.
    case on(CivilDate)
  }

  private enum Content {
    case fact(Fact)
    case void(Entry, reason: String)
    case correction(Entry, to: Fact?, effectiveOn: CivilDate?, reason: String)
  }

  private struct Draft {
    let content: Content
    let effectiveOn: CivilDate
    let cause: Entry?
    let recording: Recording
    let role: Actor.Role
    let jurisdiction: String
  }

  let stream: String
  /// The jurisdiction of the offices that write from now on.
  var jurisdiction: String
  /// The word before the year in the papers' numbers, `龙民示`.
  let paper: String
  private var drafts: [Draft] = []

  init(stream: String, jurisdiction: String, paper: String) {
    self.stream = stream
    self.jurisdiction = jurisdiction
    self.paper = paper
  }

  @discardableResult
  mutating func record(
    _ fact: Fact, on day: CivilDate, cause: Entry? = nil, recorded: Recording = .soon,
    by role: Actor.Role? = nil
  ) -> Entry {
    drafts.append(
      Draft(
        content: .fact(fact), effectiveOn: day, cause: cause, recording: recorded,
        role: role ?? fact.role, jurisdiction: jurisdiction))
    return Entry(index: drafts.count - 1)
  }

  /// Says on a later day that an entry never held.
  mutating func void(_ entry: Entry, reason: String, on day: CivilDate) {
    amend(.void(entry, reason: reason), on: day)
  }

  /// Says on a later day what an entry should have said.
  mutating func correct(
    _ entry: Entry, to fact: Fact? = nil, effectiveOn: CivilDate? = nil, reason: String,
    on day: CivilDate
  ) {
    amend(.correction(entry, to: fact, effectiveOn: effectiveOn, reason: reason), on: day)
  }

  private mutating func amend(_ content: Content, on day: CivilDate) {
    drafts.append(
      Draft(
        content: content, effectiveOn: day, cause: nil, recording: .on(day), role: .registrar,
        jurisdiction: jurisdiction))
  }
}

// MARK: - From facts to entries

extension Chronicle {
  /// The entries with their moments and identities, in the order in which they happened.
  func events(_ random: inout SplitMix) -> [DemonstrationEvent] {
    let order = drafts.indices.sorted {
      (drafts[$0].effectiveOn, $0) < (drafts[$1].effectiveOn, $1)
    }
    var ids: [EventID?] = Array(repeating: nil, count: drafts.count)
    var moments: [Instant] = Array(repeating: Instant(milliseconds: 0), count: drafts.count)
    var latest = Instant(milliseconds: .min)
    for index in order {
      let moment = moment(drafts[index], after: &latest, &random)
      moments[index] = moment
      ids[index] = EventID(version7At: moment, random: (random.next(), random.next()))
    }
    return order.map { index in
      event(drafts[index], at: moments[index], ids: ids, index: index, &random)
    }
  }

  /// What is recorded soon keeps the order in which it happened; what has a day of its own does
  /// not hold the rest up.
  private func moment(
    _ draft: Draft, after latest: inout Instant, _ random: inout SplitMix
  ) -> Instant {
    switch draft.recording {
    case .on(let day):
      return Self.moment(on: day, minute: 60)
    case .soon:
      let lag = random.number(1...10)
      let day = OfficeDays.open(lag, after: draft.effectiveOn)
      let wanted = Self.moment(on: day, minute: random.number(0...479))
      let minute = Int64(random.number(1...9)) * 60_000
      let next = Instant(milliseconds: max(wanted.milliseconds, latest.milliseconds &+ minute))
      latest = latest.milliseconds == .min ? wanted : max(wanted, next)
      return latest
    }
  }

  /// Nine o'clock in Shanghai (01:00 UTC) and some minutes.
  private static func moment(on day: CivilDate, minute: Int) -> Instant {
    Instant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 3_600_000 + Int64(minute) * 60_000)
  }

  private func event(
    _ draft: Draft, at moment: Instant, ids: [EventID?], index: Int, _ random: inout SplitMix
  ) -> DemonstrationEvent {
    guard let id = ids[index] else { preconditionFailure("every draft has an identity") }
    let fact = fact(draft.content, ids)
    let number = random.number(1...899)
    return DemonstrationEvent(
      id: id, stream: stream, type: fact.type, effectiveOn: draft.effectiveOn, recordedAt: moment,
      actor: "\(draft.role.rawValue)/\(draft.jurisdiction)/\(desk(draft.role, &random))",
      document: fact.hasPaper ? "\(paper)〔\(draft.effectiveOn.year)〕\(number)号" : nil,
      cause: draft.cause.flatMap { ids[$0.index] }, data: fact.data)
  }

  private func fact(_ content: Content, _ ids: [EventID?]) -> Fact {
    switch content {
    case .fact(let fact): fact
    case .void(let entry, let reason):
      Fact(
        "EntryVoided", .text("entry", ids[entry.index]?.description), .text("reason", reason))
    case .correction(let entry, let fact, let effectiveOn, let reason):
      Fact(
        "EntryCorrected", .text("entry", ids[entry.index]?.description),
        .day("effectiveOn", effectiveOn), .value("data", fact?.data), .text("reason", reason))
    }
  }

  /// A desk, never a person.
  private func desk(_ role: Actor.Role, _ random: inout SplitMix) -> String {
    switch role {
    case .registrar: "desk-\(random.number(1...3))"
    case .supervisor: "office"
    case .federation: "members"
    case .association: String(stream.split(separator: "/").last ?? "secretariat")
    case .party: "party-office"
    case .evaluator: "panel"
    case .court: "enforcement"
    case .system: "import"
    }
  }
}

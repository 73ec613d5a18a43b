import Associations
import CaseWork
import EventModel
import EventStore
import Events

/// What a command comes to on one look at the log: entries to append if nothing moved meanwhile.
struct Plan {
  var entries: [NewEntry] = []
  var expecting: [StreamName: ExpectedVersion] = [:]
  /// The submission among the entries, where the act waits for a second officer.
  var submission: String?
  /// The number of the paper that carries the act; nil where it carries none, or waits.
  var paper: String?
  /// Already carried out: nothing to append.
  var receipt: Desk.Receipt?
  /// The entries record a lapse, and this is why.
  var lapse: String?
}

extension Desk {
  func plan(
    _ command: CaseCommand, _ id: EventID?, _ expected: Int64?, _ reader: LogReader
  ) throws(DeskFault) -> Plan {
    if let id, let receipt = try repeated(command, id, reader) {
      return Plan(receipt: receipt)
    }
    let looked = try look(
      at: command.stream, on: command.effectiveOn, for: command.act.act, given: command.given,
      by: command.actor, reader)
    if let expected, expected != looked.version {
      throw .versionConflict(
        stream: command.stream, expected: expected, found: looked.version)
    }
    let shut = Authority.obstacles(
      command.actor, command.act, looked.situation, looked.picture.roll)
    if !shut.isEmpty { throw .refused(.unauthorised(shut)) }
    try checkAttachments(of: command)
    if command.act == .decisionConfirmed { return try confirmation(command, id, looked, reader) }
    return try decided(command, id, looked, reader)
  }

  /// The decision, with its paper's number, or its submission to a second officer where the act takes
  /// two; a submission takes no number, so one that is returned or lapses leaves no gap.
  private func decided(
    _ command: CaseCommand, _ id: EventID?, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> Plan {
    let s = looked.situation
    let numbered = try numbered(command, looked, reader)
    let decision = try Self.decision(numbered, s)
    guard FourEyes.isNeeded(command, s) else {
      return try plan(decision, numbered, id, looked, reader)
    }
    let name = EventID(version7At: .endOfDay(s.today), random: random()).description
    let submission: Decision
    do throws(CommandRefusal) {
      submission = try FourEyes.submit(decision, of: command, as: name, s)
    } catch {
      throw .refused(error)
    }
    let unnumbered = Numbered(command: command, paper: nil, entry: nil, obstacles: [])
    var plan = try plan(submission, unnumbered, id, looked, reader)
    plan.submission = name
    return plan
  }

  /// What a command leads to; every gate that is shut, those of its number among them, at once.
  static func decision(
    _ numbered: Numbered, _ s: Situation
  ) throws(DeskFault) -> Decision {
    let shut = numbered.obstacles
    // Without a number an order is not even of its shape: nothing more can be said about it.
    if !shut.isEmpty, numbered.paper == nil { throw .refused(.obstacles(shut)) }
    let decision: Decision
    do throws(CommandRefusal) { decision = try Decider.decide(numbered.command, s) } catch {
      guard case .obstacles(let others) = error else { throw .refused(error) }
      throw .refused(.obstacles(others + shut))
    }
    if !shut.isEmpty { throw .refused(.obstacles(shut)) }
    return decision
  }

  private func plan(
    _ decision: Decision, _ numbered: Numbered, _ id: EventID?, _ looked: Looked,
    _ reader: LogReader
  ) throws(DeskFault) -> Plan {
    let command = numbered.command
    var plan = Plan(paper: numbered.paper)
    for (index, draft) in decision.drafts.enumerated() {
      plan.entries.append(
        draft.entry(
          id: index == 0 ? id : nil, actor: command.actor, document: command.document))
    }
    let drafts = decision.drafts + (numbered.entry.map { [$0] } ?? [])
    if let entry = numbered.entry {
      plan.entries.append(entry.entry(id: nil, actor: command.actor, document: nil))
    }
    try expect(drafts.map(\.stream), looked, reader, &plan)
    return plan
  }

  /// Every stream that is written to must stand where it stood when the decision was made.
  private func expect(
    _ streams: [StreamName], _ looked: Looked, _ reader: LogReader, _ plan: inout Plan
  ) throws(DeskFault) {
    plan.expecting[looked.situation.stream] = .exactly(looked.version)
    for stream in Set(streams) where stream != looked.situation.stream {
      let version = try storing { () throws(StoreError) in
        try reader.lastVersion(ofStream: stream)
      }
      plan.expecting[stream] = .exactly(version)
    }
  }

  /// The second officer's yes: the same decision is made again, and written with both names.
  func confirmation(
    _ command: CaseCommand, _ id: EventID?, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> Plan {
    let file = looked.situation.file
    guard case .string(let name)? = command.given["submission"],
      let held = FourEyes.open(name, in: file),
      let original = FourEyes.command(of: held, on: command.stream)
    else { throw .refused(.obstacles([Obstacle(FourEyes.notOpen)])) }
    if FourEyes.isSamePerson(original.actor, command.actor) {
      throw .refused(.unauthorised([Obstacle(FourEyes.samePerson, found: "\(command.actor)")]))
    }
    let then = try look(
      at: command.stream, on: original.effectiveOn, for: original.act.act, given: original.given,
      by: original.actor, reader)
    let numbered = try numbered(original, then, reader)
    if !numbered.obstacles.isEmpty { throw .refused(.obstacles(numbered.obstacles)) }
    let decision = try? Decider.decide(numbered.command, then.situation)
    var plan = Plan()
    var streams: [StreamName] = []
    let reason = FourEyes.lapse(of: held, now: decision, act: original.act, file)
    if let reason {
      plan.lapse = reason
      plan.entries = [
        Draft(
          command.stream, .decisionLapsed, on: looked.situation.today,
          .object([.init("submission", .string(name)), .init("reason", .string(reason))])
        ).entry(id: id, actor: command.actor, document: nil)
      ]
    } else if let decision {
      plan.entries = decision.drafts.enumerated().map { index, draft in
        draft.entry(
          id: index == 0 ? id : nil, actor: original.actor, document: numbered.command.document,
          confirmedBy: command.actor, cause: held.origin?.id)
      }
      let confirmed = Draft(
        command.stream, .decisionConfirmed, on: looked.situation.today, command.given)
      let last = [numbered.entry, confirmed].compactMap { $0 }
      plan.entries += last.map {
        $0.entry(id: nil, actor: command.actor, document: nil, cause: held.origin?.id)
      }
      plan.paper = numbered.paper
      streams = (decision.drafts + last).map(\.stream)
    }
    try expect(streams, looked, reader, &plan)
    return plan
  }

  /// The receipt of the same command under the same key, nil where the key is new.
  private func repeated(
    _ command: CaseCommand, _ id: EventID, _ reader: LogReader
  ) throws(DeskFault) -> Receipt? {
    let stored = try storing { () throws(StoreError) in try reader.entry(withID: id) }
    guard let stored else { return nil }
    if command.act == .decisionConfirmed { return try confirmed(command, stored, reader) }
    let data = (try? JSONParser.parse(stored.data)) ?? .null
    let isSubmission = stored.type == EventType.decisionSubmitted.rawValue
    let given = isSubmission ? data["act"] : data
    guard stored.stream == command.stream, given?.contains(command.given) == true,
      isSubmission
        ? data["command"] == .string(command.act.act.commandName)
        : stored.type == command.act.rawValue && stored.effectiveOn == command.effectiveOn
    else { throw .idReused(id, position: stored.position) }
    var submission: String?
    if isSubmission, case .string(let text)? = data["submission"] { submission = text }
    return Receipt(
      try positions(from: stored, reader), submission: submission,
      paper: isSubmission ? nil : stored.document, isRepeat: true)
  }

  /// All entries of an act that was carried out under a key, by the first of them.
  private func positions(
    from first: Entry, _ reader: LogReader
  ) throws(DeskFault) -> [LogPosition] {
    var positions = [first.position]
    while let next = try storing({ () throws(StoreError) in
      try reader.entry(withID: first.id.following(positions.count))
    }) {
      positions.append(next.position)
    }
    return positions
  }
}

extension Desk {
  /// The receipt of a confirmation that was carried out under a key before: its first entry is the act
  /// that was submitted, or the lapse of the submission.
  private func confirmed(
    _ command: CaseCommand, _ stored: Entry, _ reader: LogReader
  ) throws(DeskFault) -> Receipt {
    let data = (try? JSONParser.parse(stored.data)) ?? .null
    let asked = command.given["submission"]
    if stored.stream == command.stream, stored.type == EventType.decisionLapsed.rawValue,
      data["submission"] == asked, stored.actor == command.actor.description,
      case .string(let reason)? = data["reason"]
    {
      throw .lapsed(reason: reason)
    }
    let submission = try storing { () throws(StoreError) in
      try stored.cause.flatMap { id throws(StoreError) in try reader.entry(withID: id) }
    }
    guard stored.stream == command.stream, stored.confirmedBy == command.actor.description,
      let submission, let asked,
      (try? JSONParser.parse(submission.data))?["submission"] == asked
    else { throw .idReused(stored.id, position: stored.position) }
    return Receipt(
      try positions(from: stored, reader), paper: stored.document, isRepeat: true)
  }
}

extension Draft {
  func entry(
    id: EventID?, actor: Actor, document: String?, confirmedBy: Actor? = nil, cause: EventID? = nil
  ) -> NewEntry {
    NewEntry(
      id: id, stream: stream, type: type.rawValue, schema: type.shape.schema,
      effectiveOn: effectiveOn, actor: actor.description, confirmedBy: confirmedBy?.description,
      document: document, cause: cause, data: data.canonicalBytes)
  }
}

extension JSONValue {
  /// Whether every member of another object stands here with the same value.
  func contains(_ other: JSONValue) -> Bool {
    guard case .object(let members) = other else { return self == other }
    return members.allSatisfy { member in
      self[member.key].map { $0.canonicalBytes == member.value.canonicalBytes } ?? false
    }
  }
}

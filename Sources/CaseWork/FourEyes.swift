public import Associations
public import EventModel
public import Events
import Law

/// Decisions that take two people (四眼复核): one submits, another confirms.
///
/// A submission is an entry like any other, in the stream that the decision concerns, so what the
/// first officer saw and when stays on record. It lapses when that stream has gained a fact since,
/// or when the rules no longer find what it rests on: then nobody can confirm it any more.
public enum FourEyes {
  static let alreadyWaiting = Gate(
    "fourEyes.waiting", HouseRules.fourEyes, "同一决定已提交，正等待复核",
    "The same decision has been submitted and waits for confirmation")
  public static let notOpen = Gate(
    "fourEyes.notOpen", HouseRules.fourEyes, "没有这一待复核的提交，或已复核、退回、撤回、失效",
    "No such submission waits: unknown, confirmed, returned, withdrawn or lapsed")
  public static let samePerson = Gate(
    "fourEyes.samePerson", HouseRules.fourEyes, "提交人不得复核自己的提交",
    "The submitter cannot confirm the submission")
  static let notSubmitter = Gate(
    "fourEyes.notSubmitter", HouseRules.fourEyes, "只有提交人可以撤回提交",
    "Only the submitter can withdraw a submission")
  static let all = [alreadyWaiting, notOpen, samePerson, notSubmitter]

  /// Whether a command needs a second officer: for its act, or for coming very late.
  public static func isNeeded(_ command: CaseCommand, _ s: Situation) -> Bool {
    if command.act.act.eyes == .two { return true }
    if command.act.family == .fourEyes || command.act.family == .caseHandling { return false }
    return GeneralGates.isVeryLate(s)
  }

  /// A submission in place of the decision itself.
  ///
  /// - Parameter submission: the submission's own identifier, made by the caller.
  public static func submit(
    _ decision: Decision, of command: CaseCommand, as submission: String, _ s: Situation
  ) throws(CommandRefusal) -> Decision {
    let waiting = open(in: s.file).contains {
      $0.event.command == command.act.act.commandName
        && $0.event.act == command.given.canonicalBytes
        && $0.event.effectiveOn == command.effectiveOn
    }
    if waiting { throw .obstacles([Obstacle(alreadyWaiting)]) }
    var members: [JSONValue.Member] = [
      .init("submission", .string(submission)),
      .init("command", .string(command.act.act.commandName)),
      .init("effectiveOn", .string("\(command.effectiveOn)")),
      .init("act", command.given),
    ]
    if let document = command.document { members.append(.init("document", .string(document))) }
    let main = decision.drafts.first { $0.type == command.act }
    for key in ["because", "basis", "justification"] {
      if let value = main?.data[key] { members.append(.init(key, value)) }
    }
    return Decision(
      [Draft(s.stream, .decisionSubmitted, on: s.today, .object(members))],
      awaitsConfirmation: true)
  }

  /// The submissions that wait, in the order of the fold.
  public static func open(in file: Dossier) -> [Dossier.Held<DecisionSubmitted>] {
    let closed = Set(
      file.all(DecisionConfirmed.self).map(\.event.submission)
        + file.all(DecisionReturned.self).map(\.event.submission)
        + file.all(DecisionWithdrawn.self).map(\.event.submission)
        + file.all(DecisionLapsed.self).map(\.event.submission))
    return file.all(DecisionSubmitted.self).filter { !closed.contains($0.event.submission) }
  }

  /// The submission that waits under an identifier.
  public static func open(
    _ submission: String, in file: Dossier
  ) -> Dossier.Held<DecisionSubmitted>? {
    open(in: file).first { $0.event.submission == submission }
  }

  /// The command that a submission holds, given anew by its submitter.
  public static func command(
    of held: Dossier.Held<DecisionSubmitted>, on stream: StreamName
  ) -> CaseCommand? {
    guard let actor = held.origin.flatMap({ Actor($0.actor) }),
      let act = CommandCatalogue.act(named: held.event.command),
      let given = try? JSONParser.parse(held.event.act)
    else { return nil }
    return CaseCommand(
      act, on: stream, given: given, effectiveOn: held.event.effectiveOn, actor: actor,
      document: held.event.document)
  }

  /// Whether two actors are one person: the same name in the same jurisdiction, in any role.
  public static func isSamePerson(_ one: Actor, _ other: Actor) -> Bool {
    one.jurisdiction == other.jurisdiction && one.name == other.name
  }

  /// Why a submission has lapsed, nil where the decision is still what the submitter saw.
  ///
  /// - Parameters:
  ///   - decision: what the same command leads to now; nil where it is refused now.
  public static func lapse(
    of held: Dossier.Held<DecisionSubmitted>, now decision: Decision?, act: EventType,
    _ file: Dossier
  ) -> String? {
    let newer = file.items.filter {
      max($0.evidence.position, $0.evidence.correction) > held.evidence.position
        && !isBookkeeping($0.type)
    }
    if let last = newer.last {
      return "提交后新增记录 #\(max(last.evidence.position, last.evidence.correction))"
    }
    guard let decision else { return "依现在的记录，该决定已不能作出" }
    let seen = held.origin.flatMap { _ in file.item(at: held.evidence.position) }
    let before = seen.flatMap { try? JSONParser.parse($0.data) }?["because"]
    let now = decision.drafts.first { $0.type == act }?.data["because"]
    return before == now ? nil : "所依据的记录已有变化"
  }

  /// Entries about the handling of a case, which change no fact that a decision rests on.
  public static func isBookkeeping(_ type: EventType) -> Bool {
    type.family == .caseHandling || type.family == .fourEyes
  }
}

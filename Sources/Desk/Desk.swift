import Associations
public import CaseWork
public import EventModel
public import EventStore
import Events
import Law
import Rules
import Synchronization
public import WorkingDays

/// Where officers' commands meet the log (办理): reads the stream, asks the decider, appends what it
/// decided if the stream has not moved since – and asks again if it has.
public final class Desk: Sendable {
  /// The store's folder.
  public let store: String
  let log: EventLog
  let readers: ReaderPool
  let records = StandingRecords()
  private let turnstile = Turnstile()
  let calendar: WorkingCalendar
  /// The day on which a command is recorded.
  let today: @Sendable () -> CivilDate
  /// Sixteen random bytes, for identities.
  let random: @Sendable () -> (UInt64, UInt64)

  /// A desk over an open log.
  ///
  /// - Parameters:
  ///   - today: the civil day in Asia/Shanghai at the moment of the call.
  ///   - random: fresh random bits at each call.
  public init(
    _ log: EventLog, store: String, calendar: WorkingCalendar = .national,
    today: @escaping @Sendable () -> CivilDate,
    random: @escaping @Sendable () -> (UInt64, UInt64)
  ) {
    self.log = log
    self.store = store
    self.calendar = calendar
    self.today = today
    self.random = random
    readers = ReaderPool(store)
  }

  /// What became of a command.
  public struct Receipt: Hashable, Sendable {
    /// The entries written, in order; the first is the act or its submission.
    public let positions: [LogPosition]
    /// The version of the command's stream after them; nil where the entries have to be asked.
    public let version: Int64?
    /// The submission that waits for a second officer; nil where the act itself was recorded.
    public let submission: String?
    /// The number of the paper that carries the act (文号); nil where it carries none, or waits.
    public let paper: String?
    /// The same command under the same key was carried out before; nothing was written now.
    public let isRepeat: Bool

    init(
      _ positions: [LogPosition], version: Int64? = nil, submission: String? = nil,
      paper: String? = nil,
      isRepeat: Bool = false
    ) {
      self.positions = positions
      self.version = version
      self.submission = submission
      self.paper = paper
      self.isRepeat = isRepeat
    }
  }

  /// How often a command is decided anew because another one wrote to its stream meanwhile.
  private static let attempts = 16

  /// Carries out a command.
  ///
  /// - Parameters:
  ///   - id: the idempotency key, which becomes the id of the first entry.
  ///   - expected: the version of the stream that the officer saw; nil: whatever it is.
  public func perform(
    _ command: CaseCommand, id: EventID? = nil, expecting expected: Int64? = nil
  ) async throws(DeskFault) -> Receipt {
    let command = Numbering.normalised(command)
    // Papers draw their numbers from one register. A confirmation makes the decision anew, whatever
    // act it is of.
    guard
      command.act.act.looksAround || command.act == .decisionConfirmed || mayTakeNumber(command)
    else {
      return try await perform(command, id, expected)
    }
    await turnstile.enter()
    do {
      let receipt = try await perform(command, id, expected)
      await turnstile.leave()
      return receipt
    } catch {
      await turnstile.leave()
      throw error
    }
  }

  private func perform(
    _ command: CaseCommand, _ id: EventID?, _ expected: Int64?
  ) async throws(DeskFault) -> Receipt {
    for _ in 0..<Self.attempts {
      var plan: Plan
      do {
        plan = try readers.reading { reader throws(DeskFault) in
          try self.plan(command, id, expected, reader)
        }
      } catch {
        if case .refused(.unauthorised(let obstacles)) = error {
          await record(attempt: command, obstacles)
        }
        throw error
      }
      if let receipt = plan.receipt { return receipt }
      if let id {
        for number in plan.entries.indices.dropFirst() {
          plan.entries[number].id = id.following(number)
        }
      }
      let outcomes: [Outcome]
      do throws(AppendError) {
        outcomes = try await log.append(plan.entries, expecting: plan.expecting)
      } catch {
        guard case .versionConflict(let stream, _, let found) = error else { throw .append(error) }
        if let expected, stream == command.stream {
          throw .versionConflict(stream: stream, expected: expected, found: found)
        }
        continue
      }
      if let reason = plan.lapse { throw .lapsed(reason: reason) }
      return Receipt(
        outcomes.map(\.position), version: Self.version(of: command.stream, plan, outcomes),
        submission: plan.submission, paper: plan.paper)
    }
    throw .contended(command.stream)
  }

  /// The version that an append has led a stream to.
  private static func version(
    of stream: StreamName, _ plan: Plan, _ outcomes: [Outcome]
  ) -> Int64? {
    var last: Int64?
    for (entry, outcome) in zip(plan.entries, outcomes) where entry.stream == stream {
      guard case .appended(_, let version, _) = outcome else { return nil }
      last = version
    }
    return last
  }

  /// A refused attempt is an entry of the officer's own office: who tried what, and why not.
  private func record(attempt command: CaseCommand, _ obstacles: [Obstacle]) async {
    guard let stream = StreamName("office/\(command.actor.jurisdiction)") else { return }
    var members: [JSONValue.Member] = [
      .init("command", .string(command.act.act.commandName)),
      .init("stream", .string(command.stream.description)),
      .init("officer", .string(command.actor.description)),
    ]
    let gates = obstacles.map(\.gate.name).joined(separator: ", ")
    members.append(.init("gate", .string(gates)))
    let entry = NewEntry(
      stream: stream, type: EventType.attemptRefused.rawValue, effectiveOn: today(),
      actor: command.actor.description, data: JSONValue.object(members).canonicalBytes)
    _ = try? await log.append([entry])
  }
}

import EventModel
import EventStore
import Events
import Rules

/// What an auditor looks for in the entries themselves, gathered in one pass over the log and carried
/// on from where it stood: the log only grows.
struct AuditLedger: Sendable {
  /// One entry that a test found.
  struct Mark: Sendable {
    let position: LogPosition
    let stream: Int32
    /// Days late; else 0.
    let days: Int32
  }

  /// An entry on a credit list that asks for a notice beforehand.
  struct Listing: Sendable {
    let mark: Mark
    let id: EventID
    let list: CreditList
    let ground: Int
    let effectiveOn: CivilDate
    /// Where it was voided.
    var voided: LogPosition?
  }

  /// A notice of a listing to come.
  struct Notice: Sendable {
    let position: LogPosition
    let list: CreditList
    /// Nil: it does not say which.
    let ground: Int?
    let effectiveOn: CivilDate
  }

  /// A decision that waits for a second officer, by its stream and number.
  struct Submission: Hashable, Sendable {
    let stream: Int32
    let number: String
  }

  /// The last position that was read.
  private(set) var through: LogPosition = 0
  /// The streams by number.
  private(set) var streams: [StreamName] = []
  private var numbers: [StreamName: Int32] = [:]

  private(set) var late: [Mark] = []
  private(set) var fixes: [Mark] = []
  private(set) var refused: [Mark] = []
  private(set) var selfConfirmed: [Mark] = []
  private(set) var parameters: [Mark] = []
  private(set) var overridden: [Mark] = []
  private(set) var discrepancies: [Mark] = []
  private(set) var listings: [Listing] = []
  private(set) var notices: [Int32: [Notice]] = [:]
  private(set) var submissions: [Submission: (mark: Mark, actor: String)] = [:]
  /// Where submissions were answered.
  private(set) var answers: [Submission: LogPosition] = [:]
  /// The stream of each entry, by position, so that those examined can be counted.
  private(set) var streamOf: [Int32] = []

  /// Days beyond which an entry counts as late.
  static let lateFrom = 30

  /// Takes the next entries of the log, in order.
  mutating func take(_ entries: [Entry]) {
    for entry in entries { take(entry) }
  }

  private mutating func take(_ entry: Entry) {
    through = entry.position
    let stream = number(of: entry.stream)
    streamOf.append(stream)
    let days = entry.recordedAt.civilDate.days(since: entry.effectiveOn)
    let mark = Mark(position: entry.position, stream: stream, days: Int32(clamping: days))
    if days > Self.lateFrom { late.append(mark) }
    if entry.confirmedBy == entry.actor { selfConfirmed.append(mark) }
    if Self.mentionsReason(entry.data) { overridden.append(mark) }
    guard let type = EventType(rawValue: entry.type) else { return }
    switch type {
    case .entryVoided:
      fixes.append(mark)
      void(entry)
    case .entryCorrected: fixes.append(mark)
    case .attemptRefused: refused.append(mark)
    case .ruleParameterSet: parameters.append(mark)
    case .discrepancyNoted: discrepancies.append(mark)
    case .abnormalListEntered, .seriousListEntered, .adverseNoticeServed:
      takeList(entry, type, mark)
    case .decisionSubmitted, .decisionConfirmed, .decisionReturned, .decisionWithdrawn,
      .decisionLapsed:
      takeDecision(entry, type, mark)
    case _: return
    }
  }

  private mutating func number(of stream: StreamName) -> Int32 {
    if let known = numbers[stream] { return known }
    let number = Int32(streams.count)
    streams.append(stream)
    numbers[stream] = number
    return number
  }

  private mutating func void(_ entry: Entry) {
    guard let target = Self.text(entry, "entry").flatMap({ EventID($0) }),
      let place = listings.lastIndex(where: { $0.id == target })
    else { return }
    listings[place].voided = entry.position
  }

  private mutating func takeList(_ entry: Entry, _ type: EventType, _ mark: Mark) {
    let ground = Self.number(entry, "ground")
    if type == .adverseNoticeServed {
      guard let matter = Self.text(entry, "matter"), let list = CreditList(rawValue: matter) else {
        return
      }
      notices[mark.stream, default: []].append(
        Notice(
          position: entry.position, list: list, ground: ground, effectiveOn: entry.effectiveOn))
      return
    }
    let list: CreditList = type == .abnormalListEntered ? .abnormalList : .seriousList
    guard let ground, ListingNotice.isNeeded(list, ground: ground) else { return }
    listings.append(
      Listing(
        mark: mark, id: entry.id, list: list, ground: ground, effectiveOn: entry.effectiveOn))
  }

  private mutating func takeDecision(_ entry: Entry, _ type: EventType, _ mark: Mark) {
    guard let text = Self.text(entry, "submission") else { return }
    let submission = Submission(stream: mark.stream, number: text)
    if type == .decisionSubmitted {
      submissions[submission] = (mark, entry.actor)
      return
    }
    answers[submission] = entry.position
    if type == .decisionConfirmed, submissions[submission]?.actor == entry.actor {
      selfConfirmed.append(mark)
    }
  }

  private static func text(_ entry: Entry, _ name: String) -> String? {
    guard case .string(let text)? = (try? JSONParser.parse(entry.data))?[name] else { return nil }
    return text
  }

  private static func number(_ entry: Entry, _ name: String) -> Int? {
    guard case .integer(let number)? = (try? JSONParser.parse(entry.data))?[name] else {
      return nil
    }
    return Int(number)
  }

  private static let reason = Array(#""justification":"#.utf8)

  /// Whether the data carry a written reason for going on against a condition that leaves room for
  /// judgement.
  private static func mentionsReason(_ data: [UInt8]) -> Bool {
    guard data.count > reason.count else { return false }
    var rest = data[...]
    while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
      if data[quote...].starts(with: reason) { return true }
      rest = data[(quote + 1)...]
    }
    return false
  }
}

import EventModel
import Foundation

/// Writes the log that `annals bench` measures, as JSON Lines: plausible lives of associations,
/// recorded in the order of time and therefore interleaved, like the log of an office.
///
/// The same seed gives the same file. Only the state of each association is held in memory.
struct BenchLog {
  /// Associations found an even share of their entries in the years after their registration.
  static let entriesPerAssociation = 25
  static let firstDay: CivilDate = "2016-01-01"
  static let lastDay: CivilDate = "2024-12-31"

  let events: Int
  let associations: Int
  /// What the file holds, as far as later measurements need it.
  private(set) var dataBytes = 0

  private var random: BenchRandom
  private var lives: [BenchLife] = []
  private var story = BenchStory()
  private var line: [UInt8] = []

  init(events: Int, associations: Int, seed: UInt64 = 1) {
    self.events = events
    self.associations = associations
    random = BenchRandom(seed: seed)
    lives.reserveCapacity(associations)
  }

  /// The name of an association by its number.
  static func identifier(_ number: Int) -> String { "b-\(number)" }

  /// Writes all lines to a new file.
  mutating func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw Refused("不能写入 \(path)。", "\(path) cannot be written.") }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    for index in 0..<events {
      compose(index)
      bytes += line
      if bytes.count >= 1 << 20 {
        try handle.write(contentsOf: Data(bytes))
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try handle.write(contentsOf: Data(bytes))
  }

  // MARK: One line

  /// The recording moments run evenly over the years.
  private func moment(_ index: Int) -> Instant {
    let start = Int64(Self.firstDay.dayNumber) * 86_400_000 + 3_600_000
    let span = Int64(Self.lastDay.days(since: Self.firstDay)) * 86_400_000
    return Instant(milliseconds: start + Int64(Double(span) * Double(index) / Double(events)))
  }

  private mutating func compose(_ index: Int) {
    let moment = moment(index)
    let today = CivilDate(dayNumber: Int32(moment.dayAndRestInUTC))
    let id = EventID(version7At: moment, random: (random.next(), random.next()))
    if index < BenchStory.parameterCount, events > BenchStory.parameterCount * 4 {
      story.setParameter(index)
      write(id, "rulebook/\(BenchStory.jurisdictions[index])", story.effectiveOn, moment, index)
      return
    }
    let at = whose(index)
    let late = random.below(100) < 3 ? 30 + random.below(370) : random.below(7)
    story.tell(&lives[at], id, today, late, &random)
    write(
      id, "association/" + Self.identifier(at), story.effectiveOn, moment, lives[at].place)
  }

  /// The association of the next entry: a new one while fewer stand than the share of the log
  /// says (the last is founded when seven tenths are written), else any of those that stand.
  private mutating func whose(_ index: Int) -> Int {
    let due = Double(associations) * Double(index + 1) / (Double(events) * 0.7)
    if lives.isEmpty || lives.count < min(associations, Int(due)) {
      lives.append(BenchLife(place: random.below(BenchStory.jurisdictions.count)))
      return lives.count - 1
    }
    return random.below(lives.count)
  }

  private mutating func write(
    _ id: EventID, _ stream: String, _ effectiveOn: CivilDate, _ moment: Instant, _ place: Int
  ) {
    line.removeAll(keepingCapacity: true)
    put("{\"id\":\"", id.description, "\",\"stream\":\"", stream, "\",\"type\":\"", story.type)
    put("\",\"schema\":1,\"effectiveOn\":\"", effectiveOn.description)
    put("\",\"recordedAt\":\"", moment.description, "\",\"actor\":\"")
    put(BenchStory.actors[place % BenchStory.actors.count], "\"")
    if let document = story.document(random.below(400)) { put(",\"document\":\"", document, "\"") }
    put(",\"data\":")
    let start = line.count
    put(story.data)
    dataBytes += line.count - start
    put("}\n")
  }

  private mutating func put(_ texts: String...) {
    for text in texts { line.append(contentsOf: text.utf8) }
  }
}

extension Instant {
  /// The day number in UTC; recordings of the benchmark fall on the morning in Shanghai, where it
  /// is the same day.
  fileprivate var dayAndRestInUTC: Int64 { milliseconds / 86_400_000 }
}

/// A small deterministic generator (xorshift64*, Vigna 2016): the same seed, the same log.
struct BenchRandom: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }

  /// A number from 0 up to a bound, which is small against 2³².
  mutating func below(_ bound: Int) -> Int { Int((next() >> 33) % UInt64(max(1, bound))) }
}

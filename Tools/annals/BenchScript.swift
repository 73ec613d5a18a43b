import CaseWork
import EventModel
import Events
import Foundation
import Synchronization

/// What one client of the load asks, request after request.
struct BenchScript: Sendable {
  enum Kind: Hashable, Sendable {
    /// A constant answer.
    case hello
    /// One association, any of them.
    case read
    /// An officer's command: a complaint, a telephone call or an order.
    case command
    /// The first page of the register.
    case list
    /// The same as a page for people.
    case page
  }

  /// The kinds, asked in turn.
  let turns: [Kind]
  let client: Int
  let clients: Int
  let target: BenchTarget
  private var random: BenchRandom
  private var turn = 0
  private var asked = Kind.hello
  private var association = 0

  init(_ turns: [Kind], client: Int, of clients: Int, round: Int, _ target: BenchTarget) {
    self.turns = turns
    self.client = client
    self.clients = clients
    self.target = target
    random = BenchRandom(seed: UInt64(round * 1000 + client + 1))
    turn = client
  }

  /// Composes the next request.
  mutating func next(into bytes: inout [UInt8]) {
    asked = turns[turn % turns.count]
    turn += 1
    switch asked {
    case .hello: get(target.hello, into: &bytes)
    case .read:
      association = random.below(target.associations)
      get("/associations/\(BenchLog.identifier(association))", into: &bytes)
    case .command: command(into: &bytes)
    case .list: get(target.list, into: &bytes)
    case .page: get(target.page, accepting: "text/html", into: &bytes)
    }
  }

  private func get(
    _ path: String, accepting type: String = "application/json", into bytes: inout [UInt8]
  ) {
    bytes += "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: \(type)\r\n".utf8
    bytes += target.credentials
    bytes += "\r\n".utf8
  }

  /// Commands go to associations that no other client writes to, so that none has to be tried anew.
  private mutating func command(into bytes: inout [UInt8]) {
    association = random.below(target.associations / clients) * clients + client
    let command = target.commands[random.below(target.commands.count)]
    let number = random.next()
    let stream = "association/\(BenchLog.identifier(association))"
    let version = target.versions[association]
    let body = "{\"stream\":\"\(stream)\",\"given\":\(command.given(number))}"
    let key = "\(target.run)-\(number)"
    bytes +=
      "POST /commands/\(command.name) HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
      .utf8
    bytes += target.credentials
    bytes += "Content-Type: application/json\r\nIdempotency-Key: \(key)\r\n".utf8
    bytes += "If-Match: \"\(stream)@\(version)\"\r\nContent-Length: \(body.utf8.count)\r\n\r\n".utf8
    bytes += body.utf8
  }

  /// Takes the answer into account.
  mutating func note(
    _ answer: BenchAnswer, _ nanoseconds: UInt64, _ outcome: inout BenchLoad.Outcome, counts: Bool
  ) {
    if asked == .command, answer.status == 201,
      let version = BenchAnswer.number(after: "\"version\":", in: answer.body)
    {
      target.versions[association] = version
    }
    guard counts else { return }
    // A generated association may have ended; a command to it is rightly refused by the law.
    let isGood = answer.status == 200 || answer.status == 201
    guard isGood else {
      outcome.strange[asked, default: [:]][answer.status, default: 0] += 1
      return
    }
    outcome.times[asked, default: []].append(UInt32(clamping: nanoseconds))
    outcome.longestAnswer[asked] = max(outcome.longestAnswer[asked] ?? 0, answer.body.count)
  }
}

/// What the clients ask of.
struct BenchTarget: Sendable {
  var hello = "/health"
  var list = "/views/register?limit=200"
  var page = "/associations"
  let associations: Int
  /// The header line that says who asks.
  let credentials: [UInt8]
  let commands: [Command]
  /// The versions of the associations' streams, kept up to date by the clients' commands.
  let versions: BenchVersions
  /// A command by name, and the fields given, before and after a number of its own where it has one.
  struct Command: Sendable {
    let name: String
    let before: String
    var after: String?

    fileprivate func given(_ number: UInt64) -> String {
      after.map { "\(before)\(number)\($0)" } ?? before
    }
  }

  /// Keeps the keys of this run apart from those of another.
  let run: String
}

/// The version of every association's stream, for all clients of a run.
final class BenchVersions: Sendable {
  private let known: Mutex<[Int32]>

  init(_ versions: [Int32]) { known = Mutex(versions) }

  subscript(association: Int) -> Int {
    get { known.withLock { Int($0[association]) } }
    set { known.withLock { $0[association] = Int32(newValue) } }
  }
}

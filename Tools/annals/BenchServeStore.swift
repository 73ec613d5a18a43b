import Accounts
import CaseWork
import EventModel
import EventStore
import Events
import Foundation
import Web
import Words

/// A store for the server's benchmark: the generated log, an office with an officer of every duty
/// that reads and writes, an account and a token for him.
enum BenchServeStore {
  private static let login = "bench"

  /// Makes the store.
  static func make(at path: String, associations: Int, folder: String) throws {
    try BenchCommands.store(
      at: path, events: associations * BenchLog.entriesPerAssociation, associations: associations,
      folder: folder)
    try catching {
      let accounts = try AccountStore(at: path)
      defer { try? accounts.close() }
      guard let actor = Actor(BenchCommands.officer) else { return }
      _ = try accounts.create(login: login, displayName: "测试", actor: actor)
    }
  }

  /// What the load client asks of: a new token, the versions of all streams, commands for today.
  static func target(_ path: String, associations: Int) throws -> BenchTarget {
    let text = try catching {
      let accounts = try AccountStore(at: path)
      defer { try? accounts.close() }
      return try accounts.makeToken(for: login, label: "bench").text
    }
    let known = try StoreWords.catching(path) { () throws(StoreError) in
      try LogReader(at: path).lastVersions(in: .association)
    }
    var versions = [Int32](repeating: 0, count: associations)
    for number in 0..<associations {
      guard let stream = StreamName.association(BenchLog.identifier(number)) else { continue }
      versions[number] = Int32(known[stream] ?? 0)
    }
    return BenchTarget(
      associations: associations, credentials: Array("Authorization: Bearer \(text)\r\n".utf8),
      commands: commands(Instant(Date()).civilDate), versions: BenchVersions(versions),
      run: UUID().uuidString.prefix(8).lowercased())
  }

  /// Complaints, telephone calls and orders, numbered where they carry text of their own.
  private static func commands(_ today: CivilDate) -> [BenchTarget.Command] {
    [
      BenchTarget.Command(
        name: EventType.complaintReceived.act.commandName,
        before: #"{"channel":"电话","subject":"会费标准未经会员大会通过，第"#, after: #"件"}"#),
      BenchTarget.Command(
        name: EventType.contactAttempted.act.commandName,
        before: #"{"channel":"phone","result":"reached"}"#),
      BenchTarget.Command(
        name: EventType.rectificationOrdered.act.commandName,
        before: #"{"order":"示民责改〔\#(today.year)〕"#,
        after: #"号","items":[{"code":"R1","text":"未按章程换届"}],"dueOn":"\#(today.adding(days: 60))","#
          + #""justification":"投诉核实"}"#),
    ]
  }

  private static func catching<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let fault as AccountFault {
      throw Refused(AccountWords.sentence(fault))
    }
  }
}

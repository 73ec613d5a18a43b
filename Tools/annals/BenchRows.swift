import Foundation
import SQLite
import Synchronization

/// The yardstick for reading one row: a table of as many rows of the size of a register's row, in
/// SQLite within this process and in PostgreSQL where the machine has one.
final class BenchRows {
  let file: String
  let count: Int
  /// What a row holds, about as much as the API says of one association.
  static let content = "{\"name\":\"\(String(repeating: "某", count: 200))\"}"

  init(folder: String, rows: Int) throws {
    count = rows
    file = folder + "/rows-\(UUID().uuidString.prefix(8)).sqlite"
    let connection = try Connection(path: file, mode: .create)
    try connection.run(
      "PRAGMA journal_mode=WAL; CREATE TABLE row(id TEXT PRIMARY KEY, content TEXT) STRICT; BEGIN")
    let insert = try connection.prepare("INSERT INTO row VALUES(?, ?)")
    for number in 0..<rows {
      insert.bind(1, BenchLog.identifier(number))
      insert.bind(2, Self.content)
      try insert.run()
    }
    try connection.run("COMMIT")
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: file + suffix)
    }
  }

  /// Rows read a second, one after another, by one thread.
  func sqlite(seconds limit: Double) throws -> Double {
    let connection = try Connection(path: file, mode: .readOnly)
    let query = try connection.prepare("SELECT content FROM row WHERE id = ?")
    var random = BenchRandom(seed: 3)
    var done = 0
    let start = ContinuousClock.now
    while BenchClock.seconds(since: start) < limit {
      for _ in 0..<100 {
        query.bind(1, BenchLog.identifier(random.below(count)))
        if try query.step() {
          BenchReading.sink.add(query.bytes(0).count, ordering: .relaxed)
          done += 1
        }
        query.reset()
      }
    }
    return Double(done) / BenchClock.seconds(since: start)
  }
}

/// The same rows in PostgreSQL, asked by `pgbench`: measured only where both `pgbench` and `psql` are
/// on the path and the surroundings (`PGHOST` and the like) name a database that may be written to.
final class BenchPostgres {
  private let rows: BenchRows
  private let script: String

  /// Nil where there is no such database.
  init?(_ rows: BenchRows) throws {
    self.rows = rows
    script = rows.file + ".pgbench"
    let table = """
      DROP SCHEMA IF EXISTS annals_bench CASCADE; CREATE SCHEMA annals_bench;
      CREATE TABLE annals_bench.row(id text PRIMARY KEY, content text);
      INSERT INTO annals_bench.row SELECT 'b-' || n, '\(BenchRows.content)'
        FROM generate_series(0, \(rows.count - 1)) n;
      ANALYZE annals_bench.row
      """
    guard (try? Self.said("psql", ["-qX", "-v", "ON_ERROR_STOP=1", "-c", table])) != nil else {
      return nil
    }
    try """
    \\set n random(0, \(rows.count - 1))
    SELECT content FROM annals_bench.row WHERE id = 'b-' || :n;

    """.write(toFile: script, atomically: true, encoding: .utf8)
  }

  /// Rows read a second and the mean time of one, over the machine's own socket.
  func run(clients: Int, seconds: Int) throws -> (rate: Double, milliseconds: Double) {
    let said = try Self.said(
      "pgbench",
      ["-n", "-M", "prepared", "-f", script, "-c", "\(clients)", "-j", "2", "-T", "\(seconds)"])
    func number(after word: String) -> Double? {
      said.range(of: word).flatMap { found in
        Double(said[found.upperBound...].prefix { $0 == "." || $0.isNumber })
      }
    }
    guard let rate = number(after: "tps = "), let time = number(after: "latency average = ") else {
      throw Refused("pgbench 的输出无法识别：\(said)", "pgbench said what is not understood: \(said)")
    }
    return (rate, time)
  }

  func clean() {
    _ = try? Self.said("psql", ["-qX", "-c", "DROP SCHEMA annals_bench CASCADE"])
    try? FileManager.default.removeItem(atPath: script)
  }

  private static func said(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Refused("\(program) 未能运行。", "\(program) did not run.")
    }
    return String(decoding: said, as: UTF8.self)
  }
}

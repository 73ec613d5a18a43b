import Foundation
import Testing

/// Runs the built `annals` in a folder of one test, gone with the test.
final class Annals {
  /// What one run left behind.
  struct Run {
    let status: Int32
    let output: String
    let complaints: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder = FileManager.default.temporaryDirectory
    .appending(path: "annals-cli-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The products of one build stand side by side, the program next to the tests' own.
  static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "annals")

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ProcessInfo.processInfo.environment
    variables["ANNALS_STORE"] = nil
    process.environment = variables.merging(environment) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    // Files instead of pipes: no pipe can fill up while the other one is read.
    let names = ["out-\(UUID().uuidString)", "err-\(UUID().uuidString)"]
    let files = names.map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for file in files { try FileManager.default.removeItem(at: file) }
    return Run(status: process.terminationStatus, output: texts[0], complaints: texts[1])
  }

  /// Writes a file of lines into the test's folder.
  func write(_ name: String, _ lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Imports two associations, one of them listed as abnormal, into the usual store.
  func importSample() throws {
    try write("sample.jsonl", Self.sample)
    let run = try run("import", "sample.jsonl")
    try #require(run.status == 0, "\(run.complaints)")
  }

  static let sample = [
    line(
      "AssociationRegistered",
      #"{"name":"龙岗区家具行业协会","kind":"industryAssociation","jurisdiction":"440307","#
        + #""directlyRegistered":true}"#, of: "lg-0007", on: "2015-03-10"),
    line(
      "AssociationRegistered",
      #"{"name":"=A商会, \"甲\"","kind":"chamber","jurisdiction":"330300","#
        + #""directlyRegistered":true}"#, of: "wz-01", on: "2016-03-10"),
    line("AbnormalListEntered", #"{"ground":1}"#, of: "lg-0007", on: "2020-07-31"),
  ]

  static func line(
    _ type: String, _ data: String, of association: String, on day: String
  ) -> String {
    #"{"stream":"association/\#(association)","type":"\#(type)","effectiveOn":"\#(day)","#
      + #""recordedAt":"2020-09-15T04:00:00.000Z","actor":"registrar/440307/li","data":\#(data)}"#
  }
}

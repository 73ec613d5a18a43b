import EventModel
import EventStore
import Foundation
import Testing

@Suite struct ExportTests {
  private let folder = Folder()

  @Test func `An exported line is canonical JSON of the whole entry`() throws {
    try folder.fill(entries(77))
    let reader = try LogReader(at: folder.path)
    let lines = try reader.lines
    #expect(lines.count == 77)
    for (line, entry) in zip(lines, try reader.entries(after: 0, limit: 100)) {
      #expect(line == Self.line(entry), "\(String(decoding: line, as: UTF8.self))")
    }
  }

  /// The line by way of the general JSON writer.
  private static func line(_ entry: Entry) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("position", .integer(entry.position)), .init("version", .integer(entry.version)),
      .init("id", .string(entry.id.description)),
      .init("stream", .string(entry.stream.description)), .init("type", .string(entry.type)),
      .init("schema", .integer(Int64(entry.schema))),
      .init("effectiveOn", .string(entry.effectiveOn.description)),
      .init("recordedAt", .string(entry.recordedAt.description)),
      .init("actor", .string(entry.actor)),
      .init("data", (try? JSONParser.parse(entry.data)) ?? .null),
    ]
    if let confirmedBy = entry.confirmedBy {
      members.append(.init("confirmedBy", .string(confirmedBy)))
    }
    if let document = entry.document { members.append(.init("document", .string(document))) }
    if let cause = entry.cause { members.append(.init("cause", .string(cause.description))) }
    return JSONValue.object(members).canonicalBytes
  }

  @Test func `Every character of a text is escaped as the canonical form does`() throws {
    let text = String(
      decoding: (1...0x7F).map { UInt8($0) } + Array("中文é😀\u{2028}".utf8), as: UTF8.self)
    var odd = entry(1, document: text)
    odd.actor = "\"quoted\" \\ \u{1}"
    try folder.fill([odd])
    let reader = try LogReader(at: folder.path)
    let read = try reader.entries(after: 0, limit: 1)
    #expect(read.first?.document == text)
    #expect(try reader.lines == read.map(Self.line))
  }

  @Test func `A part of the log is exported by positions`() throws {
    try folder.fill(entries(50))
    let reader = try LogReader(at: folder.path)
    let all = try reader.lines
    var part: [[UInt8]] = []
    try reader.exportLines(after: 10, through: 20) { part.append(Array($0)) }
    #expect(part == Array(all[10..<20]))
  }

  @Test func `The root follows from the exported lines alone`() throws {
    try folder.fill(entries(600))
    let reader = try LogReader(at: folder.path)
    let hasher = TreeHasher()
    let leaves = try reader.lines.map { line in line.withUnsafeBytes { hasher.leaf($0) } }
    #expect(naiveRoot(leaves[...], hasher) == reader.head.root)
  }

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The program in `Docs/Log.md`, run as a reader of that page would run it.
  @Test(.enabled(if: ExportTests.python != nil))
  func `The page's Python program finds the same root in an export`() throws {
    try folder.fill(entries(600))
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Docs/Log.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let program = try #require(
      text.components(separatedBy: "```python\n").dropFirst().first?
        .components(separatedBy: "```").first)
    let reader = try LogReader(at: folder.path)
    let export = folder.path + "/export.jsonl"
    try Data(reader.lines.flatMap { $0 + [0x0A] }).write(to: URL(fileURLWithPath: export))
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(Self.python))
    process.arguments = ["-c", program, export]
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(
      String(decoding: printed, as: UTF8.self)
        .trimmingCharacters(in: .newlines) == reader.head.description)
  }
}

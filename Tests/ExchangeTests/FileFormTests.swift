import EventModel
import EventStore
import Exchange
import Testing

/// Proves how files of all makes are read, and how a broken one is told.
@Suite struct FileFormTests {
  @Test func `Lines may end as on Windows, and empty lines count`() throws {
    let temporary = try TemporaryLog()
    let text = "\(line(id: 1))\r\n\r\n  \t\n\n\(line(id: 2))\r\nbad\r\n"
    let report = try temporary.imports(Array(text.utf8), partial: true)
    #expect(report.appended == 2)
    #expect(report.refused.map(\.number) == [6])
    let entries = try temporary.exported()
    #expect(entries.allSatisfy { !$0.utf8.contains(0x0D) })
  }

  @Test func `A byte order mark may begin the file, and only the file`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports("\u{FEFF}" + line(), "\u{FEFF}" + line(), partial: true)
    #expect(report.appended == 1)
    #expect(report.faults == [2: [.notJSON(.unexpected, byte: 1)]])
  }

  @Test func `GB18030 is told from other bytes that are not UTF-8`() throws {
    let temporary = try TemporaryLog()
    // 行业 is D0D0 D2B5 in GB18030.
    let chinese = Array(#"{"a":""#.utf8) + [0xD0, 0xD0, 0xD2, 0xB5] + Array("\"}\n".utf8)
    let broken = Array(#"{"a":""#.utf8) + [0xFF, 0x20] + Array("\"}\n".utf8)
    let report = try temporary.imports(chinese + broken)
    #expect(
      report.faults == [
        1: [.notUTF8(byte: 7, looksLikeGB18030: true)],
        2: [.notUTF8(byte: 7, looksLikeGB18030: false)],
      ])
  }

  @Test func `A line of ten megabytes is refused and the next one is read`() throws {
    let temporary = try TemporaryLog()
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 10_000_000)
    let report = try temporary.imports(
      long + [0x0A] + Array((line() + "\n").utf8), partial: true)
    #expect(report.faults == [1: [.tooLong(limit: 1 << 20)]])
    #expect(report.refused.first?.bytes.count == 1 << 20)
    #expect(report.appended == 1)
  }

  @Test func `A file that ends inside a line is told as cut off`() throws {
    let temporary = try TemporaryLog()
    let text = "\(line(id: 1))\n\(line(id: 2).dropLast(5))"
    let report = try temporary.imports(Array(text.utf8))
    #expect(report.faults == [2: [.truncated]])
    #expect(try temporary.log.head().size == 0)
  }

  @Test func `A last line that is whole needs no line end`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports(Array("\(line(id: 1))\n\(line(id: 2))".utf8))
    #expect(report.appended == 2)
  }

  @Test func `An empty file is a file of no events`() throws {
    let temporary = try TemporaryLog()
    let report = try temporary.imports([])
    #expect(report.isCommitted)
    #expect(report.appended == 0)
  }

  @Test func `More lines than one block keep their order and their numbers`() throws {
    let temporary = try TemporaryLog()
    var lines = (1...3000).map { line(id: $0) }
    lines[2499] = "{}"
    let report = try temporary.imports(
      Array(lines.joined(separator: "\n").utf8), partial: true)
    #expect(report.appended == 2999)
    #expect(report.refused.map(\.number) == [2500])
    let last = try JSONParser.parse(try #require(temporary.exported().last))
    #expect(last["id"] == .string(identity(3000).description))
  }
}

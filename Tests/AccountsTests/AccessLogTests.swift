import Accounts
import EventModel
import Foundation
import Testing

@Suite struct AccessLogTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func line(_ number: Int) -> AccessLine {
    AccessLine(
      at: .sample, actor: nil, route: "/public/associations/{id}", status: 200, bytes: number,
      microseconds: 87)
  }

  private func text(_ name: String = "access.log") throws -> String {
    String(decoding: try folder.bytes(name), as: UTF8.self)
  }

  @Test func `A request is one line of JSON`() throws {
    let log = try AccessLog(at: folder.path)
    log.append(line(5))
    log.append(
      AccessLine(
        at: .sample, actor: try actor("li"), route: "/a\"b", association: "lg-0007",
        view: "abnormal-list", effective: "2020-08-31", known: .sample, status: 304, bytes: 0,
        microseconds: 12))
    log.close()
    #expect(
      try text() == """
        {"at":"2020-06-22T01:30:00.000Z","actor":"public","route":"/public/associations/{id}",\
        "status":200,"bytes":5,"microseconds":87}
        {"at":"2020-06-22T01:30:00.000Z","actor":"registrar/440307/li","route":"/a\\"b",\
        "association":"lg-0007","view":"abnormal-list","effective":"2020-08-31",\
        "known":"2020-06-22T01:30:00.000Z","status":304,"bytes":0,"microseconds":12}

        """)
    #expect(try folder.mode("access.log") == 0o600)
  }

  @Test func `A log goes on where it ended`() throws {
    for number in 0..<3 {
      let log = try AccessLog(at: folder.path)
      log.append(line(number))
      log.close()
      log.append(line(99))
    }
    #expect(try text().split(separator: "\n").count == 3)
  }

  @Test func `A full file is put aside and the oldest is dropped`() throws {
    var limits = AccessLog.Limits()
    limits.fileBytes = 300
    limits.oldFiles = 2
    let log = try AccessLog(at: folder.path, limits: limits)
    for number in 0..<8 {
      log.append(line(number))
      log.flush()
    }
    log.close()
    #expect(try folder.names == ["access.log", "access.log.1", "access.log.2"])
    #expect(try text().contains("\"bytes\":7"))
    #expect(try text("access.log.2").contains("\"bytes\":2"))
    #expect(try folder.mode("access.log") == 0o600)
  }

  @Test func `What gathers is bounded, and what was dropped is counted`() throws {
    var limits = AccessLog.Limits()
    limits.mostBytes = 1000
    let log = try AccessLog(at: folder.path, limits: limits)
    for number in 0..<100 { log.append(line(number)) }
    log.close()
    let lines = try text().split(separator: "\n")
    #expect(lines.count < 10)
    #expect(lines.last == "{\"dropped\":\(100 - lines.count + 1)}")
  }

  @Test func `Lines of many threads stand whole and none is missing`() async throws {
    let log = try AccessLog(at: folder.path)
    let line = line(1)
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { for _ in 0..<2000 { log.append(line) } }
      }
    }
    log.close()
    let lines = try text().split(separator: "\n")
    #expect(lines.count == 16_000)
    #expect(Set(lines).count == 1)
  }
}

import Foundation
import SQLite
import Words

/// What the figures were measured on.
enum BenchMachine {
  static func lines(folder: String, _ language: Language) -> [String] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824
    let size = String(format: "%.1f GiB", memory)
    let disk = fileSystem(of: folder)
    return [
      Sentence(
        "机器：\(cores) 核  \(processor)  内存 \(size)  文件系统 \(disk)",
        "machine: \(cores) cores  \(processor)  memory \(size)  file system \(disk)"
      ).in(language),
      Sentence(
        "程序：annals \(Command.version)  SQLite \(Connection.libraryVersion)  Swift \(mode)",
        "program: annals \(Command.version)  SQLite \(Connection.libraryVersion)  Swift \(mode)"
      ).in(language),
    ]
  }

  private static var mode: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private static var processor: String {
    let line = text("/proc/cpuinfo").split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":", maxSplits: 1).last.map(String.init) ?? "?"
    return name.trimmingCharacters(in: .whitespaces)
  }

  /// The kind of the file system that holds a folder: a log in memory would be no durable log.
  private static func fileSystem(of folder: String) -> String {
    let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/"
    var best = ("", "?")
    for line in text("/proc/mounts").split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 2 else { continue }
      let point = fields[1] == "/" ? "/" : fields[1] + "/"
      if path.hasPrefix(point), point.count >= best.0.count { best = (point, fields[2]) }
    }
    return best.1
  }

  /// The most memory this process ever held, in MiB.
  static var peakMebibytes: Double { mebibytes("VmHWM", ofProcess: "self") }

  /// A line of a process's status, in MiB; 0 where it has none.
  static func mebibytes(_ what: String, ofProcess process: String) -> Double {
    let line = text("/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix(what) }
    let number = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (number.flatMap { Double($0) } ?? 0) / 1024
  }

  private static func text(_ path: String) -> String {
    // Files of /proc have no size, so they are read to their end.
    guard let handle = FileHandle(forReadingAtPath: path) else { return "" }
    defer { try? handle.close() }
    return ((try? handle.readToEnd()) ?? nil).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The bytes of all files of a folder.
  static func bytes(in folder: String) throws -> Int64 {
    try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      return sum + ((attributes[.size] as? NSNumber)?.int64Value ?? 0)
    }
  }

  /// Measures replay's own peak: a process of its own replays the store and says its peak.
  static func replayPeakMebibytes(_ store: String) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["bench", "--only", BenchPart.peak.rawValue, "--store", store]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard process.terminationStatus == 0, let peak = Double(text) else {
      throw Refused("测量重放内存的子进程失败。", "the process that measures replay's memory failed.")
    }
    return peak
  }
}

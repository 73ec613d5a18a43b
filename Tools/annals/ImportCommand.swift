import EventModel
import EventStore
import Exchange
import Foundation
import Words

/// `annals import`: records files of JSON Lines events, each wholly or not at all.
enum ImportCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let store = options.store
    let log = try StoreWords.catching(store) { () throws(StoreError) in
      try EventLog.openOrCreate(at: store)
    }
    var status = CommandLineTool.Status.done
    for (index, path) in options.words.enumerated() {
      let report = try importFile(path, into: log, options, language)
      if report.refused.isEmpty { continue }
      status = .no
      if report.isCommitted { continue }
      let rest = options.words.count - index - 1
      if rest > 0 {
        Terminal.complain(
          Sentence(
            "其后的 \(rest) 个文件没有读取；改正后请从这个文件起重新导入。",
            "the \(rest) files after it were not read; mend this one and import again from here."
          ).in(language))
      }
      break
    }
    try StoreWords.catching(store) { () throws(StoreError) in try log.close() }
    return status
  }

  private static func importFile(
    _ path: String, into log: EventLog, _ options: Options, _ language: Language
  ) throws -> Importer.Report {
    let (handle, size) = try opened(path)
    defer { try? handle.close() }
    let bar = ProgressBar(
      Sentence("导入", "import").in(language), unit: Sentence("字节", "bytes").in(language), language)
    let report: Importer.Report
    do throws(Importer.Failure) {
      report = try Importer.importFile(handle, into: log, partial: options.has(.partial)) {
        bar.show($1, of: size)
      }
    } catch .store(let error) {
      throw Refused(StoreWords.sentence(error, options.store))
    } catch .unreadable(let reason) {
      throw Refused(
        "读取 \(path) 时中断：\(reason)；没有记入任何一行。",
        "reading \(path) broke off: \(reason); nothing of it was recorded.")
    }
    bar.finish()
    try say(report, path, options, language)
    return report
  }

  private static func opened(_ path: String) throws -> (FileHandle, Int64) {
    if path == "-" { return (.standardInput, 0) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refused("没有文件 \(path)。", "there is no file \(path).")
    }
    guard !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: path) else {
      throw Refused(
        "不能读取 \(path)：是目录，或没有读取权限。", "\(path) cannot be read: a folder, or no permission.")
    }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (handle, (attributes?[.size] as? Int64) ?? 0)
  }

  private static func say(
    _ report: Importer.Report, _ path: String, _ options: Options, _ language: Language
  ) throws {
    for line in report.refused {
      for fault in line.faults {
        let text = RefusalWords.sentence(fault)
        Terminal.complain(
          Sentence(
            "\(path) 第 \(line.number) 行：\(text.chinese)。",
            "\(path) line \(line.number): \(text.english)."
          )
          .in(language))
      }
    }
    if report.isCommitted {
      Terminal.print(
        Sentence(
          "\(path)：记入 \(report.appended) 条，重复 \(report.duplicates) 条（duplicate），拒绝 \(report.refused.count) 行。",
          "\(path): \(report.appended) recorded, \(report.duplicates) duplicate, "
            + "\(report.refused.count) refused."
        ).in(language))
      if !report.refused.isEmpty { try writeRejects(report.refused, path, language) }
    } else {
      Terminal.complain(
        Sentence(
          "\(path)：\(report.refused.count) 行被拒绝，整个文件没有记入任何一行；"
            + "改正后重新导入，或用 --partial 先记入其余各行。",
          "\(path): \(report.refused.count) lines refused, nothing of the file was recorded; mend it "
            + "and import again, or use --partial to record the other lines."
        ).in(language))
    }
  }

  /// Writes the refused lines unchanged beside the file; never over an older reject file.
  private static func writeRejects(
    _ lines: [RefusedLine], _ path: String, _ language: Language
  ) throws {
    let base = (path == "-" ? "stdin" : path)
    var name = "\(base).rejected.jsonl"
    var number = 2
    while FileManager.default.fileExists(atPath: name) {
      name = "\(base).rejected-\(number).jsonl"
      number += 1
    }
    var bytes: [UInt8] = []
    for line in lines { bytes += line.bytes + [0x0A] }
    guard FileManager.default.createFile(atPath: name, contents: Data(bytes)) else {
      throw Refused(
        "不能写入 \(name)；被拒绝的行见上。", "\(name) cannot be written; the refused lines are above.")
    }
    Terminal.print(
      Sentence("被拒绝的行已原样写入 \(name)。", "the refused lines stand unchanged in \(name).").in(language))
  }
}

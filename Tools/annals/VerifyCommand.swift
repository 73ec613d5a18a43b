import Desk
import EventModel
import EventStore
import Foundation
import Replay
import Synchronization
import Words

/// `annals verify`: every hash, every invariant of the log, every history along two paths, every
/// attachment.
enum VerifyCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let store = options.store
    let pins = try options.all(.against).map { text throws(UsageFault) in
      guard let pin = LogHead(text) else { throw UsageFault.badValue(.against, text) }
      return pin
    }
    let verification = try verification(of: store, pins, language)
    for finding in verification.findings.prefix(20) {
      Terminal.complain(FindingWords.sentence(finding).in(language))
    }
    guard verification.findings.isEmpty else {
      let count = verification.findings.count
      throw Refused(
        "核验未通过：\(store) 有 \(count) 处不符。请停止使用，保全现场，与他处保存的条数和根对照，并从备份恢复。",
        "verification failed: \(count) findings in \(store). Stop using it, keep it as it is, compare with "
          + "heads kept elsewhere, and restore from a backup.")
    }
    let audit = try audit(store, language)
    let files = try attachments(store, language)
    Terminal.print(
      Sentence(
        "核验通过：\(verification.head.size) 条记录，根 \(verification.head.root)；"
          + "\(audit.associations) 家的事实以两种路径读取一致，视图由其唯一确定；\(files) 个附件完好。",
        "verified: \(verification.head.size) entries, root \(verification.head.root); the facts "
          + "of \(audit.associations) associations agree along two paths, and they decide every view; "
          + "\(files) attachments are sound."
      ).in(language))
    return .done
  }

  private static func verification(
    of store: String, _ pins: [LogHead], _ language: Language
  ) throws -> LogVerification {
    let bar = ProgressBar(
      Sentence("核验", "verify").in(language), unit: Sentence("条", "entries").in(language), language)
    defer { bar.finish() }
    let read = Atomic<Int64>(0)
    return try StoreWords.catching(store) { () throws(StoreError) in
      let total = try LogReader(at: store).head.size
      return try LogVerifier.verify(at: store, pins: pins, checksFile: true) { more in
        bar.show(read.add(more, ordering: .relaxed).newValue, of: total)
      }
    }
  }

  /// How many files the entries name; refuses where one is gone or is not what it was.
  private static func attachments(_ store: String, _ language: Language) throws -> Int {
    let audit = try StoreWords.catching(store) { () throws(StoreError) in
      try AttachmentAudit.run(at: store)
    }
    for finding in audit.findings.prefix(20) {
      let fault = DeskWords.sentence(finding.fault)
      Terminal.complain(
        Sentence(
          "记录 #\(finding.position) 的附件“\(finding.name)”：\(fault.chinese)。",
          "attachment “\(finding.name)” of entry #\(finding.position): \(fault.english)."
        ).in(language))
    }
    guard audit.findings.isEmpty else {
      throw Refused(
        "核验未通过：\(audit.findings.count) 个附件缺失或被改动；日志本身完好，请从备份恢复这些文件。",
        "verification failed: \(audit.findings.count) attachments are missing or altered; the log itself "
          + "is sound, restore these files from a backup.")
    }
    return audit.files
  }

  private static func audit(_ store: String, _ language: Language) throws -> ViewAudit {
    let audit: ViewAudit
    do {
      audit = try ViewAudit.run(at: store, effective: Instant(Date()).civilDate)
    } catch {
      throw Refused(error.sentence(store))
    }
    for stream in audit.differing.prefix(20) {
      Terminal.complain(
        Sentence(
          "事实不一致：\(stream)。", "the facts differ: \(stream)."
        ).in(language))
    }
    guard audit.differing.isEmpty else {
      throw Refused(
        "核验未通过：\(audit.differing.count) 个流的事实以两种路径读取不一致；数据库索引可能损坏，请从备份恢复。",
        "verification failed: the facts of \(audit.differing.count) streams differ between the two "
          + "paths; an index of the database may be damaged, restore from a backup.")
    }
    return audit
  }
}

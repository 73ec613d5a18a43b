import Associations
package import EventStore
import Foundation
package import Replay

/// Why the store or the log refused, in words: what, where, and what to do.
package enum StoreWords {
  package static func sentence(_ error: StoreError, _ store: String) -> Sentence {
    switch error {
    case .missing(let path):
      Sentence(
        "\(path) 中没有日志；请检查 --store，或先用 annals import 导入。",
        "there is no log in \(path); check --store, or import something first.")
    case .alreadyExists(let path):
      Sentence("\(path) 中已有日志；请另选目录。", "\(path) holds a log already; choose another folder.")
    case .notALog(let path):
      Sentence("\(path) 不是会志的日志文件；请检查 --store。", "\(path) is no log of Annals; check --store.")
    case .newerLayout(let found, let known):
      Sentence(
        "\(store) 由更新版本的程序写成（布局 \(found)，本程序只识别到 \(known)）；请升级程序，存储未作改动。",
        "\(store) was made by a later program (layout \(found), this one knows up to \(known)); "
          + "upgrade the program, the store was not touched.")
    case .locked(let holder): locked(holder, store)
    case .readOnly(let path):
      Sentence(
        "\(path) 不可写（store \(store)）：请检查权限，或改用可写的目录；没有记入任何内容。",
        "\(path) cannot be written (store \(store)): check permissions or use another folder; nothing "
          + "was recorded.")
    case .unfinishedOnReadOnlyMedia(let path):
      Sentence(
        "\(path) 未正常关闭且不可写，最后的记录无法读取；请把目录复制到可写的位置再读。",
        "\(path) was not closed properly and cannot be written, so its last entries cannot be read; "
          + "copy the folder to a place that can be written.")
    case .diskFull:
      Sentence(
        "磁盘已满（\(store)）：没有记入任何内容；请腾出空间后重试。",
        "the disk is full (\(store)): nothing was recorded; make room and try again.")
    case .layoutAltered(let object):
      Sentence(
        "\(store) 的表或触发器 \(object) 与建库时不同；请停止使用并运行 annals verify。",
        "table or trigger \(object) of \(store) is not as it was made; stop using it and run annals verify."
      )
    case .damaged(let what):
      Sentence(
        "\(store) 已损坏（\(what)）；请停止使用，运行 annals verify，并从备份恢复。",
        "\(store) is damaged (\(what)); stop using it, run annals verify, restore from a backup.")
    case .beyondEnd(let asked, let size):
      Sentence(
        "\(store) 只有 \(size) 条记录，不足 \(asked) 条。", "\(store) has \(size) entries, not \(asked).")
    case .closed: Sentence("日志已关闭。", "the log was closed.")
    case .system(let call, let path, let code):
      Sentence(
        "系统拒绝了对 \(path) 的 \(call) 操作：\(String(cString: strerror(code)))。",
        "the system refused \(call) on \(path): \(String(cString: strerror(code))).")
    case .database(let code, let message):
      Sentence(
        "数据库拒绝了操作（\(code)：\(message)，\(store)）；没有记入任何内容。",
        "the database refused (\(code): \(message), \(store)); nothing was recorded.")
    }
  }

  private static func locked(_ holder: LockHolder?, _ store: String) -> Sentence {
    guard let holder else {
      return Sentence(
        "\(store) 正被另一个进程写入；请等它结束后重试。",
        "another process is writing to \(store); wait for it and try again.")
    }
    return Sentence(
      "\(store) 正被进程 \(holder.process)（主机 \(holder.host)，自 \(holder.since)）写入；请等它结束后重试。读取不受影响。",
      "process \(holder.process) on \(holder.host) has been writing to \(store) since \(holder.since); "
        + "wait for it and try again. Reading is not affected.")
  }

  /// Why the log did not take one entry.
  package static func sentence(_ error: AppendError) -> Sentence {
    switch error {
    case .versionConflict(let stream, let expected, let found):
      Sentence(
        "流 \(stream) 的版本是 \(found)，不是预期的 \(expected)；请先查看新的记录",
        "stream \(stream) is at version \(found), not \(expected); look at the new entries first")
    case .idReused(let id, let position, let field):
      Sentence(
        "id：\(id) 已用于第 \(position) 条记录，而 \(field.rawValue) 不同；同一 id 只能用于同一内容",
        "id: \(id) stands at position \(position) with another \(field.rawValue); "
          + "one id is one content")
    case .clockWentBack(let given, let previous):
      Sentence(
        "recordedAt：\(given) 早于前一条记录的 \(previous)；请按记录时间排序",
        "recordedAt: \(given) is earlier than the previous entry's \(previous); sort by recording")
    case .invalid(let field):
      Sentence("\(field.rawValue)：不能存入日志", "\(field.rawValue): cannot be stored")
    case .store(let error): sentence(error, "")
    }
  }
}

extension ReplayFault {
  /// Why a replay stopped, in words.
  package func sentence(_ store: String) -> Sentence {
    switch self {
    case .store(let error): StoreWords.sentence(error, store)
    case .unreadable(let entry):
      Sentence(
        "第 \(entry.position) 条记录的内容无法读取（\(entry.fault)）；日志可能被改动，请运行 annals verify。",
        "entry \(entry.position) cannot be read (\(entry.fault)); the log may have been changed, run "
          + "annals verify.")
    case .unknownType(let name, let schema):
      Sentence(
        "日志中有本程序不认识的事件 \(name)（版本 \(schema)）；请升级程序。",
        "the log holds \(name) of schema \(schema), which this program does not know; upgrade it.")
    case .danglingCorrection(let position):
      Sentence(
        "第 \(position) 条记录更正了一条不存在的记录；请运行 annals verify。",
        "entry \(position) corrects an entry that is not there; run annals verify.")
    }
  }
}

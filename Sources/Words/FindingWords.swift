package import EventStore

/// What verification found, in words.
package enum FindingWords {
  package static func sentence(_ finding: LogFinding) -> Sentence {
    switch finding {
    case .entryAltered(let position):
      Sentence(
        "第 \(position) 条记录的内容与记入时的哈希不符：被改动过。",
        "entry \(position) is not what was hashed: it was changed.")
    case .entryMalformed(let position):
      Sentence(
        "第 \(position) 条记录无法还原：字段被改动过。",
        "entry \(position) cannot be composed: a field was changed.")
    case .gap(let after):
      Sentence("第 \(after) 条之后缺少记录：被删除过。", "after entry \(after) one is missing: it was deleted.")
    case .tailCut(let expected, let found):
      Sentence(
        "日志应有 \(expected) 条，现有 \(found) 条：末尾被截去。",
        "the log should have \(expected) entries and has \(found): its tail was cut."
      )
    case .beyondHead(let size, let found):
      Sentence(
        "日志头记 \(size) 条，实有 \(found) 条：有程序绕过本系统写入。",
        "the head says \(size) entries, there are \(found): another program wrote."
      )
    case .clockWentBack(let position):
      Sentence(
        "第 \(position) 条的记录时间早于前一条。",
        "entry \(position) is recorded earlier than the one before it.")
    case .versionOutOfOrder(let position):
      Sentence(
        "第 \(position) 条在其流中的版本不连续。",
        "the version of entry \(position) does not follow in its stream.")
    case .idRepeated(let id): Sentence("id \(id) 出现两次。", "the id \(id) stands twice.")
    case .subtreeDiffers(let positions):
      Sentence(
        "第 \(positions.lowerBound) 至 \(positions.upperBound) 条中有记录连同其哈希被调换。",
        "among entries \(positions.lowerBound)–\(positions.upperBound) one was exchanged with its hash."
      )
    case .rootDiffers(let size):
      Sentence("前 \(size) 条重算的根与日志头不符。", "the root of the first \(size) entries is not the head's.")
    case .pinDiffers(let size):
      Sentence(
        "日志的前 \(size) 条与所给的根不符：不是同一日志，或曾被重写。",
        "the first \(size) entries do not give the pinned root: another log, or a rewritten one.")
    case .objectMissing(let name):
      Sentence("缺少触发器或表 \(name)。", "the trigger or table \(name) is gone.")
    case .objectAltered(let name):
      Sentence("触发器或表 \(name) 被改动过。", "the trigger or table \(name) was changed.")
    case .objectForeign(let name):
      Sentence("有不属于日志的触发器或表 \(name)。", "\(name) is no trigger or table of a log.")
    case .fileDamaged(let what):
      Sentence("数据库文件损坏：\(what)。", "the database file is damaged: \(what).")
    }
  }
}

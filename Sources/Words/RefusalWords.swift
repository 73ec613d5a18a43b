import EventModel
import Events
package import Exchange

/// What is wrong with a line of a file, in words: what was found, what is expected.
package enum RefusalWords {
  /// One sentence a fault, without the line's number.
  package static func sentence(_ fault: LineFault) -> Sentence {
    switch fault {
    case .notUTF8(let byte, let isGB18030):
      isGB18030
        ? Sentence(
          "第 \(byte) 个字节起不是 UTF-8，像是 GB18030；请先转换：iconv -f GB18030 -t UTF-8 原文件 > 新文件",
          "not UTF-8 from byte \(byte), it looks like GB18030; convert it first: "
            + "iconv -f GB18030 -t UTF-8 OLD > NEW")
        : Sentence(
          "第 \(byte) 个字节起不是 UTF-8；请以 UTF-8 重新保存文件",
          "not UTF-8 from byte \(byte); save the file again as UTF-8")
    case .tooLong(let limit):
      Sentence(
        "整行超过 \(limit) 字节；每行应为一个事件，请检查换行是否丢失",
        "longer than \(limit) bytes; a line is one event, look for lost line ends")
    case .truncated:
      Sentence("文件在此行中途结束；请取得完整文件", "the file ends inside this line; get the whole file")
    case .notJSON(let reason, let byte):
      Sentence(
        "第 \(byte) 个字节处不是 JSON：\(chinese(reason))", "not JSON at byte \(byte): \(english(reason))")
    case .field(let refusal): sentence(refusal)
    case .targetMissing(let id):
      Sentence(
        "data.entry：此前的日志中没有记录 \(id)；更正或撤销只能指向已有的记录",
        "data.entry: no entry \(id) stands earlier in the log; only an earlier entry can be changed"
      )
    case .targetInOtherStream(let id, let stream):
      Sentence(
        "data.entry：记录 \(id) 在流 \(stream) 中；更正或撤销须与原记录同流",
        "data.entry: entry \(id) stands in stream \(stream); a change stands in the same stream")
    case .targetIsFix(let id):
      Sentence(
        "data.entry：记录 \(id) 本身就是更正或撤销；请指向最初的记录",
        "data.entry: entry \(id) is a correction or void itself; name the original entry")
    case .parameterDayDiffers(let effectiveOn, let from):
      Sentence(
        "更正后生效日期为 \(effectiveOn)，而 from 为 \(from)；两者须相同",
        "after the correction effectiveOn is \(effectiveOn) and from is \(from); they must be equal"
      )
    case .log(let error): StoreWords.sentence(error)
    }
  }

  private static func sentence(_ refusal: Refusal) -> Sentence {
    let problem = ProblemWords.sentence(refusal.problem)
    let field = refusal.field.isEmpty ? Sentence("整行", "the line") : both(refusal.field)
    guard let found = refusal.found else {
      return Sentence(
        "\(field.chinese)：\(problem.chinese)", "\(field.english): \(problem.english)")
    }
    return Sentence(
      "\(field.chinese)：为 \(found)，\(problem.chinese)",
      "\(field.english): found \(found), \(problem.english)")
  }

  private static func both(_ text: String) -> Sentence { Sentence(text, text) }

  private static func chinese(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .truncated: "文本中途结束"
    case .unexpected: "此处不应有这个字符"
    case .trailing: "一个事件之后还有别的内容"
    case .duplicateKey(let key): "字段 \(key) 出现两次"
    case .controlCharacter: "字符串中有未转义的控制字符"
    case .badEscape: "反斜杠转义不对"
    case .tooDeep: "嵌套过深"
    }
  }

  private static func english(_ reason: JSONFault.Reason) -> String {
    switch reason {
    case .truncated: "the text ends inside a value"
    case .unexpected: "this character cannot stand here"
    case .trailing: "something follows the event"
    case .duplicateKey(let key): "the field \(key) stands twice"
    case .controlCharacter: "a control character in a string must be escaped"
    case .badEscape: "a backslash is followed by something unknown"
    case .tooDeep: "nested too deep"
    }
  }
}

package import CaseWork
package import Desk
import Events
import Exchange
import Law

/// Why a command was not carried out, in words: every reason at once, each with its law.
package enum DeskWords {
  /// One sentence, or a list of them.
  ///
  /// - Parameter isShownOnly: nothing was tried, so no attempt is on record either.
  package static func sentence(_ fault: DeskFault, isShownOnly: Bool = false) -> Sentence {
    switch fault {
    case .refused(.unauthorised(let obstacles)) where isShownOnly:
      joined("无权办理", "not allowed", obstacles.map(sentence))
    case .refused(let refusal): sentence(refusal)
    case .lapsed(let reason) where isShownOnly:
      Sentence(
        "该提交将失效：\(reason)；请重新核对后再提交",
        "the submission would lapse (\(reason)); look again and submit anew")
    case .lapsed(let reason):
      Sentence(
        "提交已失效：\(reason)；失效已记录，请重新核对后再提交",
        "the submission has lapsed (\(reason)); the lapse is recorded, look again and submit anew")
    case .versionConflict(let stream, let expected, let found):
      Sentence(
        "\(stream) 已到第 \(found) 版，您看到的是第 \(expected) 版；请查看新增记录后再办",
        "\(stream) is at version \(found), you saw \(expected); look at the new entries first")
    case .idReused(let id, let position):
      Sentence(
        "编号 \(id) 已用于记录 #\(position)，内容不同；请用新的编号",
        "id \(id) is used by entry #\(position) with another content; take a new id")
    case .attachmentMissing(let sha256):
      Sentence(
        "附件 \(sha256) 不在存储目录中；请先用 --attach 存入",
        "attachment \(sha256) is not in the store; put it there with --attach")
    case .contended(let stream):
      Sentence("\(stream) 正被频繁写入，本次未记录；请重试", "\(stream) is busy, nothing was recorded; try again")
    case .unknownType(let type, let position):
      Sentence(
        "记录 #\(position) 的类型 \(type) 本程序不认识；请升级程序",
        "entry #\(position) is of type \(type), which this program does not know; upgrade it")
    case .unreadable(let position, let fault):
      Sentence(
        "记录 #\(position) 读不出（\(fault)）；请运行 annals verify",
        "entry #\(position) cannot be read (\(fault)); run annals verify")
    case .store(let error): StoreWords.sentence(error, "")
    case .append(let error): StoreWords.sentence(error)
    case .replay(let error): error.sentence("")
    }
  }

  package static func sentence(_ fault: AttachmentStore.Fault) -> Sentence {
    switch fault {
    case .missing(let sha256): Sentence("附件 \(sha256) 缺失", "attachment \(sha256) is missing")
    case .altered(let sha256, let found):
      Sentence(
        "附件 \(sha256) 被改动，现为 \(found)", "attachment \(sha256) was altered, it is \(found) now")
    case .unreadable(let path): Sentence("附件 \(path) 读不到", "attachment \(path) cannot be read")
    case .unwritable(let path): Sentence("附件 \(path) 写不进", "attachment \(path) cannot be written")
    }
  }

  private static func sentence(_ refusal: CommandRefusal) -> Sentence {
    switch refusal {
    case .misshapen(let refusals):
      let sentences = refusals.all.map { RefusalWords.sentence(.field($0)) }
      return joined("填写有误", "misshapen", sentences)
    case .obstacles(let obstacles):
      return joined("不能办理", "refused", obstacles.map(sentence))
    case .unauthorised(let obstacles):
      return joined(
        "无权办理，此次尝试已记录", "not allowed, and the attempt is logged", obstacles.map(sentence))
    }
  }

  package static func sentence(_ obstacle: Obstacle) -> Sentence {
    var (found, wanted) = (Sentence("", ""), Sentence("", ""))
    if let value = obstacle.found { found = Sentence("，现为 \(value)", ", found \(value)") }
    if let value = obstacle.wanted { wanted = Sentence("，应为 \(value)", ", wanted \(value)") }
    let gate = obstacle.gate
    let way =
      gate.force == .judgement
      ? Sentence("；确需办理的，以 --reason 写明理由", "; go past it with --reason") : Sentence("", "")
    let mark =
      gate.basis.isVerified ? Sentence("", "") : Sentence("〔未核实〕", " [unverified]")
    return Sentence(
      "\(gate.chinese)\(found.chinese)\(wanted.chinese)（\(gate.basis.citation)\(mark.chinese)）\(way.chinese)",
      "\(gate.english)\(found.english)\(wanted.english) (\(gate.basis.citation)\(mark.english))\(way.english)"
    )
  }

  private static func joined(
    _ chinese: String, _ english: String, _ sentences: [Sentence]
  ) -> Sentence {
    if sentences.count == 1 {
      return Sentence("\(chinese)：\(sentences[0].chinese)", "\(english): \(sentences[0].english)")
    }
    return Sentence(
      "\(chinese)：\n" + sentences.map { "  - \($0.chinese)" }.joined(separator: "\n"),
      "\(english):\n" + sentences.map { "  - \($0.english)" }.joined(separator: "\n"))
  }
}

import Events
import Papers
package import Paperwork

/// Why an entry cannot be printed, in words.
package enum PaperworkWords {
  package static func sentence(_ fault: PaperworkFault, _ store: String) -> Sentence {
    switch fault {
    case .noSuchEntry(let position, let size):
      Sentence(
        "没有记录 #\(position)；\(store) 共有 \(size) 条记录。",
        "there is no entry #\(position); \(store) has \(size) entries.")
    case .noSuchNumber(let number):
      Sentence(
        "没有文号为 \(number) 的文书；可用 annals history 编号 查看文号，或改用记录位置。",
        "no entry carries a paper numbered \(number); look it up with annals history ID, or give a position."
      )
    case .carriesNone(let position, let type):
      Sentence(
        "记录 #\(position)（\(EventCatalogue.entry(of: type).about.chinese)）没有对应的文书。",
        "entry #\(position) (\(type.rawValue)) carries no paper.")
    case .notNumbered(let position, let kind):
      Sentence(
        "记录 #\(position) 的\(kind.chinese)没有文号，不能打印；文号应在办理时编定。",
        "the paper of entry #\(position) has no number, so it cannot be printed; numbers are given when "
          + "the act is recorded.")
    case .foreignNumber(let number, let kind):
      Sentence(
        "文号 \(number) 不是本机构\(kind.chinese)的文号；请向原发文机关取得该文书。",
        "\(number) is no number of this house for such a paper; ask the agency that issued it.")
    case .noOffice(let jurisdiction):
      Sentence(
        "发文之时辖区 \(jurisdiction) 没有登记机构（OpenOffice），文书缺少发文机关。",
        "no office of \(jurisdiction) was on record (OpenOffice) at issue, so the paper has no issuer."
      )
    case .otherOffice(let number, let word):
      Sentence(
        "文号 \(number) 的代字与该机构的代字“\(word ?? "无")”不同；请向原发文机关取得该文书。",
        "\(number) carries another word than the office's (\(word ?? "none")); ask the agency that "
          + "issued it.")
    case .missing(let fact): missing(fact)
    case .noSuchSubmission(let submission):
      Sentence(
        "没有待复核的提交 \(submission)：编号不对，或已复核、退回、撤回、失效。",
        "no submission \(submission) waits: unknown, confirmed, returned, withdrawn or lapsed.")
    case .desk(let fault): DeskWords.sentence(fault)
    case .store(let error): StoreWords.sentence(error, store)
    }
  }

  private static func missing(_ fact: PaperworkFault.Missing) -> Sentence {
    let what =
      switch fact {
      case .name: Sentence("社会团体的名称", "the association's name")
      case .penaltyNotice: Sentence("行政处罚事先告知", "the notice before the penalty")
      case .intendedPenalty: Sentence("拟作出的行政处罚（penalties）", "the intended penalty (penalties)")
      case .penaltyCase: Sentence("立案记录及案号", "the penalty case and its number")
      case .ground: Sentence("列入的情形（ground）", "the ground of the listing")
      case .listing: Sentence("列入记录", "the entry on the list")
      }
    return Sentence(
      "不能打印：\(what.chinese)没有记录在案，文书不得缺少。",
      "cannot be printed: \(what.english) is not on record, and the paper must state it.")
  }
}

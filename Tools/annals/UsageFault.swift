import Projections
import Words

/// A command line that cannot be carried out; said in one sentence, exit 2.
enum UsageFault: Error {
  case unknownCommand(String)
  case unknownOption(String, Command)
  case missingValue(Options.Option)
  case badValue(Options.Option, String)
  case badDate(Options.Option, String)
  case badInstant(String)
  case badFormat(String, [Format])
  case unknownView(String)
  case wordCount(Command, Int)

  func sentence(_ language: Language) -> String { sentence.in(language) }

  private var sentence: Sentence {
    switch self {
    case .unknownCommand(let word):
      let known = Command.allCases.map(\.rawValue).joined(separator: " ")
      return Sentence("没有命令“\(word)”。可用：\(known)。", "no command “\(word)”; there are: \(known).")
    case .unknownOption(let option, let command):
      return Sentence(
        "命令 \(command.rawValue) 没有选项 \(option)。见 annals \(command.rawValue) --help。",
        "\(command.rawValue) has no option \(option); see annals \(command.rawValue) --help.")
    case .missingValue(let option):
      return Sentence("选项 \(option.rawValue) 后缺少值。", "\(option.rawValue) needs a value.")
    case .badValue(let option, let value):
      return Sentence(
        "选项 \(option.rawValue) 的值“\(value)”不可用。", "\(option.rawValue) cannot be “\(value)”.")
    case .badDate(let option, let value):
      return Sentence(
        "选项 \(option.rawValue) 的值“\(value)”不是 1949 至 2100 年间存在的日期，应如 2020-08-31。",
        "\(option.rawValue) “\(value)” is no day between 1949 and 2100; write it like 2020-08-31.")
    case .badInstant(let value):
      return Sentence(
        "选项 --known-at 的值“\(value)”应为日期（2021-03-01）或带时区的时刻（2021-03-01T18:00:00+08:00）。",
        "--known-at “\(value)” must be a day (2021-03-01) or an instant with its offset "
          + "(2021-03-01T18:00:00+08:00).")
    case .badFormat(let value, let known):
      let list = known.map(\.rawValue).joined(separator: " ")
      return Sentence(
        "选项 --format 的值“\(value)”不可用，可用：\(list)。",
        "--format cannot be “\(value)”; it can be: \(list).")
    case .unknownView(let view):
      let list = View.allCases.map(\.rawValue).joined(separator: " ")
      return Sentence("没有视图“\(view)”。可用：\(list)。", "no view “\(view)”; there are: \(list).")
    case .wordCount(let command, let count):
      return Sentence(
        "命令 \(command.rawValue) 的参数个数不对（\(count) 个）。见 annals \(command.rawValue) --help。",
        "\(command.rawValue) was given \(count) words; see annals \(command.rawValue) --help.")
    }
  }
}

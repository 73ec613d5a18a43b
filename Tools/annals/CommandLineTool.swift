import Foundation
import Words

/// The command line of Annals (会志): picks the command, turns every error into one sentence.
enum CommandLineTool {
  /// Exit statuses of the contract: done; the answer is "no"; wrong usage.
  enum Status: Int32 {
    case done = 0
    case no = 1
    case usage = 2
  }

  static func run(_ arguments: [String]) -> Int32 {
    let language = Language.chosen(by: arguments)
    defer { Terminal.flush() }
    do {
      return try run(arguments, language).rawValue
    } catch let fault as UsageFault {
      Terminal.complain(fault.sentence(language))
      return Status.usage.rawValue
    } catch let refusal as Refused {
      Terminal.complain(refusal.sentence.in(language))
      return Status.no.rawValue
    } catch {
      Terminal.complain(Sentence("出现意外错误：\(error)", "unexpected error: \(error)").in(language))
      return Status.no.rawValue
    }
  }

  private static func run(_ arguments: [String], _ language: Language) throws -> Status {
    let words = arguments.filter { !$0.hasPrefix("-") }
    guard
      let first = arguments.first(where: {
        !$0.hasPrefix("--lang") && $0 != language.rawValue
      })
    else {
      Terminal.print(Help.overview(language))
      return .usage
    }
    switch first {
    case "--help", "-h", "help":
      let topic = words.dropFirst(first == "help" ? 1 : 0).compactMap(Command.init(rawValue:)).first
      Terminal.print(topic.map { Help.text($0, language) } ?? Help.overview(language))
      return .done
    case "--version":
      Terminal.print("annals \(Command.version)")
      return .done
    default: break
    }
    guard let command = Command(rawValue: first) else { throw UsageFault.unknownCommand(first) }
    var rest = arguments
    if let index = rest.firstIndex(of: first) { rest.remove(at: index) }
    if rest.contains("--help") || rest.contains("-h") {
      Terminal.print(Help.text(command, language))
      return .done
    }
    return try command.run(try Options(rest, for: command), language)
  }
}

/// The answer is "no": something was refused or did not verify. Said in one sentence, exit 1.
struct Refused: Error {
  let sentence: Sentence

  init(_ chinese: String, _ english: String) {
    sentence = Sentence(chinese, english)
  }

  init(_ sentence: Sentence) {
    self.sentence = sentence
  }
}

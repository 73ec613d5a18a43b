import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Papers
import Paperwork
import Words

/// `annals print`: the paper that carries an act, as HTML that prints to A4 – as issued, as a copy, or,
/// before the act, as a draft.
enum PrintCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let html = options.has(.draft) ? try draft(options) : try issued(options)
    guard let file = options.value(.out) else {
      Terminal.print(html.hasSuffix("\n") ? String(html.dropLast()) : html)
      return .done
    }
    do { try Data(html.utf8).write(to: URL(fileURLWithPath: file), options: .atomic) } catch {
      throw Refused(
        "\(file) 写不进；请检查目录和权限。", "\(file) cannot be written; check folder and permissions.")
    }
    Terminal.complain(Sentence("已写入 \(file)。", "wrote \(file).").in(language))
    return .done
  }

  private static func issued(_ options: Options) throws -> String {
    guard options.words.count == 1 else {
      throw UsageFault.wordCount(.print, options.words.count)
    }
    let word = options.words[0]
    return try catching(options) { () throws(PaperworkFault) in
      let papers = try IssuedPapers(of: options.store)
      let issued =
        if let position = position(word) {
          try papers.paper(at: position)
        } else {
          try papers.paper(numbered: word)
        }
      let isCopy = options.has(.copy)
      return PaperDocument.html(
        options.has(.receipt) ? issued.receipt : issued.paper,
        state: isCopy ? .copy(issued.pin) : .issued(issued.pin))
    }
  }

  /// `182960`, `#182960` or `#182,960`; nil where the word is none of these.
  private static func position(_ word: String) -> LogPosition? {
    let digits = (word.hasPrefix("#") ? word.dropFirst() : word[...]).filter { $0 != "," }
    return digits.allSatisfy(\.isASCII) ? LogPosition(digits) : nil
  }

  /// One word is a submission; more are the words of `annals record`.
  private static func draft(_ options: Options) throws -> String {
    let (desk, log) = try RecordCommand.open(options.store, mayCreate: false)
    defer { try? log.close() }
    let today = Instant(Date()).civilDate
    let words = options.words
    if words.count == 1 {
      return try catching(options) { () throws(PaperworkFault) in
        html(try PaperDrafts.draft(ofSubmission: words[0], at: desk, on: today), options)
      }
    }
    let command = try RecordCommand.command(try RecordCommand.act(named: words[0]), options)
    return try catching(options) { () throws(PaperworkFault) in
      html(try PaperDrafts.draft(of: command, at: desk, on: today), options)
    }
  }

  private static func html(_ draft: PaperDrafts.PaperDraft, _ options: Options) -> String {
    PaperDocument.html(options.has(.receipt) ? draft.receipt : draft.paper, state: .draft)
  }

  private static func catching(
    _ options: Options, _ body: () throws(PaperworkFault) -> String
  ) throws(Refused) -> String {
    do { return try body() } catch {
      throw Refused(PaperworkWords.sentence(error, options.store))
    }
  }
}

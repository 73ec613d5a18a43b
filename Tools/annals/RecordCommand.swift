import CaseWork
import Desk
import EventModel
import EventStore
import Events
import Foundation
import Words

/// `annals record`: an officer's command – checked against the law, shown before it is done, and
/// recorded only if nothing has moved meanwhile.
enum RecordCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    guard let name = options.words.first else {
      for line in CommandListing.lines(language) { Terminal.print(line) }
      return .done
    }
    let act = try act(named: name)
    guard options.words.count > 1 else {
      for line in CommandListing.details(of: act, language) { Terminal.print(line) }
      return .done
    }
    let desk = try open(options.store)
    defer { try? desk.log.close() }
    let command = try command(act, options)
    let format = try options.format([.table, .json], else: .table)
    do throws(DeskFault) {
      if options.has(.dryRun) {
        let preview = try desk.desk.preview(command)
        PreviewText(language).print(preview, format)
      } else {
        print(try perform(command, at: desk.desk, options), act, language)
      }
    } catch {
      throw Refused(DeskWords.sentence(error, isShownOnly: options.has(.dryRun)))
    }
    return .done
  }

  static func act(named name: String) throws -> EventType {
    guard let act = CommandCatalogue.act(named: name) else { throw unknown(name) }
    return act
  }

  private static func unknown(_ name: String) -> Refused {
    let start = name.lowercased().prefix(5)
    let names: [String] = CommandCatalogue.acts.map { $0.act.commandName }
    let near: [String] = names.filter { $0.lowercased().contains(start) }
    let hint = near.isEmpty ? "" : ": " + near.joined(separator: ", ")
    return Refused(
      "没有命令 \(name)；输入 annals record 查看全部\(hint)",
      "no command \(name); type annals record for the list\(hint)")
  }

  /// The store and a desk over it. The first command of a new store makes it; a preview of one must
  /// not.
  static func open(
    _ store: String, mayCreate: Bool = true
  ) throws -> (desk: Desk, log: EventLog) {
    do {
      let log = mayCreate ? try EventLog.openOrCreate(at: store) : try EventLog.open(at: store)
      let desk = Desk(
        log, store: store, today: { Instant(Date()).civilDate },
        random: {
          var generator = SystemRandomNumberGenerator()
          return (generator.next(), generator.next())
        })
      return (desk, log)
    } catch {
      throw Refused(StoreWords.sentence(error, store))
    }
  }

  static func command(_ act: EventType, _ options: Options) throws -> CaseCommand {
    guard let actorText = options.value(.actor) else {
      throw Refused(
        "须以 --as 写明办理人，如 --as registrar/440307/li",
        "name the officer with --as, for example --as registrar/440307/li")
    }
    guard let actor = Actor(actorText) else {
      throw Refused(
        "--as：\(actorText) 不是 角色/辖区/名称",
        "--as: \(actorText) is not role/jurisdiction/name")
    }
    let target = options.words[1]
    guard let stream = StreamName(target.contains("/") ? target : "association/\(target)") else {
      throw Refused(
        "\(target) 不是编号；写编号（lg-0007）或流名（rulebook/440307）",
        "\(target) is no id: give one (lg-0007) or a stream (rulebook/440307)")
    }
    return CaseCommand(
      act, on: stream, given: try GivenFields.read(options, for: act),
      effectiveOn: try options.date(.effective, else: Instant(Date()).civilDate), actor: actor,
      document: options.value(.document))
  }

  private static func perform(
    _ command: CaseCommand, at desk: Desk, _ options: Options
  ) throws(DeskFault) -> Desk.Receipt {
    let (id, expected) = (identity(options), expected(options))
    let result = Waiting.forValue { () async -> Result<Desk.Receipt, DeskFault> in
      do throws(DeskFault) {
        return .success(try await desk.perform(command, id: id, expecting: expected))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func identity(_ options: Options) -> EventID? {
    options.value(.id).flatMap { EventID($0) }
  }

  private static func expected(_ options: Options) -> Int64? {
    options.value(.expecting).flatMap { Int64($0) }
  }

  private static func print(_ receipt: Desk.Receipt, _ act: EventType, _ language: Language) {
    let positions = receipt.positions.map { "#\($0)" }.joined(separator: " ")
    let chinese = EventCatalogue.entry(of: act).about.chinese
    let paper = receipt.paper.map { Sentence("，文号 \($0)", ", paper \($0)") } ?? Sentence("", "")
    if receipt.isRepeat {
      Terminal.print(
        Sentence(
          "此前已办理，未重复记录：\(positions)\(paper.chinese)",
          "done before, nothing written again: \(positions)\(paper.english)"
        ).in(language))
    } else if let submission = receipt.submission {
      Terminal.print(
        Sentence(
          "\(chinese)：已提交复核 \(positions)，提交编号 \(submission)，须由另一人确认",
          "\(act.act.commandName): submitted \(positions) as \(submission); another officer must confirm it"
        ).in(language))
    } else {
      Terminal.print(
        Sentence(
          "\(chinese)：已记录 \(positions)\(paper.chinese)",
          "\(act.act.commandName): recorded \(positions)\(paper.english)"
        ).in(language))
    }
  }
}

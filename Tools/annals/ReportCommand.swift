import Associations
import EventModel
import Foundation
import Law
import Replay
import Reports
import Rules
import Words
import WorkingDays

/// `annals report`: the tables that an office keeps beside the contract's views, at any (E, K).
enum ReportCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    guard let name = options.words.first else {
      for report in Report.allCases {
        let gap = String(repeating: " ", count: max(2, 22 - report.rawValue.count))
        Terminal.print(
          report.rawValue + gap + Sentence(report.chinese, report.english).in(language))
      }
      return .done
    }
    guard let report = Report(rawValue: name) else {
      let known = Report.allCases.map(\.rawValue).joined(separator: " ")
      throw Refused("没有台账 \(name)；有：\(known)", "no report \(name); there are: \(known)")
    }
    let format = try options.format([.table, .json, .csv], else: .table)
    let day = try options.date(.asOf, else: Instant(Date()).civilDate)
    let picture = try picture(options, day)
    let lines = report.lines(picture).filter { options.takesIn($0) }
    ReportText(report: report, language: language).print(lines, on: day, format)
    return .done
  }

  private static func picture(_ options: Options, _ day: CivilDate) throws -> Report.Picture {
    do throws(ReplayFault) {
      let known = try? options.knownAt()
      let (dossiers, draws, table) = try Replay.picture(
        from: options.store, knownAt: known ?? nil, through: day)
      return Report.Picture(dossiers, draws: draws, on: day, table, .national)
    } catch {
      throw Refused(error.sentence(options.store))
    }
  }
}

extension Options {
  /// `--association` and `--jurisdiction`, as the views take them.
  fileprivate func takesIn(_ line: Report.Line) -> Bool {
    if let association = value(.association), line.association != association { return false }
    let prefixes = all(.jurisdiction)
    return prefixes.isEmpty
      || prefixes.contains { line.jurisdiction?.utf8.starts(with: $0.utf8) ?? false }
  }
}

import Associations
import CaseWork
import EventModel
import Events
import Law
import Rules

/// Random inspections (双随机抽取): the quota of each draw, what became of who was drawn, and whether the
/// seed draws the same again.
enum Draws {
  static let columns: [Report.Column] = [
    .init("drawnOn", "抽取日", "drawn on"), .init("jurisdiction", "辖区", "jurisdiction"),
    .init("level", "层级", "level"), .init("year", "年度", "year"),
    .init("population", "总数", "population"), .init("drawn", "抽取数", "drawn"),
    .init("quota", "应抽", "quota"), .init("reached", "达到比例", "reached"),
    .init("inspectors", "检查人员", "inspectors"), .init("concluded", "已有结论", "concluded"),
    .init("repeats", "重算一致", "repeats"),
  ]

  static func lines(_ picture: Report.Picture) -> [Report.Line] {
    picture.draws.flatMap { draw in
      draw.all(RandomInspectionDrawn.self).map { line($0, draw.identifier, picture) }
    }
  }

  private static func line(
    _ held: Dossier.Held<RandomInspectionDrawn>, _ identifier: String, _ picture: Report.Picture
  ) -> Report.Line {
    let event = held.event
    func number(_ parameter: Parameter) -> Int {
      picture.table.number(parameter, for: event.jurisdiction, on: held.on)
    }
    let percent = event.level.map { number($0.quotaParameter) }
    let quota = percent.map { RepeatableDraw.quota(of: event.population, percent: $0) }
    let conclusions = event.drawn.compactMap { association in
      picture.look(association)?.dossier.last(RandomInspectionConcluded.self) {
        $0.draw == identifier
      }
    }
    let repeats = percent.flatMap { percent in
      population(held, picture).map { population in
        RepeatableDraw.verify(
          event, population: population, percent: percent, inspectors: number(.drawInspectors)
        ).isEmpty
      }
    }
    return Report.Line(
      draw: identifier, jurisdiction: event.jurisdiction,
      [
        .day(held.on), .text(event.jurisdiction), .text(event.level?.rawValue),
        .number(event.year), .number(Int64(event.population)),
        .number(Int64(event.drawn.count)), .number(quota),
        quota.map { .flag(event.drawn.count >= $0) } ?? .none,
        .text((event.inspectors ?? []).joined(separator: " ")),
        .number(Int64(conclusions.count)), repeats.map { .flag($0) } ?? .none,
      ], [held.evidence] + conclusions.map(\.evidence))
  }

  /// Who stood in the draw, by what was recorded before it; nil where an entry of then was corrected
  /// since, so that what it said then is not at hand here.
  private static func population(
    _ held: Dossier.Held<RandomInspectionDrawn>, _ picture: Report.Picture
  ) -> [String]? {
    let end = held.evidence.position
    var population: [String] = []
    for look in picture.looks {
      let before = look.dossier.items.filter { $0.evidence.position < end }
      if before.contains(where: { $0.evidence.correction > end }) { return nil }
      let dossier = Dossier(look.dossier.identifier, before, through: held.on)
      guard let association = (try? dossier.association()) ?? nil,
        RepeatableDraw.isInPopulation(association, of: held.event.jurisdiction)
      else { continue }
      population.append(association.identifier)
    }
    return population
  }
}

import Associations
import EventModel
import Events
import Rules

/// The catalogues for purchase and transfer (承接目录): batch by batch, and the yearly third-party scores
/// that feed the next year's choice.
enum CatalogueScores {
  static let columns: [Report.Column] = [
    .init("catalogue", "目录", "catalogue"), .init("year", "年度", "year"),
    .init("batch", "批次", "batch"), .init("listedOn", "列入日", "listed on"),
    .init("delistedOn", "移出日", "delisted on"), .init("contracts", "承接项目", "contracts"),
    .init("scores", "绩效", "scores"),
  ]

  static func lines(_ look: Look) -> [Report.Line] {
    let delisted = look.dossier.all(CatalogueDelisted.self)
    let contracts = look.dossier.all(ContractAwarded.self)
    let scores = look.dossier.all(ContractEvaluated.self)
    return look.dossier.all(CatalogueListed.self).map { listed in
      let end = delisted.first {
        $0.event.catalogue == listed.event.catalogue
          && ($0.on, $0.evidence.position) > (listed.on, listed.evidence.position)
      }
      let within = contracts.filter {
        $0.on >= listed.on && (end.map { $0.on } ?? look.x.day) >= $0.on
      }
      let rated = scores.filter { score in
        within.contains { $0.event.contract == score.event.contract }
      }
      let text = rated.map { "\($0.event.year.map { "\($0)：" } ?? "")\($0.event.score)" }
      return Report.Line(
        [
          .text(listed.event.catalogue.rawValue), .number(Int64(listed.event.year)),
          .number(listed.event.batch), .day(listed.on), .day(end?.on),
          .number(Int64(within.count)), .text(text.joined(separator: "；")),
        ],
        [listed.evidence, end?.evidence] + within.map(\.evidence) + rated.map(\.evidence))
    }
  }
}

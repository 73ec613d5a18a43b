import Associations
import EventModel
import Events
import Rules

/// Texts of self-discipline (行规、自律公约): filed before use; a refused one is not used.
enum SelfDisciplineTexts {
  static let columns: [Report.Column] = [
    .init("text", "文本", "text"), .init("filedOn", "备案日", "filed on"),
    .init("verdict", "结论", "verdict"), .init("mayBeUsed", "可以实施", "may be used"),
  ]

  /// One line a text: the last filing decides.
  static func lines(_ look: Look) -> [Report.Line] {
    var last: [(text: String, held: Dossier.Held<SelfDisciplineTextFiled>)] = []
    for held in look.dossier.all(SelfDisciplineTextFiled.self) {
      last.removeAll { $0.text == held.event.text }
      last.append((held.event.text, held))
    }
    return last.map { text, held in
      Report.Line(
        [
          .text(text), .day(held.on), .text(held.event.verdict.rawValue),
          .flag(held.event.verdict == .accepted),
        ], [held.evidence])
    }
  }
}

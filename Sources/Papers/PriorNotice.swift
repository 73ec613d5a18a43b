public import EventModel

/// The notice that went before a decision, and what the association answered (事先告知和陈述申辩).
public struct PriorNotice: Hashable, Sendable {
  /// What came back.
  public enum Answer: Hashable, Sendable {
    /// Nothing within the term.
    case none
    /// A statement, and what the office thinks of it.
    case heard(statement: String, assessment: String)
  }

  /// The notice's number as text.
  public let number: String
  /// The day on which it was served.
  public let servedOn: CivilDate
  /// What came back.
  public let answer: Answer
  /// How the hearing went, nil where none was held.
  public let hearing: String?

  public init(number: String, servedOn: CivilDate, answer: Answer, hearing: String? = nil) {
    self.number = number
    self.servedOn = servedOn
    self.answer = answer
    self.hearing = hearing
  }

  /// The sentences for a decision after a notice with this title.
  func sentence(title: String) -> String {
    let notice = "本机关于\(Wording.day(servedOn))向你单位送达了《\(title)》（\(number)）。"
    let reply =
      switch answer {
      case .none: "你单位在规定期限内未提出陈述、申辩意见。"
      case .heard(let statement, let assessment):
        "你单位提出陈述、申辩：\(Wording.sentence(statement))"
          + "本机关经复核认为：\(Wording.sentence(assessment))"
      }
    return notice + reply + (hearing.map { "听证情况：\(Wording.sentence($0))" } ?? "")
  }
}

public import EventModel

/// The right to state one's case before a decision (陈述、申辩).
public struct DefenceRight: Hashable, Sendable {
  /// How long, from receipt of the paper.
  public let term: Term
  /// The last day, where the day of service is known when the paper is made.
  public let lastDay: CivilDate?
  /// The provision that gives the right, as it is cited.
  public let basis: String?

  public init(term: Term, lastDay: CivilDate? = nil, basis: String? = nil) {
    self.term = term
    self.lastDay = lastDay
    self.basis = basis
  }

  /// The sentence for a paper of a kind, received by one office.
  func sentence(in kind: PaperKind, to office: Office) -> String {
    Self.opening(basis) + "你单位有权进行陈述和申辩。陈述、申辩意见可以自收到本\(kind.shortName)之日起"
      + Self.span(term, lastDay) + "向本机关\(office.place)书面或者口头提出；逾期未提出的，本机关将依法作出决定。"
  }

  static func opening(_ basis: String?) -> String {
    basis.map { "根据\(Wording.provision($0))，" } ?? ""
  }

  /// `10个工作日内（最迟为2020年7月20日，星期一）`.
  static func span(_ term: Term, _ lastDay: CivilDate?) -> String {
    guard let lastDay else { return "\(term.chinese)内" }
    return "\(term.chinese)内，即最迟于\(Wording.dueDay(lastDay))，"
  }
}

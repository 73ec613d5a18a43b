/// What a printed sheet is: a proposal, the paper itself, or a reprint of it.
public enum PaperState: Hashable, Sendable {
  /// Before the decision is confirmed (样稿): marked so across the page, without a pin.
  case draft
  /// As issued, with the place in the log.
  case issued(PaperPin)
  /// A reprint (副本) of the issued paper: same text, same pin, marked.
  case copy(PaperPin)

  /// The place in the log; nil for a draft, which is in no log.
  public var pin: PaperPin? {
    switch self {
    case .draft: nil
    case .issued(let pin), .copy(let pin): pin
    }
  }
}

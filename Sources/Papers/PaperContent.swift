/// The facts of one numbered paper, put into words.
protocol PaperContent: Sendable {
  /// Which kind it is.
  static var kind: PaperKind { get }
  /// Number, office, addressee, day.
  var frame: PaperFrame { get }
  /// The title under the agency's name.
  var title: String { get }
  /// The text from the first sentence to the last.
  var blocks: [PaperBlock] { get }
  /// What is annexed, nil where nothing is.
  var attachment: PaperAttachment? { get }
}

extension PaperContent {
  var title: String { Self.kind.chinese }
  var attachment: PaperAttachment? { nil }

  /// Traps on a number of another kind: which paper carries which number is the caller's business,
  /// and a paper under another paper's number must not leave the house.
  static func checked(_ frame: PaperFrame) -> PaperFrame {
    precondition(
      frame.number.kind == kind, "\(frame.number) is no number of a \(kind.chinese)")
    return frame
  }
}

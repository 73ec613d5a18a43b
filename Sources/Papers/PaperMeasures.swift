/// The measures of the page (GB/T 9704-2012, 5.2): A4, 22 lines of 28 characters in 156 × 225 mm.
///
/// Lengths are thousandths of a millimetre, so that no rounding depends on the machine.
enum PaperMeasures {
  /// Lines on a page.
  static let linesPerPage = 22
  /// Lines on a page of a paper that would else need one page more: the standard lets the line
  /// spacing give way where the seal finds no room (7.3.5.5).
  static let linesPerTightPage = 23
  /// Height of a line, `linesPerPage` of which fill the 225 mm of the text area.
  static func lineHeight(linesPerPage: Int) -> Int {
    (225_000 / linesPerPage - 10) / 50 * 50
  }
  /// Characters of 3号 (16 pt) on a line.
  static let charactersPerLine = 28
  /// Width of the text area (版心).
  static let lineWidth = 156_000
  /// A full-width character of 16 pt (5.644 mm) with the spacing of −0.075 mm.
  ///
  /// The spacing is a hair more than the −0.07 mm that 28 characters seem to need: 28 × (5.6444 −
  /// 0.07) = 156.08 mm fit the line only where a browser rounds in their favour.
  static let fullWidth = 5_569
  /// A half-width digit or Latin letter of the same fonts.
  static let halfWidth = 2_747
  /// Characters of 2号 (22 pt, 7.761 mm) in the width of the text area: a title's line.
  static let titleCharactersPerLine = 20
  /// Blank lines over the agency's name, so that the seal has its place.
  static let linesAboveSignature = 2
  /// Lines of the signature with the place of the seal: five of 10.2 mm hold a seal of 45 mm
  /// (国发〔1999〕25号).
  static let sealLines = 5
  /// Characters on a line of the note under the date, which leaves the seal's place clear.
  static let noteCharactersPerLine = 14
  /// Characters of 4号 (14 pt) on a line of the imprint (版记), one free on both sides.
  static let imprintCharactersPerLine = 29
}

import EventModel

/// Where the agency's name and the day stand (发文机关署名、成文日期).
enum Signature {
  /// Characters free at the right, in hundredths, so that the day stands four from the edge with
  /// the agency's name centred over it; less where a long name would leave the text area.
  ///
  /// > GB/T 9704-2012, 7.3.5.1.
  static func inset(office: Office, day: CivilDate) -> Int {
    let name = width(office.name)
    return min(400, max(0, 400 - (name - width(Wording.day(day))) / 2))
  }

  private static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + ($1.isASCII ? 50 : 100) }
  }
}

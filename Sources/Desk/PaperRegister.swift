public import EventModel

/// The register of one office's paper numbers in one year (发文登记): a stream of its own,
/// `office/<office>.papers.<year>`, so that numbering never makes the roll of officers grow.
public enum PaperRegister {
  /// The stream in which an office's numbers of a year stand.
  public static func stream(office: String, year: Int) -> StreamName? {
    StreamName("office/\(office).papers.\(year)")
  }

  /// Whether a stream is such a register.
  public static func isOne(_ name: StreamName) -> Bool {
    name.isPaperRegister
  }
}

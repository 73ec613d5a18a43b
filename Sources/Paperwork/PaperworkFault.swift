public import Desk
public import EventModel
public import EventStore
public import Events
public import Papers

/// Why an entry cannot be printed.
public enum PaperworkFault: Error, Sendable {
  /// The log has no entry at this position.
  case noSuchEntry(LogPosition, size: Int64)
  /// No entry of the log carries a paper with this number.
  case noSuchNumber(String)
  /// The entry carries no paper.
  case carriesNone(LogPosition, EventType)
  /// The act carries a paper, but no number of it is on record.
  case notNumbered(LogPosition, PaperKind)
  /// The number is none that this house gives to this kind of paper: another agency issued it.
  case foreignNumber(String, PaperKind)
  /// No office was on record in the jurisdiction when the paper was issued.
  case noOffice(jurisdiction: String)
  /// The number carries the word of another office.
  case otherOffice(PaperNumber, word: String?)
  /// What the paper must say is not on record.
  case missing(Missing)
  /// No submission under this identifier waits for a second officer.
  case noSuchSubmission(String)
  /// The stream could not be read, or the draft's command is refused.
  case desk(DeskFault)
  /// The store refused.
  case store(StoreError)

  /// A fact without which a paper would be no paper.
  public enum Missing: Hashable, Sendable, CaseIterable {
    /// The association's name.
    case name
    /// The notice before a penalty (行政处罚事先告知).
    case penaltyNotice
    /// What penalty the notice tells of (拟作出的处罚).
    case intendedPenalty
    /// The number of the penalty case and the act it is about (立案).
    case penaltyCase
    /// The ground of the listing (列入情形).
    case ground
    /// The entry on the list that is left (列入记录).
    case listing
  }
}

/// Runs a body of the store and tells its faults as this room does.
func reading<Result>(
  _ body: () throws(StoreError) -> Result
) throws(PaperworkFault) -> Result {
  do { return try body() } catch { throw .store(error) }
}

/// Runs a body of the desk and tells its faults as this room does.
func asking<Result>(
  _ body: () throws(DeskFault) -> Result
) throws(PaperworkFault) -> Result {
  do { return try body() } catch { throw .desk(error) }
}

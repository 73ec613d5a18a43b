public import EventModel
public import EventStore
public import Events

/// One line of a file that was not taken, with everything that is wrong with it.
public struct RefusedLine: Sendable {
  /// From 1, counting every line of the file.
  public let number: Int
  public let faults: [LineFault]
  /// The line as it stood in the file.
  public let bytes: [UInt8]
}

/// What is wrong with a line.
public enum LineFault: Hashable, Sendable {
  /// Not UTF-8, from this byte of the line (from 1); perhaps GB18030.
  case notUTF8(byte: Int, looksLikeGB18030: Bool)
  /// Longer than a line may be, in bytes.
  case tooLong(limit: Int)
  /// The file ends inside this line.
  case truncated
  /// Not JSON, at this byte of the line (from 1).
  case notJSON(JSONFault.Reason, byte: Int)
  /// A field is not as the contract says.
  case field(Refusal)
  /// A void or correction names an entry that does not stand earlier in the log.
  case targetMissing(EventID)
  /// A void or correction names an entry of another stream.
  case targetInOtherStream(EventID, stream: String)
  /// A void or correction names another void or correction.
  case targetIsFix(EventID)
  /// The parameter's `from` and the entry's effective day would differ after the correction.
  case parameterDayDiffers(effectiveOn: CivilDate, from: CivilDate)
  /// The log refused the entry: an id used with other content, a clock that goes back.
  case log(AppendError)
}

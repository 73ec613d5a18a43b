import EventModel

/// The terms of the contract. Patterns are of the language that JSON Schema and the system's regular
/// expressions share; requests are checked by the very same text.
extension Schema {
  private enum Pattern {
    /// A day that exists from 1949 to 2100.
    static let day =
      "(?:(?:19(?:49|[5-9][0-9])|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
      + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
      + "|(?:19(?:5[26]|6[048]|7[26]|8[048]|9[26])|20(?:[02468][048]|[13579][26]))-02-29)"
    static let time = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]"
    static let offset = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
    static let identifier = "[A-Za-z0-9._-]{1,64}"
    static let jurisdiction = "[0-9]{6}(?:-[A-Z0-9]{1,8})?"
    static let hexadecimal64 = "[0-9a-f]{64}"
    static let uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
  }

  private static func whole(_ pattern: String) -> Schema { text(matching: "^\(pattern)$") }

  /// `2020-08-31`.
  static let day = whole(Pattern.day).example(.string("2020-08-31"))
  /// A day, meaning its end in Asia/Shanghai, or an instant with its offset.
  static let knownMoment = whole(
    "(?:\(Pattern.day)|\(Pattern.day)T\(Pattern.time)(?:\\.[0-9]{1,9})?\(Pattern.offset))"
  ).example(.string("2021-03-01T18:00:00+08:00"))
  /// The stored form of a moment.
  static let moment = whole("[0-9]{4}-[0-9]{2}-[0-9]{2}T\(Pattern.time)\\.[0-9]{3}Z")
    .example(.string("2020-06-22T01:30:00.000Z"))
  static let identifier = whole(Pattern.identifier).example(.string("lg-0007"))
  static let jurisdiction = whole("(?:CN|\(Pattern.jurisdiction))").example(.string("440307"))
  static let jurisdictionPrefix = whole("[0-9]{1,6}(?:-[A-Z0-9]{0,8})?").example(.string("4403"))
  static let stream = whole(
    "(?:(?:association|draw|office)/\(Pattern.identifier)"
      + "|rulebook/(?:CN|\(Pattern.jurisdiction)))"
  ).example(.string("association/lg-0007"))
  static let actor = whole(
    "(?:registrar|supervisor|federation|association|party|evaluator|court|system)"
      + "/(?:CN|\(Pattern.jurisdiction))/\(Pattern.identifier)"
  ).example(.string("registrar/440307/li"))
  static let entryID = whole(Pattern.uuid).example(.string("018f2c1e-7a10-7c3e-9d55-0a1b2c3d4e5f"))
  static let sha256 = whole(Pattern.hexadecimal64)
  /// A position of the log, or a number of entries; what a JSON number holds without loss.
  static let position = integer(0...Int(Int32.max))
  /// `SIZE:ROOT`.
  static let checkpoint = whole("[0-9]{1,10}:\(Pattern.hexadecimal64)")
  /// A page token, opaque to whoever gets it.
  static let pageToken = whole("[0-9]{1,9}~[A-Za-z0-9._-]{0,64}(?:~[A-Za-z0-9_-]{0,1000})?")
  /// `LOG.POSITION`, the identity of an event of the stream.
  static let eventStreamID = whole("\(Pattern.uuid)\\.[0-9]{1,10}")
  /// 1 to 200 visible letters of ASCII.
  static let idempotencyKey = whole("[!-~]{1,200}")
}

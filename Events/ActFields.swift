public import EventModel

/// What every act may carry beside its own fields: the files, the law and the entries it rests on,
/// and the written reason of who decided. Declared once; the structs of the types do not hold them.
public struct ActNotes: Codable, Hashable, Sendable {
  /// One file beside the log, known by its hash (附件).
  public struct Attachment: Codable, Hashable, Sendable {
    static let fields: [Field] = [
      .required("bytes", .count, "字节数", "Length in bytes."),
      .required("name", .text, "文件名", "What the file is called to people."),
      .required("sha256", .sha256, "校验值", "SHA-256 of the bytes."),
    ]

    /// Length in bytes (字节数).
    public let bytes: Int
    /// What the file is called to people (文件名).
    public let name: String
    /// SHA-256 of the bytes, in lower-case hexadecimal (校验值).
    public let sha256: String

    public init(bytes: Int, name: String, sha256: String) {
      self.bytes = bytes
      self.name = name
      self.sha256 = sha256
    }

    init(_ payload: inout Payload) throws(PayloadFault) {
      bytes = try payload.count("bytes")
      name = try payload.text("name")
      sha256 = try payload.text("sha256")
    }

    fileprivate var json: JSONValue {
      .object([
        .init("bytes", .integer(Int64(bytes))), .init("name", .string(name)),
        .init("sha256", .string(sha256)),
      ])
    }
  }

  /// Files beside the log (附件).
  public let attachments: [Attachment]
  /// The provision on which the act rests (法律依据).
  public let basis: String?
  /// The entries on which the act rests (依据条目).
  public let because: [EventID]
  /// The written reason (书面理由).
  public let justification: String?

  public init(
    attachments: [Attachment] = [], basis: String? = nil, because: [EventID] = [],
    justification: String? = nil
  ) {
    self.attachments = attachments
    self.basis = basis
    self.because = because
    self.justification = justification
  }

  /// What an act's canonical data carry; all empty where they carry nothing of it.
  public init(_ payload: inout Payload) throws(PayloadFault) {
    attachments = try payload.optionalObjects("attachments", Attachment.init) ?? []
    basis = try payload.optionalText("basis")
    because = try payload.optionalEventIDs("because") ?? []
    justification = try payload.optionalText("justification")
  }

  /// The data with these notes beside their own members; a member that is there already stays.
  /// Data that are no object come back as they are.
  public func merged(into data: JSONValue) -> JSONValue {
    guard case .object(let members) = data else { return data }
    return .object(members + self.members.filter { data[$0.key] == nil })
  }

  private var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if !attachments.isEmpty {
      members.append(.init("attachments", .array(attachments.map(\.json))))
    }
    if let basis { members.append(.init("basis", .string(basis))) }
    if !because.isEmpty {
      members.append(.init("because", .array(because.map { .string($0.description) })))
    }
    if let justification { members.append(.init("justification", .string(justification))) }
    return members
  }
}

extension Field {
  /// The optional fields of every type's data, beside its own.
  public static let ofEveryAct: [Field] = [
    .added(
      "attachments", .list(of: .object(ActNotes.Attachment.fields)), "附件",
      "Files beside the log, by their hash."),
    .added("basis", .text, "法律依据", "The provision on which the act rests."),
    .added("because", .list(of: .entry), "依据条目", "The entries on which the act rests."),
    .added(
      "justification", .text, "书面理由",
      "Why, in writing: for what the law leaves to judgement, and for a late record."),
  ]

  /// A type's own fields with those of every act; its own win where both have a name.
  static func withNotes(_ own: [Field]) -> [Field] {
    own + ofEveryAct.filter { note in !own.contains { $0.name == note.name } }
  }
}

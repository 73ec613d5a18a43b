public import EventModel

extension Field {
  /// What the record of any act may say besides its own data; the project's own addition.
  ///
  /// The structs of the types do not hold these fields: ``ActNotes`` does.
  public static let ofEveryAct: [Field] = [
    .added(
      "attachments", .list(of: .object(Attachment.fields)), "附件", "Files that go with the act."),
    .added("basis", .text, "法律依据", "Instrument and article on which the act rests."),
    .added("because", .list(of: .entry), "依据条目", "Entries on which the act rests."),
    .added("justification", .text, "书面理由", "Why the officer acts although a gate warns."),
  ]

  /// A type's own fields and those of every act; where both have a name, the type's own stands.
  static func withThoseOfEveryAct(_ own: [Field]) -> [Field] {
    own + ofEveryAct.filter { field in !own.contains { $0.name == field.name } }
  }
}

/// A file that goes with an act (附件): the log keeps its hash, not its bytes.
public struct Attachment: Codable, Hashable, Sendable {
  public static let fields: [Field] = [
    .required("name", .text, "文件名", "Name of the file."),
    .required("bytes", .count, "字节数", "Its length in bytes."),
    .required("sha256", .sha256, "SHA-256", "Its SHA-256."),
  ]

  /// Name of the file (文件名).
  public let name: String
  /// Its length in bytes (字节数).
  public let bytes: Int
  /// Its SHA-256: 64 lower-case hexadecimal digits.
  public let sha256: String

  public init(name: String, bytes: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
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

/// What any act's record says besides its own data (附记); see ``Field/ofEveryAct``.
public struct ActNotes: Codable, Hashable, Sendable {
  /// Files that go with the act (附件); none where the field is absent.
  public let attachments: [Attachment]
  /// Instrument and article on which the act rests (法律依据).
  public let basis: String?
  /// Entries on which the act rests (依据条目); none where the field is absent.
  public let because: [EventID]
  /// Why the officer acts although a gate warns (书面理由).
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

  /// Reads the notes of any type's data in any version; no other key is looked at.
  ///
  /// A type with a field `basis` of its own gives that one.
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

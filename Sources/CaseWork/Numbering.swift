public import EventModel
public import Events
import Law
public import Papers

/// The numbers of the papers that carry acts (文号): which acts carry a paper, and which number is right.
///
/// Pure: what an office's register holds is handed in as a ``PaperLedger``. The desk reads the register,
/// and appends the number in the same append as the act.
public enum Numbering {
  static let noOffice = Gate(
    "numbering.office", HouseRules.numbering,
    "办理人辖区没有登记机构，无法编号：请先以 OpenOffice 登记，或自行填写文号（--document）",
    "No office is open in the officer's jurisdiction, so no number can be given: OpenOffice first, "
      + "or give the number with --document")
  static let noWord = Gate(
    "numbering.word", HouseRules.numbering,
    "机构没有登记可用的发文机关代字，无法编号：请以 OpenOffice 登记 word，或自行填写文号（--document）",
    "The office has no usable word for paper numbers: record it with OpenOffice (word=…), or give the "
      + "number with --document")
  static let leavesGap = Gate(
    "numbering.gap", HouseRules.numbering, "文号不连续",
    "The number leaves a gap, or stands before the register",
    force: .judgement)
  static let isRepeated = Gate(
    "numbering.repeat", HouseRules.numbering, "文号已用于另一文书", "The number stands on another paper")
  static let otherKind = Gate(
    "numbering.kind", HouseRules.numbering, "文号的种类与本文书不符",
    "The number is one of another kind of paper")
  static let twoNumbers = Gate(
    "numbering.differs", HouseRules.numbering, "填写了两个不同的文号", "Two different numbers were given")

  static let all = [noOffice, noWord, leavesGap, isRepeated, otherKind, twoNumbers]

  /// The acts that carry one kind of paper; the notice of an adverse decision carries one of two.
  private static let kinds: [EventType: PaperKind] = [
    .rectificationOrdered: .rectificationOrder, .adverseNoticeServed: .listingNotice,
    .abnormalListEntered: .abnormalListing, .seriousListEntered: .seriousListing,
    .abnormalListLeft: .leavingList, .seriousListLeft: .leavingList,
    .penaltyDecided: .penaltyDecision, .associationDeregistered: .deregistrationDecision,
  ]

  /// The kind of paper that carries an act; nil where it carries none with a number.
  public static func kind(of act: EventType, _ given: JSONValue) -> PaperKind? {
    let isPenaltyNotice =
      act == .adverseNoticeServed
      && given["matter"] == .string(AdverseMatter.penalty.rawValue)
    return isPenaltyNotice ? .penaltyNotice : kinds[act]
  }

  /// The field of an act that is its paper's number; nil where only the entry's document is.
  private static func field(of act: EventType) -> String? {
    act == .rectificationOrdered ? "order" : nil
  }

  /// The command with the number it was given in its one written form, in every place where it stands:
  /// `示民责改[2020]012号` becomes `示民责改〔2020〕12号`. What is no number of this house's form stays.
  public static func normalised(_ command: CaseCommand) -> CaseCommand {
    guard kind(of: command.act, command.given) != nil else { return command }
    func plain(_ text: String) -> String { PaperNumber(text)?.description ?? text }
    var given = command.given
    if let field = field(of: command.act), case .string(let text)? = given[field] {
      given = given.setting(field, .string(plain(text)))
    }
    return command.carrying(given, document: command.document.map(plain))
  }

  /// The numbers that an officer gave for a command's paper: none, one, or two that differ.
  private static func typed(_ command: CaseCommand) -> [String] {
    var numbers: [String] = []
    if let field = field(of: command.act), case .string(let text)? = command.given[field] {
      numbers.append(text)
    }
    if let document = command.document, !numbers.contains(document) { numbers.append(document) }
    return numbers
  }

  /// The year of the register that a command's number stands in.
  public static func year(of command: CaseCommand, today: CivilDate) -> Int {
    typed(command).first.flatMap { PaperNumber($0)?.year } ?? today.year
  }

  /// What a command's paper is called, and whether the register takes it in.
  public struct Outcome: Sendable {
    /// The command with the number in its place.
    public let command: CaseCommand
    /// The number that the office's register takes in; nil where the command carries no paper, or
    /// one whose number another agency or an older register gave.
    public let entered: PaperNumber?
    /// The gates of numbering that are shut; what a written reason passes is not among them.
    public let obstacles: [Obstacle]
  }

  /// Finds the number of a command's paper.
  ///
  /// - Parameter ledger: the register of the officer's office in ``year(of:today:)``; nil where no
  ///   office is open.
  public static func outcome(_ command: CaseCommand, _ ledger: PaperLedger?) -> Outcome {
    guard let kind = kind(of: command.act, command.given) else {
      return Outcome(command: command, entered: nil, obstacles: [])
    }
    let typed = typed(command)
    if typed.count > 1 {
      let found = typed.joined(separator: " / ")
      return Outcome(
        command: command, entered: nil, obstacles: [Obstacle(twoNumbers, found: found)])
    }
    guard let text = typed.first else { return next(kind, command, ledger) }
    let carrying = filled(command, text)
    guard let ledger, let number = PaperNumber(text), number.officeWord == ledger.word else {
      return Outcome(command: carrying, entered: nil, obstacles: [])
    }
    let shut = obstacles(number, of: kind, ledger).filter {
      $0.gate.force == .absolute || command.justification == nil
    }
    return Outcome(command: carrying, entered: number, obstacles: shut)
  }

  private static func next(
    _ kind: PaperKind, _ command: CaseCommand, _ ledger: PaperLedger?
  ) -> Outcome {
    guard let ledger else {
      let obstacle = Obstacle(noOffice, found: command.actor.jurisdiction)
      return Outcome(command: command, entered: nil, obstacles: [obstacle])
    }
    guard let number = ledger.next(kind) else {
      return Outcome(
        command: command, entered: nil, obstacles: [Obstacle(noWord, found: ledger.word)])
    }
    return Outcome(
      command: filled(command, number.description), entered: number, obstacles: [])
  }

  private static func obstacles(
    _ number: PaperNumber, of kind: PaperKind, _ ledger: PaperLedger
  ) -> [Obstacle] {
    guard number.kind == kind else {
      return [Obstacle(otherKind, found: number.kind.chinese, wanted: kind.chinese)]
    }
    if ledger.holds(number) { return [Obstacle(isRepeated, found: number.description)] }
    guard let next = ledger.next(kind), next != number else { return [] }
    return [Obstacle(leavesGap, found: number.description, wanted: next.description)]
  }

  private static func filled(_ command: CaseCommand, _ number: String) -> CaseCommand {
    let given =
      field(of: command.act).map { command.given.setting($0, .string(number)) } ?? command.given
    return command.carrying(given, document: number)
  }
}

/// One office's paper numbers of one year (发文登记).
public struct PaperLedger: Sendable {
  /// The office's word (发文机关代字); nil where it has none.
  public let word: String?
  /// The year.
  public let year: Int
  private var taken: [String: Set<Int>] = [:]

  /// A ledger of what a register's entries hold.
  public init(word: String?, year: Int, _ entries: [PaperNumbered]) {
    self.word = word
    self.year = year
    for entry in entries { taken[entry.kind, default: []].insert(entry.number) }
  }

  /// The number after the last one of a kind; nil where the office's word makes none.
  public func next(_ kind: PaperKind) -> PaperNumber? {
    guard let word else { return nil }
    let last = taken[kind.rawValue]?.max() ?? 0
    return PaperNumber(officeWord: word, kind: kind, year: year, number: last + 1)
  }

  /// Whether a number was given before.
  public func holds(_ number: PaperNumber) -> Bool {
    taken[number.kind.rawValue]?.contains(number.number) ?? false
  }
}

extension CaseCommand {
  func carrying(_ given: JSONValue, document: String?) -> CaseCommand {
    CaseCommand(
      act, on: stream, given: given, effectiveOn: effectiveOn, actor: actor, document: document)
  }
}

extension JSONValue {
  /// The object with a member's value; what is no object stays.
  func setting(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key } + [Member(key, value)])
  }
}

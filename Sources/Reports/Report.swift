import Associations
public import EventModel

/// A table that an office keeps beside the views of the contract (台账): what a mechanism of
/// supervision has on record, for every association, as of a day.
///
/// Each is worked out from the dossiers alone; none is stored, and each row names its entries.
public enum Report: String, CaseIterable, Sendable {
  /// The eight registers of comprehensive supervision (“1+8”综合监管台账).
  case supervision
  /// Rewards and restrictions, and the list each rests on (联合激励惩戒).
  case creditMeasures = "credit-measures"
  /// Self-discipline texts and whether they may be used (自律文本备案).
  case selfDiscipline = "self-discipline"
  /// Where a Party organisation is owed, and joint branches (党建覆盖).
  case party
  /// Grants and the condition they were paid on (专项资金).
  case grants
  /// Entries in the two catalogues with their scores (承接目录与绩效).
  case catalogues
  /// What was raised and what was answered (听取意见).
  case consultations
  /// Major matters reported ahead (重大事项报告).
  case majorMatters = "major-matters"
  /// Who supervises whom (监管分工).
  case supervisors
  /// Bodies of one trade and area (一业一会、业务交叉).
  case overlaps
  /// Posts held across associations (跨会任职).
  case posts
  /// The one register of members (会员信息登记统一平台).
  case members
  /// Party branches shared by several bodies (联合党支部).
  case jointBranches = "joint-branches"
  /// Random inspections (双随机抽取).
  case draws

  /// What it is called in Chinese.
  public var chinese: String {
    switch self {
    case .supervision: "“1+8”综合监管台账"
    case .creditMeasures: "联合激励惩戒措施"
    case .selfDiscipline: "自律文本备案"
    case .party: "党建覆盖"
    case .grants: "专项资金"
    case .catalogues: "承接目录与绩效"
    case .consultations: "听取意见与答复"
    case .majorMatters: "重大事项报告"
    case .supervisors: "监管分工"
    case .overlaps: "一业一会：业务交叉与可引导合并"
    case .posts: "跨会任职"
    case .members: "会员信息登记统一平台"
    case .jointBranches: "联合党支部"
    case .draws: "双随机抽取"
    }
  }

  /// What it is called in English.
  public var english: String {
    switch self {
    case .supervision: "Eight registers of supervision"
    case .creditMeasures: "Incentives and sanctions"
    case .selfDiscipline: "Self-discipline texts"
    case .party: "Party coverage"
    case .grants: "Grants"
    case .catalogues: "Catalogues and scores"
    case .consultations: "Consultations"
    case .majorMatters: "Major matters"
    case .supervisors: "Supervising bodies"
    case .overlaps: "Overlapping bodies and merger candidates"
    case .posts: "Posts across associations"
    case .members: "The register of members"
    case .jointBranches: "Joint Party branches"
    case .draws: "Random inspections"
    }
  }

  /// The columns, in order; the first is the association, or the draw.
  public var columns: [Column] {
    self == .draws
      ? [Column("draw", "编号", "draw")] + own
      : [Column("association", "编号", "association"), Column("name", "名称", "name")] + own
  }

  private var own: [Column] {
    switch self {
    case .supervision: SupervisionRegisters.columns
    case .creditMeasures: CreditMeasures.columns
    case .selfDiscipline: SelfDisciplineTexts.columns
    case .party: PartyCoverage.columns
    case .grants: Grants.columns
    case .catalogues: CatalogueScores.columns
    case .consultations: Consultations.columns
    case .majorMatters: MajorMatters.columns
    case .supervisors: SupervisingBodies.columns
    case .overlaps: Overlaps.columns
    case .posts: Posts.columns
    case .members: Members.columns
    case .jointBranches: JointBranches.columns
    case .draws: Draws.columns
    }
  }

  /// The rows, by association.
  public func lines(_ picture: Picture) -> [Line] {
    switch self {
    case .supervision: picture.each(SupervisionRegisters.lines)
    case .creditMeasures: picture.each(CreditMeasures.lines)
    case .selfDiscipline: picture.each(SelfDisciplineTexts.lines)
    case .party: picture.each(PartyCoverage.lines)
    case .grants: picture.each(Grants.lines)
    case .catalogues: picture.each(CatalogueScores.lines)
    case .consultations: picture.each(Consultations.lines)
    case .majorMatters: picture.each(MajorMatters.lines)
    case .supervisors: picture.each(SupervisingBodies.lines)
    case .overlaps: Overlaps.lines(picture)
    case .posts: Posts.lines(picture)
    case .members: Members.lines(picture)
    case .jointBranches: JointBranches.lines(picture)
    case .draws: Draws.lines(picture)
    }
  }

  /// One column: its key and what people call it.
  public struct Column: Hashable, Sendable {
    public let key: String
    public let chinese: String
    public let english: String

    init(_ key: String, _ chinese: String, _ english: String) {
      self.key = key
      self.chinese = chinese
      self.english = english
    }
  }

  /// One value: JSON keeps its type, people read its text.
  public enum Cell: Hashable, Sendable {
    case none
    case text(String)
    case number(Int64)
    case day(CivilDate)
    case flag(Bool)

    static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
    static func day(_ day: CivilDate?) -> Cell { day.map { .day($0) } ?? .none }
    static func number(_ number: Int?) -> Cell { number.map { .number(Int64($0)) } ?? .none }
  }

  /// One row: a cell for each column, and the entries it rests on.
  public struct Line: Hashable, Sendable {
    public let cells: [Cell]
    /// Positions, ascending.
    public let because: [LogPosition]
    public let association: String
    /// The association's jurisdiction on the day asked about.
    public let jurisdiction: String?

    init(_ cells: [Cell], _ evidence: [Evidence?]) {
      var because = Because()
      for one in evidence { because.add(one) }
      self.init(cells: cells, because: because.positions, association: "", jurisdiction: nil)
    }

    private init(
      cells: [Cell], because: [LogPosition], association: String, jurisdiction: String?
    ) {
      self.cells = cells
      self.because = because
      self.association = association
      self.jurisdiction = jurisdiction
    }

    /// A row about a draw.
    init(draw: String, jurisdiction: String, _ cells: [Cell], _ evidence: [Evidence?]) {
      let line = Line(cells, evidence)
      self.init(
        cells: [.text(draw)] + cells, because: line.because, association: draw,
        jurisdiction: jurisdiction)
    }

    func of(_ association: Association) -> Line {
      let name = association.items.name?.value ?? nil
      return Line(
        cells: [.text(association.identifier), .text(name)] + cells, because: because,
        association: association.identifier,
        jurisdiction: association.items.jurisdiction?.value ?? nil)
    }
  }
}

public import Rules

extension View {
  /// The rows that one association has in this view, in the contract's order; none in the
  /// statistics, which count associations instead, in the work queue, which asks for the dossier
  /// (``Work``), and among the officers, who belong to offices (``Officers``).
  public func rows(_ x: Examination) -> [Row] {
    switch self {
    case .register: [Register.row(x)]
    case .abnormalList: Self.list(AbnormalList.row(x))
    case .blackList: Self.list(BlackList.row(x))
    case .redList: Self.list(RedList.row(x))
    case .zombies: Self.list(Zombies.row(x))
    case .deadlines: Deadlines.rows(x)
    case .proposals: Proposals.rows(x)
    case .catalogue: Self.list(Catalogue.row(x))
    case .decoupling: Self.list(DecouplingProgress.row(x))
    case .statistics, .work, .officers: []
    }
  }

  /// The empty list costs nothing; most associations stand on no list.
  private static func list(_ row: Row?) -> [Row] {
    guard let row else { return [] }
    return [row]
  }

  /// The columns that tell which row is the same row on another day.
  public var identity: Set<String> {
    switch self {
    case .register, .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling:
      ["association"]
    case .deadlines: ["association", "obligation", "subject"]
    case .proposals: ["association", "action", "ground", "subject"]
    case .statistics: ["jurisdiction"]
    case .work: ["association", "case"]
    case .officers: ["office", "officer", "duty", "jurisdictions", "association", "from"]
    }
  }
}

extension Row {
  /// The values of the columns that identify the row.
  public var identity: [Value] {
    zip(view.columns, values).filter { view.identity.contains($0.0.key) }.map(\.1)
  }
}

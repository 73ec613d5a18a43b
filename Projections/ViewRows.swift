public import Rules

extension View {
  /// The rows that one association has in this view, in the contract's order; none in the
  /// statistics, which count associations instead.
  public func rows(_ x: Examination) -> [Row] {
    switch self {
    case .register: [Register.row(x)]
    case .abnormalList: [AbnormalList.row(x)].compactMap(\.self)
    case .blackList: [BlackList.row(x)].compactMap(\.self)
    case .redList: [RedList.row(x)].compactMap(\.self)
    case .zombies: [Zombies.row(x)].compactMap(\.self)
    case .deadlines: Deadlines.rows(x)
    case .proposals: Proposals.rows(x)
    case .catalogue: [Catalogue.row(x)].compactMap(\.self)
    case .decoupling: [DecouplingProgress.row(x)].compactMap(\.self)
    case .statistics: []
    }
  }

  /// The columns that tell which row is the same row on another day.
  public var identity: Set<String> {
    switch self {
    case .register, .abnormalList, .blackList, .redList, .zombies, .catalogue, .decoupling:
      ["association"]
    case .deadlines: ["association", "obligation", "subject"]
    case .proposals: ["association", "action", "ground", "subject"]
    case .statistics: ["jurisdiction"]
    }
  }
}

extension Row {
  /// The values of the columns that identify the row.
  public var identity: [Value] {
    zip(view.columns, values).filter { view.identity.contains($0.0.key) }.map(\.1)
  }
}

public import EventModel
public import Rules

extension Replay {
  /// The parameters that the rulebooks set, corrections applied: what was recorded up to a position.
  public static func parameters(
    from store: String, through position: LogPosition? = nil
  ) throws(ReplayFault) -> ParameterTable {
    try LoadedLog.one("", store, knownAt: nil, through: position).parameterTable()
  }
}

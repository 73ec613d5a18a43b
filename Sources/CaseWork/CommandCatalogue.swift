public import Events

/// Every command by its name, and the act it leads to.
public enum CommandCatalogue {
  /// The acts that officers command, in the order of the event contract; the others – an attempt
  /// refused, a number given – are entries that the house writes itself.
  public static let acts: [EventType] = EventType.allCases.filter { $0.act.isCommanded }

  private static let byName = Dictionary(
    uniqueKeysWithValues: acts.map { ($0.act.commandName, $0) })

  /// The act of a command, nil where there is no such command.
  public static func act(named command: String) -> EventType? { byName[command] }
}

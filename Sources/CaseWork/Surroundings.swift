public import Associations
import EventModel

/// The other associations on the act's day, for the rules that look beyond one body: overlap,
/// posts held in several, joint party branches, the population of a draw.
public struct Surroundings: Sendable {
  /// One other association.
  public struct Neighbour: Sendable {
    public let association: Association
    public let dossier: Dossier

    public init(association: Association, dossier: Dossier) {
      self.association = association
      self.dossier = dossier
    }

    public var identifier: String { association.identifier }
    public var name: String? { association.items.name?.value }
    public var jurisdiction: String? { association.items.jurisdiction?.value }
    public var isActive: Bool { association.standing.status == .registered }
  }

  /// By identifier, in code-point order.
  public let neighbours: [Neighbour]

  public init(_ neighbours: [Neighbour] = []) {
    self.neighbours = neighbours
  }

  /// The association with an identifier.
  public func neighbour(_ identifier: String) -> Neighbour? {
    neighbours.first { $0.identifier == identifier }
  }
}

public import EventModel

/// Turns data of one version of a shape into the next; stored bytes themselves never change.
public struct Upcaster: Sendable {
  /// The type whose data it turns.
  public let type: EventType
  /// The version it reads; it gives the next.
  public let from: Int
  /// What it does, in one sentence.
  public let note: String
  private let apply: @Sendable ([JSONValue.Member]) -> [JSONValue.Member]

  package init(
    _ type: EventType, from: Int, _ note: String,
    _ apply: @escaping @Sendable ([JSONValue.Member]) -> [JSONValue.Member]
  ) {
    self.type = type
    self.from = from
    self.note = note
    self.apply = apply
  }

  /// The same data in the next version.
  public func upcast(_ data: JSONValue) -> JSONValue {
    guard case .object(let members) = data else { return data }
    return .object(apply(members))
  }

  /// Every step there is; one for each version that is not its type's current one.
  public static let all = [
    Upcaster(
      .feeStandardAdopted, from: 1, "`tiers`, a number in schema 1, is `tierCount`"
    ) { members in
      members.map { $0.key == "tiers" ? JSONValue.Member("tierCount", $0.value) : $0 }
    }
  ]

  /// Where the steps do not lead from schema 1 to the current one, once each.
  package static func gaps(in steps: [Upcaster] = all) -> [String] {
    var gaps: [String] = []
    for type in EventType.allCases {
      let given = steps.filter { $0.type == type }.map(\.from).sorted()
      let needed = Array(1..<type.shape.schema)
      if given != needed { gaps.append("\(type.rawValue): steps from \(given), needed \(needed)") }
      if type.shape.olderShapes.count != needed.count {
        gaps.append("\(type.rawValue): \(type.shape.olderShapes.count) older shapes")
      }
    }
    return gaps
  }
}

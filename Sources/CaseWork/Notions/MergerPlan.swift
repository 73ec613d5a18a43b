import Associations
import EventModel
import Events
import Law

/// A merger or division as an officer gives it (合并、分立): who gives, who receives.
struct MergerPlan {
  static let fields: [Field] = [
    .required("merger", .text, "合并编号", "Number that all its entries share."),
    .required("kind", .oneOf(MergerRegistered.Kind.self), "方式", "Merger or division."),
    .required(
      "sources", .list(of: .identifier), "被合并、被分立方", "Those that give their rights and duties."),
    .required("targets", .list(of: .identifier), "承继方", "Those that receive them."),
    .optional("continues", .flag, "存续", "In a division: whether the source lives on."),
  ]

  let merger: String
  let kind: MergerRegistered.Kind
  let sources: [String]
  let targets: [String]
  let continues: Bool?

  /// Reads what a command gave, once its shape has been checked.
  init(_ given: JSONValue) {
    do throws(PayloadFault) {
      self = try Payload.reading(given.canonicalBytes) { payload throws(PayloadFault) in
        try Self(&payload)
      }
    } catch {
      preconditionFailure("a merger that fits its shape cannot be read: \(error)")
    }
  }

  private init(_ payload: inout Payload) throws(PayloadFault) {
    continues = try payload.optionalFlag("continues")
    kind = try payload.choice("kind")
    merger = try payload.text("merger")
    sources = try payload.texts("sources")
    targets = try payload.texts("targets")
  }

  /// Everybody who takes part, sources first.
  var parties: [String] { sources + targets }

  /// Whether the sources end: all but the source of a division that lives on.
  var endsSources: Bool { kind != .division || continues != true }

  /// Whether the numbers of sources and targets make this kind.
  var isOfItsKind: Bool {
    switch kind {
    case .absorption: targets.count == 1 && continues == nil
    case .consolidation: sources.count >= 2 && targets.count == 1 && continues == nil
    case .division: sources.count == 1 && targets.count >= (continues == true ? 1 : 2)
    }
  }

  /// One entry in every party's stream, the one in which the command was given first.
  func drafts(_ s: Situation) -> [Draft] {
    let own = s.stream.identifier
    let order = [own] + parties.filter { $0 != own }
    return order.compactMap { identifier in
      guard let stream = StreamName.association(identifier) else { return nil }
      var members: [JSONValue.Member] = [
        .init("merger", .string(merger)), .init("kind", .string(kind.rawValue)),
        .init("role", .string(role(of: identifier).rawValue)),
        .init("others", .array(parties.filter { $0 != identifier }.map { .string($0) })),
      ]
      if let continues { members.append(.init("continues", .bool(continues))) }
      return Draft(stream, .mergerRegistered, on: s.day, .object(members))
    }
  }

  private func role(of identifier: String) -> MergerRegistered.Role {
    sources.contains(identifier) ? .source : .target
  }
}

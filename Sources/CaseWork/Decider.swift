import Associations
import EventModel
import Events
import Law

/// Decides: a command and the situation it meets → the entries to write, or every reason against.
///
/// Pure: the same command in the same situation gives the same decision, so a decision can be
/// shown before it is taken (`--dry-run`) and taken again when a second officer confirms it.
public enum Decider {
  /// What a command leads to, before anybody asks whether this officer may give it.
  public static func decide(
    _ command: CaseCommand, _ s: Situation
  ) throws(CommandRefusal) -> Decision {
    var s = s
    s.document = command.document
    return try command.act.act.decide(command, s)
  }
}

extension Act {
  static func decide(_ command: CaseCommand, _ s: Situation) throws(CommandRefusal) -> Decision {
    do {
      try EventReader.check(command.given, has: given, effectiveOn: command.effectiveOn, of: type)
    } catch { throw .misshapen(error) }
    var shut = GeneralGates.obstacles(Self.self, command, s)
    let drafts: [Draft]
    do { drafts = try self.drafts(command.given, s) } catch {
      throw .obstacles(shut + error.obstacles)
    }
    let main = try read(drafts, s)
    if let main { shut += main.obstacles(s) }
    let standing = shut.filter { $0.gate.force == .absolute || command.justification == nil }
    guard standing.isEmpty else { throw .obstacles(standing) }
    let grounds = main?.grounds(s)
    return Decision(drafts.map { $0.carrying(command, grounds, s) })
  }

  /// The act itself among the drafts: the first of its type in the command's stream.
  private static func read(
    _ drafts: [Draft], _ s: Situation
  ) throws(CommandRefusal) -> Self? {
    guard let draft = drafts.first(where: { $0.type == type && $0.stream == s.stream }) else {
      return nil
    }
    do {
      let bytes = try EventReader.readData(
        draft.data, of: type, schema: schema, effectiveOn: draft.effectiveOn)
      return try Payload.reading(bytes) { payload throws(PayloadFault) in try Self(&payload) }
    } catch let refusals as Refusals {
      throw .misshapen(refusals)
    } catch {
      preconditionFailure("\(type.rawValue): data that fit their shape cannot be read: \(error)")
    }
  }
}

extension Draft {
  /// The draft with what every act of a command carries: the reason, the attachments, and the law
  /// and the entries on which it rests. What the officer gave stands before what was worked out.
  func carrying(_ command: CaseCommand, _ grounds: Grounds?, _ s: Situation) -> Draft {
    guard case .object(var members) = data else { return self }
    let own = Set(type.shape.fields.map(\.name))
    func add(_ key: String, _ value: JSONValue?) {
      guard let value, !own.contains(key), !members.contains(where: { $0.key == key }) else {
        return
      }
      members.append(JSONValue.Member(key, value))
    }
    for key in Field.ofEveryAct.map(\.name) { add(key, command.given[key]) }
    if let grounds {
      add("basis", .string(grounds.basis.map(\.citation).joined(separator: "；")))
      let entries = grounds.because.positions.compactMap { position in
        s.dossier.item(at: position)?.origin.map { JSONValue.string($0.id.description) }
      }
      if !entries.isEmpty { add("because", .array(entries)) }
    }
    return Draft(stream, type, on: effectiveOn, .object(members))
  }
}

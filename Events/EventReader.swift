public import EventModel

/// Reads lines of the contract strictly: what is not of the contract is refused, all of it at once.
public enum EventReader {
  /// The envelope of a line.
  ///
  /// `position` and `version`, which every exported line carries, are taken and not used, so that
  /// an export can be read in again. Throws all that is wrong with the line.
  public static func read(_ line: JSONValue) throws(Refusals) -> Envelope {
    guard case .object(let members) = line else {
      throw Refusals([Refusal("", found: line, .wrongType(expected: .object))])
    }
    var reading = EnvelopeReading()
    for member in members { reading.take(member.key, member.value) }
    return try reading.envelope()
  }

  /// The canonical bytes of data of a known type, checked as a line's `data` is.
  ///
  /// A correction's data are the whole data of its target: read them with the target's type and
  /// schema, the day that will hold, and `data.data` for the path.
  ///
  /// - Parameter effectiveOn: the entry's effective date; nil skips what is compared with it.
  public static func readData(
    _ data: JSONValue, of type: EventType, schema: Int, effectiveOn: CivilDate?,
    at path: String = "data"
  ) throws(Refusals) -> [UInt8] {
    let entry = EventCatalogue.entry(of: type)
    guard let fields = entry.fields(inSchema: schema) else {
      throw Refusals([
        Refusal("schema", found: .integer(Int64(schema)), .unknownSchema(known: entry.schemas))
      ])
    }
    let refusals = problems(
      of: data, entry: entry, fields: fields, effectiveOn: effectiveOn, at: path)
    if !refusals.isEmpty { throw Refusals(refusals) }
    return data.canonicalBytes
  }

  /// Checks what a command gives against its fields and those of every act.
  package static func check(
    _ given: JSONValue, has fields: [Field], effectiveOn: CivilDate, of type: EventType
  ) throws(Refusals) {
    let entry = EventCatalogue.entry(of: type)
    let isOwnShape = fields == type.shape.fields
    let refusals =
      isOwnShape
      ? problems(
        of: given, entry: entry, fields: Field.withNotes(fields), effectiveOn: effectiveOn,
        at: "data")
      : shapeProblems(of: given, Field.withNotes(fields))
    if !refusals.isEmpty { throw Refusals(refusals) }
  }

  private static func shapeProblems(of given: JSONValue, _ fields: [Field]) -> [Refusal] {
    guard case .object(let members) = given else {
      return [Refusal("data", found: given, .wrongType(expected: .object))]
    }
    var check = ShapeCheck()
    check.members(members, against: fields, at: "data")
    return check.refusals
  }

  static func problems(
    of data: JSONValue, entry: EventCatalogue.Entry, fields: [Field], effectiveOn: CivilDate?,
    at path: String
  ) -> [Refusal] {
    guard case .object(let members) = data else {
      return [Refusal(path, found: data, .wrongType(expected: .object))]
    }
    var check = ShapeCheck()
    check.members(members, against: fields, at: path)
    let contradictions = entry.type.shape.contradictions(in: data, effectiveOn: effectiveOn)
    return check.refusals + contradictions.map { $0.inside(path) }
  }
}

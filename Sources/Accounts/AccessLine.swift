package import EventModel

/// One request, as the access log tells it: nothing that names a person – no login, no display name,
/// no address, nothing that was searched for.
package struct AccessLine: Hashable, Sendable {
  /// When the request came.
  package var at: Instant
  /// Whose request it was, by the name that the log knows; nil for the public.
  package var actor: Actor?
  /// The template of the path, such as `/associations/{id}`: never the path itself.
  package var route: String
  package var association: String?
  package var view: String?
  package var effective: CivilDate?
  package var known: Instant?
  package var status: Int
  /// Bytes of the answer's body.
  package var bytes: Int
  package var microseconds: Int

  package init(
    at: Instant, actor: Actor?, route: String, association: String? = nil, view: String? = nil,
    effective: CivilDate? = nil, known: Instant? = nil, status: Int, bytes: Int, microseconds: Int
  ) {
    self.at = at
    self.actor = actor
    self.route = route
    self.association = association
    self.view = view
    self.effective = effective
    self.known = known
    self.status = status
    self.bytes = bytes
    self.microseconds = microseconds
  }

  /// Writes one line of JSON.
  func write(into line: inout [UInt8]) {
    func add(_ name: String, _ text: String?) {
      guard let text else { return }
      line += ",\"".utf8
      line += name.utf8
      line += "\":".utf8
      JSONValue.writeCanonical(text, into: &line)
    }
    line += "{\"at\":\"".utf8
    line += at.description.utf8
    line.append(UInt8(ascii: "\""))
    add("actor", actor?.description ?? "public")
    add("route", route)
    add("association", association)
    add("view", view)
    add("effective", effective?.description)
    add("known", known?.description)
    line += ",\"status\":\(status),\"bytes\":\(bytes),\"microseconds\":\(microseconds)}\n".utf8
  }
}

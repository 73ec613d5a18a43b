import EventModel
import HTTP
import Web

/// Addresses of other pages that keep the two days of the present one, so that whoever looks at the
/// past stays there.
enum Link {
  /// The parameters that say which moment is looked at, and how it is shown.
  private static let kept = ["effective", "known", "position"]

  /// An address of the console at the same moment.
  ///
  /// - Parameter path: already encoded.
  static func address(
    _ path: String, _ call: Call, _ query: [(String, String)] = []
  ) -> String {
    let named = Set(query.map(\.0))
    let moment = kept.compactMap { name in
      named.contains(name) ? nil : call.request.parameter(name).map { (name, $0) }
    }.filter { !$0.1.isEmpty }
    return Address.make(path, query + moment)
  }

  /// A link; text is escaped.
  static func html(_ text: String, _ address: String, current: Bool = false) -> HTML {
    let mark: HTML = current ? #" aria-current="true""# : .empty
    return #"<a href="\#(address)"\#(mark)>\#(text)</a>"#
  }

  /// A link whose text others on the page share: what only a screen reader says tells them apart.
  static func html(_ text: String, for hidden: String, _ address: String) -> HTML {
    #"<a href="\#(address)">\#(text)<span class="hidden">: \#(hidden)</span></a>"#
  }
}

/// An entry by its position: `#184,233`, linked where the reader may open the log, else to its place
/// in the association's history.
enum PositionLink {
  static func html(
    _ position: LogPosition, _ call: Call, of association: String? = nil
  ) -> HTML {
    let text = Numbers.position(position)
    if call.caller.has(.audit), call.caller.seesPersons {
      return Link.html(text, "/events/\(position)")
    }
    guard let association, call.caller.seesPersons else { return .text(text) }
    let path = "/associations/\(Address.encoded(association))/history"
    return Link.html(text, Link.address(path, call) + "#e\(position)")
  }

  /// Several, parted by blanks; the rest is counted where there are very many.
  static func list(
    _ positions: [LogPosition], _ call: Call, of association: String? = nil, most: Int = 12
  ) -> HTML {
    var parts = positions.prefix(most).map { position -> HTML in
      html(position, call, of: association) + " "
    }
    if positions.count > most {
      let more = positions.count - most
      parts.append(.text(call.say("等另 \(more) 条", "and \(more) more")))
    }
    return HTML(parts)
  }
}

/// An association by its name, linked to its page at the same moment.
enum AssociationLink {
  static func html(_ association: String, named name: String?, _ call: Call) -> HTML {
    Link.html(name ?? association, address(association, call))
  }

  static func address(_ association: String, _ call: Call) -> String {
    Link.address("/associations/\(Address.encoded(association))", call)
  }
}

package import Associations
package import EventModel

/// Which associations somebody may read about (可见范围): those in the jurisdictions of the
/// appointments that are in force, or, for an association's own user, that association alone.
package struct Scope: Hashable, Sendable {
  /// Every jurisdiction, and bodies that have none.
  package let isEverything: Bool
  /// Prefixes of jurisdictions, as appointments name them with the trailing `00` cut off.
  package let prefixes: [String]
  /// Associations that may be read wherever they are.
  package let associations: [String]

  /// Everything there is.
  package static let everything = Scope(isEverything: true, prefixes: [], associations: [])
  /// Nothing at all.
  package static let nothing = Scope(isEverything: false, prefixes: [], associations: [])

  private init(isEverything: Bool, prefixes: [String], associations: [String]) {
    self.isEverything = isEverything
    self.prefixes = prefixes
    self.associations = associations
  }

  /// What these appointments let somebody read.
  package init(_ appointments: [OfficeRoll.Appointment]) {
    var prefixes: Set<String> = []
    var associations: Set<String> = []
    for appointment in appointments {
      if let association = appointment.association {
        associations.insert(association)
      } else {
        prefixes.formUnion(appointment.jurisdictions.map(Self.prefix))
      }
    }
    let isEverything = prefixes.contains("CN")
    self.init(
      isEverything: isEverything, prefixes: isEverything ? [] : prefixes.sorted(),
      associations: isEverything ? [] : associations.sorted())
  }

  /// The prefix that an appointment's jurisdiction stands for: the city's and the province's `00`
  /// take in all below them, as ``OfficeRoll/Appointment/covers(_:)`` reads them.
  private static func prefix(_ jurisdiction: String) -> String {
    var short = Substring(jurisdiction)
    while short.count > 2, short.count % 2 == 0, short.hasSuffix("00") { short = short.dropLast(2) }
    return String(short)
  }

  /// Whether an association of this jurisdiction (nil: none known) may be read.
  package func covers(_ association: String, in jurisdiction: String?) -> Bool {
    if isEverything || associations.contains(association) { return true }
    return coversArea(jurisdiction)
  }

  /// Whether an area lies in it.
  package func coversArea(_ jurisdiction: String?) -> Bool {
    if isEverything { return true }
    guard let jurisdiction else { return false }
    return prefixes.contains { jurisdiction.utf8.starts(with: $0.utf8) }
  }

  /// Whether an entry of a stream may be read: an association's by where it stands; a rulebook's and
  /// an office's where its area lies in the scope or takes the scope in; a draw's only by those who
  /// may read everything, unless its area is given.
  package func covers(_ stream: StreamName, in jurisdiction: String?) -> Bool {
    switch stream.category {
    case .association: return covers(stream.identifier, in: jurisdiction)
    case .draw: return coversArea(jurisdiction)
    case .rulebook, .office:
      if isEverything { return true }
      let area = String(stream.identifier.prefix { $0 != "." })
      if area == "CN" { return true }
      let short = Self.prefix(area)
      return coversArea(area) || prefixes.contains { $0.hasPrefix(short) }
    }
  }
}

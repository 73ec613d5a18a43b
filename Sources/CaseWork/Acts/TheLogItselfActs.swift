import Associations
import EventModel
public import Events
import Law

extension EntryVoided: Act {
  public static let commandName = "VoidEntry"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.any
  public static let gates = [TargetEntry.missing]

  public func obstacles(_ s: Situation) -> [Obstacle] { TargetEntry.obstacles(entry, s) }
}

extension EntryCorrected: Act {
  public static let commandName = "CorrectEntry"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.any

  static let parameterDay = Gate(
    "correction.parameterDay", HouseRules.knownSubject, "参数的起始日须与生效日期相同",
    "A parameter's first day must equal the day on which the entry takes effect")
  static let misshapen = Gate(
    "correction.misshapen", HouseRules.knownSubject, "更正后的内容不合该类型的格式",
    "The corrected data have not the shape of their type")

  public static let gates = [TargetEntry.missing, parameterDay, misshapen]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    let missing = TargetEntry.obstacles(entry, s)
    guard missing.isEmpty, let item = TargetEntry.item(entry, s) else { return missing }
    guard let bytes = data, let value = try? JSONParser.parse(bytes) else {
      return dayObstacles(item)
    }
    do {
      _ = try EventReader.readData(
        value, of: item.type, schema: item.schema, effectiveOn: effectiveOn ?? item.effectiveOn)
      return []
    } catch {
      let fields = error.all.map(\.field).joined(separator: ", ")
      return [Obstacle(Self.misshapen, found: fields)]
    }
  }

  /// A correction of the day alone leaves the data as they were; a parameter's first day must follow.
  private func dayObstacles(_ item: Dossier.Item) -> [Obstacle] {
    guard item.type == .ruleParameterSet, let effectiveOn,
      let value = try? JSONParser.parse(item.data), case .string(let from)? = value["from"],
      from != effectiveOn.description
    else { return [] }
    return [Obstacle(Self.parameterDay, found: from, wanted: effectiveOn.description)]
  }
}

/// The entry that a void or a correction names: it must stand earlier in the same stream and be no
/// void or correction itself (event contract, section 2).
enum TargetEntry {
  static let missing = Gate(
    "entry.missing", HouseRules.knownSubject, "同一流中此前没有这一记录，或它本身就是更正、作废",
    "No such entry stands earlier in the stream, or it is a correction or a void itself")

  static func item(_ id: EventID, _ s: Situation) -> Dossier.Item? {
    s.file.items.first { $0.origin?.id == id }
  }

  /// A voided entry is no fact any more, so only a correction of it – which revives it – comes here
  /// from elsewhere: the importer takes it, an officer enters the fact anew.
  static func obstacles(_ id: EventID, _ s: Situation) -> [Obstacle] {
    item(id, s) == nil ? [Obstacle(missing, found: id.description)] : []
  }
}

extension DiscrepancyNoted: Act {
  public static let commandName = "NoteDiscrepancy"
  public static let duties: [Duty] = [.registrarClerk, .complianceOfficer]
  public static let standing = StandingWanted.any

  static let none = Gate(
    "discrepancy.none", HouseRules.knownSubject, "自报数与分项合计相同，没有不符",
    "The stated total equals the sum of its parts")
  public static let gates = [none]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    stated == partsSum ? [Obstacle(Self.none, found: "\(stated)")] : []
  }
}

extension RuleParameterSet: Act {
  public static let commandName = "SetRuleParameter"
  public static let duties: [Duty] = [.keeper, .decidingOfficer]
  public static let eyes = Eyes.two
  public static let standing = StandingWanted.any

  static let endsBeforeItBegins = Gate(
    "parameter.interval", HouseRules.knownSubject, "参数的截止日早于起始日",
    "The parameter would end before it begins")
  public static let gates = [endsBeforeItBegins]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let to, to < from else { return [] }
    return [Obstacle(Self.endsBeforeItBegins, found: "\(to)", wanted: "≥ \(from)")]
  }
}

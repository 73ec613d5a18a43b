import Demonstration
import EventModel
import Law
import Testing

/// The history of the default seed, made once for all tests.
let history = DemonstrationHistory.events()

@Suite struct ContractTests {
  @Test func `The table of the contract knows 74 types`() {
    #expect(ContractTable.fields.count == 74)
  }

  @Test func `Every line is a line of the contract: envelope, stream and role`() throws {
    let required: Set = [
      "id", "stream", "type", "schema", "effectiveOn", "recordedAt", "actor", "data",
    ]
    let faulty = try history.filter { event in
      let line = try JSONParser.parse(event.jsonLine)
      guard case .object(let members) = line else { return true }
      let keys = Set(members.map(\.key))
      return !keys.isSuperset(of: required)
        || !keys.isSubset(of: required.union(["document", "cause"]))
        || line["schema"] != .integer(1) || StreamName(event.stream) == nil
        || Instant(stored: line.text("recordedAt")) != event.recordedAt
        || Actor(event.actor) == nil || !CivilDate.admissible.contains(event.effectiveOn)
        || event.document?.isEmpty == true
    }
    #expect(faulty.map(\.jsonLine) == [])
  }

  @Test func `The data of every line has the contract's fields, and no other`() {
    #expect(Set(history.flatMap(Self.faults)) == [])
  }

  private static func faults(_ event: DemonstrationEvent) -> [String] {
    guard let fields = ContractTable.fields[event.type], case .object(let members) = event.data
    else { return ["unknown type \(event.type)"] }
    var faults: [String] = []
    for field in fields {
      guard let value = event.data[field.name] else {
        if !field.isOptional { faults.append("\(event.type).\(field.name) is missing") }
        continue
      }
      if !ContractTable.admits(value, field.kind) {
        faults.append("\(event.type).\(field.name) is \(value.canonicalText)")
      }
    }
    for member in members where !fields.contains(where: { $0.name == member.key }) {
      faults.append("\(event.type) has \(member.key)")
    }
    return faults
  }

  @Test func `A fine stands exactly with a fine, a suspension with its two days`() {
    for event in history where event.type == "PenaltyDecided" {
      guard case .array(let kinds)? = event.data["kinds"] else { continue }
      #expect((event.data["fine"] != nil) == kinds.contains(.string("fine")))
      let isSuspension = kinds.contains(.string("suspension"))
      #expect((event.data["suspendFrom"] != nil) == isSuspension)
      #expect((event.data["suspendTo"] != nil) == isSuspension)
    }
  }

  @Test func `Incomes have five parts, orders items with a code`() {
    let parts: Set = ["dues", "sponsorship", "government", "services", "other"]
    let incomes = history.compactMap { $0.type == "CapacityReported" ? $0.data["income"] : nil }
    #expect(incomes.count > 1000)
    let faulty = incomes.filter { income in
      guard case .object(let members) = income else { return true }
      return Set(members.map(\.key)) != parts || !parts.allSatisfy { income.int($0) ?? -1 >= 0 }
    }
    #expect(faulty == [])
    for event in history where event.type == "RectificationOrdered" {
      guard case .array(let items)? = event.data["items"] else { continue }
      #expect(items.allSatisfy { !$0.text("code").isEmpty && !$0.text("text").isEmpty })
    }
  }

  @Test func `Every type stands in the streams it may stand in`() {
    let faulty = history.filter { event in
      let allowed: [String] =
        switch event.type {
        case "RandomInspectionDrawn": ["draw/"]
        case "RuleParameterSet": ["rulebook/"]
        case "DiscrepancyNoted": ["association/", "rulebook/"]
        case "EntryVoided", "EntryCorrected": ["association/", "rulebook/", "draw/"]
        default: ["association/"]
        }
      return !allowed.contains(where: event.stream.hasPrefix)
    }
    #expect(faulty.map(\.jsonLine) == [])
  }

  @Test func `Every type of the contract occurs`() {
    let seen = Set(history.map(\.type))
    #expect(ContractTable.fields.keys.filter { !seen.contains($0) }.sorted() == [])
  }

  @Test func `Rule parameters are those of the law, hold from the day they name, and say why`() {
    for event in history where event.type == "RuleParameterSet" {
      guard case .string(let name)? = event.data["parameter"] else { continue }
      #expect(Parameter(rawValue: name) != nil, "\(name)")
      #expect(event.data["from"] == .string(event.effectiveOn.description))
    }
  }
}

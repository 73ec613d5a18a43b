public import EventModel
import Law

// What the contract asks of several fields together. Values of a wrong shape are passed over here:
// they are refused for their shape already.

extension PenaltyDecided {
  public static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal] {
    guard case .array(let kinds)? = data["kinds"] else { return [] }
    var refusals: [Refusal] = []
    for (field, kind) in [
      ("fine", Kind.fine), ("suspendFrom", .suspension), ("suspendTo", .suspension),
    ] {
      let value = data[field]
      let imposed = kinds.contains(.string(kind.rawValue))
      if imposed, value == nil {
        refusals.append(
          Refusal(field, found: nil, .neededWith(field: "kinds", value: kind.rawValue)))
      } else if !imposed, let value {
        refusals.append(
          Refusal(field, found: value, .onlyWith(field: "kinds", value: kind.rawValue)))
      }
    }
    return refusals
  }
}

extension FeeStandardAdopted {
  public static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal] {
    guard case .array(let tiers)? = data["tiers"], case .integer(let count)? = data["tierCount"],
      Int64(tiers.count) != count
    else { return [] }
    return [
      Refusal("tiers", found: data["tiers"], .lengthDiffers(from: "tierCount", wanted: count))
    ]
  }
}

extension EntryCorrected {
  public static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal] {
    guard data["effectiveOn"] == nil, data["data"] == nil else { return [] }
    return [Refusal("data", found: nil, .correctsNothing)]
  }
}

extension RuleParameterSet {
  public static func contradictions(in data: JSONValue, effectiveOn: CivilDate?) -> [Refusal] {
    var refusals: [Refusal] = []
    if case .string(let name)? = data["parameter"] {
      if let parameter = Parameter(rawValue: name) {
        if case .string(let value)? = data["value"], !parameter.shape.admits(value) {
          refusals.append(Refusal("value", found: data["value"], .notOfShape(parameter.shape)))
        }
      } else if !name.isEmpty {
        refusals.append(Refusal("parameter", found: data["parameter"], .unknownParameter))
      }
    }
    if let effectiveOn, case .string(let text)? = data["from"], let from = CivilDate(text),
      from != effectiveOn
    {
      refusals.append(Refusal("from", found: data["from"], .differsFromEffectiveOn))
    }
    return refusals
  }
}

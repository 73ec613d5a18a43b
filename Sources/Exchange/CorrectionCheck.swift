import EventModel
import EventStore
import Events

/// Whether a void or correction names an entry it may name.
///
/// The target must stand earlier in the same stream and be no void or correction itself; the data
/// of a correction is checked against the target's type.
enum CorrectionCheck {
  /// What is wrong, nothing for an entry that is no void or correction.
  static func faults(
    _ envelope: Envelope, target find: (EventID) throws(AppendError) -> Entry?
  ) throws(AppendError) -> [LineFault] {
    switch envelope.type {
    case .entryVoided, .entryCorrected: break
    case _: return []
    }
    let fix: Fix
    do {
      fix = try Fix(envelope)
    } catch {
      // The strict reader has let these bytes pass: what it wrote must be readable.
      preconditionFailure("a checked correction cannot be read: \(error)")
    }
    guard let target = try find(fix.entry) else { return [.targetMissing(fix.entry)] }
    guard target.stream == envelope.stream else {
      return [.targetInOtherStream(fix.entry, stream: target.stream.description)]
    }
    guard let type = EventType(rawValue: target.type) else { return [.targetMissing(fix.entry)] }
    if type == .entryVoided || type == .entryCorrected { return [.targetIsFix(fix.entry)] }
    return faults(fix, target, type)
  }

  /// A void or correction, read from the canonical bytes of its data.
  private struct Fix {
    let entry: EventID
    let effectiveOn: CivilDate?
    let data: [UInt8]?

    init(_ envelope: Envelope) throws(PayloadFault) {
      (data, effectiveOn, entry) = try Payload.reading(envelope.data) {
        payload throws(PayloadFault) in
        let data = try payload.optionalObjectBytes("data").map { Array($0) }
        let day = try payload.optionalDate("effectiveOn")
        guard let entry = try payload.optionalEventID("entry") else { throw .missing("entry") }
        return (data, day, entry)
      }
    }
  }

  private static func faults(_ fix: Fix, _ target: Entry, _ type: EventType) -> [LineFault] {
    if let data = fix.data, let value = try? JSONParser.parse(data) {
      do {
        _ = try EventReader.readData(
          value, of: type, schema: target.schema, effectiveOn: nil, at: "data.data")
      } catch {
        return error.all.map { .field($0) }
      }
    }
    guard type == .ruleParameterSet else { return [] }
    let effectiveOn = fix.effectiveOn ?? target.effectiveOn
    guard let from = Self.from(fix.data ?? target.data), from != effectiveOn else { return [] }
    return [.parameterDayDiffers(effectiveOn: effectiveOn, from: from)]
  }

  private static func from(_ data: [UInt8]) -> CivilDate? {
    Payload.reading(data) { payload in try? payload.optionalDate("from") }
  }
}

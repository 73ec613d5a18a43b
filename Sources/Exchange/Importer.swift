import EventModel
public import EventStore
public import Events
public import Foundation

/// Reads files of JSON Lines into a log (导入), each file wholly or not at all.
public enum Importer {
  /// What became of one file.
  public struct Report: Sendable {
    /// Lines that were appended.
    public var appended = 0
    /// Lines whose id stood in the log with the same content.
    public var duplicates = 0
    /// Lines that were refused, in the order of the file.
    public var refused: [RefusedLine] = []
    /// Whether the good lines stand in the log now.
    public var isCommitted = false
  }

  /// Why a file could not be read to its end; nothing of it was appended.
  public enum Failure: Error, Sendable {
    case unreadable(reason: String)
    case store(StoreError)
  }

  /// Lines done so far and bytes read so far.
  public typealias Progress = (_ lines: Int, _ bytes: Int64) -> Void

  /// How many lines are read together: while one block is written, the next is read.
  private static let blockLines = 1024

  /// Imports one file.
  ///
  /// - Parameters:
  ///   - partial: append the good lines even where others are refused.
  public static func importFile(
    _ handle: FileHandle, into log: EventLog, partial: Bool, progress: Progress? = nil
  ) throws(Failure) -> Report {
    do {
      var report = try log.importing { batch in
        let report = try read(handle, into: &batch, progress)
        if !report.refused.isEmpty, !partial { throw NothingAppended(report: report) }
        return report
      }
      report.isCommitted = true
      return report
    } catch let nothing as NothingAppended {
      return nothing.report
    } catch let error as StoreError {
      throw .store(error)
    } catch AppendError.store(let error) {
      throw .store(error)
    } catch {
      throw .unreadable(reason: error.localizedDescription)
    }
  }

  /// Rolls the file's transaction back.
  private struct NothingAppended: Error {
    let report: Report
  }

  private static func read(
    _ handle: FileHandle, into batch: inout ImportBatch, _ progress: Progress?
  ) throws -> Report {
    var report = Report()
    var splitter = LineSplitter(handle)
    var done = 0
    var ahead = LinesAhead(try splitter.next(blockLines))
    while true {
      let readings = ahead.wait()
      if readings.isEmpty { return report }
      ahead = LinesAhead(try splitter.next(blockLines))
      for reading in readings { try append(reading, to: &batch, &report) }
      done += readings.count
      progress?(done, splitter.bytesRead)
    }
  }

  private static func append(
    _ reading: LineReading, to batch: inout ImportBatch, _ report: inout Report
  ) throws {
    switch reading {
    case .refused(let line): report.refused.append(line)
    case .envelope(let envelope, let line):
      var faults = try CorrectionCheck.faults(envelope) { id throws(AppendError) in
        try batch.entry(withID: id)
      }
      if faults.isEmpty {
        do throws(AppendError) {
          switch try batch.append(NewEntry(envelope)) {
          case .appended: report.appended += 1
          case .duplicate: report.duplicates += 1
          }
          return
        } catch .store(let error) {
          throw error
        } catch {
          faults = [.log(error)]
        }
      }
      report.refused.append(
        RefusedLine(number: line.number, faults: faults, bytes: line.bytes))
    }
  }
}

extension NewEntry {
  /// The entry of an envelope, as the log takes it.
  public init(_ envelope: Envelope) {
    self.init(
      id: envelope.id, stream: envelope.stream, type: envelope.type.rawValue,
      schema: envelope.schema, effectiveOn: envelope.effectiveOn, recordedAt: envelope.recordedAt,
      actor: envelope.actor.description, confirmedBy: envelope.confirmedBy?.description,
      document: envelope.document, cause: envelope.cause, data: envelope.data)
  }
}

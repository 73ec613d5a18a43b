import EventModel
import EventStore
import Foundation

// Appends to a store with eight concurrent callers until it is killed, and prints the id of each
// entry once the log has acknowledged it: what the crash trial holds the log to.
//
//   crash-writer STORE ROUND

let arguments = CommandLine.arguments
guard arguments.count == 3, let round = Int(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: crash-writer STORE ROUND\n".utf8))
  exit(2)
}

let log = try EventLog.openOrCreate(at: arguments[1])
let day: CivilDate = "2020-08-31"

await withTaskGroup(of: Void.self) { callers in
  for caller in 0..<8 {
    callers.addTask {
      var number = 0
      while true {
        number += 1
        guard let stream = StreamName.association("round-\(round)-\(caller)") else { return }
        let entry = NewEntry(
          stream: stream, type: "ActivityHeld", effectiveOn: day, actor: "system/CN/crash-trial",
          data: Array(#"{"category":"\#(number)","withinScope":true}"#.utf8))
        do {
          for case .appended(_, _, let id) in try await log.append([entry]) {
            // One write call a line: a kill can cut the last line, never mix two.
            let line = Array("\(id)\n".utf8)
            _ = write(STDOUT_FILENO, line, line.count)
          }
        } catch {
          FileHandle.standardError.write(Data("\(error)\n".utf8))
          exit(1)
        }
      }
    }
  }
}

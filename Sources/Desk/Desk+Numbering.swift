package import Associations
import CaseWork
package import EventModel
import EventStore
package import Events
import Papers

/// A command with the number of its paper, and the entry that takes the number out of the register.
struct Numbered {
  let command: CaseCommand
  /// The number as printed; nil where the command carries no paper.
  let paper: String?
  /// The entry of the office's register; nil where the number is not one of the office's own.
  let entry: Draft?
  let obstacles: [Obstacle]
}

extension Desk {
  /// Gives a command the number of its paper, as the office's register stands in a reader's picture.
  ///
  /// The register's version is expected by the append that takes the number, so no two papers get one
  /// number, and a number whose act was refused is not used up.
  func numbered(
    _ command: CaseCommand, _ looked: Looked, _ reader: LogReader
  ) throws(DeskFault) -> Numbered {
    guard Numbering.kind(of: command.act, command.given) != nil else {
      return Numbered(command: command, paper: nil, entry: nil, obstacles: [])
    }
    let today = looked.situation.today
    let office = Self.office(of: command.actor, in: looked.picture.offices, on: today)
    let year = Numbering.year(of: command, today: today)
    let register = office.flatMap { PaperRegister.stream(office: $0.identifier, year: year) }
    var ledger: PaperLedger?
    if let office, let register {
      let entries = try storing { () throws(StoreError) in
        try reader.entries(ofStream: register)
      }
      let items = try EntryHistory.items(entries)
      let held = Dossier(register.identifier, items, through: CivilDate.admissible.upperBound)
        .all(PaperNumbered.self)
      ledger = PaperLedger(word: office.opened.word, year: year, held.map(\.event))
    }
    let outcome = Numbering.outcome(command, ledger)
    var entry: Draft?
    if let number = outcome.entered, let register {
      entry = Self.entry(number, of: command.stream, in: register, on: today)
    }
    return Numbered(
      command: outcome.command, paper: outcome.command.document, entry: entry,
      obstacles: outcome.obstacles)
  }

  private static func entry(
    _ number: PaperNumber, of stream: StreamName, in register: StreamName, on day: CivilDate
  ) -> Draft {
    Draft(
      register, .paperNumbered, on: day,
      .object([
        .init("kind", .string(number.kind.rawValue)),
        .init("year", .integer(Int64(number.year))),
        .init("number", .integer(Int64(number.number))),
        .init("paper", .string(number.description)),
        .init("stream", .string(stream.description)),
      ]))
  }

  /// The office in whose name an officer acts: the one opened for the jurisdiction of the actor.
  package static func office(
    of actor: Actor, in offices: [Dossier], on day: CivilDate
  ) -> (identifier: String, opened: OfficeOpened)? {
    for office in offices {
      let opened = office.last(OfficeOpened.self) { $0.jurisdiction == actor.jurisdiction }
      if let opened, opened.on <= day { return (office.identifier, opened.event) }
    }
    return nil
  }
}

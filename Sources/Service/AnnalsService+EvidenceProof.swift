package import EventModel
package import EventStore

/// Entries with the proof that a log of a certain length and root holds them (证据包): enough for
/// somebody who has neither the log nor this program.
package struct EvidenceProof: Sendable {
  /// One entry.
  package struct Member: Sendable {
    package let position: LogPosition
    /// The exported line without its line feed: the very bytes that the leaf is made of.
    package let line: [UInt8]
    /// The audit path of RFC 6962, 2.1.1, from the leaf upwards.
    package let path: [TreeHash]
  }

  package let head: LogHead
  package let members: [Member]
}

extension AnnalsService {
  /// Proves that entries stand in the log as it was at a moment.
  ///
  /// - Parameter positions: at most a few hundred, none after the moment's position.
  package func evidenceProof(
    of positions: [LogPosition], at moment: Moment
  ) throws(ServiceFault) -> EvidenceProof {
    let size = moment.position
    return try reading { reader throws(StoreError) in
      var members: [EvidenceProof.Member] = []
      for position in Set(positions).sorted() where position >= 1 && position <= size {
        var line: [UInt8] = []
        do {
          try reader.exportLines(after: position - 1, through: position) { line = Array($0) }
        } catch {
          throw (error as? StoreError) ?? .damaged("entry \(position) cannot be read")
        }
        members.append(
          .init(
            position: position, line: line,
            path: try reader.inclusionPath(of: position, inFirst: size)))
      }
      return EvidenceProof(
        head: LogHead(size: size, root: try reader.root(ofFirst: size)), members: members)
    }
  }
}

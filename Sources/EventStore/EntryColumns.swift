internal import EventModel
internal import SQLite

/// Whole entries, read with their names.
enum EntryColumns {
  static let query = """
    SELECT e.position, e.version, e.event_id, s.name, t.name, t.schema, e.effective_on,
      e.recorded_at, a.name, c.name, e.document, e.cause, e.data
    FROM event e JOIN stream s USING(stream_no) JOIN event_type t USING(type_no)
      JOIN actor a ON a.actor_no = e.actor_no LEFT JOIN actor c ON c.actor_no = e.confirmed_by_no
    """

  /// The entry of the row on which the statement stands; nil where the row is malformed.
  static func entry(_ row: Statement) -> Entry? {
    guard let id = EventID(bytes: row.bytes(2)), let stream = StreamName(row.text(3)),
      let effectiveOn = CivilDate(tableNumber: row.integer(6))
    else { return nil }
    let cause = row.isNull(11) ? nil : EventID(bytes: row.bytes(11))
    guard row.isNull(11) || cause != nil else { return nil }
    return Entry(
      position: row.integer(0), version: row.integer(1), id: id, stream: stream,
      type: row.text(4), schema: Int(row.integer(5)), effectiveOn: effectiveOn,
      recordedAt: Instant(milliseconds: row.integer(7)), actor: row.text(8),
      confirmedBy: row.isNull(9) ? nil : row.text(9),
      document: row.isNull(10) ? nil : row.text(10), cause: cause, data: Array(row.bytes(12)))
  }
}

internal import CSQLite

/// A compiled statement. Parameters count from 1 and columns from 0, as in SQLite.
///
/// The texts and bytes of a row are borrowed: they are gone at the next ``step()`` or ``reset()``.
public final class Statement {
  private let handle: OpaquePointer
  private let connection: Connection

  init(_ handle: OpaquePointer, of connection: Connection) {
    self.handle = handle
    self.connection = connection
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes to the next row; false at the end.
  public func step() throws(SQLiteFault) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let fault = connection.fault(code)
    sqlite3_reset(handle)
    throw fault
  }

  /// Makes the statement ready to run again; bound parameters stay.
  public func reset() {
    sqlite3_reset(handle)
  }

  /// Runs a statement without rows and makes it ready again.
  public func run() throws(SQLiteFault) {
    _ = try step()
    sqlite3_reset(handle)
  }

  // MARK: Parameters

  /// Binds a whole number; nil is NULL.
  public func bind(_ index: Int32, _ number: Int64?) {
    if let number {
      sqlite3_bind_int64(handle, index, number)
    } else {
      sqlite3_bind_null(handle, index)
    }
  }

  /// Binds a text; nil is NULL.
  public func bind(_ index: Int32, _ text: String?) {
    guard var text else {
      sqlite3_bind_null(handle, index)
      return
    }
    text.withUTF8 { bind(index, text: UnsafeRawBufferPointer($0)) }
  }

  /// Binds the bytes of a text; they are copied.
  public func bind(_ index: Int32, text bytes: UnsafeRawBufferPointer) {
    // An empty buffer may have no address, and no address would mean NULL.
    guard let base = bytes.baseAddress else {
      annals_sqlite3_bind_text_copy(handle, index, "", 0)
      return
    }
    annals_sqlite3_bind_text_copy(
      handle, index, base.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
  }

  /// Binds bytes; they are copied. Nil is NULL.
  public func bind(_ index: Int32, blob bytes: UnsafeRawBufferPointer?) {
    guard let bytes else {
      sqlite3_bind_null(handle, index)
      return
    }
    guard let base = bytes.baseAddress else {
      sqlite3_bind_zeroblob(handle, index, 0)
      return
    }
    annals_sqlite3_bind_blob_copy(handle, index, base, Int32(bytes.count))
  }

  // MARK: Columns

  /// The number of columns.
  public var columnCount: Int32 { sqlite3_column_count(handle) }

  /// Whether a column is NULL.
  public func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A column as a whole number; 0 for NULL.
  public func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// A column as text; empty for NULL.
  public func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The bytes of a text or blob column, borrowed until the next step; empty for NULL.
  public func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    // Asked for as a blob, a text is not copied to gain a closing zero.
    let base = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(handle, column)))
  }
}

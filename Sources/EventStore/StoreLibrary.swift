internal import SQLite

/// The library that keeps the log's file.
public enum StoreLibrary {
  /// SQLite's own version, `3.46.1`.
  public static var version: String { Connection.libraryVersion }
}

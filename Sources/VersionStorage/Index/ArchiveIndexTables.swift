internal import GRDB

/// The tables of an index.
enum ArchiveIndexTables {
  /// Makes all tables in an empty database.
  ///
  /// An occurrence is a text that stands under one number, with the same roles, in every version from `first` to
  /// `last` (places in the chain). An unchanged section thus costs one row and not one for each version.
  static func create(in database: Database, version: String) throws {
    try database.execute(
      sql: """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE policy (
          id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, reading BLOB NOT NULL);
        CREATE TABLE version (
          policy INTEGER NOT NULL, place INTEGER NOT NULL, label TEXT NOT NULL, record BLOB NOT NULL,
          status TEXT NOT NULL, inForce INTEGER NOT NULL, PRIMARY KEY (policy, place)) WITHOUT ROWID;
        CREATE TABLE text (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, title TEXT NOT NULL, body TEXT NOT NULL);
        CREATE TABLE occurrence (
          id INTEGER PRIMARY KEY, policy INTEGER NOT NULL, text INTEGER NOT NULL, first INTEGER NOT NULL,
          last INTEGER NOT NULL, number TEXT NOT NULL, roles TEXT NOT NULL);
        CREATE INDEX occurrenceByText ON occurrence (text);
        CREATE INDEX occurrenceByEnd ON occurrence (policy, last);
        CREATE TABLE step (
          reading BLOB NOT NULL, old BLOB NOT NULL, new BLOB NOT NULL, value TEXT NOT NULL,
          PRIMARY KEY (reading, old, new)) WITHOUT ROWID;
        CREATE VIRTUAL TABLE words USING fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2');
        """)
    try database.execute(sql: "INSERT INTO meta VALUES ('version', ?)", arguments: [version])
  }
}

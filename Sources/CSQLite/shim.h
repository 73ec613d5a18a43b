#ifndef ANNALS_CSQLITE_SHIM_H
#define ANNALS_CSQLITE_SHIM_H

#include <sqlite3.h>

/* Swift cannot call C functions with variable arguments; these wrap the ones the house needs. */
static inline int annals_sqlite3_config_flag(int option, int value) {
  return sqlite3_config(option, value);
}
static inline int annals_sqlite3_db_lookaside(sqlite3 *db, int slot_size, int slots) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_LOOKASIDE, (void *)0, slot_size, slots);
}
static inline int annals_sqlite3_db_config_flag(sqlite3 *db, int option, int value) {
  return sqlite3_db_config(db, option, value, (int *)0);
}

/* Swift cannot see the macro SQLITE_TRANSIENT, which is a cast of -1 to a function pointer. */
static inline int annals_sqlite3_bind_text_copy(sqlite3_stmt *s, int i, const char *t, int n) {
  return sqlite3_bind_text(s, i, t, n, SQLITE_TRANSIENT);
}
static inline int annals_sqlite3_bind_blob_copy(sqlite3_stmt *s, int i, const void *b, int n) {
  return sqlite3_bind_blob(s, i, b, n, SQLITE_TRANSIENT);
}

#endif

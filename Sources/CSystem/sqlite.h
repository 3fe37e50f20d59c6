#ifndef RAPPORTEUR_SQLITE_H
#define RAPPORTEUR_SQLITE_H
#include <sqlite3.h>
/* Stops SQLite's counting of its own memory, which locks at every allocation and which nobody asks for. Must come
   before anything else is asked of SQLite; later it changes nothing. sqlite3_config is variadic: Swift cannot call it. */
static inline int csqlite_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
#endif

#ifndef RAPPORTEUR_SQLITE_H
#define RAPPORTEUR_SQLITE_H
#include <sqlite3.h>
#endif

/* The yardstick of the append: the same rows, the same chain of SHA-256, the same commits as the program makes,
   written straight through sqlite3 and libcrypto.

   usage: append ROWS LEDGER SIZE     ROWS by `Bench rows`; LEDGER an empty ledger, so that the schema with its guards
                                      is the program's own; SIZE entries a commit */
#define _GNU_SOURCE
#include <fcntl.h>
#include <openssl/evp.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

static sqlite3 *db;
static void fail(const char *what) {
  fprintf(stderr, "append: %s: %s\n", what, db ? sqlite3_errmsg(db) : "");
  exit(1);
}
static void execute(const char *sql) {
  if (sqlite3_exec(db, sql, 0, 0, 0)) fail(sql);
}
static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *s;
  if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &s, 0)) fail(sql);
  return s;
}
static void run(sqlite3_stmt *s) {
  if (sqlite3_step(s) != SQLITE_DONE) fail(sqlite3_sql(s));
  sqlite3_reset(s);
}
static double seconds(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

/* SHA-256, the algorithm fetched once. */
static EVP_MD *algorithm;
static EVP_MD_CTX *context;
static void sha256(unsigned char *out, const void *bytes, size_t count) {
  EVP_DigestInit_ex2(context, algorithm, 0);
  EVP_DigestUpdate(context, bytes, count);
  EVP_DigestFinal_ex(context, out, 0);
}

/* The bytes of a place, as the program hashes them: length and bytes, big-endian; FFFFFFFF where there is none. */
static unsigned char message[4096];
static size_t filled;
static void add_length(uint32_t n) {
  n = __builtin_bswap32(n);
  memcpy(message + filled, &n, 4);
  filled += 4;
}
static void add_text(const char *text, uint32_t count) {
  add_length(count);
  memcpy(message + filled, text, count);
  filled += count;
}
static void add_number(int64_t n) {
  add_length(8);
  n = __builtin_bswap64(n);
  memcpy(message + filled, &n, 8);
  filled += 8;
}
static void add_day(int64_t n) {
  if (n == INT64_MIN) add_length(UINT32_MAX);
  else add_number(n);
}

/* The rows file. */
static const unsigned char *at, *end;
static uint32_t number(void) {
  uint32_t n;
  memcpy(&n, at, 4);
  at += 4;
  return n;
}
static int64_t day(void) {
  int64_t n;
  memcpy(&n, at, 8);
  at += 8;
  return n;
}
static const char *text(uint32_t *count) {
  *count = number();
  const char *t = (const char *)at;
  at += *count;
  return t;
}

/* Types and their numbers; there are few. */
static struct { const char *name; uint32_t count; } types[64];
static int known;
static int type_number(const char *name, uint32_t count) {
  for (int i = 0; i < known; i++)
    if (types[i].count == count && !memcmp(types[i].name, name, count)) return i + 1;
  static sqlite3_stmt *s;
  if (!s) s = prepare("INSERT INTO event_type (no, name, version) VALUES (?, ?, 1)");
  types[known].name = name;
  types[known].count = count;
  sqlite3_bind_int(s, 1, ++known);
  sqlite3_bind_text(s, 2, name, count, SQLITE_STATIC);
  run(s);
  return known;
}

static void bind_day(sqlite3_stmt *s, int column, int64_t n) {
  if (n == INT64_MIN) sqlite3_bind_null(s, column);
  else sqlite3_bind_int64(s, column, n);
}

int main(int count, char **arguments) {
  if (count != 4) return fprintf(stderr, "usage: append ROWS LEDGER SIZE\n"), 64;
  int file = open(arguments[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status)) return perror(arguments[1]), 1;
  at = mmap(0, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  if (at == MAP_FAILED) return perror(arguments[1]), 1;
  end = at + status.st_size;
  int size = atoi(arguments[3]);

  algorithm = EVP_MD_fetch(0, "SHA256", 0);
  context = EVP_MD_CTX_new();
  if (sqlite3_open_v2(arguments[2], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, 0)) fail(arguments[2]);
  execute(
      "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 20000; PRAGMA cache_size = -65536;"
      "PRAGMA temp_store = MEMORY; PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF;"
      "PRAGMA cell_size_check = ON");
  sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
  sqlite3_stmt *head = prepare("SELECT position, hash FROM event ORDER BY position DESC LIMIT 1");
  sqlite3_stmt *stream = prepare("INSERT INTO stream (no, name) VALUES (?, ?)");
  sqlite3_stmt *batch = prepare(
      "INSERT INTO batch (first_position, last_position, stream, first_version, recorded_at, key)"
      " VALUES (?, ?, ?, 0, ?, ?)");
  sqlite3_stmt *event = prepare(
      "INSERT INTO event (position, stream, version, type, asserted, begins, ends, recorded_at, recorder, record,"
      " record_sha, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)");
  const int64_t now = 1800000000000000;

  int64_t position = 0;
  int streams = 0;
  unsigned char hash[32] = {0}, digest[32];
  double wall = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
  while (at < end) {
    run(begin);
    if (sqlite3_step(head) == SQLITE_ROW) {
      position = sqlite3_column_int64(head, 0);
      memcpy(hash, sqlite3_column_blob(head, 1), 32);
    }
    sqlite3_reset(head);
    if (position == 0) execute("INSERT INTO recorder (no, name) VALUES (1, 'bench')");
    for (int written = 0; written < size && at < end;) {
      uint32_t name_count, key_count;
      const char *name = text(&name_count), *key = text(&key_count);
      int entries = number();
      sqlite3_bind_int(stream, 1, ++streams);
      sqlite3_bind_text(stream, 2, name, name_count, SQLITE_STATIC);
      run(stream);
      sqlite3_bind_int64(batch, 1, position + 1);
      sqlite3_bind_int64(batch, 2, position + entries);
      sqlite3_bind_int(batch, 3, streams);
      sqlite3_bind_int64(batch, 4, now);
      sqlite3_bind_text(batch, 5, key, key_count, SQLITE_STATIC);
      run(batch);
      for (int version = 0; version < entries; version++) {
        uint32_t type_count, record_count;
        const char *type = text(&type_count), *record = text(&record_count);
        int64_t asserted = day(), begins = day(), ends = day();
        position++;
        sha256(digest, record, record_count);
        filled = 0;
        memcpy(message, hash, 32);
        filled = 32;
        add_number(position);
        add_text(name, name_count);
        add_number(version);
        add_text(type, type_count);
        add_number(1);
        add_day(asserted);
        add_day(begins);
        add_day(ends);
        add_number(now);
        add_text("bench", 5);
        if (version == 0) add_text(key, key_count);
        else add_length(UINT32_MAX);
        memcpy(message + filled, digest, 32);
        filled += 32;
        sha256(hash, message, filled);
        sqlite3_bind_int64(event, 1, position);
        sqlite3_bind_int(event, 2, streams);
        sqlite3_bind_int(event, 3, version);
        sqlite3_bind_int(event, 4, type_number(type, type_count));
        bind_day(event, 5, asserted);
        bind_day(event, 6, begins);
        bind_day(event, 7, ends);
        sqlite3_bind_int64(event, 8, now);
        sqlite3_bind_text(event, 9, record, record_count, SQLITE_STATIC);
        sqlite3_bind_blob(event, 10, digest, 32, SQLITE_STATIC);
        sqlite3_bind_blob(event, 11, hash, 32, SQLITE_STATIC);
        run(event);
      }
      written += entries;
    }
    run(commit);
  }
  wall = seconds(CLOCK_MONOTONIC) - wall;
  processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
  printf("entries %lld\nseconds %.6f\nprocessor %.6f\nhead ", (long long)position, wall, processor);
  for (int i = 0; i < 32; i++) printf("%02x", hash[i]);
  printf("\n");
  return 0;
}

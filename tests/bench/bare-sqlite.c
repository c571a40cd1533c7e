/*
 * bare-sqlite.c - SQLite alone doing what a command does, to compare with
 *
 *	bare-sqlite open DATABASE	opens it, reads its version, closes it
 *	bare-sqlite first DATABASE	reads a row, too
 *	bare-sqlite release DATABASE	prints the release of SQLite
 *	bare-sqlite dump DATABASE >ROWS	the rows of all tickets, one by one
 *	bare-sqlite load DATABASE ROWS	inserts them in one transaction
 *	bare-sqlite breach DATABASE CLOCKS	what a sweep writes for the
 *					clocks listed as "ticket metric
 *					instance now"
 */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define P "?"
#include "breach.h"

/* A row in ROWS is the number of its table, then type and value by column. */
static const struct {
	const char *name, *where; /* the rows that come with ticket ?1 */
} tables[] = {
	{ "contact",
	    "address = (SELECT requester FROM ticket WHERE id = ?1)"
	    " AND ?1 = (SELECT min(id) FROM ticket WHERE requester = address)" },
	{ "ticket", "id = ?1" },
	{ "event", "ticket = ?1 ORDER BY id" },
	{ "change",
	    "event IN (SELECT id FROM event WHERE ticket = ?1)"
	    " ORDER BY event, field" },
	{ "clock", "ticket = ?1 ORDER BY metric, instance" },
	{ "entry", "ticket = ?1 ORDER BY id" },
};
#define TABLES (sizeof(tables) / sizeof(tables[0]))

static sqlite3 *db;

static void
must(int rc, const char *what)
{
	if (rc == SQLITE_OK || rc == SQLITE_ROW || rc == SQLITE_DONE)
		return;
	fprintf(stderr, "bare-sqlite: %s: %s\n", what, sqlite3_errmsg(db));
	exit(1);
}

static void
run(const char *sql)
{
	must(sqlite3_exec(db, sql, NULL, NULL, NULL), sql);
}

static sqlite3_stmt *
prepare(const char *sql)
{
	sqlite3_stmt *s;

	must(sqlite3_prepare_v2(db, sql, -1, &s, NULL), sql);
	return s;
}

static int64_t
number(const char *sql)
{
	sqlite3_stmt *s = prepare(sql);
	int64_t n;

	must(sqlite3_step(s), sql);
	n = sqlite3_column_int64(s, 0);
	sqlite3_finalize(s);
	return n;
}

static FILE *
file(const char *name)
{
	FILE *f = fopen(name, "r");

	if (f == NULL) {
		perror(name);
		exit(1);
	}
	return f;
}

/* ---------------------------------------------------------------------- dump
 */

static void
put_column(sqlite3_stmt *s, int i)
{
	int type = sqlite3_column_type(s, i);
	const unsigned char *text;
	int64_t v;

	putchar(type);
	if (type == SQLITE_INTEGER) {
		v = sqlite3_column_int64(s, i);
		fwrite(&v, sizeof(v), 1, stdout);
	} else if (type != SQLITE_NULL) {
		text = sqlite3_column_text(s, i);
		v = sqlite3_column_bytes(s, i);
		fwrite(&v, sizeof(v), 1, stdout);
		fwrite(text, 1, (size_t)v, stdout);
	}
}

static void
put_rows(int table, sqlite3_stmt *s)
{
	while (sqlite3_step(s) == SQLITE_ROW) {
		putchar(table);
		for (int i = 0; i < sqlite3_column_count(s); i++)
			put_column(s, i);
	}
	must(sqlite3_reset(s), tables[table].name);
}

static void
dump(void)
{
	int64_t last = number("SELECT max(id) FROM ticket");
	sqlite3_stmt *s[TABLES];
	char sql[512];

	for (size_t t = 0; t < TABLES; t++) {
		snprintf(sql, sizeof(sql), "SELECT * FROM %s WHERE %s",
		    tables[t].name, tables[t].where);
		s[t] = prepare(sql);
	}
	for (int64_t id = 1; id <= last; id++)
		for (size_t t = 0; t < TABLES; t++) {
			sqlite3_bind_int64(s[t], 1, id);
			put_rows((int)t, s[t]);
		}
	for (size_t t = 0; t < TABLES; t++)
		sqlite3_finalize(s[t]);
}

/* ---------------------------------------------------------------------- load
 */

static sqlite3_stmt *
insert(const char *table)
{
	char sql[1024];
	int64_t n;

	snprintf(sql, sizeof(sql),
	    "SELECT count(*) FROM"
	    " pragma_table_info('%s')",
	    table);
	n = number(sql);
	snprintf(sql, sizeof(sql), "INSERT INTO %s VALUES (?", table);
	while (--n > 0)
		strcat(sql, ", ?");
	strcat(sql, ")");
	return prepare(sql);
}

static void
take(FILE *f, void *to, size_t n)
{
	if (fread(to, 1, n, f) == n)
		return;
	fputs("bare-sqlite: the rows end too early\n", stderr);
	exit(1);
}

/* Texts stand one behind the other, and stay until the row is inserted. */
static void
take_row(FILE *f, sqlite3_stmt *s)
{
	static char text[1 << 20];
	char *to = text;
	int64_t v;

	for (int i = 1; i <= sqlite3_bind_parameter_count(s); i++) {
		int type = getc(f);

		if (type == SQLITE_NULL) {
			sqlite3_bind_null(s, i);
			continue;
		}
		take(f, &v, sizeof(v));
		if (type == SQLITE_INTEGER) {
			sqlite3_bind_int64(s, i, v);
			continue;
		}
		take(f, to, (size_t)v);
		sqlite3_bind_text(s, i, to, (int)v, SQLITE_STATIC);
		to += v;
	}
}

static void
load(const char *rows)
{
	FILE *f = file(rows);
	sqlite3_stmt *s[TABLES];
	int t;

	run("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = 1;"
	    " BEGIN IMMEDIATE");
	for (size_t i = 0; i < TABLES; i++)
		s[i] = insert(tables[i].name);
	while ((t = getc(f)) != EOF) {
		take_row(f, s[t]);
		must(sqlite3_step(s[t]), tables[t].name);
		sqlite3_reset(s[t]);
	}
	for (size_t i = 0; i < TABLES; i++)
		sqlite3_finalize(s[i]);
	run("COMMIT");
	fclose(f);
}

/* -------------------------------------------------------------------- breach
 */

static void
breach(const char *clocks)
{
	FILE *f = file(clocks);
	long long now, ticket, instance;
	sqlite3_stmt *s[WRITES];
	char metric[32];
	int64_t event;

	run("PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = 1;"
	    " BEGIN IMMEDIATE");
	event = number("SELECT max(id) FROM event");
	for (size_t i = 0; i < WRITES; i++)
		s[i] = prepare(writes[i]);
	while (fscanf(f, "%lld %31s %lld %lld", &ticket, metric, &instance,
		   &now) == 4) {
		event++;
		for (size_t i = 0; i < WRITES; i++) {
			/* a parameter that it does not have is no matter */
			sqlite3_bind_int64(s[i], 1, now);
			sqlite3_bind_int64(s[i], 2, ticket);
			sqlite3_bind_text(s[i], 3, metric, -1, SQLITE_STATIC);
			sqlite3_bind_int64(s[i], 4, instance);
			sqlite3_bind_int64(s[i], 5, event);
			must(sqlite3_step(s[i]), writes[i]);
			sqlite3_reset(s[i]);
		}
	}
	for (size_t i = 0; i < WRITES; i++)
		sqlite3_finalize(s[i]);
	run("COMMIT");
	run("BEGIN IMMEDIATE");
	run(arrived);
	run("COMMIT");
	fclose(f);
}

int
main(int argc, char *argv[])
{
	if (argc < 3)
		return 64;
	must(sqlite3_open_v2(argv[2], &db, SQLITE_OPEN_READWRITE, NULL),
	    argv[2]);
	number("PRAGMA user_version");
	if (strcmp(argv[1], "first") == 0)
		number("SELECT id FROM ticket LIMIT 1");
	else if (strcmp(argv[1], "release") == 0)
		puts(sqlite3_libversion());
	else if (strcmp(argv[1], "dump") == 0)
		dump();
	else if (strcmp(argv[1], "load") == 0 && argc == 4)
		load(argv[3]);
	else if (strcmp(argv[1], "breach") == 0 && argc == 4)
		breach(argv[3]);
	sqlite3_close(db);
	return 0;
}

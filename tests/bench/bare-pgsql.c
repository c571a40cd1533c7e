/*
 * bare-pgsql.c - libpq alone doing what a command does, to compare with
 *
 *	bare-pgsql open DATABASE	connects, reads its version, goes
 *	bare-pgsql load DATABASE ROWS	inserts ROWS.contact, ROWS.ticket, ...,
 *					which COPY wrote, in one transaction
 *	bare-pgsql breach DATABASE CLOCKS	what a sweep writes for the
 *					clocks listed as "ticket metric
 *					instance now"
 *
 * Statements are prepared once and sent one behind the other, and their
 * answers are read by the thousand: nothing of libpq is faster, but COPY.
 */
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define P "$"
#include "breach.h"

#define MANY	    1000
#define MAX_COLUMNS 64
#define CELLS	    5 /* of a clock that is late */

static const char *const tables[] = { "contact", "ticket", "event", "change",
	"clock", "entry" };
#define TABLES (sizeof(tables) / sizeof(tables[0]))

static PGconn *db;
static int waiting; /* statements that are not answered */

static void
fail(const char *what)
{
	fprintf(stderr, "bare-pgsql: %s: %s\n", what, PQerrorMessage(db));
	exit(1);
}

/* An answer outside the pipeline; the caller clears it. */
static PGresult *
ask(const char *sql)
{
	PGresult *r = PQexec(db, sql);

	if (PQresultStatus(r) != PGRES_TUPLES_OK &&
	    PQresultStatus(r) != PGRES_COMMAND_OK)
		fail(sql);
	return r;
}

static long long
number(const char *sql)
{
	PGresult *r = ask(sql);
	long long n = atoll(PQgetvalue(r, 0, 0));

	PQclear(r);
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

/* ------------------------------------------------------------------ pipeline
 */

/* Each statement has a result and a NULL behind it, the sync only a result. */
static void
answers(void)
{
	PGresult *r;

	if (!PQpipelineSync(db))
		fail("sync");
	for (int nulls = 0; nulls < 2;) {
		if ((r = PQgetResult(db)) == NULL) {
			nulls++;
			continue;
		}
		nulls = 0;
		if (PQresultStatus(r) == PGRES_PIPELINE_SYNC) {
			PQclear(r);
			break;
		}
		if (PQresultStatus(r) != PGRES_COMMAND_OK)
			fail(PQresultErrorMessage(r));
		PQclear(r);
	}
	waiting = 0;
}

static void
sent(int ok)
{
	if (!ok)
		fail("send");
	if (++waiting >= MANY)
		answers();
}

static void
begin(void)
{
	PQclear(ask("BEGIN"));
	if (!PQenterPipelineMode(db))
		fail("pipeline");
}

static void
commit(void)
{
	sent(PQsendQueryParams(db, "COMMIT", 0, NULL, NULL, NULL, NULL, 0));
	answers();
}

/* ---------------------------------------------------------------------- load
 */

/* Cells as COPY writes them, in their place: \t \n \r \\, and \N is null. */
static int
cells(char *line, const char **cell)
{
	int n = 0;
	char *to = line, *start = line;

	for (char *s = line;; s++) {
		if (*s == '\\' && s[1] == 'N') {
			start = NULL;
			s++;
		} else if (*s == '\\') {
			s++;
			*to++ = *s == 't' ? '\t'
			    : *s == 'n'	  ? '\n'
			    : *s == 'r'	  ? '\r'
					  : *s;
		} else if (*s == '\t' || *s == '\n') {
			int last = *s == '\n';

			cell[n++] = start;
			*to++ = '\0';
			start = to;
			if (last || n == MAX_COLUMNS)
				return n;
		} else
			*to++ = *s;
	}
}

static void
load_table(const char *rows, const char *table)
{
	char name[4096], sql[1024];
	const char *cell[MAX_COLUMNS];
	char *line = NULL;
	size_t size = 0;
	FILE *f;
	int n;

	snprintf(name, sizeof(name), "%s.%s", rows, table);
	f = file(name);
	for (int first = 1; getline(&line, &size, f) > 0; first = 0) {
		n = cells(line, cell);
		if (first) {
			int at = snprintf(sql, sizeof(sql),
			    "INSERT INTO %s VALUES ($1", table);

			for (int i = 2; i <= n; i++)
				at += snprintf(sql + at,
				    sizeof(sql) - (size_t)at, ", $%d", i);
			snprintf(sql + at, sizeof(sql) - (size_t)at, ")");
			sent(PQsendPrepare(db, table, sql, 0, NULL));
		}
		sent(PQsendQueryPrepared(db, table, n, cell, NULL, NULL, 0));
	}
	free(line);
	fclose(f);
}

static void
load(const char *rows)
{
	begin();
	for (size_t t = 0; t < TABLES; t++)
		load_table(rows, tables[t]);
	commit();
}

/* -------------------------------------------------------------------- breach
 */

/* A parameter that a statement does not have needs a type, too. */
static const Oid types[CELLS] = { 20, 20, 25, 20, 20 };

static void
breach(const char *clocks)
{
	FILE *f = file(clocks);
	char now[24], ticket[24], metric[32], instance[24], event[24],
	    name[2] = "a";
	const char *cell[CELLS] = { now, ticket, metric, instance, event };
	long long last = number("SELECT max(id) FROM event");

	begin();
	for (size_t i = 0; i < WRITES; i++) {
		name[0] = (char)('a' + i);
		sent(PQsendPrepare(db, name, writes[i], CELLS, types));
	}
	while (fscanf(f, "%23s %31s %23s %23s", ticket, metric, instance,
		   now) == 4) {
		snprintf(event, sizeof(event), "%lld", ++last);
		for (size_t i = 0; i < WRITES; i++) {
			name[0] = (char)('a' + i);
			sent(PQsendQueryPrepared(
			    db, name, CELLS, cell, NULL, NULL, 0));
		}
	}
	commit();
	sent(PQsendQueryParams(db, arrived, 0, NULL, NULL, NULL, NULL, 0));
	answers();
	fclose(f);
}

int
main(int argc, char *argv[])
{
	if (argc < 3)
		return 64;
	db = PQconnectdb(argv[2]);
	if (PQstatus(db) != CONNECTION_OK)
		fail(argv[2]);
	if (strcmp(argv[1], "open") == 0)
		number("SELECT max(version) FROM schema");
	else if (strcmp(argv[1], "load") == 0 && argc == 4)
		load(argv[3]);
	else if (strcmp(argv[1], "breach") == 0 && argc == 4)
		breach(argv[3]);
	PQfinish(db);
	return 0;
}

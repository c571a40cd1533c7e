/* pgsql_wire.c - sends statements in a pipeline, and reads their answers */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pgsql_wire.h"

#define MANY 1000 /* statements that may wait for their answers */

void
pgsql_forget(struct conn *c)
{
	pgsql_statement_forget(c);
	c->first = c->nsent = 0;
	if (c->reading != NULL) {
		c->reading->wire = false;
		c->reading->failed = true;
		c->reading = NULL;
	}
}

static void
queue(struct conn *c, struct sent what)
{
	/* answered ones make room, even if some always wait */
	if (c->first >= MANY && c->first >= c->nsent) {
		memmove(
		    c->sent, c->sent + c->first, c->nsent * sizeof(*c->sent));
		c->first = 0;
	}
	c->sent = mem_grow(
	    c->sent, c->first + c->nsent, &c->sentcap, sizeof(*c->sent));
	c->sent[c->first + c->nsent++] = what;
}

static bool
send_one(struct conn *c, const char *sql, size_t n, const struct val *args,
    struct sent what)
{
	struct statement *s = pgsql_statement_get(c, sql);

	pgsql_statement_arguments(c, n, args);
	what.statement = s;
	if (s == NULL) {
		if (!PQsendQueryParams(c->pg, sql, (int)n, NULL, c->values,
			c->lengths, c->formats, 0))
			return false;
	} else {
		if (!s->ready) {
			if (!PQsendPrepare(c->pg, s->name, sql, 0, NULL))
				return false;
			s->ready = true;
			queue(c, (struct sent){ SENT_PREPARE, s, NULL, NULL });
		}
		if (!PQsendQueryPrepared(c->pg, s->name, (int)n, c->values,
			c->lengths, c->formats, 0))
			return false;
	}
	queue(c, what);
	return true;
}

static bool
send_sync(struct conn *c)
{
	if (!PQpipelineSync(c->pg))
		return false;
	queue(c, (struct sent){ SENT_SYNC, NULL, NULL, NULL });
	return true;
}

/* ------------------------------------------------------------------- answers
 */

static void
describe(struct answer *a, const PGresult *res)
{
	if (a->name != NULL)
		return;
	a->columns = PQnfields(res);
	a->name = xcalloc((size_t)a->columns + 1, sizeof(*a->name));
	a->type = xcalloc((size_t)a->columns + 1, sizeof(*a->type));
	a->cell = xcalloc((size_t)a->columns + 1, sizeof(*a->cell));
	a->length = xcalloc((size_t)a->columns + 1, sizeof(*a->length));
	a->plain = xcalloc((size_t)a->columns + 1, sizeof(*a->plain));
	for (int i = 0; i < a->columns; i++) {
		a->name[i] = xstrdup(PQfname(res, i));
		a->type[i] = PQftype(res, i);
	}
}

/* Takes the next row off the wire; false at the end, or where it failed. */
bool
pgsql_receive(struct db *db, struct answer *a)
{
	struct conn *c = db->conn;
	PGresult *res;

	PQclear(a->row);
	a->row = NULL;
	while ((res = PQgetResult(c->pg)) != NULL) {
		switch (PQresultStatus(res)) {
		case PGRES_SINGLE_TUPLE:
			describe(a, res);
			a->row = res;
			return true;
		case PGRES_TUPLES_OK:
			describe(a, res);
			break;
		case PGRES_PIPELINE_ABORTED:
			a->failed = true;
			break;
		default:
			a->failed = true;
			pgsql_refused(db, res, c->sent[c->first].statement);
		}
		PQclear(res);
		if (PQstatus(c->pg) != CONNECTION_OK) {
			a->failed = true;
			break;
		}
	}
	a->wire = false;
	c->reading = NULL;
	c->first++;
	c->nsent--;
	return false;
}

static void
keep_row(struct answer *a)
{
	for (int i = 0; i < a->columns; i++) {
		size_t n = PQgetisnull(a->row, 0, i)
		    ? SIZE_MAX
		    : (size_t)PQgetlength(a->row, 0, i);

		buf_add(&a->store, (const char *)&n, sizeof(n));
		if (n != SIZE_MAX)
			buf_add(&a->store, PQgetvalue(a->row, 0, i), n + 1);
	}
}

/* Reads all rows that are still to come into memory: others need the wire. */
static void
take_off(struct db *db, struct answer *a)
{
	PGresult *reading = a->row;

	if (a->first && a->row != NULL)
		keep_row(a);
	a->row = NULL;
	while (pgsql_receive(db, a))
		keep_row(a);
	a->row = reading; /* its cells may still be looked at */
}

static void
answered(struct db *db, const struct sent *s)
{
	struct conn *c = db->conn;
	PGresult *res;

	while ((res = PQgetResult(c->pg)) != NULL) {
		ExecStatusType status = PQresultStatus(res);

		if (status == PGRES_PIPELINE_SYNC) {
			PQclear(res);
			return;
		}
		if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
			if (s->changed != NULL)
				*s->changed =
				    strtoll(PQcmdTuples(res), NULL, 10);
		} else {
			if (s->what == SENT_PREPARE)
				s->statement->ready = false;
			if (status != PGRES_PIPELINE_ABORTED)
				pgsql_refused(db, res, s->statement);
		}
		PQclear(res);
		if (PQstatus(c->pg) != CONNECTION_OK)
			return;
	}
}

/* Reads answers until that of a query comes first, or all are read. */
static void
read_until(struct db *db, const struct answer *stop)
{
	struct conn *c = db->conn;

	while (c->nsent > 0) {
		struct sent s = c->sent[c->first];

		if (s.what == SENT_QUERY) {
			if (s.answer == stop)
				return;
			take_off(db, s.answer);
		} else {
			answered(db, &s);
			c->first++;
			c->nsent--;
		}
		if (PQstatus(c->pg) != CONNECTION_OK) {
			if (c->failed == DB_OK)
				pgsql_lost(db);
			c->lost = true;
			pgsql_forget(c);
			return;
		}
	}
	c->first = 0;
}

enum db_code
pgsql_send(struct db *db, const char *sql)
{
	struct conn *c = db->conn;

	if (c->lost ||
	    !PQsendQueryParams(c->pg, sql, 0, NULL, NULL, NULL, NULL, 0))
		return pgsql_lost(db);
	queue(c, (struct sent){ SENT_RUN, NULL, NULL, NULL });
	if (db->trace)
		db_trace(sql, DB_NOARGS, 0);
	return DB_OK;
}

enum db_code
pgsql_settle(struct db *db)
{
	struct conn *c = db->conn;

	if (c->lost)
		return c->failed;
	if (c->nsent > 0 &&
	    (c->sent[c->first + c->nsent - 1].what == SENT_SYNC ||
		send_sync(c)))
		read_until(db, NULL);
	else if (c->nsent > 0)
		return pgsql_lost(db);
	return c->failed;
}

enum db_code
pgsql_run(struct db *db, const char *sql, size_t n, const struct val *args,
    int64_t *changed)
{
	struct conn *c = db->conn;
	double start = db_clock(db);

	if (c->lost || c->failed != DB_OK)
		return c->failed;
	if (changed != NULL)
		*changed = 0;
	c->wrote = true;
	if (!send_one(c, sql, n, args,
		(struct sent){ SENT_RUN, NULL, NULL, changed }))
		return pgsql_lost(db);
	if (changed != NULL || c->nsent >= MANY)
		(void)pgsql_settle(db);
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	return c->failed;
}

static void
answer_free(struct answer *a)
{
	PQclear(a->row);
	for (int i = 0; i < a->columns; i++) {
		free(a->name[i]);
		buf_free(&a->plain[i]);
	}
	free(a->name);
	free(a->type);
	free(a->cell);
	free(a->length);
	free(a->plain);
	buf_free(&a->store);
	free(a);
}

/* Reads past the rows that nobody wants. */
void
pgsql_done(struct db *db, void *stmt)
{
	struct answer *a = stmt;

	while (a->wire && pgsql_receive(db, a))
		;
	answer_free(a);
}

enum db_code
pgsql_query(struct db *db, const char *sql, size_t n, const struct val *args,
    void **stmt)
{
	struct conn *c = db->conn;
	struct answer *a;
	double start = db_clock(db);

	if (c->lost || c->failed != DB_OK)
		return c->failed;
	a = xcalloc(1, sizeof(*a));
	a->wire = a->first = true;
	if (!send_one(
		c, sql, n, args, (struct sent){ SENT_QUERY, NULL, a, NULL }) ||
	    !send_sync(c)) {
		pgsql_lost(db);
		pgsql_forget(c);
		answer_free(a);
		return c->failed;
	}
	read_until(db, a);
	a->wire = !c->lost;
	if (a->wire) {
		(void)PQsetSingleRowMode(c->pg);
		c->reading = a;
		(void)pgsql_receive(db, a);
	}
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	if (!a->wire || c->failed != DB_OK)
		(void)pgsql_settle(db);
	if (c->failed != DB_OK) {
		pgsql_done(db, a);
		return c->failed;
	}
	*stmt = a;
	return DB_OK;
}

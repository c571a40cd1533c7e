#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pgsql_wire.h"
#include "text.h"

#define MANY 1000 /* statements that may wait for their answers */

struct statement {
	char *sql;
	char name[16];
	bool ready; /* sent to be prepared, and not refused */
};

/* ------------------------------------------------------------------ failures
 */

/* What an SQLSTATE means; NULL: the connection is gone. */
static enum db_code
code_of(struct conn *c, const char *s)
{
	static const struct {
		const char *state;
		enum db_code code;
	} codes[] = { { "40001", DB_AGAIN }, { "40P01", DB_AGAIN },
		{ "55P03", DB_BUSY }, { "57014", DB_BUSY },
		{ "53300", DB_AWAY }, { "53", DB_FULL }, { "58", DB_FULL },
		{ "42501", DB_DENIED }, { "28", DB_DENIED },
		{ "25006", DB_DENIED }, { "3D000", DB_MISSING },
		{ "42P07", DB_EXISTS }, { "42710", DB_EXISTS },
		{ "42P04", DB_EXISTS }, { "XX001", DB_DAMAGED },
		{ "XX002", DB_DAMAGED }, { "23", DB_REFUSED },
		{ "22", DB_REFUSED } };

	if (s == NULL || strncmp(s, "08", 2) == 0 ||
	    strncmp(s, "57P", 3) == 0 || PQstatus(c->pg) != CONNECTION_OK) {
		c->lost = true;
		return c->block ? DB_AGAIN : DB_AWAY;
	}
	/* another was faster with this key: begun anew, it will be seen */
	if (strcmp(s, "23505") == 0)
		return c->block && ++c->doubles <= 3 ? DB_AGAIN : DB_EXISTS;
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++)
		if (strncmp(s, codes[i].state, strlen(codes[i].state)) == 0)
			return codes[i].code;
	return DB_WRONG;
}

/* libpq ends its messages with a newline and may use several lines. */
static void
one_line(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++)
		if (*s != '\n')
			buf_ch(b, *s);
		else if (s[1] != '\0')
			buf_str(b, "; ");
}

enum db_code
pg_lost(struct db *db)
{
	struct conn *c = db->conn;

	c->lost = true;
	buf_clear(&db->err);
	one_line(&db->err, PQerrorMessage(c->pg));
	return c->failed = c->block ? DB_AGAIN : DB_AWAY;
}

void
pg_refused(struct db *db, const PGresult *res, const struct statement *s)
{
	static const struct {
		int field;
		const char *before, *after;
	} more[] = { { PG_DIAG_MESSAGE_DETAIL, " (", ")" },
		{ PG_DIAG_MESSAGE_HINT, " (", ")" } };
	struct conn *c = db->conn;
	const char *state = PQresultErrorField(res, PG_DIAG_SQLSTATE), *text;

	if (c->failed != DB_OK)
		return;
	c->failed = code_of(c, state);
	buf_clear(&db->err);
	text = PQresultErrorField(res, PG_DIAG_MESSAGE_PRIMARY);
	one_line(&db->err, text != NULL ? text : PQresultErrorMessage(res));
	for (size_t i = 0; i < sizeof(more) / sizeof(more[0]); i++)
		if ((text = PQresultErrorField(res, more[i].field)) != NULL) {
			buf_str(&db->err, more[i].before);
			one_line(&db->err, text);
			buf_str(&db->err, more[i].after);
		}
	if (c->failed == DB_WRONG && s != NULL)
		buf_fmt(&db->err, ": %s", s->sql);
}

/* ---------------------------------------------------------------- statements
 */

static void
statement_free(struct statement *s)
{
	free(s->sql);
	free(s);
}

void
pg_forget(struct conn *c)
{
	for (size_t i = 0; i < PG_SLOTS; i++)
		if (c->cache[i] != NULL) {
			statement_free(c->cache[i]);
			c->cache[i] = NULL;
		}
	c->cached = 0;
	c->first = c->nsent = 0;
	if (c->reading != NULL) {
		c->reading->wire = false;
		c->reading->failed = true;
		c->reading = NULL;
	}
}

/* NULL: there are too many already, this one is used once. */
static struct statement *
statement_get(struct conn *c, const char *sql)
{
	size_t at = text_hash(sql) % PG_SLOTS;
	struct statement *s;

	for (; c->cache[at] != NULL; at = (at + 1) % PG_SLOTS)
		if (strcmp(c->cache[at]->sql, sql) == 0)
			return c->cache[at];
	if (c->cached > PG_SLOTS / 2)
		return NULL;
	s = xcalloc(1, sizeof(*s));
	s->sql = xstrdup(sql);
	snprintf(s->name, sizeof(s->name), "hd%u", c->named++);
	c->cache[at] = s;
	c->cached++;
	return s;
}

static void
queue(struct conn *c, struct sent what)
{
	/* what is answered makes room, even if there is always some left */
	if (c->first >= MANY && c->first >= c->nsent) {
		memmove(
		    c->sent, c->sent + c->first, c->nsent * sizeof(*c->sent));
		c->first = 0;
	}
	c->sent = mem_grow(
	    c->sent, c->first + c->nsent, &c->sentcap, sizeof(*c->sent));
	c->sent[c->first + c->nsent++] = what;
}

/* Everything is sent as text, whose meaning the column gives; blobs are not. */
static void
arguments(struct conn *c, size_t n, const struct val *args)
{
	if (n > c->argcap) {
		c->argcap = n + 16;
		c->values =
		    xreallocarray(c->values, c->argcap, sizeof(*c->values));
		c->lengths =
		    xreallocarray(c->lengths, c->argcap, sizeof(*c->lengths));
		c->formats =
		    xreallocarray(c->formats, c->argcap, sizeof(*c->formats));
		c->digits =
		    xreallocarray(c->digits, c->argcap, sizeof(*c->digits));
	}
	for (size_t i = 0; i < n; i++) {
		const struct val *v = &args[i];

		c->values[i] = c->digits[i];
		c->lengths[i] = 0;
		c->formats[i] = v->type == VAL_BLOB;
		if (v->type == VAL_NULL)
			c->values[i] = NULL;
		else if (v->type == VAL_INT)
			snprintf(c->digits[i], sizeof(c->digits[i]), "%lld",
			    (long long)v->i);
		else if (v->type == VAL_REAL)
			snprintf(
			    c->digits[i], sizeof(c->digits[i]), "%.17g", v->d);
		else {
			c->values[i] = v->s != NULL ? v->s : "";
			c->lengths[i] = (int)v->n;
		}
	}
}

static bool
send_one(struct conn *c, const char *sql, size_t n, const struct val *args,
    struct sent what)
{
	struct statement *s = statement_get(c, sql);

	arguments(c, n, args);
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
pg_receive(struct db *db, struct answer *a)
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
			pg_refused(db, res, c->sent[c->first].statement);
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

/* The wire is needed by others: what is still to come is kept. */
static void
take_off(struct db *db, struct answer *a)
{
	PGresult *reading = a->row;

	if (a->first && a->row != NULL)
		keep_row(a);
	a->row = NULL;
	while (pg_receive(db, a))
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
				pg_refused(db, res, s->statement);
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
				pg_lost(db);
			c->lost = true;
			pg_forget(c);
			return;
		}
	}
	c->first = 0;
}

enum db_code
pg_send(struct db *db, const char *sql)
{
	struct conn *c = db->conn;

	if (c->lost ||
	    !PQsendQueryParams(c->pg, sql, 0, NULL, NULL, NULL, NULL, 0))
		return pg_lost(db);
	queue(c, (struct sent){ SENT_RUN, NULL, NULL, NULL });
	if (db->trace)
		db_trace(sql, DB_NOARGS, 0);
	return DB_OK;
}

enum db_code
pg_settle(struct db *db)
{
	struct conn *c = db->conn;

	if (c->lost)
		return c->failed;
	if (c->nsent > 0 &&
	    (c->sent[c->first + c->nsent - 1].what == SENT_SYNC ||
		send_sync(c)))
		read_until(db, NULL);
	else if (c->nsent > 0)
		return pg_lost(db);
	return c->failed;
}

enum db_code
pg_run(struct db *db, const char *sql, size_t n, const struct val *args,
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
		return pg_lost(db);
	if (changed != NULL || c->nsent >= MANY)
		(void)pg_settle(db);
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

/* The rest of the rows is not wanted. */
void
pg_done(struct db *db, void *stmt)
{
	struct answer *a = stmt;

	while (a->wire && pg_receive(db, a))
		;
	answer_free(a);
}

enum db_code
pg_query(struct db *db, const char *sql, size_t n, const struct val *args,
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
		pg_lost(db);
		pg_forget(c);
		answer_free(a);
		return c->failed;
	}
	read_until(db, a);
	a->wire = !c->lost;
	if (a->wire) {
		(void)PQsetSingleRowMode(c->pg);
		c->reading = a;
		(void)pg_receive(db, a);
	}
	if (db->trace)
		db_trace(sql, n, args, db_clock(db) - start);
	if (!a->wire || c->failed != DB_OK)
		(void)pg_settle(db);
	if (c->failed != DB_OK) {
		pg_done(db, a);
		return c->failed;
	}
	*stmt = a;
	return DB_OK;
}

/* pgsql_error.c - what a failure of PostgreSQL means, and its message */
#include <string.h>

#include "pgsql_wire.h"

/* Returns what an SQLSTATE means; NULL: the connection is gone. */
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
	/* another one was faster with this key: the next attempt sees it */
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
pgsql_lost(struct db *db)
{
	struct conn *c = db->conn;

	c->lost = true;
	buf_clear(&db->err);
	one_line(&db->err, PQerrorMessage(c->pg));
	return c->failed = c->block ? DB_AGAIN : DB_AWAY;
}

void
pgsql_refused(struct db *db, const PGresult *res, const struct statement *s)
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

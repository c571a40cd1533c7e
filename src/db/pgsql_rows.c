/* pgsql_rows.c - the cells of rows that PostgreSQL answers with */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pgsql_wire.h"

/* Types, as pg_type numbers them. */
enum { BYTEA = 17, INT8 = 20, INT2 = 21, INT4 = 23, FLOAT8 = 701 };

static unsigned
nibble(char digit)
{
	return (unsigned)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

/* Turns "\x6869" into the bytes "hi". */
static void
decode(struct buf *b, const char *s, size_t n)
{
	buf_clear(b);
	buf_room(b, n / 2 + 1);
	for (size_t i = 2; i + 1 < n; i += 2)
		b->s[b->n++] = (char)(nibble(s[i]) << 4 | nibble(s[i + 1]));
	b->s[b->n] = '\0';
}

static void
set_cell(struct answer *a, int i, const char *s, size_t n)
{
	if (s != NULL && a->type[i] == BYTEA) {
		decode(&a->plain[i], s, n);
		s = buf_s(&a->plain[i]);
		n = a->plain[i].n;
	}
	a->cell[i] = s;
	a->length[i] = s != NULL ? n : 0;
}

static void
read_stored(struct answer *a)
{
	for (int i = 0; i < a->columns; i++) {
		size_t n;

		memcpy(&n, a->store.s + a->at, sizeof(n));
		a->at += sizeof(n);
		set_cell(a, i, n != SIZE_MAX ? a->store.s + a->at : NULL, n);
		a->at += n != SIZE_MAX ? n + 1 : 0;
	}
}

enum db_code
pgsql_next(struct db *db, void *stmt, bool *row)
{
	struct answer *a = stmt;
	struct conn *c = db->conn;

	if (a->wire) {
		*row = a->first ? a->row != NULL : pgsql_receive(db, a);
		if (*row)
			for (int i = 0; i < a->columns; i++)
				set_cell(a, i,
				    PQgetisnull(a->row, 0, i)
					? NULL
					: PQgetvalue(a->row, 0, i),
				    (size_t)PQgetlength(a->row, 0, i));
	} else if ((*row = a->at < a->store.n))
		read_stored(a);
	a->first = false;
	return a->failed ? (c->failed != DB_OK ? c->failed : DB_AGAIN) : DB_OK;
}

int
pgsql_columns(void *stmt)
{
	return ((struct answer *)stmt)->columns;
}

const char *
pgsql_name(void *stmt, int i)
{
	return ((struct answer *)stmt)->name[i];
}

bool
pgsql_null(void *stmt, int i)
{
	return ((struct answer *)stmt)->cell[i] == NULL;
}

const char *
pgsql_text(void *stmt, int i, size_t *n)
{
	struct answer *a = stmt;

	if (n != NULL)
		*n = a->length[i];
	return a->cell[i];
}

int64_t
pgsql_num(void *stmt, int i)
{
	const char *s = ((struct answer *)stmt)->cell[i];

	return s != NULL ? strtoll(s, NULL, 10) : NONE;
}

double
pgsql_real(void *stmt, int i)
{
	const char *s = ((struct answer *)stmt)->cell[i];

	return s != NULL ? strtod(s, NULL) : (double)__builtin_nanf("");
}

struct val
pgsql_value(void *stmt, int i)
{
	struct answer *a = stmt;

	if (a->cell[i] == NULL)
		return (struct val){ 0 };
	switch (a->type[i]) {
	case INT2:
	case INT4:
	case INT8:
		return val_int(pgsql_num(stmt, i));
	case FLOAT8:
		return val_real(pgsql_real(stmt, i));
	default:
		return (struct val){ .type = a->type[i] == BYTEA ? VAL_BLOB
								 : VAL_TEXT,
			.s = a->cell[i],
			.n = a->length[i] };
	}
}

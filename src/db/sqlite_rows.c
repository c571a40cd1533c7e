/* sqlite_rows.c - the cells of rows that SQLite answers with */
#include <stdlib.h>

#include "sqlite_stmt.h"

int
sqlite_columns(void *stmt)
{
	return sqlite3_column_count(((struct stmt *)stmt)->s);
}

const char *
sqlite_name(void *stmt, int i)
{
	return sqlite3_column_name(((struct stmt *)stmt)->s, i);
}

bool
sqlite_null(void *stmt, int i)
{
	return sqlite3_column_type(((struct stmt *)stmt)->s, i) == SQLITE_NULL;
}

const char *
sqlite_text(void *stmt, int i, size_t *n)
{
	sqlite3_stmt *s = ((struct stmt *)stmt)->s;
	const void *p = sqlite3_column_type(s, i) == SQLITE_BLOB
	    ? sqlite3_column_blob(s, i)
	    : (const void *)sqlite3_column_text(s, i);

	if (n != NULL)
		*n = (size_t)sqlite3_column_bytes(s, i);
	return p;
}

int64_t
sqlite_num(void *stmt, int i)
{
	return sqlite_null(stmt, i)
	    ? NONE
	    : sqlite3_column_int64(((struct stmt *)stmt)->s, i);
}

double
sqlite_real(void *stmt, int i)
{
	return sqlite_null(stmt, i)
	    ? (double)__builtin_nanf("")
	    : sqlite3_column_double(((struct stmt *)stmt)->s, i);
}

struct val
sqlite_value(void *stmt, int i)
{
	struct val v = { 0 };

	switch (sqlite3_column_type(((struct stmt *)stmt)->s, i)) {
	case SQLITE_INTEGER:
		return val_int(sqlite_num(stmt, i));
	case SQLITE_FLOAT:
		return val_real(sqlite_real(stmt, i));
	case SQLITE_NULL:
		return v;
	case SQLITE_BLOB:
		v.type = VAL_BLOB;
		break;
	default:
		v.type = VAL_TEXT;
	}
	v.s = sqlite_text(stmt, i, &v.n);
	return v;
}

/* val.c - a typed value on its way between a record and the database */
#include <math.h>
#include <string.h>

#include "val.h"

struct val
val_int(int64_t i)
{
	return (struct val){ .type = i == NONE ? VAL_NULL : VAL_INT, .i = i };
}

struct val
val_real(double d)
{
	return (struct val){ .type = isnan(d) ? VAL_NULL : VAL_REAL, .d = d };
}

struct val
val_text(const char *s)
{
	if (s == NULL)
		return (struct val){ .type = VAL_NULL };
	return (struct val){ .type = VAL_TEXT, .s = s, .n = strlen(s) };
}

struct val
val_instant(struct instant t)
{
	return val_int(t.s);
}

struct val
val_span(struct span t)
{
	return val_int(t.s);
}

struct val
val_blob(const void *p, size_t n)
{
	return (struct val){ .type = VAL_BLOB, .s = p, .n = n };
}

bool
val_same(struct val a, struct val b)
{
	if (a.type != b.type)
		return false;
	switch (a.type) {
	case VAL_NULL:
		return true;
	case VAL_INT:
		return a.i == b.i;
	case VAL_REAL:
		return !(a.d < b.d || a.d > b.d);
	case VAL_TEXT:
	case VAL_BLOB:
		break;
	}
	return a.n == b.n && memcmp(a.s, b.s, a.n) == 0;
}

/* pgsql_statement.c - statements prepared once for each text, and arguments */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pgsql_wire.h"
#include "text.h"

static void
statement_free(struct statement *s)
{
	free(s->sql);
	free(s);
}

void
pgsql_statement_forget(struct conn *c)
{
	for (size_t i = 0; i < PGSQL_SLOTS; i++)
		if (c->cache[i] != NULL) {
			statement_free(c->cache[i]);
			c->cache[i] = NULL;
		}
	c->cached = 0;
}

struct statement *
pgsql_statement_get(struct conn *c, const char *sql)
{
	size_t at = text_hash(sql) % PGSQL_SLOTS;
	struct statement *s;

	for (; c->cache[at] != NULL; at = (at + 1) % PGSQL_SLOTS)
		if (strcmp(c->cache[at]->sql, sql) == 0)
			return c->cache[at];
	if (c->cached > PGSQL_SLOTS / 2)
		return NULL;
	s = xcalloc(1, sizeof(*s));
	s->sql = xstrdup(sql);
	snprintf(s->name, sizeof(s->name), "hd%u", c->named++);
	c->cache[at] = s;
	c->cached++;
	return s;
}

void
pgsql_statement_arguments(struct conn *c, size_t n, const struct val *args)
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

/* desk_setting.c - the settings of a desk, read once */
#include <stdlib.h>
#include <string.h>

#include "sql.h"

struct settings {
	struct pool keep;
	const char **name, **value;
	size_t n;
	bool read;
};

static void
settings_forget(struct desk *d, void *memory, const char *kind)
{
	struct settings *s = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "setting") != 0)
		return;
	mem_free(&s->keep);
	free(s->name);
	free(s->value);
	*s = (struct settings){ 0 };
}

static const struct desk_memory settings_memory = {
	.size = sizeof(struct settings), .forget = settings_forget
};

static void
settings_read(struct desk *d, struct settings *s)
{
	struct db_rows *r = sql_query(d,
	    "SELECT name, value FROM setting"
	    " WHERE value IS NOT NULL AND retired IS NULL",
	    DB_NOARGS);
	size_t cap = 0, vcap = 0;

	while (sql_next(d, r)) {
		s->name = mem_grow(s->name, s->n, &cap, sizeof(*s->name));
		s->value = mem_grow(s->value, s->n, &vcap, sizeof(*s->value));
		s->name[s->n] = sql_kept(&s->keep, r, 0);
		s->value[s->n++] = sql_kept(&s->keep, r, 1);
	}
	s->read = true;
}

const char *
desk_setting(struct desk *d, const char *name, const char *otherwise)
{
	struct settings *s = desk_memory(d, &settings_memory);

	if (!s->read)
		settings_read(d, s);
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->name[i], name) == 0)
			return s->value[i];
	return otherwise;
}

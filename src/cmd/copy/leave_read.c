/* leave_read.c - the records of a kind, one after the other */
#include <stdlib.h>

#include "leave_read.h"

void
leave_read_begin(struct leave_read *r, struct desk *d, const char *kind,
    const char *columns, const char *sort)
{
	struct find f = { .kind = kind_find(d, kind),
		.sort = sort,
		.as_of = { NONE },
		.limit = NONE,
		.retired = true };
	struct buf why = { 0 };
	struct out o;

	*r = (struct leave_read){ .lines = { .max = REC_MAXRECORD } };
	r->lines.from = &r->spool;
	if (!find_columns(f.kind, columns, &f.show, &f.nshow, &why))
		die(EX_SOFTWARE, "%s", why.s);
	out_begin(&o, &r->spool, OUT_JSON, false);
	find_run(d, &f, &o);
	out_end(&o);
	free(f.show);
	leave_read_next(r);
}

void
leave_read_next(struct leave_read *r)
{
	json_decref(r->now);
	r->now = lines_next(&r->lines)
	    ? json_loadb(r->lines.s, r->lines.n, JSON_ALLOW_NUL, NULL)
	    : NULL;
}

void
leave_read_end(struct leave_read *r)
{
	json_decref(r->now);
	lines_free(&r->lines);
	spool_free(&r->spool);
	*r = (struct leave_read){ 0 };
}

const char *
leave_text(const struct leave_read *r, const char *name)
{
	const char *s = json_string_value(json_object_get(r->now, name));

	return s != NULL && *s != '\0' ? s : NULL;
}

int64_t
leave_number(const struct leave_read *r, const char *name)
{
	json_t *v = json_object_get(r->now, name);

	return json_is_integer(v) ? json_integer_value(v) : NONE;
}

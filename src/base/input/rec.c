/* rec.c - records in, whatever their format */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "rec_impl.h"
#include "text.h"

enum rec_got
rec_refuse(struct rec_in *r, enum rec_got how, const char *fmt, ...)
{
	va_list ap;

	buf_clear(&r->why);
	va_start(ap, fmt);
	buf_vfmt(&r->why, fmt, ap);
	va_end(ap);
	r->over = r->over || how == REC_BROKEN;
	return how;
}

void
rec_begin(struct rec_in *r)
{
	r->fields = 0;
	r->line = r->in.no;
	r->at = r->in.at;
	r->end = r->in.next;
	mem_reset(&r->text);
}

void
rec_field(struct rec_in *r, const char *s, size_t n)
{
	size_t i = r->fields++;

	if (i >= (r->headed ? r->n : REC_MAXCOLUMNS))
		return;
	r->cells = mem_grow(r->cells, i, &r->room, sizeof(r->cells[0]));
	r->cells[i] = (struct cell){ .s = s, .n = n, .given = true };
}

/* Finds the place of a name in the sorted list. True if the name is there. */
static bool
look_up(const struct rec_in *r, const char *name, size_t *at)
{
	size_t low = 0, high = r->nsorted, mid;
	int cmp;

	while (low < high) {
		mid = low + (high - low) / 2;
		cmp = strcmp(name, r->names[r->sorted[mid]]);
		if (cmp == 0) {
			*at = mid;
			return true;
		}
		if (cmp < 0)
			high = mid;
		else
			low = mid + 1;
	}
	*at = low;
	return false;
}

size_t
rec_find(const struct rec_in *r, const char *name, size_t hint)
{
	size_t at;

	if (hint < r->n && strcmp(r->names[hint], name) == 0)
		return hint;
	return look_up(r, name, &at) ? r->sorted[at] : r->n;
}

/* The column that has this name already, for which the map is to blame. */
static bool
twin(const struct rec_in *r, const char *name)
{
	for (size_t i = 0; r->map != NULL && i < r->n; i++)
		if (strcmp(r->called[i], name) == 0)
			return true;
	return false;
}

/* What the map calls a heading; NULL and a reason if it cannot be used. */
static const char *
called(struct rec_in *r, const char *name, const struct profile_heading *said,
    bool again)
{
	const struct profile *p = r->how != NULL ? r->how->profile : NULL;
	const char *mapped = map_find(r->map, name, strlen(name));
	const char *to = mapped != NULL ? mapped
	    : said != NULL		? said->column
	    : p != NULL && p->rest_out	? ""
					: NULL;
	struct buf advice = { 0 };

	if (r->n >= REC_MAXCOLUMNS) {
		rec_refuse(
		    r, REC_BAD, _("more than %d columns"), REC_MAXCOLUMNS);
		return NULL;
	}
	if (to != NULL && (*to == '\0' || rec_joined(r, to, said) < r->n))
		return to;
	to = to != NULL ? to : name;
	map_advise(&advice, name, "");
	if (*to == '\0')
		rec_refuse(r, REC_BAD,
		    _("column %zu has no name; leave it out with %s"), r->n + 1,
		    advice.s);
	else if (again)
		rec_refuse(r, REC_BAD,
		    _("%s: two columns have this name; leave them out with "
		      "%s"),
		    name, advice.s);
	else if (twin(r, to) && !rec_named(r))
		rec_refuse(r, REC_BAD, _("%s: two columns have this name"), to);
	else {
		r->twins = r->twins || twin(r, to);
		buf_free(&advice);
		return to;
	}
	buf_free(&advice);
	return NULL;
}

bool
rec_add_column(struct rec_in *r, const char *s, size_t n)
{
	const struct profile *p = r->how != NULL ? r->how->profile : NULL;
	const struct profile_heading *said =
	    p != NULL ? profile_find(p, s, n) : NULL;
	char *name = xstrndup(n > 0 ? s : "", n);
	size_t at;
	const char *to = called(r, name, said, look_up(r, name, &at));
	bool good = to != NULL && rec_add_named(r, name, to, said);

	free(name);
	return good;
}

bool
rec_add_named(struct rec_in *r, const char *heading, const char *to,
    const struct profile_heading *said)
{
	bool profile = r->how != NULL && r->how->profile != NULL;
	size_t into = r->n, at;
	bool again = look_up(r, heading, &at);

	if (profile) {
		into = rec_joined(r, to, said);
		rec_shape_add(r, into < r->n ? "" : to, said, into);
	}
	r->names = mem_grow(r->names, r->n, &r->cap, sizeof(r->names[0]));
	r->called =
	    mem_grow(r->called, r->n, &r->called_cap, sizeof(r->called[0]));
	r->cells = mem_grow(r->cells, r->n, &r->room, sizeof(r->cells[0]));
	if (!again) {
		r->sorted = mem_grow(r->sorted, r->nsorted, &r->sorted_cap,
		    sizeof(r->sorted[0]));
		memmove(r->sorted + at + 1, r->sorted + at,
		    (r->nsorted++ - at) * sizeof(r->sorted[0]));
		r->sorted[at] = r->n;
	}
	r->names[r->n] = xstrdup(heading);
	r->cells[r->n] = (struct cell){ 0 };
	r->called[r->n] = into < r->n ? ""
	    : to == heading	      ? r->names[r->n]
				      : to;
	r->n++;
	return true;
}

enum rec_got
rec_check(struct rec_in *r)
{
	if (r->fields != r->n - r->nconstants)
		return rec_refuse(r, REC_BAD,
		    r->head_end > r->head_at
			? _("fields in this record: %zu, in the header: %zu")
			: _("fields in this record: %zu, columns named: %zu"),
		    r->fields, r->n - r->nconstants);
	if (r->end - r->at <= REC_MAXFIELD)
		return REC_OK;
	for (size_t i = 0; i < r->n; i++)
		if (r->cells[i].n > REC_MAXFIELD && !rec_left_out(r, i))
			return rec_refuse(r, REC_BAD,
			    _("%s: is longer than %u MiB"), r->names[i],
			    REC_MAXFIELD >> 20);
	return REC_OK;
}

enum rec_got
rec_too_long(struct rec_in *r, enum rec_got how)
{
	return rec_refuse(
	    r, how, _("the record is longer than %u MiB"), REC_MAXRECORD >> 20);
}

void
rec_fault(struct rec_in *r, const char *fmt, ...)
{
	va_list ap;

	buf_reason(&r->why);
	va_start(ap, fmt);
	buf_vfmt(&r->why, fmt, ap);
	va_end(ap);
}

enum rec_got
rec_refuse_text(struct rec_in *r, bool advise, const char *fmt, ...)
{
	va_list ap;

	buf_clear(&r->why);
	va_start(ap, fmt);
	buf_vfmt(&r->why, fmt, ap);
	va_end(ap);
	if (advise && r->how != NULL)
		buf_str(&r->why,
		    _("; if it comes from Windows, try --encoding "
		      "WINDOWS-1252"));
	return REC_BAD;
}

enum rec_got
rec_not_text(struct rec_in *r)
{
	const struct cell *c = r->cells;
	size_t bad, i, n = r->fields;
	unsigned char byte;
	bool left = false;

	if (r->headed && n > r->n)
		n = r->n;
	for (i = 0; i < n; i++) {
		if (c[i].s == NULL || text_valid(c[i].s, c[i].n, &bad))
			continue;
		if (i >= r->n || !rec_left_out(r, i))
			break;
		left = true;
	}
	if (left && i == n)
		return REC_OK;
	if (i == n || i >= r->n)
		return rec_refuse_text(r, true,
		    _("the record is not UTF-8 text or has a NUL byte"));
	byte = (unsigned char)c[i].s[bad];
	return rec_refuse_text(r, byte != 0,
	    byte ? _("%s: is not UTF-8 text (byte 0x%02x)")
		 : _("%s: has a NUL byte (0x%02x)"),
	    r->names[i], byte);
}

enum rec_got
rec_next(struct rec_in *r)
{
	enum rec_got got;

	if (r->told)
		return REC_END;
	got = r->over ? REC_BROKEN : r->next(r);
	if (got == REC_OK && r->shapes != NULL)
		got = rec_shape(r);
	r->told = got == REC_BROKEN || got == REC_END;
	return got;
}

void
rec_close(struct rec_in *r)
{
	if (r == NULL)
		return;
	for (size_t i = 0; i < r->n; i++)
		free(r->names[i]);
	free(r->names);
	free(r->called);
	free(r->sorted);
	free(r->shapes);
	free(r->cells);
	free(r->name);
	mem_free(&r->text);
	lines_free(&r->in);
	buf_free(&r->why);
	buf_free(&r->object);
	csv_free(&r->csv);
	json_decref(r->root);
	free(r);
}

size_t
rec_columns(const struct rec_in *r)
{
	return r->n;
}

const char *
rec_column(const struct rec_in *r, size_t i)
{
	return r->called[i];
}

const char *
rec_heading(const struct rec_in *r, size_t i)
{
	return r->names[i];
}

const struct cell *
rec_cells(const struct rec_in *r)
{
	return r->cells;
}

const char *
rec_name(const struct rec_in *r)
{
	return r->name;
}

int64_t
rec_line(const struct rec_in *r)
{
	return r->line;
}

const char *
rec_why(const struct rec_in *r)
{
	return buf_s(&r->why);
}

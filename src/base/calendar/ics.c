/* ics.c - the days of iCalendar files, as holidays have them */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "err.h"
#include "ics.h"
#include "mem.h"
#include "module.h"
#include "translate.h"
#include "text.h"
#include "when.h"
#include "zone.h"

static void
write_point(struct buf *b, int64_t clock, bool days)
{
	char s[19];
	int64_t day = day_at(clock);

	day_write(s, day_date(day));
	s[10] = 'T';
	day_write_time(s + 11, (int)(clock - day * DAY_SECONDS));
	buf_add(b, s, days ? 10 : 19);
}

static const char *
keep(struct ics *i, struct buf *b)
{
	const char *s = mem_keep(&i->keep, buf_s(b), b->n);

	buf_free(b);
	return s;
}

/* Returns the name on one line, without blanks around it. */
static const char *
clean(struct ics *i, const char *name)
{
	struct buf b = { 0 };
	char *s;

	buf_str(&b, name != NULL ? name : "");
	for (s = b.s; s != NULL && *s != '\0'; s++)
		if (*s == '\n' || *s == '\r' || *s == '\t')
			*s = ' ';
	if (b.s == NULL)
		return keep(i, &b);
	s = text_trim(b.s);
	name = mem_keep(&i->keep, s, strlen(s));
	buf_free(&b);
	return name;
}

static void
add(void *arg, const struct ics_event *e)
{
	struct ics *i = arg;
	int64_t from = e->from, until = e->until;
	struct buf date = { 0 };

	if (e->utc) {
		from = zone_clock((struct instant){ from });
		until = zone_clock((struct instant){ until });
	}
	if (e->days)
		until -= DAY_SECONDS; /* its last day */
	write_point(&date, from, e->days);
	if (until > from) {
		buf_ch(&date, '/');
		write_point(&date, until, e->days);
	}
	i->v = mem_grow(i->v, i->n, &i->cap, sizeof(*i->v));
	i->v[i->n].date = keep(i, &date);
	i->v[i->n++].name = clean(i, e->name);
}

static int
by_date(const void *a, const void *b)
{
	const struct ics_day *x = a, *y = b;
	int order = strcmp(x->date, y->date);

	return order != 0 ? order : strcmp(x->name, y->name);
}

/* Joins two holidays of one day: "Carnival, Founders' Day". */
static void
join(struct ics *i)
{
	size_t n = 0;

	if (i->n > 0)
		qsort(i->v, i->n, sizeof(*i->v), by_date);
	for (size_t j = 0; j < i->n; j++) {
		struct buf both = { 0 };

		if (n == 0 || strcmp(i->v[j].date, i->v[n - 1].date) != 0) {
			i->v[n++] = i->v[j];
			continue;
		}
		if (strcmp(i->v[j].name, i->v[n - 1].name) == 0 ||
		    *i->v[j].name == '\0')
			continue;
		if (*i->v[n - 1].name != '\0')
			buf_fmt(&both, "%s, ", i->v[n - 1].name);
		buf_str(&both, i->v[j].name);
		i->v[n - 1].name = keep(i, &both);
	}
	i->n = n;
}

bool
ics_read(const char *text, size_t n, int64_t from, int64_t until,
    struct ics *out, struct buf *why)
{
	const struct ics_module *module;
	size_t bad;

	if (!text_valid(text, n, &bad)) {
		buf_fmt(why, _("byte %zu is not UTF-8 text"), bad + 1);
		return false;
	}
	module = module_load("ical", ICS_MODULE,
	    _("the module for iCalendar files cannot be loaded; was hd-tools "
	      "built with libical?"),
	    why);
	if (module == NULL)
		die(EX_UNAVAILABLE, "%s", why->s);
	if (!module->read(text, from, until, add, out, why))
		return false;
	join(out);
	return true;
}

void
ics_free(struct ics *i)
{
	free(i->v);
	mem_free(&i->keep);
	*i = (struct ics){ 0 };
}

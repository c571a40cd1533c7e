/* import.c - holidays from iCalendar files: shown, or put */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "question.h"
#include "import.h"
#include "cmd.h"
#include "day.h"
#include "ics.h"
#include "put.h"
#include "zone.h"

#define YEARS_AHEAD 10 /* of now, in which what recurs is listed */

/* The days of the file that cmd_slurp took; and its name. */
static bool
read_file(struct cmd *c, struct ics *ics, const char **name)
{
	int year = day_date(day_at(c->now.s)).year;
	struct buf why = { 0 };
	char *text;
	size_t n;
	bool good;

	*name = cmd_slurped(c, &text, &n);
	good = ics_read(text, n, day_of((struct date){ year - 1, 1, 1 }),
	    day_of((struct date){ year + YEARS_AHEAD + 1, 1, 1 }), ics, &why);
	if (!good)
		warn("%s: %s", *name, why.s);
	free(text);
	buf_free(&why);
	return good;
}

static void
show(struct cmd *c, const char *calendar, const struct ics *ics)
{
	cmd_out(c);
	if (calendar != NULL)
		out_column(&c->out, "calendar", OUT_TEXT);
	out_column(&c->out, "date", OUT_TEXT);
	out_column(&c->out, "name", OUT_TEXT);
	for (size_t i = 0; i < ics->n; i++) {
		if (calendar != NULL)
			out_str(&c->out, calendar);
		out_str(&c->out, ics->v[i].date);
		out_str(&c->out, ics->v[i].name);
		out_row(&c->out);
	}
}

static bool
put(struct cmd *c, const char *name, const char *calendar,
    const struct ics *ics)
{
	const struct kind *k = kind_find(&c->desk, "holiday");
	const struct col *cols[] = { col_find(k->cols, k->n, "calendar"),
		col_find(k->cols, k->n, "date"),
		col_find(k->cols, k->n, "name") };
	struct origin origin = ORIGIN_NOW;
	struct buf why = { 0 };
	bool good = true;

	for (size_t i = 0; i < ics->n; i++) {
		const struct ics_day *day = &ics->v[i];
		struct cell cells[] = { { calendar, strlen(calendar), true },
			{ day->date, strlen(day->date), true },
			{ day->name, strlen(day->name), true } };

		if (put_record(&c->desk, k, cols, cells, 3, &origin, NULL,
			&why) == REFUSED) {
			warn("%s: %s", name, why.s);
			buf_clear(&why);
			good = false;
		} else
			cmd_count(c, 1);
	}
	buf_free(&why);
	return good;
}

bool
import_holidays(struct cmd *c, const char *calendar)
{
	const struct calendar *of = NULL;
	struct buf why = { 0 };
	struct ics ics = { 0 };
	const char *name;
	bool good = true;

	if (calendar != NULL &&
	    (of = question_calendar(&c->desk, calendar, &why)) == NULL) {
		warn("%s", why.s);
		buf_free(&why);
		return false;
	}
	if (of != NULL)
		zone_use(calendar_zone(of, c->now));
	good = read_file(c, &ics, &name);
	if (good && (calendar == NULL || c->dry))
		show(c, calendar, &ics);
	else if (good)
		good = put(c, name, calendar, &ics);
	ics_free(&ics);
	return good;
}

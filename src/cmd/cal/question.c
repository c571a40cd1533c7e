/* question.c - reads a question to a calendar, and answers it */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "question.h"
#include "day.h"
#include "translate.h"
#include "names.h"
#include "text.h"
#include "zone.h"

enum { START = 1, AMOUNT = 2, END = 4, DAYS = 8 /* of a plain number */ };

/* What an operation was given, read. */
struct asked {
	const struct calendar *c;
	struct instant start, end;
	struct amount amount;
	struct stretch *pauses;
	size_t npauses;
};

struct answer_of {
	enum { AN_INSTANT, A_NUMBER, A_DAY, YES_NO } what;
	int64_t v; /* NONE: there is none */
};

#define INSTANT(t) ((struct answer_of){ AN_INSTANT, (t).s })
#define DAY(n)	   ((struct answer_of){ A_DAY, (n) })
#define YES(b)	   ((struct answer_of){ YES_NO, (b) })

static int64_t
day_of_start(const struct asked *a)
{
	return day_at(calendar_clock(a->c, a->start));
}

static struct answer_of
due(const struct asked *a)
{
	return INSTANT(calendar_due_paused(
	    a->c, a->start, a->amount, a->pauses, a->npauses));
}

static struct answer_of
before(const struct asked *a)
{
	struct amount back = { a->amount.unit, -a->amount.n };

	return INSTANT(back.n == 0 ? calendar_back(a->c, a->start)
				   : calendar_due(a->c, a->start, back));
}

static struct answer_of
between(const struct asked *a)
{
	return (struct answer_of){ A_NUMBER,
		calendar_between_paused(
		    a->c, a->start, a->end, a->pauses, a->npauses) };
}

static struct answer_of
open_at(const struct asked *a)
{
	return YES(calendar_open(a->c, a->start));
}

static struct answer_of
next(const struct asked *a)
{
	return INSTANT(calendar_next(a->c, a->start));
}

static struct answer_of
back(const struct asked *a)
{
	return INSTANT(calendar_back(a->c, a->start));
}

static struct answer_of
workday(const struct asked *a)
{
	return YES(calendar_workday(a->c, day_of_start(a)));
}

static struct answer_of
holiday(const struct asked *a)
{
	return YES(calendar_holiday(a->c, day_of_start(a)));
}

static struct answer_of
workdays(const struct asked *a)
{
	return (struct answer_of){ A_NUMBER,
		calendar_workdays(a->c, day_of_start(a),
		    day_at(calendar_clock(a->c, a->end))) };
}

/* Working days lead to a working day, also from outside of hours. Any other
 * amount leads to the day on which it is over. */
static struct answer_of
due_day(const struct asked *a)
{
	struct instant t;

	if (a->amount.unit == AMOUNT_WORKDAYS)
		return DAY(calendar_day(a->c, day_of_start(a), a->amount.n));
	t = calendar_due_paused(
	    a->c, a->start, a->amount, a->pauses, a->npauses);
	return DAY(t.s == NONE ? NONE : day_at(calendar_clock(a->c, t)));
}

static struct answer_of
next_day(const struct asked *a)
{
	return DAY(calendar_day(a->c, day_of_start(a), 0));
}

/* The second name is what the suites of test cases for calendars say. */
static const struct op {
	const char *name, *alias;
	unsigned needs;
	struct answer_of (*fn)(const struct asked *);
} ops[] = {
	{ "due", "due_paused", START | AMOUNT, due },
	{ "before", "before", START | AMOUNT, before },
	{ "between", "between_paused", START | END, between },
	{ "open", "is_open", START, open_at },
	{ "next", "roll_forward", START, next },
	{ "back", "roll_backward", START, back },
	{ "workday", "is_workday", START, workday },
	{ "holiday", "is_holiday", START, holiday },
	{ "workdays", "business_days_between", START | END, workdays },
	{ "workdays_due", "add_business_days", START | AMOUNT | DAYS, due },
	{ "due_day", "due_date", START | AMOUNT | DAYS, due_day },
	{ "next_day", "roll_forward_date", START, next_day },
};

#define OPS (sizeof(ops) / sizeof(ops[0]))

static const struct op *
op_find(const char *name, struct buf *why)
{
	struct nearest near = { .word = name };

	for (size_t i = 0; i < OPS; i++) {
		if (strcmp(ops[i].name, name) == 0 ||
		    strcmp(ops[i].alias, name) == 0)
			return &ops[i];
		text_offer(&near, ops[i].name);
	}
	buf_fmt(why, _("op: \"%s\" is not an operation of hd-cal"), name);
	if (near.best != NULL)
		buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
	return NULL;
}

/* ----------------------------------------------------------------- reading */

static bool
given(const char *s)
{
	return s != NULL && *s != '\0';
}

const struct calendar *
question_calendar(struct desk *d, const char *name, struct buf *why)
{
	if (!given(name))
		return NULL;
	if (names_find(d, "calendar", name) != NULL)
		return desk_calendar_find(d, name, d->now);
	buf_fmt(why, _("\"%s\" is not a known %s"), name, "calendar");
	names_suggest(d, "calendar", name, why);
	return NULL;
}

/* Reads an instant by the calendar's clocks. */
static bool
read_instant(struct desk *d, const struct calendar *c, const char *what,
    const char *s, struct instant *out, struct buf *why)
{
	const char *reason;

	zone_use(c != NULL ? calendar_zone(c, d->now) : "UTC");
	if (when_parse(s, d->now, out, &reason))
		return true;
	buf_fmt(why, "%s: \"%s\": %s", what, s, reason);
	return false;
}

/* 90m, -2wd; a plain number is days, or seconds. */
static bool
read_amount(const struct op *op, const struct question *q, struct amount *out,
    struct buf *why)
{
	const char *s = q->amount, *reason;
	bool minus = *s == '-';
	bool plain = s[strspn(s + minus, "0123456789") + minus] == '\0';

	if (!amount_parse(s + minus, out, &reason)) {
		buf_fmt(why, _("%s: \"%s\": %s"), "amount", s, reason);
		return false;
	}
	if (plain && (op->needs & DAYS))
		out->unit = AMOUNT_WORKDAYS;
	else if (q->working && out->unit == AMOUNT_EXACT)
		out->unit = AMOUNT_WORK;
	if (minus)
		out->n = -out->n;
	return true;
}

/* a/b; c/d, in order. */
static bool
read_pauses(
    struct desk *d, const char *pauses, struct asked *a, struct buf *why)
{
	char *list = xstrdup(pauses), *save = NULL, *until;
	size_t cap = 0;
	bool good = true;

	for (char *s = strtok_r(list, ";", &save); s != NULL && good;
	     s = strtok_r(NULL, ";", &save)) {
		struct stretch p;

		s = text_trim(s);
		if ((until = strchr(s, '/')) != NULL)
			*until++ = '\0';
		if (until == NULL) {
			buf_fmt(why,
			    _("pauses: \"%s\": write a pause as FROM/UNTIL"),
			    s);
			good = false;
			break;
		}
		good = read_instant(d, a->c, "pauses", s, &p.from, why) &&
		    read_instant(d, a->c, "pauses", until, &p.until, why);
		if (good &&
		    (p.until.s < p.from.s ||
			(a->npauses > 0 &&
			    p.from.s < a->pauses[a->npauses - 1].until.s))) {
			buf_str(why,
			    _("pauses: must be in order and must not "
			      "overlap"));
			good = false;
		}
		a->pauses = mem_grow(a->pauses, a->npauses, &cap, sizeof(p));
		a->pauses[a->npauses++] = p;
	}
	free(list);
	return good;
}

static bool
needed(const char *column, const char *s, bool needs, struct buf *why)
{
	if (needs && !given(s))
		buf_fmt(why, _("%s: is needed"), column);
	return !needs || given(s);
}

static bool
read_asked(struct desk *d, const struct op *op, const struct question *q,
    struct asked *a, struct buf *why)
{
	a->c = question_calendar(d, q->calendar, why);
	return why->n == 0 &&
	    needed("start", q->start, (op->needs & START) != 0, why) &&
	    needed("amount", q->amount, (op->needs & AMOUNT) != 0, why) &&
	    needed("end", q->end, (op->needs & END) != 0, why) &&
	    read_instant(d, a->c, "start", q->start, &a->start, why) &&
	    (!(op->needs & END) ||
		read_instant(d, a->c, "end", q->end, &a->end, why)) &&
	    (!(op->needs & AMOUNT) || read_amount(op, q, &a->amount, why)) &&
	    (!given(q->pauses) || read_pauses(d, q->pauses, a, why));
}

/* ----------------------------------------------------------------- answers */

/* Written without a zone: 2026-03-02, 2026-03-02T10:00. */
static bool
is_local(const char *s)
{
	return *s >= '0' && *s <= '9' && strlen(s) >= 10 &&
	    strpbrk(s + 10, "Zz+-") == NULL;
}

static void
write_clock(struct buf *b, int64_t clock)
{
	struct buf t = { 0 };

	when_format(&t, (struct instant){ clock });
	buf_add(b, t.s, t.n - 1); /* without the Z */
	buf_free(&t);
}

static void
write_answer(struct buf *b, const struct question *q, const struct asked *a,
    struct answer_of r)
{
	char day[10];

	if (r.v == NONE)
		return;
	if (r.what == YES_NO)
		buf_str(b, r.v ? "yes" : "no");
	else if (r.what == A_NUMBER)
		buf_fmt(b, "%lld", (long long)r.v);
	else if (r.what == A_DAY) {
		day_write(day, day_date(r.v));
		buf_add(b, day, sizeof(day));
	} else if (q->local && is_local(q->start))
		write_clock(b, calendar_clock(a->c, (struct instant){ r.v }));
	else
		when_format(b, (struct instant){ r.v });
}

bool
question_run(struct desk *d, const struct question *q, struct buf *answer,
    struct buf *why)
{
	struct asked a = { .amount = AMOUNT_NONE };
	const struct op *op = NULL;
	bool good;

	if (needed("op", q->op, true, why))
		op = op_find(q->op, why);
	good = op != NULL && read_asked(d, op, q, &a, why);
	if (good)
		write_answer(answer, q, &a, op->fn(&a));
	free(a.pauses);
	return good;
}

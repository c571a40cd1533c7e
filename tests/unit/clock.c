/*
 * clock.c - the engine of service levels without a database: what must hold
 * for any clock, whatever happens to it; and that the manual has its table.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "ladder.h"
#include "mem.h"
#include "test.h"

#define MONDAY INT64_C(1772409600) /* 2026-03-02T00:00:00Z */
#define HOUR   INT64_C(3600)

static struct calendar_source source;
static struct calendar_range range;
static struct calendar office = {
	.name = "office", .source = &source, .range = &range
};

static void
make_office(void)
{
	struct calendar_version v = { .from = INT64_MIN, .zone = "UTC" };
	const char *why = "";

	CHECK(hours_week("mon-fri 09:00-12:00,13:00-18:00", &v.week, &why));
	source.versions = xcalloc(1, sizeof(v));
	source.versions[0] = v;
	source.nversions = 1;
	source.whole = true;
}

static struct instant
at(int64_t hours, int64_t seconds)
{
	return (struct instant){ MONDAY + hours * HOUR + seconds };
}

static unsigned seed = 1;

static int64_t
dice(int64_t n)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 8) % n;
}

static struct agreement
agreement(const char *target, const char *ladder, bool with_office)
{
	return (struct agreement){ .policy = "p",
		.calendar = with_office ? "office" : NULL,
		.target = target,
		.ladder = ladder,
		.cal = with_office ? &office : NULL,
		.on_change = KEEP,
		.carry_pause = true };
}

/* Late from the second after the deadline on, and at no second before. */
static void
deadlines(const char *target, bool with_office)
{
	struct agreement a = agreement(target, NULL, with_office);
	struct live_clock t = { 0 };

	clock_begin(&t, at(10, 17), &a);
	CHECK(t.c.due.s != NONE);
	CHECK(!clock_late(&t, t.c.due));
	CHECK(clock_late(&t, (struct instant){ t.c.due.s + 1 }));
	CHECK(t.c.next_at.s == t.c.due.s + 1);
	clock_end(&t, t.c.due);
	CHECK(t.c.state == STATE_MET && t.c.next_at.s == NONE);
	clock_free(&t);
	clock_begin(&t, at(10, 17), &a);
	clock_end(&t, (struct instant){ t.c.due.s + 1 });
	CHECK(t.c.state == STATE_BREACHED);
	CHECK(t.c.next_at.s == t.c.due.s + 1);
	clock_free(&t);
}

/*
 * Pauses at random: the deadline is where as much has run as the target has,
 * what ran is what was counted, and pauses while it is closed are none.
 */
static void
pauses(const char *target, bool with_office)
{
	struct agreement a = agreement(target, NULL, with_office);
	const struct calendar *cal = with_office ? &office : NULL;
	struct live_clock t = { 0 };
	struct instant now = at(9 + dice(8), dice(3600)), from = now;
	int64_t ran = 0;

	clock_begin(&t, now, &a);
	for (int i = 0; i < 6 && !clock_late(&t, now); i++) {
		struct instant stop = { now.s + dice(2 * HOUR) };
		struct instant go = { stop.s + dice(9 * HOUR) };

		if (clock_late(&t, stop))
			break;
		ran += calendar_between(cal, now, stop);
		clock_effect(&t, CLOCK_PAUSE, stop);
		CHECK(t.c.spent.s == ran && t.c.due.s == NONE);
		clock_effect(&t, CLOCK_PAUSE, go); /* again: no matter */
		clock_effect(&t, CLOCK_RUN, go);
		clock_effect(&t, CLOCK_RUN, (struct instant){ go.s + 1 });
		now = go;
	}
	CHECK(clock_spent(&t, now) == ran);
	CHECK(ran + calendar_between(cal, now, t.c.due) ==
	    calendar_between(cal, from, calendar_due(cal, from, t.target)));
	clock_free(&t);
}

static void
closed(void)
{
	struct agreement a = agreement("16wh", NULL, true);
	struct live_clock t = { 0 };
	struct instant due;

	clock_begin(&t, at(10, 0), &a);
	due = t.c.due;
	clock_effect(&t, CLOCK_PAUSE, at(18, 0));
	clock_effect(&t, CLOCK_RUN, at(24 + 9, 0));
	CHECK(t.c.due.s == due.s);
	clock_free(&t);
}

/* V16, OTRS: of 240 minutes 60 are left: 75 % are reached. */
static void
percent(void)
{
	struct agreement a = agreement("240m", "75%;-60m;-1m", false);
	struct live_clock t = { 0 };
	struct rung_due c;

	clock_begin(&t, at(9, 0), &a);
	CHECK(clock_rung_at(&t, 0).s == at(12, 0).s);
	CHECK(clock_rung_at(&t, 1).s == at(12, 0).s);
	CHECK(clock_next_rung(&t, &c) && c.rung == 0 && c.at.s == at(12, 0).s);
	clock_rung_done(&t, 0, at(12, 0));
	CHECK(clock_next_rung(&t, &c) && c.rung == 1 && c.at.s == at(12, 0).s);
	clock_rung_done(&t, 1, at(12, 0));
	CHECK(clock_next_rung(&t, &c) && c.rung == 2);
	clock_rung_done(&t, 2, at(13, 0));
	CHECK(clock_next_rung(&t, &c) && c.rung == CLOCK_BREACH);
	CHECK(c.at.s == at(13, 1).s);
	clock_rung_done(&t, CLOCK_BREACH, at(13, 1));
	CHECK(!clock_next_rung(&t, &c) && t.c.next_at.s == NONE);
	CHECK(t.c.state == STATE_BREACHING);
	clock_free(&t);
}

/* Whatever comes, each rung is called once, and never before its moment. */
static void
ladders(void)
{
	struct agreement a =
	    agreement("8wh", "25%;50%;-30m;-10wm level;+1h notify", true);
	struct live_clock t = { 0 };
	struct instant now = at(9, dice(7200));
	bool said[5] = { false }, breach = false;
	struct rung_due c;

	clock_begin(&t, now, &a);
	for (int i = 0; i < 60; i++) {
		now.s += dice(HOUR);
		while (clock_next_rung(&t, &c) && c.at.s <= now.s) {
			CHECK(c.rung == CLOCK_BREACH ? !breach : !said[c.rung]);
			if (c.rung == CLOCK_BREACH)
				breach = true;
			else
				said[c.rung] = true;
			clock_rung_done(&t, c.rung, now);
		}
		CHECK(t.c.next_at.s == NONE || t.c.next_at.s > now.s);
		switch (i < 59 ? dice(6) : 9) {
		case 0:
			clock_effect(&t, CLOCK_PAUSE, now);
			break;
		case 1:
			clock_effect(&t, CLOCK_RUN, now);
			break;
		case 2:
			a.target = dice(2) ? "8wh" : "9wh";
			clock_agree(&t, &a, now);
			break;
		default:
			break;
		}
	}
	if (clock_late(&t, now))
		CHECK(breach);
	clock_free(&t);
}

/* Loaded from its row and moved on it comes to the same as at one go. */
static void
rows(void)
{
	struct agreement a = agreement("8wh", "50%;-30m", true);
	struct live_clock one = { 0 }, two = { 0 };
	struct instant now = at(9, dice(7200));

	clock_begin(&one, now, &a);
	two.c = one.c;
	for (int i = 0; i < 20; i++) {
		struct clock row = two.c;
		enum clock_effect rule = dice(2) ? CLOCK_RUN : CLOCK_PAUSE;

		now.s += dice(2 * HOUR);
		clock_load(&two, &row, &office);
		clock_effect(&one, rule, now);
		clock_effect(&two, rule, now);
		CHECK(one.c.spent.s == two.c.spent.s);
		CHECK(one.c.due.s == two.c.due.s);
		CHECK(one.c.rungs_owed == two.c.rungs_owed);
		CHECK(one.c.next_at.s == two.c.next_at.s);
		CHECK(one.c.state == two.c.state);
		clock_free(&two);
		two.c = row = one.c;
	}
	clock_free(&one);
}

/* The clock that has lived these runs under one agreement. */
static void
live(struct live_clock *t, const struct agreement *a, struct instant start,
    const int64_t *turns, int n)
{
	clock_begin(t, start, a);
	for (int i = 0; i < n; i++)
		clock_effect(t, i % 2 == 0 ? CLOCK_PAUSE : CLOCK_RUN,
		    (struct instant){ turns[i] });
}

/*
 * Whatever agreements a clock has had, with KEEP it becomes what it would be if
 * it had come to the last one at once: as another clock does. Several things
 * may happen in one second.
 */
static void
at_once(void)
{
	static const char *const targets[] = { "30h", "3h", "2wh", "20wh", "2d",
		"1wd" };
	struct live_clock t = { 0 }, other = { 0 };
	struct instant start = at(dice(60), dice(3600)), now = start;
	struct agreement a = agreement("90h", "50%;-1h", dice(2));
	int64_t turns[24];
	int n = 0;

	clock_begin(&t, start, &a);
	for (int i = 0; i < 24 && !clock_late(&t, now); i++) {
		now.s += dice(3) == 0 ? 0 : dice(5 * HOUR);
		if (clock_late(&t, now))
			break;
		if (dice(2) == 0) {
			clock_effect(
			    &t, n % 2 == 0 ? CLOCK_PAUSE : CLOCK_RUN, now);
			turns[n++] = now.s;
			continue;
		}
		a = agreement(targets[dice(6)],
		    dice(2) ? "50%;-1h" : "20%;-10m", dice(2));
		a.on_change = dice(3) == 0 ? CONTINUE : KEEP;
		a.carry_pause = dice(3) != 0;
		clock_agree(&t, &a, now);
		if (a.on_change != KEEP || !a.carry_pause)
			continue;
		live(&other, &a, start, turns, n);
		CHECK(t.c.state == other.c.state);
		CHECK(t.c.due.s == other.c.due.s);
		CHECK(t.c.imminent.s == other.c.imminent.s);
		CHECK(clock_spent(&t, now) == clock_spent(&other, now));
		CHECK(t.c.next_at.s == other.c.next_at.s);
		CHECK(t.c.rungs_owed == other.c.rungs_owed);
		CHECK(t.c.due.s == NONE || t.c.due.s >= start.s);
		clock_free(&other);
	}
	clock_free(&t);
}

static void
manual(void)
{
	FILE *f = fopen("man/hd-clock.5", "r");
	struct buf page = { 0 }, want = { 0 };
	char line[512];

	if (f == NULL)
		return; /* run from elsewhere */
	while (fgets(line, sizeof(line), f) != NULL)
		buf_str(&page, line);
	fclose(f);
	for (enum metric m = METRIC_NONE + 1; m < METRICS; m++) {
		const struct metric_def *d = &metric_table[m];

		buf_fmt(&want, ".It Cm %s\nIt starts when %s.\n",
		    WORD_OF(metric, m), d->starts);
		if (strcmp(d->pauses, "never") == 0)
			buf_str(&want, "It never pauses.\n");
		else
			buf_fmt(&want, "It pauses %s.\n", d->pauses);
		buf_fmt(&want, "It stops when %s.\n", d->stops);
	}
	CHECK(strstr(page.s, want.s) != NULL);
	buf_free(&page);
	buf_free(&want);
}

int
main(void)
{
	static const char *const targets[] = { "4h", "90m", "3d", "4wh", "20wh",
		"10wd", "1wd" };

	make_office();
	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++)
		deadlines(targets[i], i >= 2);
	for (int i = 0; i < 100; i++) {
		pauses("30h", false);
		pauses("20wh", true);
		pauses("5wd", true);
		ladders();
		rows();
	}
	for (int i = 0; i < 2000; i++)
		at_once();
	closed();
	percent();
	manual();
	return test_end();
}

/* pages.c - prints reports as an HTML page */
#include <stdlib.h>
#include <time.h>

#include "page.h"
#include "pages.h"
#include "zone.h"

/* Adds an instant in the zone of the reports; without its time if that is
 * midnight. */
static void
moment(struct buf *b, struct instant t)
{
	time_t at = (time_t)t.s;
	char text[32];
	struct tm tm;

	if (localtime_r(&at, &tm) == NULL)
		return;
	if (tm.tm_hour == 0 && tm.tm_min == 0)
		(void)strftime(text, sizeof(text), "%Y-%m-%d", &tm);
	else
		(void)strftime(text, sizeof(text), "%Y-%m-%d %H:%M", &tm);
	buf_str(b, text);
}

/* Adds the span of the reports, when they were made, and the zone. */
static void
span(struct buf *b, const struct made *m, struct instant now)
{
	const struct report_ask *ask = &m->ask;
	struct buf from = { 0 }, to = { 0 }, made = { 0 };

	moment(&made, ask->as_of.s != NONE ? ask->as_of : now);
	if (ask->since.s != NONE)
		moment(&from, ask->since);
	moment(&to, ask->until.s != NONE ? ask->until : now);
	if (from.n > 0)
		buf_fmt(b, _("%s to %s"), from.s, to.s);
	else
		buf_fmt(b, _("until %s"), to.s);
	buf_str(b, " · ");
	buf_fmt(b, ask->as_of.s != NONE ? _("as of %s") : _("made %s"), made.s);
	if (ask->zone != NULL)
		buf_fmt(b, " · %s", ask->zone);
	buf_free(&from);
	buf_free(&to);
	buf_free(&made);
}

/* Adds the name of the desk, and what the page is. */
static void
title(struct buf *b, struct desk *d)
{
	const char *name = desk_setting(d, "name", "");

	if (*name != '\0')
		buf_fmt(b, "%s: ", name);
	buf_str(b, _("The help desk in figures"));
}

void
pages_print(struct cmd *c, const struct made *m, size_t n)
{
	struct page_part *part = xcalloc(n + 1, sizeof(*part));
	struct page page = { .note = "", .part = part, .n = n };
	struct buf html = { 0 }, heading = { 0 }, when = { 0 };

	for (size_t i = 0; i < n; i++) {
		part[i] = (struct page_part){ .name = m[i].words->name,
			.grid = &m[i].grid };
		if (m[i].earlier != NULL)
			part[i].before = &m[i].before;
	}
	if (n == 1)
		buf_str(&heading, _(m->grid.title));
	else
		title(&heading, &c->desk);
	if (n > 0) {
		span(&when, m, c->desk.now);
		page.note = m->grid.note;
		page.when = when.s;
	}
	page.title = heading.s;
	page_html(&html, &page);
	spool_add(&c->printed, html.s, html.n);
	free(part);
	buf_free(&html);
	buf_free(&heading);
	buf_free(&when);
}

/* show_clocks.c - the clocks on a ticket's page */
#include <stdlib.h>
#include <string.h>

#include "show_impl.h"
#include "span.h"
#include "sql.h"
#include "translate.h"

/* A clock as the page has it. */
struct face {
	enum clock_state state;
	const char *target; /* as it was written: 4h */
	int64_t spent, left;
};

static const char *
length(struct buf *b, int64_t seconds)
{
	buf_clear(b);
	span_show(b, (struct span){ llabs(seconds) });
	return buf_s(b);
}

/* Adds what the clock says. Returns how it is to look. */
static enum out_style
say(const struct face *c, struct buf *b)
{
	struct buf spent = { 0 }, left = { 0 };
	const char *took = length(&spent, c->spent == NONE ? 0 : c->spent);
	const char *rest = length(&left, c->left == NONE ? 0 : c->left);
	enum out_style style = OUT_PLAIN;

	switch (c->state) {
	case STATE_MET:
		buf_fmt(b, _("✓ met in %s of %s"), took, c->target);
		style = OUT_MET;
		break;
	case STATE_BREACHED:
		buf_fmt(b, _("● ended late, in %s of %s"), took, c->target);
		style = OUT_LATE;
		break;
	case STATE_BREACHING:
		buf_fmt(b, _("● %s late, of %s"), rest, c->target);
		style = OUT_LATE;
		break;
	case STATE_IMMINENT:
		buf_fmt(b, _("▲ %s left of %s"), rest, c->target);
		style = OUT_SOON;
		break;
	case STATE_PAUSED:
		buf_fmt(b, _("paused after %s of %s"), took, c->target);
		break;
	case STATE_CANCELLED:
		buf_str(b, _("cancelled"));
		break;
	default:
		buf_fmt(b, _("%s left of %s"), rest, c->target);
	}
	buf_free(&spent);
	buf_free(&left);
	return style;
}

static void
face(struct db_rows *r, const struct show *how, struct buf *b)
{
	struct buf words = { 0 };
	struct face c = { .state = VALUE_OF(clock_state, db_text(r, 1, NULL)),
		.target = db_text(r, 2, NULL),
		.spent = db_null(r, 3) ? NONE : db_int(r, 3),
		.left = db_null(r, 4) ? NONE : db_int(r, 4) };
	enum out_style style = say(&c, &words);

	buf_fmt(b, "%-13s ", db_text(r, 0, NULL));
	out_styled(&how->screen, b, style, words.s, words.n);
	buf_ch(b, '\n');
	buf_free(&words);
}

void
show_clocks(
    struct desk *d, int64_t ticket, const struct show *how, struct buf *b)
{
	static const char *const names[] = { "metric", "state", "target",
		"spent", "left" };
	const struct kind *k = kind_find(d, "clock");
	struct buf sql = { 0 };
	struct db_rows *r;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		buf_str(&sql, i > 0 ? ", " : "SELECT ");
		kind_sql(&sql, col_find(k->cols, k->n, names[i]), d->now);
	}
	buf_str(&sql,
	    " FROM clock t WHERE t.ticket = $1 AND t.target IS NOT NULL"
	    " ORDER BY t.metric, t.instance");
	r = sql_query(d, sql.s, DB_ARGS(V(ticket)));
	for (bool begun = false; sql_next(d, r); begun = true) {
		buf_str(b, begun ? "" : "\n");
		face(r, how, b);
	}
	buf_free(&sql);
}

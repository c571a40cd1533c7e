/* show_head.c - what stands above the messages of a ticket */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "show_impl.h"
#include "span.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

/* The columns that the first lines have, or that only follow from others. */
static const char first[] =
    "active age agent blocked body category channel children created due id "
    "left organisation parent priority promised replies requester state status "
    "subject team";

/* A ticket as text. */
struct page {
	const struct kind *k;
	const char *const *v;
	const struct show *how;
	struct buf *b;
};

/* Returns the text of a column, or NULL. */
static const char *
value(const struct page *p, const char *name)
{
	return p->v[col_find(p->k->cols, p->k->n, name) - p->k->cols];
}

/* Adds the value of a column as people read it, "-" if there is none. */
static bool
look(const struct page *p, const char *name, struct buf *b)
{
	const struct col *c = col_find(p->k->cols, p->k->n, name);
	const char *s = p->v[c - p->k->cols];
	struct buf raw = { 0 };
	bool late;

	if (s == NULL) {
		buf_ch(b, '-');
		return false;
	}
	show_safe(&raw, s);
	late = out_look(&p->how->screen, col_kind(c), buf_s(&raw), raw.n, 0, b);
	buf_free(&raw);
	return late;
}

/* Returns true if a column has something to say that no first line has said. A
 * flag that is worked out says something only if it is true. */
static bool
worth(const struct col *c, const char *value)
{
	if (value == NULL || text_word(first, c->name))
		return false;
	return !(c->flags & COL_COMPUTED) || c->type != COL_FLAG ||
	    strcmp(value, "no") != 0;
}

/* Adds a line; what is too long for the screen goes on below, indented. */
static void
fold_line(const struct page *p, enum out_style style, const struct buf *text)
{
	const struct out_screen *to = &p->how->screen;
	size_t width = to->width > 24 ? to->width : 24, n = text->n, part;
	const char *s = buf_s(text), *indent = "";

	do {
		part = to->width == 0
		    ? n
		    : text_break(s, n, width - strlen(indent));
		buf_str(p->b, indent);
		out_styled(to, p->b, style, s, part);
		buf_ch(p->b, '\n');
		for (n -= part, s += part; n > 0 && *s == ' '; n--)
			s++;
		indent = "    ";
	} while (n > 0);
}

/* "#11  Subject                     ● 9d 4h late (4 Mar 10:50)" */
static void
title(const struct page *p)
{
	const struct out_screen *to = &p->how->screen;
	struct buf head = { 0 }, due = { 0 }, at = { 0 };
	const char *s = value(p, "due"), *why;
	struct instant t;
	size_t used, gap = 2;
	bool late = false;

	buf_fmt(&head, "#%s  ", value(p, "id"));
	show_safe(&head, value(p, "subject"));
	if (s != NULL && when_parse(s, to->now, &t, &why)) {
		late = look(p, "due", &due);
		when_show(&at, t, to->now, false);
		buf_fmt(&due, " (%s)", buf_s(&at));
	}
	used = text_width(head.s, head.n) + text_width(buf_s(&due), due.n);
	if (due.n > 0 && (to->width == 0 || to->width >= used + gap)) {
		if (to->width > used + gap)
			gap = to->width - used;
		out_styled(to, p->b, OUT_BOLD, head.s, head.n);
		buf_fmt(p->b, "%*s", (int)gap, "");
		out_styled(to, p->b, late ? OUT_LATE : OUT_PLAIN, due.s, due.n);
		buf_ch(p->b, '\n');
	} else {
		fold_line(p, OUT_BOLD, &head);
		if (due.n > 0)
			fold_line(p, late ? OUT_LATE : OUT_PLAIN, &due);
	}
	buf_free(&head);
	buf_free(&due);
	buf_free(&at);
}

/* "open · priority 3 medium · desk / david · software/reports · by email" */
static void
stand(struct desk *d, const struct page *p)
{
	struct buf *b = p->b;
	const char *priority = value(p, "priority");
	const char *team = value(p, "team"), *agent = value(p, "agent");

	show_safe(b, value(p, "status"));
	if (priority != NULL) {
		struct db_rows *r = sql_query(d,
		    "SELECT name FROM priority WHERE priority = $1",
		    DB_ARGS(V(strtoll(priority, NULL, 10))));

		buf_fmt(b, _(" · priority %s"), priority);
		while (sql_next(d, r)) {
			buf_ch(b, ' ');
			show_safe(b, db_text(r, 0, NULL));
		}
	}
	buf_str(b, " · ");
	if (team == NULL && agent == NULL)
		buf_str(b, _("not assigned"));
	else {
		show_safe(b, team != NULL ? team : "-");
		buf_str(b, " / ");
		show_safe(b, agent != NULL ? agent : "-");
	}
	if (value(p, "category") != NULL) {
		buf_str(b, " · ");
		show_safe(b, value(p, "category"));
	}
	if (value(p, "channel") != NULL) {
		buf_str(b, _(" · by "));
		show_safe(b, value(p, "channel"));
	}
}

/* "from bia@example.org (ACME)  created Mon 2 Mar 09:50  promised -" */
static void
origin(const struct page *p)
{
	struct buf *b = p->b;
	const char *from = value(p, "requester"), *of;

	if (from != NULL) {
		buf_str(b, _("from "));
		show_safe(b, from);
		if ((of = value(p, "organisation")) != NULL) {
			buf_str(b, " (");
			show_safe(b, of);
			buf_ch(b, ')');
		}
		buf_str(b, "  ");
	}
	buf_str(b, _("created "));
	look(p, "created", b);
	buf_str(b, _("  promised "));
	look(p, "promised", b);
	buf_str(b, _("  replies "));
	look(p, "replies", b);
}

/* "  spent 1h 25m", if somebody noted it. */
static void
spent(struct desk *d, const struct page *p)
{
	int64_t until = p->how->as_of.s != NONE ? p->how->as_of.s : INT64_MAX;
	int64_t seconds = sql_int(d,
	    "SELECT CAST(coalesce(sum(n.spent), 0) AS BIGINT) FROM entry n"
	    " WHERE n.ticket = $1 AND n.at <= $2 AND n.spent IS NOT NULL"
	    " AND NOT " EVENT_UNDONE_BY("n.event", "$2"),
	    DB_ARGS(V(strtoll(value(p, "id"), NULL, 10)), V(until)));

	if (seconds <= 0)
		return;
	buf_str(p->b, _("  spent "));
	span_show(p->b, (struct span){ seconds });
}

void
show_head(struct desk *d, const struct kind *k, const char *const *v,
    const struct show *how, struct buf *b)
{
	struct buf line = { 0 };
	struct page p = { .k = k, .v = v, .how = how, .b = b }, part = p;
	bool begun = false;

	part.b = &line;
	title(&p);
	stand(d, &part);
	fold_line(&p, OUT_PLAIN, &line);
	buf_clear(&line);
	origin(&part);
	spent(d, &part);
	fold_line(&p, OUT_PLAIN, &line);
	for (size_t i = 0; i < k->n; i++) {
		const char *name = k->cols[i].name;

		if (!worth(&k->cols[i], v[i]))
			continue;
		buf_str(b, begun ? "" : "\n");
		begun = true;
		buf_clear(&line);
		buf_fmt(&line, "%-13s ", name);
		look(&part, name, &line);
		fold_line(&p, OUT_PLAIN, &line);
	}
	buf_free(&line);
}

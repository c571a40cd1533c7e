/* inbox.c - views of tickets with their counts, most urgent first */
#include <stdlib.h>
#include <string.h>

#include "desk_rights.h"
#include "html.h"
#include "inbox_impl.h"
#include "layout.h"
#include "names.h"
#include "rows.h"
#include "span.h"

#define MOST	200  /* tickets of a page */
#define COUNTED 1000 /* beyond it, nobody counts */

bool
inbox_enter(struct visit *v)
{
	if (v->agent == NULL) {
		layout_message(v, 403, _("Only for agents"),
		    _("Log in as an agent to see this page."));
		return false;
	}
	visit_act(v, v->agent);
	return true;
}

bool
inbox_may(struct visit *v)
{
	const char *login = v->d->login;
	struct buf why = { 0 };
	bool may;

	v->d->login = v->agent;
	may = desk_rights(v->d, RIGHTS_AGENT, &why);
	v->d->login = login;
	buf_free(&why);
	return may;
}

void
inbox_due(struct visit *v, const char *at)
{
	struct out_screen screen = { .now = v->d->now };
	struct buf said = { 0 };
	bool late;

	if (*at == '\0') {
		buf_str(&v->r.body, "–");
		return;
	}
	late = out_look(&screen, OUT_DUE, at, strlen(at), 0, &said);
	html_fmt(&v->r.body,
	    "<time datetime=\"%s\" title=\"%s\" class=\"%s\">%s</time>", at, at,
	    late ? "late" : "due", buf_s(&said));
	buf_free(&said);
}

/* ------------------------------------------------------------- a list of them
 */

static void
cell(struct visit *v, const char *name, const char *value)
{
	html_fmt(&v->r.body, "<td data-name=\"%s\">%s</td>", name, value);
}

static void
row(void *arg, const char *const *cells)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	html_fmt(b,
	    "<tr><th scope=\"row\"><a href=\"%s/agent/%s\">#%s %s</a></th>"
	    "<td data-name=\"%s\">",
	    v->q.script, cells[0], cells[0], cells[1], _("Due"));
	inbox_due(v, cells[2]);
	buf_str(b, "</td>");
	cell(v, _("Priority"), cells[3]);
	cell(v, _("Status"), cells[4]);
	cell(v, _("Requester"), cells[5]);
	cell(v, _("Agent"), cells[6]);
	buf_str(b, "</tr>\n");
}

/* Adds the table of the tickets of a search. Returns how many there are. */
static int64_t
table(struct visit *v, const char *view, int64_t most)
{
	struct buf *b = &v->r.body;
	const struct rows rows = { .what = view,
		.columns = "id,subject,due,priority,status,requester,agent",
		.sort = "due,priority,id",
		.limit = most };
	int64_t n;

	html_fmt(b,
	    "<table class=\"cards\"><thead><tr><th scope=\"col\">%s</th>"
	    "<th scope=\"col\">%s</th><th scope=\"col\">%s</th>"
	    "<th scope=\"col\">%s</th><th scope=\"col\">%s</th>"
	    "<th scope=\"col\">%s</th></tr></thead><tbody>\n",
	    _("Ticket"), _("Due"), _("Priority"), _("Status"), _("Requester"),
	    _("Agent"));
	n = rows_each(v, &rows, row, v);
	buf_str(b, "</tbody></table>\n");
	if (n == 0)
		html_fmt(b, "<p>%s</p>\n", _("There is nothing here now."));
	return n;
}

/* Adds how many tickets a search finds, as far as they are counted. */
static void
count(struct visit *v, const char *what, const char *words)
{
	const struct rows rows = { .what = what,
		.columns = "id",
		.words = words,
		.sort = "id", /* so that the rest need not be read */
		.limit = COUNTED + 1 };
	int64_t n = rows_each(v, &rows, NULL, NULL);

	html_fmt(&v->r.body, "<b>%lld%s</b>",
	    (long long)(n > COUNTED ? COUNTED : n), n > COUNTED ? "+" : "");
}

static void
view_link(void *arg, const char *const *cells)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body, view = { 0 };

	/* views of other kinds are not lists of tickets */
	if (*cells[1] != '\0' && strcmp(cells[1], "ticket") != 0)
		return;
	buf_fmt(&view, "@%s", cells[0]);
	buf_str(b, "<li>");
	count(v, view.s, NULL);
	buf_free(&view);
	html_fmt(b,
	    "<a href=\"%s/agent/view/%s\">%s</a><br>"
	    "<span class=\"help\">%s</span></li>\n",
	    v->q.script, cells[0], cells[0], cells[2]);
}

static void
views(struct visit *v)
{
	buf_str(&v->r.body, "<ul class=\"tiles\">\n");
	rows_each(v,
	    &(struct rows){ .what = "view",
		.columns = "name,kind,help",
		.sort = "name",
		.limit = NONE },
	    view_link, v);
	buf_str(&v->r.body, "</ul>\n");
}

bool
inbox_views(struct visit *v)
{
	struct buf *b = &v->r.body;

	if (!inbox_enter(v))
		return true;
	layout_begin(v, _("Inbox"));
	html_fmt(b, "<h2>%s</h2>\n", _("What I have to do"));
	if (names_in_use(v->d, "view", "mine"))
		table(v, "@mine", MOST);
	html_fmt(b, "<h2>%s</h2>\n", _("Views"));
	views(v);
	layout_end(v);
	return true;
}

bool
inbox_view(struct visit *v)
{
	struct buf word = { 0 };

	if (!inbox_enter(v))
		return true;
	if (!names_in_use(v->d, "view", v->part[0])) {
		layout_missing(v);
		return true;
	}
	buf_fmt(&word, "@%s", v->part[0]);
	layout_begin(v, v->part[0]);
	if (table(v, word.s, MOST) == MOST)
		html_fmt(&v->r.body, "<p>%s</p>\n",
		    _("There are more; solve some of these first."));
	layout_end(v);
	buf_free(&word);
	return true;
}

/* ------------------------------------------------------ for a wall, for all */

static void
tile(struct visit *v, const char *text, const char *words)
{
	buf_str(&v->r.body, "<li>");
	count(v, "ticket", words);
	html_fmt(&v->r.body, "%s</li>\n", text);
}

bool
inbox_wall(struct visit *v)
{
	if (!inbox_enter(v))
		return true;
	layout_begin(v, _("The desk now"));
	response_header(&v->r, "Refresh", "60");
	buf_str(&v->r.body, "<ul class=\"tiles\">\n");
	tile(v, _("active"), "active=yes");
	tile(v, _("nobody works on them"), "active=yes agent=");
	tile(v, _("● late"), "active=yes due<now");
	tile(v, _("▲ due today"), "active=yes due>=now due<tomorrow");
	tile(v, _("came today"), "created>=today");
	tile(v, _("✓ solved today"), "solved>=today");
	html_fmt(&v->r.body, "</ul>\n<h2>%s</h2>\n", _("Most urgent"));
	if (names_in_use(v->d, "view", "late"))
		table(v, "@late", 20);
	layout_end(v);
	return true;
}

static void
board_row(void *arg, const char *const *cells)
{
	struct visit *v = arg;

	html_fmt(&v->r.body,
	    "<li>%s<br><span class=\"who\">#%s · %s</span></li>\n", cells[1],
	    cells[0], cells[2]);
}

/* Whoever makes a view of this name shows its subjects to everybody. */
bool
inbox_board(struct visit *v)
{
	if (!names_in_use(v->d, "view", "board")) {
		layout_missing(v);
		return true;
	}
	layout_begin(v, _("Known troubles"));
	buf_str(&v->r.body, "<ul class=\"list\">\n");
	if (rows_each(v,
		&(struct rows){ .what = "@board",
		    .columns = "id,subject,status",
		    .limit = MOST },
		board_row, v) == 0)
		html_fmt(&v->r.body, "<li>%s</li>\n",
		    _("We know of no trouble now."));
	buf_str(&v->r.body, "</ul>\n");
	layout_end(v);
	return true;
}

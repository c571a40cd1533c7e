/* inbox_ticket.c - one ticket whole, as agents see it, and what they do to it
 */
#include <stdlib.h>
#include <string.h>

#include "form.h"
#include "html.h"
#include "inbox_act.h"
#include "inbox_impl.h"
#include "inside.h"
#include "layout.h"
#include "rows.h"

/* ---------------------------------------------------------- what is the case
 */

static void
fact(void *arg, const char *const *cells)
{
	static const char *const names[] = { N_("Status"), N_("Priority"),
		N_("Requester"), N_("Organisation"), N_("Team"), N_("Agent"),
		N_("Category"), N_("Service"), N_("Type"), N_("Tag"),
		N_("Promised") };
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	layout_begin(v, cells[0]);
	form_errors(v);
	html_fmt(b,
	    "<dl class=\"state facts\"><div><dt>%s</dt><dd>#%s</dd>"
	    "</div><div><dt>%s</dt><dd>",
	    _("Number"), v->part[0], _("Due"));
	inbox_due(v, cells[1]);
	buf_str(b, "</dd></div>");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (*cells[2 + i] != '\0')
			html_fmt(b, "<div><dt>%s</dt><dd>%s</dd></div>",
			    _(names[i]), cells[2 + i]);
	buf_str(b, "</dl>\n");
}

/* Begins the page with the columns of the ticket. Returns false if there is no
 * such ticket. */
static bool
facts(struct visit *v, int64_t id)
{
	struct buf word = { 0 };
	int64_t n;

	buf_fmt(&word, "id=%lld", (long long)id);
	n = rows_each(v,
	    &(struct rows){ .what = "ticket",
		.columns = "subject,due,status,priority,requester,organisation,"
			   "team,agent,category,service,type,tag,promised",
		.words = word.s,
		.limit = NONE },
	    fact, v);
	buf_free(&word);
	return n == 1;
}

static void
clock_row(void *arg, const char *const *cells)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	html_fmt(b, "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>",
	    cells[0], cells[1], cells[2]);
	inbox_due(v, cells[3]);
	buf_str(b, "</td></tr>\n");
}

static void
history_row(void *arg, const char *const *cells)
{
	struct visit *v = arg;

	html_fmt(&v->r.body,
	    "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s → %s</td>"
	    "</tr>\n",
	    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
}

/* Adds a table that can be opened, with the records about the ticket. */
static void
records(struct visit *v, const char *title, const struct rows *rows,
    void (*fn)(void *, const char *const *))
{
	struct buf *b = &v->r.body;

	html_fmt(b,
	    "<details><summary>%s</summary><div class=\"scroll\""
	    " tabindex=\"0\" role=\"region\" aria-label=\"%s\">"
	    "<table><tbody>\n",
	    title, title);
	rows_each(v, rows, fn, v);
	buf_str(b, "</tbody></table></div></details>\n");
}

static void
more(struct visit *v, int64_t id)
{
	struct buf word = { 0 };

	buf_fmt(&word, "ticket=%lld", (long long)id);
	records(v, _("Clocks"),
	    &(struct rows){ .what = "clock",
		.columns = "metric,state,target,due",
		.words = word.s,
		.limit = 50 },
	    clock_row);
	records(v, _("History"),
	    &(struct rows){ .what = "history",
		.columns = "at,actor,action,field,old,new",
		.words = word.s,
		.limit = 200 },
	    history_row);
	buf_free(&word);
}

/* -------------------------------------------------------------- conversation
 */

static void
file(void *arg, const struct portal_file *f)
{
	struct visit *v = arg;

	html_fmt(&v->r.body,
	    "<li><a href=\"%s/agent/%s/file/%lld\">%s</a> <span class=\"who\">"
	    "%s, %lld kB</span></li>",
	    v->q.script, v->part[0], (long long)f->id, f->name, f->type,
	    (long long)(f->size + 1023) / 1024);
}

static void
entry(void *arg, const struct inside_entry *e)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;
	bool note = e->kind == ENTRY_NOTE;

	html_fmt(b, "<article class=\"entry%s\"><p class=\"who\">%s%s · ",
	    note			      ? " inside"
		: e->entry.role == ROLE_AGENT ? " own"
					      : "",
	    e->entry.author, note ? _(" (note)") : "");
	layout_time(v, e->entry.at);
	buf_str(b, "</p><p class=\"text\">");
	html_prose(b, e->entry.body);
	buf_str(b, "</p><ul>");
	inside_files(v->d, e->entry.id, file, v);
	buf_str(b, "</ul></article>\n");
}

/* ----------------------------------------------------------------- the forms
 */

static void
add_word(void *arg, const char *const *cells)
{
	struct buf *b = arg;

	buf_fmt(b, "%s%s", b->n > 0 ? "," : "", cells[0]);
}

/* Returns the keys of a kind in use, "a,b,c". */
static const char *
keys(struct visit *v, const char *kind, const char *column)
{
	struct buf b = { 0 };
	const char *s;

	rows_each(v,
	    &(struct rows){ .what = kind, .columns = column, .limit = NONE },
	    add_word, &b);
	s = visit_keep(v, &b);
	buf_free(&b);
	return s;
}

static void
hidden(struct visit *v, const char *act)
{
	html_fmt(&v->r.body,
	    "<input type=\"hidden\" name=\"act\" value=\"%s\">", act);
}

static void
write_form(struct visit *v)
{
	html_fmt(&v->r.body, "<h2>%s</h2>\n", _("Answer"));
	form_begin(v, NULL, "write", true);
	hidden(v, "write");
	form_ask(v,
	    &(struct form_input){ .name = "text",
		.label = _("Message"),
		.lines = true,
		.optional = true });
	form_ask(v,
	    &(struct form_input){ .name = "template",
		.label = _("Template"),
		.help = _("Instead of a message"),
		.choices = keys(v, "template", "name"),
		.optional = true });
	html_fmt(&v->r.body,
	    "<label class=\"choice\"><input type=\"checkbox\" name=\"note\""
	    " value=\"yes\">%s</label>\n",
	    _("A note: the requester does not see it"));
	form_ask(v,
	    &(struct form_input){ .name = "status",
		.label = _("Status afterwards"),
		.choices = keys(v, "status", "name"),
		.optional = true });
	form_ask(v,
	    &(struct form_input){ .name = "file",
		.label = _("Files"),
		.type = "file",
		.optional = true });
	form_end(v, _("Write"));
}

static void
change_form(struct visit *v)
{
	html_fmt(&v->r.body, "<h2>%s</h2>\n", _("Change"));
	form_begin(v, NULL, "claim", false);
	hidden(v, "claim");
	form_end(v, _("Take it"));
	form_begin(v, NULL, "set", false);
	hidden(v, "set");
	form_ask(v,
	    &(struct form_input){ .name = "agent",
		.label = _("Agent"),
		.choices = keys(v, "agent", "login"),
		.optional = true });
	form_ask(v,
	    &(struct form_input){ .name = "team",
		.label = _("Team"),
		.choices = keys(v, "team", "name"),
		.optional = true });
	form_ask(v,
	    &(struct form_input){ .name = "priority",
		.label = _("Priority"),
		.choices = "1,2,3,4,5",
		.optional = true });
	form_end(v, _("Change"));
	form_begin(v, NULL, "merge", false);
	hidden(v, "merge");
	form_ask(v,
	    &(struct form_input){ .name = "into",
		.label = _("It is the same as ticket"),
		.type = "number" });
	form_end(v, _("Merge"));
}

/* Writes the page. */
static void
show(struct visit *v, int64_t id)
{
	if (!facts(v, id)) {
		layout_missing(v);
		return;
	}
	more(v, id);
	html_fmt(&v->r.body, "<h2>%s</h2>\n", _("What was said"));
	inside_entries(v->d, id, entry, v);
	if (inbox_may(v)) {
		write_form(v);
		change_form(v);
	}
	layout_end(v);
}

bool
inbox_ticket(struct visit *v)
{
	int64_t id;

	if (!inbox_enter(v))
		return true;
	if (cmd_id(v->part[0], &id))
		show(v, id);
	else
		layout_missing(v);
	return true;
}

bool
inbox_file(struct visit *v)
{
	struct portal_file f;
	int64_t id;

	if (!inbox_enter(v))
		return true;
	if (cmd_id(v->part[1], &id) &&
	    inside_file(v->d, id, &v->c->keepsake, &f, &v->r.body))
		response_file(&v->r, f.name, "application/octet-stream");
	else
		layout_missing(v);
	return true;
}

bool
inbox_ticket_sent(struct visit *v)
{
	struct buf b = { 0 };
	int64_t id;

	if (!inbox_enter(v))
		return false;
	if (!inbox_may(v)) {
		layout_message(v, 403, _("You may not change tickets"),
		    _("An admin gives agents the right to do that."));
		return false;
	}
	if (!cmd_id(v->part[0], &id)) {
		layout_missing(v);
		return false;
	}
	switch (inbox_act(v, id)) {
	case INBOX_DONE:
		visit_path(v, &b, v->q.path);
		response_go(&v->r, b.s);
		buf_free(&b);
		return true;
	case INBOX_WRONG:
		show(v, id);
		return false;
	case INBOX_ANSWERED:
		break;
	}
	return false;
}

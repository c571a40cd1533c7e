/* requester_request.c - one request: how it is, what was said, and an answer */
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "attach.h"
#include "form.h"
#include "html.h"
#include "layout.h"
#include "names.h"
#include "portal_field.h"
#include "requester_impl.h"
#include "ticket.h"

/* ---------------------------------------------------------------- the page */

static void
file(void *arg, const struct portal_file *f)
{
	struct visit *v = arg;

	html_fmt(&v->r.body,
	    "<li><a href=\"%s/r/%s/file/%lld\">%s</a> "
	    "<span class=\"who\">%lld kB</span></li>",
	    v->q.script, v->part[0], (long long)f->id, f->name,
	    (long long)(f->size + 1023) / 1024);
}

/* Who wrote it: people outside need not know who works here by login. */
static const char *
author(const struct visit *v, const struct portal_entry *e)
{
	if (e->role != ROLE_REQUESTER)
		return desk_setting(v->d, "name", _("Help desk"));
	return strcmp(e->author, v->eyes.contact) == 0 ? _("You") : e->author;
}

static void
entry(void *arg, const struct portal_entry *e)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	html_fmt(b, "<article class=\"entry%s\"><p class=\"who\">%s · ",
	    e->role == ROLE_REQUESTER ? " own" : "", author(v, e));
	layout_time(v, e->at);
	buf_str(b, "</p><p class=\"text\">");
	html_prose(b, e->body);
	buf_str(b, "</p><ul>");
	portal_files(&v->eyes, e->id, file, v);
	buf_str(b, "</ul></article>\n");
}

static void
state(struct visit *v, const struct portal_request *q)
{
	struct buf *b = &v->r.body;

	html_fmt(b,
	    "<dl class=\"state\"><dt>%s</dt><dd><strong>%s</strong>"
	    "</dd><dt>%s</dt><dd>#%lld</dd><dt>%s</dt><dd>",
	    _("How it is"), requester_state(q->category), _("Number"),
	    (long long)q->id, _("Sent"));
	layout_time(v, q->created);
	if (q->promised.s != NONE && q->active) {
		html_fmt(
		    b, "</dd><dt>%s</dt><dd>", _("We expect to solve it by"));
		layout_time(v, q->promised);
	}
	buf_str(b, "</dd></dl>\n");
}

/* A button that does one thing. */
static void
button(struct visit *v, const char *act, const char *text)
{
	form_begin(v, NULL, act, false);
	html_fmt(&v->r.body,
	    "<input type=\"hidden\" name=\"act\" value=\"%s\">"
	    "<button class=\"second\">%s</button></form>\n",
	    act, text);
}

/* The field `rating' is asked for when a request is solved. */
static void
ask_rating(void *arg, const struct portal_field *f)
{
	struct visit *v = arg;

	if (strcmp(f->name, REQUESTER_RATING) != 0)
		return;
	html_fmt(&v->r.body, "<h2>%s</h2>\n", _("How was it?"));
	form_begin(v, NULL, "rate", false);
	html_fmt(
	    &v->r.body, "<input type=\"hidden\" name=\"act\" value=\"rate\">");
	form_ask(v,
	    &(struct form_input){ .name = f->input,
		.label = f->help != NULL ? f->help : _("Your rating"),
		.choices = f->choices != NULL ? f->choices : "5,4,3,2,1" });
	form_end(v, _("Rate"));
}

static void
answer_form(struct visit *v, const struct portal_request *q)
{
	struct buf *b = &v->r.body;

	if (q->category == CATEGORY_CLOSED) {
		html_fmt(b, "<p>%s <a href=\"%s/new\">%s</a></p>\n",
		    _("This request is closed."), v->q.script,
		    _("Send a new request"));
		return;
	}
	html_fmt(b, "<h2>%s</h2>\n",
	    q->active ? _("Add something") : _("Is anything still wrong?"));
	form_begin(v, NULL, "reply", true);
	buf_str(b, "<input type=\"hidden\" name=\"act\" value=\"reply\">");
	form_ask(v,
	    &(struct form_input){ .name = "text",
		.label = _("Your message"),
		.help = q->active ? NULL
				  : _("Your message opens the request again."),
		.lines = true });
	form_ask(v,
	    &(struct form_input){ .name = "file",
		.label = _("Files"),
		.type = "file",
		.optional = true });
	form_end(v, _("Send message"));
	if (q->active)
		button(v, "close", _("It is solved, close it"));
}

/* What is known already may help until somebody answers. */
static void
offer(struct visit *v, const char *subject)
{
	struct buf *b = &v->r.body, rest = { 0 };

	buf_add(&rest, buf_s(b), b->n);
	html_fmt(b, "<h2>%s</h2>\n<ul class=\"list\">\n",
	    _("Perhaps this helps already"));
	if (answers_list(v, subject, 3) == 0) {
		buf_clear(b);
		buf_add(b, rest.s, rest.n);
	} else
		buf_str(b, "</ul>\n");
	buf_free(&rest);
}

static void
show(struct visit *v, const struct portal_request *q)
{
	struct buf *b = &v->r.body;

	layout_begin(v, q->subject);
	form_errors(v);
	if (request_query(&v->q, "sent") != NULL)
		html_fmt(b, "<p class=\"done\" role=\"status\">%s</p>\n",
		    _("We have received it. Keep the address of this page: it "
		      "shows how your request is getting on."));
	state(v, q);
	if (request_query(&v->q, "sent") != NULL && v->pass.what == PASS_FILED)
		offer(v, q->subject);
	if (!q->active)
		portal_fields(v->d, NULL, &v->c->keepsake, ask_rating, v);
	html_fmt(b, "<h2>%s</h2>\n", _("What was said"));
	portal_entries(&v->eyes, q->id, entry, v);
	answer_form(v, q);
	layout_end(v);
}

/* Reads the request of the link. False: the answer is written. */
static bool
find(struct visit *v, struct portal_request *q)
{
	if (!visit_enter(v))
		return false;
	if (v->pass.what != PASS_ALL &&
	    portal_read(&v->eyes, v->pass.ticket, &v->c->keepsake, q))
		return true;
	layout_missing(v);
	return false;
}

bool
requester_request(struct visit *v)
{
	struct portal_request q;

	if (find(v, &q))
		show(v, &q);
	return true;
}

bool
requester_request_file(struct visit *v)
{
	struct portal_request q;
	struct portal_file f;
	int64_t id;

	if (!find(v, &q))
		return true;
	if (!cmd_id(v->part[1], &id) ||
	    !portal_file(&v->eyes, q.id, id, &v->c->keepsake, &f, &v->r.body)) {
		layout_missing(v);
		return true;
	}
	response_file(&v->r, f.name, "application/octet-stream");
	return true;
}

/* --------------------------------------------------------------- it is sent */

static void
back(struct visit *v, int64_t ticket)
{
	struct buf b = { 0 };

	(void)ticket;
	visit_path(v, &b, "/r/");
	buf_fmt(&b, "%s?sent=1", v->part[0]);
	response_go(&v->r, b.s);
	buf_free(&b);
}

/* Adds the message. False: something is wrong with it. */
static bool
reply(struct visit *v, const struct portal_request *q)
{
	struct attached *files;
	struct guard guard;
	struct buf why = { 0 };
	size_t n = requester_attached(v, &files);
	const struct writing w = { .kind = ENTRY_MESSAGE,
		.author = v->eyes.contact,
		.role = ROLE_REQUESTER,
		.channel = requester_channel(v),
		.body = form_typed(v, "text"),
		.attached = files,
		.nattached = n,
		.attach = attach_files };
	struct update u = { .action = ACTION_REPLY, .writing = &w };

	desk_guard(v->d, &guard, free, files);
	if (w.body == NULL && n == 0)
		form_wrong(v, "text", _("Write your message"));
	if (v->nwrong == 0 &&
	    ticket_change(v->d, q->id, &u, &ORIGIN_NOW, &why) == REFUSED)
		form_wrong(v, "text", buf_s(&why));
	desk_unguard(v->d);
	free(files);
	buf_free(&why);
	return v->nwrong == 0;
}

/* Solves it, because the person who asks says so. */
static bool
solve(struct visit *v, const struct portal_request *q)
{
	const struct name *status = names_status(v->d, CATEGORY_SOLVED);
	struct update u = { .action = ACTION_SET, .n = 1 };
	struct buf why = { 0 };
	struct edit edit;

	if (!q->active)
		return true;
	if (status == NULL ||
	    !ticket_edit_column(
		v->d, "status", status->key, &v->c->keepsake, &edit, &why))
		form_wrong(v, "text", buf_s(&why));
	u.edits = &edit;
	if (v->nwrong == 0 &&
	    ticket_change(v->d, q->id, &u, &ORIGIN_NOW, &why) == REFUSED)
		form_wrong(v, "text", buf_s(&why));
	buf_free(&why);
	return v->nwrong == 0;
}

/* Sets the column of the rating. */
static bool
rate(struct visit *v, const struct portal_request *q)
{
	const char *typed = form_typed(v, "x_" REQUESTER_RATING);
	struct update u = { .action = ACTION_SET, .n = 1 };
	struct buf why = { 0 };
	struct edit edit;

	u.edits = &edit;
	if (q->active || typed == NULL ||
	    !ticket_edit_column(
		v->d, REQUESTER_RATING, typed, &v->c->keepsake, &edit, &why) ||
	    ticket_change(v->d, q->id, &u, &ORIGIN_NOW, &why) == REFUSED)
		form_wrong(v, "x_" REQUESTER_RATING,
		    why.n > 0 ? why.s : _("Answer this question"));
	buf_free(&why);
	return v->nwrong == 0;
}

bool
requester_request_sent(struct visit *v)
{
	static const struct {
		const char *act;
		bool (*fn)(struct visit *, const struct portal_request *);
	} acts[] = { { "reply", reply }, { "close", solve }, { "rate", rate } };
	const char *act = request_field(&v->q, "act");
	struct portal_request q;

	if (!find(v, &q))
		return false;
	visit_act(v, v->eyes.contact);
	for (size_t i = 0; act != NULL && i < sizeof(acts) / sizeof(acts[0]);
	     i++) {
		if (strcmp(acts[i].act, act) != 0)
			continue;
		if (!form_taken(v, act, v->eyes.contact, back))
			return false;
		if ((q.category != CATEGORY_CLOSED || acts[i].fn == rate) &&
		    acts[i].fn(v, &q)) {
			form_done(v, act, v->eyes.contact, q.id);
			back(v, q.id);
			return true;
		}
		show(v, &q);
		return false;
	}
	layout_refused(v, 400);
	return false;
}

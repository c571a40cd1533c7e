/* requester_new.c - the form of a new request */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "form.h"
#include "html.h"
#include "layout.h"
#include "media.h"
#include "names.h"
#include "notice.h"
#include "portal_field.h"
#include "requester_impl.h"
#include "ticket.h"
#include "value.h"

const char *
requester_channel(struct visit *v)
{
	return names_in_use(v->d, "channel", "web") ? "web" : NULL;
}

/* ---------------------------------------------------------------- the form */

/* Returns the type that was chosen, or NULL: one that people may ask for. */
static const char *
chosen(struct visit *v)
{
	const char *s = request_field(&v->q, "type");

	if (s == NULL)
		s = request_query(&v->q, "type");
	return s != NULL && portal_type_is(v->d, s) ? s : NULL;
}

static void
type_link(void *arg, const char *name, const char *help)
{
	struct visit *v = arg;

	html_fmt(&v->r.body, "<li><a href=\"%s/new?type=%s\">%s</a></li>\n",
	    v->q.script, name, help != NULL ? help : name);
}

/* Writes the page that asks what it is about. */
static void
ask_type(struct visit *v)
{
	layout_begin(v, _("What is it about?"));
	buf_str(&v->r.body, "<ul class=\"list\">\n");
	portal_types(v->d, type_link, v);
	buf_str(&v->r.body, "</ul>\n");
	layout_end(v);
}

static void
ask_field(void *arg, const struct portal_field *f)
{
	struct visit *v = arg;

	if (strcmp(f->name, REQUESTER_RATING) == 0)
		return;
	form_ask(v,
	    &(struct form_input){ .name = f->input,
		.label = f->help != NULL ? f->help : f->name,
		.choices = f->choices,
		.type = f->type == FIELD_INTEGER ? "number" : "text",
		.help = f->type == FIELD_TIME ? _("A date, such as 2026-03-31")
					      : NULL,
		.optional = !f->required });
}

static void
ask_who(struct visit *v)
{
	if (v->contact != NULL)
		return;
	form_ask(v,
	    &(struct form_input){ .name = "address",
		.label = _("Your e-mail address"),
		.help = _("We answer you there."),
		.type = "email",
		.auto_complete = "email" });
	form_ask(v,
	    &(struct form_input){ .name = "name",
		.label = _("Your name"),
		.auto_complete = "name",
		.optional = true });
}

static void
write_form(struct visit *v, const char *type)
{
	layout_begin(v, _("Send a new request"));
	form_errors(v);
	form_begin(v, "/new", "new", true);
	html_fmt(&v->r.body,
	    "<input type=\"hidden\" name=\"type\" value=\"%s\">\n", type);
	ask_who(v);
	form_ask(v,
	    &(struct form_input){ .name = "subject",
		.label = _("What is it about, in one line?") });
	form_ask(v,
	    &(struct form_input){ .name = "text",
		.label = _("What happened, or what do you need?"),
		.help = _("Say what you did, what you expected, and what "
			  "happened instead. Write no passwords."),
		.lines = true });
	portal_fields(v->d, type, &v->c->keepsake, ask_field, v);
	form_ask(v,
	    &(struct form_input){ .name = "file",
		.label = _("Files"),
		.type = "file",
		.optional = true });
	form_end(v, _("Send request"));
	layout_end(v);
}

bool
requester_new(struct visit *v)
{
	const char *type = chosen(v);

	if (type == NULL)
		type = portal_type_only(v->d, &v->c->keepsake);
	if (type == NULL)
		ask_type(v);
	else
		write_form(v, type);
	return true;
}

/* --------------------------------------------------------------- it is sent */

/* Only the name of a file says what it is. */
static const char *
media(struct visit *v, const char *name)
{
	const char *s = media_type(name);

	return mem_keep(&v->c->keepsake, s, strlen(s));
}

size_t
requester_attached(struct visit *v, struct attached **out)
{
	int64_t max =
	    strtoll(desk_setting(v->d, "attachment_max", "26214400"), NULL, 10);
	size_t n = 0;

	*out = xcalloc(v->q.nform + 1, sizeof(**out));
	for (size_t i = 0; i < v->q.nform; i++) {
		const struct request_field *f = &v->q.form[i];

		if (f->file == NULL)
			continue;
		if ((int64_t)f->n > max)
			form_wrong(v, "file", _("This file is too large"));
		(*out)[n] = (struct attached){ .name = f->file,
			.type = media(v, f->file),
			.data = f->value,
			.n = f->n };
		n++;
	}
	return n;
}

/* What somebody sends, on its way to a ticket. */
struct intake {
	struct visit *v;
	const char *address;
	struct ticket ticket;
};

static void
take_field(void *arg, const struct portal_field *f)
{
	struct intake *in = arg;
	struct visit *v = in->v;
	const char *typed = form_typed(v, f->input);
	struct buf why = { 0 };
	struct val value;

	if (strcmp(f->name, REQUESTER_RATING) == 0)
		return;
	if (typed == NULL && f->required)
		form_wrong(v, f->input, _("Answer this question"));
	if (typed == NULL)
		return;
	if (!value_parse(
		v->d, f->col, typed, false, &in->ticket.keep, &value, &why))
		form_wrong(v, f->input, buf_s(&why));
	else
		ticket_put(&in->ticket, f->col, value);
	buf_free(&why);
}

/* Reads the answers into a ticket, and notes what is wrong with them. */
static void
take(struct intake *in, const char *type)
{
	struct visit *v = in->v;
	struct ticket *t = &in->ticket;

	t->type = type;
	t->requester = in->address;
	t->requester_name = form_typed(v, "name");
	t->channel = requester_channel(v);
	t->subject = form_typed(v, "subject");
	if (in->address == NULL)
		form_wrong(v, "address", _("Write your e-mail address"));
	if (t->subject == NULL)
		form_wrong(v, "subject", _("Say what it is about"));
	if (form_typed(v, "text") == NULL)
		form_wrong(v, "text", _("Say what happened, or what you need"));
	portal_fields(v->d, type, &v->c->keepsake, take_field, in);
}

static const char *
address_of(struct visit *v)
{
	const char *typed = form_typed(v, "address");

	if (v->contact != NULL)
		return v->contact;
	return typed != NULL && notice_address(typed)
	    ? value_person(v->d, typed, &v->c->keepsake)
	    : NULL;
}

/* Sends the browser on to the request. */
static void
confirm(struct visit *v, int64_t ticket)
{
	struct buf b = { 0 };

	visit_path(v, &b, "/r/");
	buf_fmt(&b, "%s?sent=1",
	    visit_pass(
		v, PASS_FILED, ticket, address_of(v), address_expires(v->d)));
	response_go(&v->r, b.s);
	buf_free(&b);
}

static enum answer
make(struct intake *in, struct attached *files, size_t n, struct buf *why)
{
	struct visit *v = in->v;
	const struct writing w = { .kind = ENTRY_MESSAGE,
		.author = in->address,
		.role = ROLE_REQUESTER,
		.channel = in->ticket.channel,
		.body = form_typed(v, "text"),
		.attached = files,
		.nattached = n,
		.attach = attach_files };
	const struct origin origin = { .at = { NONE }, .actor = in->address };

	return ticket_new(v->d, &in->ticket, &w, &origin, why);
}

static bool
enter(struct visit *v, const char *type)
{
	struct intake in = { .v = v, .address = address_of(v) };
	struct buf why = { 0 };
	struct attached *files;
	struct guard guard[2];
	size_t n = requester_attached(v, &files);
	bool good;

	ticket_clear(v->d, &in.ticket);
	desk_guard(v->d, &guard[0], free, files);
	desk_guard(v->d, &guard[1], ticket_guard, &in.ticket);
	take(&in, type);
	if (v->nwrong == 0 && make(&in, files, n, &why) == REFUSED)
		form_wrong(v, "subject", buf_s(&why));
	good = v->nwrong == 0;
	if (good) {
		form_done(v, "new", in.address, in.ticket.id);
		confirm(v, in.ticket.id);
	}
	desk_unguard(v->d);
	desk_unguard(v->d);
	ticket_free(&in.ticket);
	free(files);
	buf_free(&why);
	return good;
}

bool
requester_new_sent(struct visit *v)
{
	const char *type = chosen(v);

	if (!form_taken(v, "new", address_of(v), confirm))
		return false;
	if (type == NULL) {
		layout_missing(v);
		return false;
	}
	if (enter(v, type))
		return true;
	write_form(v, type);
	return false;
}

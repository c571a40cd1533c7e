/* requester_own.c - what a person is to the desk: preferences, and a download
 */
#include <string.h>

#include "form.h"
#include "html.h"
#include "language_choice.h"
#include "layout.h"
#include "put.h"
#include "requester_impl.h"
#include "rows.h"
#include "text.h"

/* Reads the link to all requests of a person. False: the answer is written. */
static bool
enter(struct visit *v)
{
	if (!visit_enter(v))
		return false;
	if (v->pass.what == PASS_ALL && portal_knows(v->d, v->pass.address))
		return true;
	layout_missing(v);
	return false;
}

/* ------------------------------------------------------------- preferences */

static void
add_word(void *arg, const char *const *cells)
{
	struct buf *b = arg;

	buf_fmt(b, "%s%s", b->n > 0 ? "," : "", cells[0]);
}

static void
ask(struct visit *v, const struct contact *c)
{
	struct buf channels = { 0 }, languages = { 0 };

	for (const struct language_choice *l = language_choices; l->tag != NULL;
	     l++)
		buf_fmt(&languages, "%s%s", languages.n > 0 ? "," : "", l->tag);
	rows_each(v,
	    &(struct rows){
		.what = "channel", .columns = "name", .limit = NONE },
	    add_word, &channels);
	form_ask(v,
	    &(struct form_input){ .name = "language",
		.label = _("In which language do we write to you?"),
		.choices = languages.s,
		.value = c->language,
		.optional = true });
	form_ask(v,
	    &(struct form_input){ .name = "channel",
		.label = _("How do we reach you best?"),
		.choices = buf_s(&channels),
		.value = c->channel,
		.optional = true });
	buf_free(&channels);
	buf_free(&languages);
}

static void
write_form(struct visit *v)
{
	struct contact c;

	portal_contact(&v->eyes, &v->c->keepsake, &c);
	layout_begin(v, _("Preferences"));
	form_errors(v);
	form_begin(v, NULL, "own", false);
	ask(v, &c);
	form_end(v, _("Save"));
	layout_end(v);
}

bool
requester_own(struct visit *v)
{
	if (enter(v))
		write_form(v);
	return true;
}

bool
requester_own_sent(struct visit *v)
{
	const struct put_edit edits[] = {
		{ .field = "language", .new = form_typed(v, "language") },
		{ .field = "channel", .new = form_typed(v, "channel") },
	};
	struct buf why = { 0 };
	size_t bad = 0;
	enum answer answer;

	if (!enter(v) || !form_taken(v, "own", v->pass.address, NULL))
		return false;
	visit_act(v, v->pass.address);
	answer = put_change(v->d, kind_find(v->d, "contact"), v->pass.address,
	    edits, 2, false, &ORIGIN_NOW, &bad, &why);
	if (answer == REFUSED)
		form_wrong(v, edits[bad].field, buf_s(&why));
	buf_free(&why);
	if (v->nwrong > 0) {
		write_form(v);
		return false;
	}
	form_done(v, "own", v->pass.address, NONE);
	layout_message(v, 200, _("Saved"), _("We keep to it from now on."));
	return true;
}

/* ---------------------------------------------------------------- download */

static void
member(struct buf *b, const char *name, const char *value)
{
	buf_fmt(b, "\"%s\":\"", name);
	text_json(b, value, strlen(value));
	buf_str(b, "\"");
}

static void
instant(struct buf *b, const char *name, struct instant at)
{
	struct buf s = { 0 };

	when_format(&s, at);
	member(b, name, buf_s(&s));
	buf_free(&s);
}

static void
add_entry(void *arg, const struct portal_entry *e)
{
	struct buf *b = arg;

	buf_str(b, b->s[b->n - 1] == '[' ? "\n  {" : ",\n  {");
	instant(b, "at", e->at);
	buf_ch(b, ',');
	member(b, "author",
	    e->role == ROLE_REQUESTER ? e->author : WORD_OF(role, e->role));
	buf_ch(b, ',');
	member(b, "text", e->body);
	buf_ch(b, '}');
}

static void
add_request(void *arg, const struct portal_request *q)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	/* what others of the organisation asked is not theirs */
	if (!text_same(q->requester, v->pass.address))
		return;
	buf_fmt(b, "%s{\"id\":%lld,", b->s[b->n - 1] == '[' ? "\n " : ",\n ",
	    (long long)q->id);
	member(b, "subject", q->subject);
	buf_ch(b, ',');
	member(b, "status", WORD_OF(category, q->category));
	buf_ch(b, ',');
	instant(b, "created", q->created);
	buf_str(b, ",\"messages\":[");
	portal_entries(&v->eyes, q->id, add_entry, b);
	buf_str(b, "]}");
}

static void
add_contact(struct buf *b, const struct contact *c)
{
	const struct {
		const char *name, *value;
	} members[] = { { "address", c->address }, { "name", c->name },
		{ "phone", c->phone }, { "organisation", c->organisation },
		{ "channel", c->channel }, { "language", c->language },
		{ "zone", c->zone } };

	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++) {
		if (i > 0)
			buf_ch(b, ',');
		member(b, members[i].name,
		    members[i].value != NULL ? members[i].value : "");
	}
}

bool
requester_data(struct visit *v)
{
	struct buf *b = &v->r.body;
	struct contact c;

	if (!enter(v))
		return true;
	portal_contact(&v->eyes, &v->c->keepsake, &c);
	buf_str(b, "{\"contact\":{");
	add_contact(b, &c);
	buf_str(b, "},\"requests\":[");
	portal_list(&v->eyes, INT64_MAX, add_request, v);
	buf_str(b, "]}\n");
	response_file(&v->r, "requests.json", "application/json");
	return true;
}

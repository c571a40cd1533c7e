/* form.c - forms of pages: written with what was typed, taken once */
#include <stdlib.h>
#include <string.h>

#include "form.h"
#include "html.h"
#include "identity.h"
#include "layout.h"
#include "submission.h"
#include "text.h"

#define TRAP "website" /* programs fill it in, people do not see it */

/* Whose form it is: nobody else can send it. */
static struct pass_form
whose(const struct visit *v, const char *name)
{
	return (struct pass_form){ .form = name,
		.who = v->agent != NULL	      ? v->agent
		    : v->contact != NULL      ? v->contact
		    : v->pass.address != NULL ? v->part[0]
					      : "",
		.cookie = v->cookie };
}

void
form_begin(struct visit *v, const char *path, const char *name, bool files)
{
	const struct pass_form form = whose(v, name);
	struct buf *b = &v->r.body, key = { 0 };

	pass_form_add(&key, &v->keys, &form, v->d->now);
	html_fmt(b, "<form method=\"post\" action=\"%s%s\" enctype=\"%s\">\n",
	    v->q.script, path != NULL ? path : v->q.path,
	    files ? "multipart/form-data"
		  : "application/x-www-form-urlencoded");
	html_fmt(b,
	    "<input type=\"hidden\" name=\"key\" value=\"%s\">"
	    "<div class=\"trap\" aria-hidden=\"true\"><label for=\"" TRAP
	    "-%s\">%s</label><input id=\"" TRAP "-%s\" name=\"" TRAP
	    "\" tabindex=\"-1\" autocomplete=\"off\"></div>\n",
	    buf_s(&key), name, _("Leave this empty"), name);
	buf_free(&key);
}

void
form_end(struct visit *v, const char *button)
{
	html_fmt(&v->r.body, "<p><button>%s</button></p></form>\n", button);
}

const char *
form_typed(struct visit *v, const char *name)
{
	const char *s = request_field(&v->q, name), *kept = NULL;
	char *copy;

	if (s == NULL || identity_blank(s))
		return NULL;
	copy = text_trim(xstrdup(s));
	kept = mem_keep(&v->c->keepsake, copy, strlen(copy));
	free(copy);
	return kept;
}

/* ------------------------------------------------------------------ errors */

void
form_wrong(struct visit *v, const char *name, const char *text)
{
	if (v->nwrong < sizeof(v->wrong) / sizeof(v->wrong[0])) {
		v->wrong[v->nwrong].name = name;
		v->wrong[v->nwrong++].text =
		    mem_keep(&v->c->keepsake, text, strlen(text));
	}
}

/* Returns what is wrong with an input, or NULL. */
static const char *
wrong(const struct visit *v, const char *name)
{
	for (size_t i = 0; i < v->nwrong; i++)
		if (strcmp(v->wrong[i].name, name) == 0)
			return v->wrong[i].text;
	return NULL;
}

void
form_errors(struct visit *v)
{
	struct buf *b = &v->r.body;

	if (v->nwrong == 0)
		return;
	v->r.status = 422;
	html_fmt(b, "<div class=\"errors\" role=\"alert\"><h2>%s</h2><ul>",
	    _("Something is missing or wrong"));
	for (size_t i = 0; i < v->nwrong; i++)
		html_fmt(b, "<li><a href=\"#%s\">%s</a></li>", v->wrong[i].name,
		    v->wrong[i].text);
	buf_str(b, "</ul></div>\n");
}

/* --------------------------------------------------------------- questions */

static void
choice(struct buf *b, const char *s, size_t n, const char *value)
{
	char *word = xstrndup(s, n);

	html_fmt(b, "<option value=\"%s\"", word);
	if (value != NULL && strcmp(value, word) == 0)
		buf_str(b, " selected");
	html_fmt(b, ">%s</option>", word);
	free(word);
}

static void
choices(struct buf *b, const struct form_input *i, const char *value)
{
	if (i->optional || value == NULL)
		buf_str(b, "<option value=\"\"></option>");
	for (const char *s = i->choices; *s != '\0';) {
		size_t n = strcspn(s, ",");

		choice(b, s, n, value);
		s += n + (s[n] == ',');
	}
}

/* What all kinds of inputs have. */
static void
attributes(struct visit *v, const struct form_input *i, const char *error)
{
	struct buf *b = &v->r.body;

	html_fmt(b, " id=\"%s\" name=\"%s\"", i->name, i->name);
	if (!i->optional)
		buf_str(b, " required");
	if (error != NULL)
		buf_str(b, " aria-invalid=\"true\"");
	if (i->help != NULL || error != NULL)
		html_fmt(b, " aria-describedby=\"%s%s%s%s\"",
		    i->help != NULL ? i->name : "",
		    i->help != NULL ? "-help " : "",
		    error != NULL ? i->name : "",
		    error != NULL ? "-error" : "");
	if (i->auto_complete != NULL)
		html_fmt(b, " autocomplete=\"%s\"", i->auto_complete);
}

static void
input(struct visit *v, const struct form_input *i, const char *error)
{
	const char *typed = request_field(&v->q, i->name),
		   *value = typed != NULL ? typed : i->value;
	struct buf *b = &v->r.body;

	if (i->lines) {
		buf_str(b, "<textarea rows=\"8\"");
		attributes(v, i, error);
		/* HTML takes a line end away at the start */
		html_fmt(b, ">\n%s</textarea>\n", value);
	} else if (i->choices != NULL) {
		buf_str(b, "<select");
		attributes(v, i, error);
		buf_str(b, ">");
		choices(b, i, value);
		buf_str(b, "</select>\n");
	} else {
		bool file = i->type != NULL && strcmp(i->type, "file") == 0;

		html_fmt(b, "<input type=\"%s\"%s",
		    i->type != NULL ? i->type : "text",
		    file ? " multiple" : "");
		attributes(v, i, error);
		if (value != NULL && !file)
			html_fmt(b, " value=\"%s\"", value);
		buf_str(b, ">\n");
	}
}

void
form_ask(struct visit *v, const struct form_input *i)
{
	const char *error = wrong(v, i->name);
	struct buf *b = &v->r.body;

	html_fmt(b, "<div class=\"%s\"><label for=\"%s\">%s%s%s</label>",
	    error != NULL ? "wrong" : "question", i->name, i->label,
	    i->optional ? " " : "", i->optional ? _("(optional)") : "");
	if (i->help != NULL)
		html_fmt(b, "<p class=\"help\" id=\"%s-help\">%s</p>", i->name,
		    i->help);
	if (error != NULL)
		html_fmt(b, "<p class=\"error\" id=\"%s-error\">%s</p>",
		    i->name, error);
	input(v, i, error);
	buf_str(b, "</div>\n");
}

/* -------------------------------------------------------------- taken once */

static const char *
hidden(struct visit *v, const char *text)
{
	struct buf b = { 0 };
	const char *s;

	pass_hide(&b, &v->keys, text);
	s = visit_keep(v, &b);
	buf_free(&b);
	return s;
}

static struct submission
submission_of(struct visit *v, const char *name, const char *person)
{
	return (struct submission){ .key = request_field(&v->q, "key"),
		.form = name,
		.sender = hidden(v, v->q.sender),
		.person = person != NULL ? hidden(v, person) : NULL,
		.ticket = NONE };
}

bool
form_taken(struct visit *v, const char *name, const char *person,
    void (*again)(struct visit *, int64_t ticket))
{
	const struct pass_form form = whose(v, name);
	struct submission s = submission_of(v, name, person);
	const char *trap = request_field(&v->q, TRAP);

	if (v->q.foreign || s.key == NULL || trap == NULL ||
	    !pass_form_is(s.key, &v->keys, &form, v->d->now))
		layout_refused(v, 403);
	else if (*trap != '\0')
		form_thanks(v);
	else if (submission_known(v->d, &s, &s.ticket)) {
		if (again != NULL && s.ticket != NONE)
			again(v, s.ticket);
		else
			form_thanks(v);
	} else if (v->agent == NULL && submission_much(v->d, &s))
		layout_refused(v, 429);
	else
		return true;
	return false;
}

void
form_thanks(struct visit *v)
{
	layout_message(
	    v, 200, _("Thank you"), _("We have received what you sent."));
}

void
form_done(struct visit *v, const char *name, const char *person, int64_t ticket)
{
	struct submission s = submission_of(v, name, person);

	s.ticket = ticket;
	submission_add(v->d, &s);
}

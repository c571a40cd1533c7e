/* layout.c - what all pages have: their head, their foot */
#include <string.h>

#include "html.h"
#include "language_choice.h"
#include "layout.h"
#include "zone.h"

/* Links to the same page in the other languages. */
static void
languages(struct visit *v)
{
	struct buf *b = &v->r.body;

	html_fmt(
	    b, "<nav class=\"languages\" aria-label=\"%s\">", _("Language"));
	for (const struct language_choice *l = language_choices; l->tag != NULL;
	     l++)
		if (strcmp(l->tag, v->language) == 0)
			html_fmt(b,
			    "<span lang=\"%s\" aria-current=\"true\">%s"
			    "</span> ",
			    l->tag, l->name);
		else
			html_fmt(b,
			    "<a lang=\"%s\" hreflang=\"%s\" rel=\"nofollow\""
			    " href=\"?lang=%s\">%s</a> ",
			    l->tag, l->tag, l->tag, l->name);
	buf_str(b, "</nav>");
}

static void
item(struct visit *v, const char *path, const char *text)
{
	html_fmt(&v->r.body, "<li><a href=\"%s%s\">%s</a></li>", v->q.script,
	    path, text);
}

static void
navigation(struct visit *v)
{
	struct buf *b = &v->r.body;

	html_fmt(b, "<nav aria-label=\"%s\"><ul>", _("Pages"));
	item(v, "/new", _("New request"));
	item(v, "/my", _("My requests"));
	item(v, "/kb", _("Answers"));
	if (v->agent != NULL)
		item(v, "/agent", _("Inbox"));
	if (v->agent != NULL)
		item(v, "/agent/wall", _("Wall"));
	buf_str(b, "</ul></nav>");
}

void
layout_begin(struct visit *v, const char *title)
{
	struct buf *b = &v->r.body;
	const char *name = desk_setting(v->d, "name", _("Help desk"));

	html_fmt(b,
	    "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\"><meta name=\"robots\" content=\"noindex\">"
	    "<title>%s – %s</title>"
	    "<link rel=\"stylesheet\" href=\"%s%s\"></head><body>\n"
	    "<a class=\"skip\" href=\"#main\">%s</a>"
	    "<header><p class=\"name\"><a href=\"%s/\">%s</a></p>",
	    v->language, title, name, v->q.script, layout_style_path(),
	    _("To the content"), v->q.script, name);
	navigation(v);
	html_fmt(b, "</header>\n<main id=\"main\"><h1>%s</h1>\n", title);
}

void
layout_end(struct visit *v)
{
	struct buf *b = &v->r.body;
	const char *zone = desk_setting(v->d, "zone", "UTC");

	html_fmt(b, "</main>\n<footer>");
	languages(v);
	html_fmt(b, "<p>%s</p></footer></body></html>\n", zone);
}

void
layout_message(struct visit *v, int status, const char *title, const char *text)
{
	response_clear(&v->r);
	v->r.status = status;
	layout_begin(v, title);
	html_fmt(&v->r.body, "<p>%s</p>\n", text);
	layout_end(v);
}

void
layout_missing(struct visit *v)
{
	layout_message(v, 404, _("There is no such page"),
	    _("Perhaps a part of the address is missing, or the link is no "
	      "longer good. You can ask for a new link under \"My "
	      "requests\"."));
}

void
layout_expired(struct visit *v)
{
	layout_message(v, 410, _("This link has expired"),
	    _("Links are good for some time only. You can ask for a new one "
	      "under \"My requests\"."));
}

void
layout_refused(struct visit *v, int status)
{
	const char *text = _("The browser sent what nobody can read here.");

	if (status == 404) {
		layout_missing(v);
		return;
	}
	if (status == 413)
		text = _("That is too much at once. Send fewer or smaller "
			 "files.");
	else if (status == 405)
		text = _("This page only shows something, or only takes "
			 "something.");
	else if (status == 403)
		text = _("This form is too old, or was not opened here. Open "
			 "the page again and send it once more.");
	else if (status == 429)
		text = _("So many were sent from here that we take no more "
			 "for now. Please try again later.");
	layout_message(v, status, _("This did not work"), text);
	if (status == 405)
		response_header(&v->r, "Allow", "GET, HEAD, POST");
	if (status == 429)
		response_header(&v->r, "Retry-After", "600");
}

void
layout_time(struct visit *v, struct instant at)
{
	struct buf exact = { 0 }, said = { 0 };

	when_format(&exact, at);
	when_show(&said, at, v->d->now, false);
	html_fmt(&v->r.body, "<time datetime=\"%s\" title=\"%s\">%s</time>",
	    exact.s, exact.s, said.s);
	buf_free(&exact);
	buf_free(&said);
}

/* mime_html.c - for the module mail.so: the text of a page in HTML, as libxml2
 * reads it: without a tree, and without anything from elsewhere */
#include <libxml/HTMLparser.h>

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "mime.h"

#define QUOTES 10

struct page {
	struct buf *to;
	size_t start;  /* of its text in `to` */
	size_t lines;  /* line ends that are wanted before the next text */
	size_t quotes; /* blockquotes around it */
	size_t hidden; /* script, style ... around it */
	size_t depth;
	bool pre, space, cut;
	struct buf link; /* href of the a around it */
	size_t link_at;	 /* where its text begins */
	htmlParserCtxtPtr parser;
};

static bool
among(const char *name, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strcasecmp(name, *list) == 0)
			return true;
	return false;
}

static bool
hides(const char *name)
{
	static const char *const list[] = { "script", "style", "title", "head",
		"template", "noscript", "svg", "math", NULL };

	return among(name, list);
}

/* Returns how many line ends stand around an element. */
static size_t
around(const char *name)
{
	static const char *const two[] = { "p", "h1", "h2", "h3", "h4", "h5",
		"h6", "table", "ul", "ol", "dl", "pre", NULL };
	static const char *const one[] = { "div", "tr", "li", "dt", "dd",
		"blockquote", "section", "article", "header", "footer", "hr",
		"address", "center", "form", "body", "br", NULL };

	return among(name, two) ? 2 : among(name, one) ? 1 : 0;
}

static void
want_lines(struct page *p, size_t n)
{
	if (n == 0)
		return;
	if (p->to->n > p->start && p->lines < n)
		p->lines = n;
	p->space = false;
}

static void
add(struct page *p, const char *s, size_t n)
{
	bool fresh = p->to->n == p->start;

	if (p->to->n > MIME_TEXT_SIZE) {
		p->cut = true;
		xmlStopParser(p->parser);
		return;
	}
	for (fresh |= p->lines > 0; p->lines > 0; p->lines--)
		buf_ch(p->to, '\n');
	for (size_t i = 0; fresh && i < p->quotes && i < QUOTES; i++)
		buf_str(p->to, "> ");
	if (p->space && !fresh)
		buf_ch(p->to, ' ');
	p->space = false;
	buf_add(p->to, s, n);
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void
on_text(void *arg, const xmlChar *text, int len)
{
	struct page *p = arg;
	const char *s = (const char *)text, *end = s + len;

	if (p->hidden > 0)
		return;
	while (s < end) {
		const char *word = s;

		if (p->pre && *s == '\n') {
			p->lines++;
			s++;
			continue;
		}
		while (
		    s < end && (p->pre ? *s != '\n' && *s != '\r' : !blank(*s)))
			s++;
		if (s > word)
			add(p, word, (size_t)(s - word));
		if (s < end && !p->pre)
			p->space = p->lines == 0;
		while (s < end && (p->pre ? *s == '\r' : blank(*s)))
			s++;
	}
}

static const char *
attribute(const xmlChar **v, const char *name)
{
	for (; v != NULL && v[0] != NULL; v += 2)
		if (v[1] != NULL && strcasecmp((const char *)v[0], name) == 0)
			return (const char *)v[1];
	return NULL;
}

static void
begin_link(struct page *p, const char *href)
{
	buf_clear(&p->link);
	if (href != NULL &&
	    (strncasecmp(href, "http", 4) == 0 ||
		strncasecmp(href, "mailto:", 7) == 0))
		buf_str(&p->link, href);
	p->link_at = p->to->n;
}

/* The target of a link, unless the text says it. */
static void
end_link(struct page *p)
{
	const char *href = buf_s(&p->link);
	const char *bare = href +
	    (strncasecmp(href, "mailto:", 7) == 0 ? strlen("mailto:") : 0);

	if (*href != '\0' && p->to->n > p->link_at && p->hidden == 0 &&
	    strstr(p->to->s + p->link_at, bare) == NULL) {
		add(p, " <", 2);
		add(p, href, strlen(href));
		add(p, ">", 1);
	}
	buf_clear(&p->link);
}

static void
on_begin(void *arg, const xmlChar *element, const xmlChar **attributes)
{
	struct page *p = arg;
	const char *name = (const char *)element, *alt;

	if (++p->depth > MIME_HTML_NESTING) {
		p->cut = true;
		xmlStopParser(p->parser);
		return;
	}
	p->hidden += hides(name);
	if (strcasecmp(name, "br") == 0) {
		if (p->to->n > p->start)
			p->lines++;
		p->space = false;
		return;
	}
	want_lines(p, around(name));
	if (strcasecmp(name, "blockquote") == 0)
		p->quotes++;
	else if (strcasecmp(name, "pre") == 0)
		p->pre = true;
	else if (strcasecmp(name, "li") == 0 && p->hidden == 0)
		add(p, "- ", 2);
	else if (strcasecmp(name, "a") == 0)
		begin_link(p, attribute(attributes, "href"));
	else if (strcasecmp(name, "img") == 0 && p->hidden == 0 &&
	    (alt = attribute(attributes, "alt")) != NULL)
		on_text(p, (const xmlChar *)alt, (int)strlen(alt));
}

static void
on_end(void *arg, const xmlChar *element)
{
	struct page *p = arg;
	const char *name = (const char *)element;

	p->depth -= p->depth > 0;
	if (hides(name) && p->hidden > 0)
		p->hidden--;
	if (strcasecmp(name, "a") == 0)
		end_link(p);
	else if (strcasecmp(name, "pre") == 0)
		p->pre = false;
	else if (strcasecmp(name, "td") == 0 || strcasecmp(name, "th") == 0)
		p->space = p->lines == 0;
	if (strcasecmp(name, "br") != 0)
		want_lines(p, around(name));
	if (strcasecmp(name, "blockquote") == 0 && p->quotes > 0)
		p->quotes--;
}

int
mime_html(struct buf *to, const char *s, size_t n)
{
	static const int options = HTML_PARSE_NONET | HTML_PARSE_NOERROR |
	    HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC;
	htmlSAXHandler sax = { .startElement = on_begin,
		.endElement = on_end,
		.characters = on_text,
		.cdataBlock = NULL };
	struct page p = { .to = to, .start = to->n };

	p.cut = n > MIME_TEXT_SIZE;
	p.parser = htmlCreatePushParserCtxt(
	    &sax, &p, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
	if (p.parser == NULL)
		return 0;
	htmlCtxtUseOptions(p.parser, options);
	htmlParseChunk(p.parser, s, (int)(p.cut ? MIME_TEXT_SIZE : n), 0);
	htmlParseChunk(p.parser, "", 0, 1);
	htmlFreeParserCtxt(p.parser);
	if (to->n > p.start && to->s[to->n - 1] != '\n')
		buf_ch(to, '\n');
	buf_free(&p.link);
	return !p.cut;
}

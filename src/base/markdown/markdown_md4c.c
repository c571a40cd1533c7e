/* markdown_md4c.c - the module markdown.so: libmd4c reads Markdown */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "markdown_impl.h"
#include "markdown_module.h"
#include "text.h"

void
markdown_parse(const char *text, const MD_PARSER *parser, void *arg)
{
	MD_PARSER p = *parser;

	p.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
	(void)md_parse(text, (MD_SIZE)strlen(text), &p, arg);
}

/* Adds the character of &#169; or &#xa9;, if there is such one. */
static bool
numbered(struct buf *to, const char *s, size_t n)
{
	bool hex = n > 3 && (s[2] == 'x' || s[2] == 'X');
	long code = strtol(s + (hex ? 3 : 2), NULL, hex ? 16 : 10);
	unsigned char utf8[4];
	size_t bytes = 0;

	if (code >= 0x20 && code <= 0x10ffff && (code < 0x7f || code > 0x9f))
		bytes =
		    (size_t)utf8proc_encode_char((utf8proc_int32_t)code, utf8);
	if (bytes == 0 ||
	    !text_valid((const char *)utf8, bytes, &(size_t){ 0 }))
		return false;
	buf_add(to, (const char *)utf8, bytes);
	return true;
}

void
markdown_entity(struct buf *to, const char *s, size_t n)
{
	static const char *const known[][2] = { { "&amp;", "&" },
		{ "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" },
		{ "&apos;", "'" }, { "&nbsp;", "\302\240" },
		{ "&copy;", "\302\251" }, { "&reg;", "\302\256" },
		{ "&deg;", "\302\260" }, { "&euro;", "\342\202\254" },
		{ "&ndash;", "\342\200\223" }, { "&mdash;", "\342\200\224" },
		{ "&hellip;", "\342\200\246" }, { "&rarr;", "\342\206\222" } };

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (strlen(known[i][0]) == n &&
		    memcmp(known[i][0], s, n) == 0) {
			buf_str(to, known[i][1]);
			return;
		}
	if (n < 4 || s[1] != '#' || !numbered(to, s, n))
		buf_add(to, s, n);
}

void
markdown_attribute(struct buf *to, const MD_ATTRIBUTE *a)
{
	for (int i = 0; a->text != NULL && a->substr_offsets[i] < a->size;
	     i++) {
		const char *s = a->text + a->substr_offsets[i];
		size_t n = a->substr_offsets[i + 1] - a->substr_offsets[i];

		if (a->substr_types[i] == MD_TEXT_ENTITY)
			markdown_entity(to, s, n);
		else
			buf_add(to, s, n);
	}
}

/* Returns how many bytes the scheme of a URL has; 0: it is relative. */
static size_t
scheme(const char *url)
{
	size_t n = strcspn(url, ":/?#");

	return url[n] == ':' ? n : 0;
}

bool
markdown_relative(const char *url)
{
	return scheme(url) == 0 && *url != ':' && strncmp(url, "//", 2) != 0;
}

bool
markdown_url(const char *url, bool picture)
{
	for (const char *s = url; *s != '\0'; s++)
		if ((unsigned char)*s < ' ' || *s == 0x7f)
			return false;
	if (*url == ' ' || *url == ':')
		return false;
	return scheme(url) == 0 ||
	    text_word_n(picture ? "http https" : "http https mailto tel", url,
		scheme(url), true);
}

/* ---------------------------------------------------------------------- links
 */

struct links {
	void (*fn)(const char *url, void *arg);
	void *arg;
};

static int
link_span(MD_SPANTYPE type, void *detail, void *arg)
{
	const struct links *l = arg;
	struct buf url = { 0 };

	if (type == MD_SPAN_A)
		markdown_attribute(&url, &((MD_SPAN_A_DETAIL *)detail)->href);
	else if (type == MD_SPAN_IMG)
		markdown_attribute(&url, &((MD_SPAN_IMG_DETAIL *)detail)->src);
	else
		return 0;
	l->fn(buf_s(&url), l->arg);
	buf_free(&url);
	return 0;
}

static int
no_span(MD_SPANTYPE type, void *detail, void *arg)
{
	(void)type, (void)detail, (void)arg;
	return 0;
}

static int
no_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	(void)type, (void)detail, (void)arg;
	return 0;
}

static int
no_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *arg)
{
	(void)type, (void)s, (void)n, (void)arg;
	return 0;
}

static void
links(const char *text, void (*fn)(const char *url, void *arg), void *arg)
{
	static const MD_PARSER parser = { 0, 0, no_block, no_block, link_span,
		no_span, no_text, NULL, NULL };
	struct links l = { fn, arg };

	markdown_parse(text, &parser, &l);
}

extern const struct markdown_module hd_markdown;
const struct markdown_module hd_markdown = { HD_VERSION, markdown_to_html,
	markdown_to_lines, links };

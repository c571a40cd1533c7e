/* markdown_html.c - Markdown as HTML in which nothing can run */
#include <string.h>

#include "document.h"
#include "markdown_impl.h"

struct html {
	struct buf *to;
	const struct markdown_html *how;
	unsigned pictures; /* we are in the words of so many */
	bool linked;	   /* the link that we are in has its tag */
	bool shown;	   /* the picture that we are in has its tag */
	bool head;	   /* we are in the head of a table */
};

/* Adds a URL as an attribute: what URLs cannot have is %XX. */
static void
add_url(struct buf *to, const char *url)
{
	struct buf b = { 0 };

	for (const char *s = url; *s != '\0'; s++)
		if (strchr(" \"<>\\^`{|}", *s) != NULL ||
		    (unsigned char)*s >= 0x7f)
			buf_fmt(&b, "%%%02X", (unsigned char)*s);
		else
			buf_ch(&b, *s);
	document_html(to, buf_s(&b), b.n);
	buf_free(&b);
}

static void
add_title(struct html *h, const MD_ATTRIBUTE *title)
{
	struct buf b = { 0 };

	markdown_attribute(&b, title);
	if (b.n > 0) {
		buf_str(h->to, " title=\"");
		document_html(h->to, b.s, b.n);
		buf_ch(h->to, '"');
	}
	buf_free(&b);
}

/* Begins a link; returns false if its URL is not safe. */
static bool
begin_link(struct html *h, const MD_SPAN_A_DETAIL *a)
{
	struct buf url = { 0 }, other = { 0 };
	bool safe;

	markdown_attribute(&url, &a->href);
	safe = markdown_url(buf_s(&url), false);
	if (safe && h->how->link != NULL)
		h->how->link(&other, buf_s(&url), h->how->arg);
	if (safe) {
		buf_str(h->to, "<a href=\"");
		add_url(h->to, buf_s(h->how->link != NULL ? &other : &url));
		buf_ch(h->to, '"');
		add_title(h, &a->title);
		buf_ch(h->to, '>');
	}
	buf_free(&url);
	buf_free(&other);
	return safe;
}

static bool
begin_picture(struct html *h, const MD_SPAN_IMG_DETAIL *img)
{
	struct buf url = { 0 };
	bool safe;

	markdown_attribute(&url, &img->src);
	safe = markdown_url(buf_s(&url), true);
	if (safe) {
		buf_str(h->to, "<img src=\"");
		add_url(h->to, buf_s(&url));
		buf_ch(h->to, '"');
		add_title(h, &img->title);
		buf_str(h->to, " alt=\"");
	}
	buf_free(&url);
	return safe;
}

/* The spans that are only a tag. */
static const char *
tag_of(MD_SPANTYPE type)
{
	switch (type) {
	case MD_SPAN_EM:
		return "em";
	case MD_SPAN_STRONG:
		return "strong";
	case MD_SPAN_CODE:
		return "code";
	case MD_SPAN_DEL:
		return "del";
	default:
		return NULL;
	}
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct html *h = arg;

	if (type == MD_SPAN_IMG) {
		if (h->pictures++ == 0)
			h->shown = begin_picture(h, detail);
	} else if (h->pictures > 0)
		;
	else if (type == MD_SPAN_A)
		h->linked = begin_link(h, detail);
	else if (tag_of(type) != NULL)
		buf_fmt(h->to, "<%s>", tag_of(type));
	return 0;
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *arg)
{
	struct html *h = arg;

	(void)detail;
	if (type == MD_SPAN_IMG) {
		if (--h->pictures == 0 && h->shown)
			buf_str(h->to, "\">");
	} else if (h->pictures > 0)
		;
	else if (type == MD_SPAN_A)
		buf_str(h->to, h->linked ? "</a>" : "");
	else if (tag_of(type) != NULL)
		buf_fmt(h->to, "</%s>", tag_of(type));
	return 0;
}

static unsigned
level(const struct html *h, const void *detail)
{
	unsigned n = ((const MD_BLOCK_H_DETAIL *)detail)->level + h->how->below;

	return n < 6 ? n : 6;
}

static void
begin_item(struct html *h, const MD_BLOCK_LI_DETAIL *li)
{
	if (!li->is_task)
		buf_str(h->to, "<li>");
	else
		buf_fmt(h->to, "<li class=\"task\">%s ",
		    li->task_mark == ' ' ? "\342\230\220" : "\342\230\221");
}

static void
begin_cell(struct html *h, const MD_BLOCK_TD_DETAIL *td)
{
	static const char *const class[] = { "", " class=\"left\"",
		" class=\"center\"", " class=\"right\"" };

	buf_fmt(h->to, "<t%s%s>", h->head ? "h scope=\"col\"" : "d",
	    class[td->align]);
}

static void
begin_code(struct html *h, const MD_BLOCK_CODE_DETAIL *code)
{
	struct buf b = { 0 };

	markdown_attribute(&b, &code->lang);
	buf_str(h->to, "<pre><code");
	if (b.n > 0) {
		buf_str(h->to, " class=\"language-");
		document_html(h->to, b.s, b.n);
		buf_ch(h->to, '"');
	}
	buf_ch(h->to, '>');
	buf_free(&b);
}

static void
begin_list(struct html *h, const MD_BLOCK_OL_DETAIL *ol)
{
	if (ol->start == 1)
		buf_str(h->to, "<ol>\n");
	else
		buf_fmt(h->to, "<ol start=\"%u\">\n", ol->start);
}

/* The blocks that are only a tag, at their beginning and at their end. */
static const char *const blocks[][2] = { [MD_BLOCK_QUOTE] = { "<blockquote>\n",
					     "</blockquote>\n" },
	[MD_BLOCK_UL] = { "<ul>\n", "</ul>\n" },
	[MD_BLOCK_OL] = { NULL, "</ol>\n" },
	[MD_BLOCK_LI] = { NULL, "</li>\n" },
	[MD_BLOCK_HR] = { "<hr>\n", NULL },
	[MD_BLOCK_CODE] = { NULL, "</code></pre>\n" },
	[MD_BLOCK_P] = { "<p>", "</p>\n" },
	[MD_BLOCK_TABLE] = { "<table>\n", "</table>\n" },
	[MD_BLOCK_THEAD] = { "<thead>\n", "</thead>\n" },
	[MD_BLOCK_TBODY] = { "<tbody>\n", "</tbody>\n" },
	[MD_BLOCK_TR] = { "<tr>", "</tr>\n" },
	[MD_BLOCK_TH] = { NULL, "</th>" },
	[MD_BLOCK_TD] = { NULL, "</td>" } };

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct html *h = arg;

	if (type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY)
		h->head = type == MD_BLOCK_THEAD;
	if (blocks[type][0] != NULL)
		buf_str(h->to, blocks[type][0]);
	else if (type == MD_BLOCK_H)
		buf_fmt(h->to, "<h%u>", level(h, detail));
	else if (type == MD_BLOCK_OL)
		begin_list(h, detail);
	else if (type == MD_BLOCK_LI)
		begin_item(h, detail);
	else if (type == MD_BLOCK_CODE)
		begin_code(h, detail);
	else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
		begin_cell(h, detail);
	return 0;
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *arg)
{
	struct html *h = arg;

	if (type == MD_BLOCK_H)
		buf_fmt(h->to, "</h%u>\n", level(h, detail));
	else if (blocks[type][1] != NULL)
		buf_str(h->to, blocks[type][1]);
	return 0;
}

static int
add_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *arg)
{
	struct html *h = arg;
	struct buf b = { 0 };

	if (type == MD_TEXT_BR && h->pictures == 0)
		buf_str(h->to, "<br>\n");
	else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
		buf_ch(h->to, '\n');
	else if (type == MD_TEXT_ENTITY) {
		markdown_entity(&b, s, n);
		if (b.n == n && s[1] != '#') /* readers may know it */
			buf_add(h->to, s, n);
		else
			document_html(h->to, buf_s(&b), b.n);
	} else
		document_html(h->to, s, n);
	buf_free(&b);
	return 0;
}

void
markdown_to_html(
    struct buf *to, const char *text, const struct markdown_html *how)
{
	static const MD_PARSER parser = { 0, 0, enter_block, leave_block,
		enter_span, leave_span, add_text, NULL, NULL };
	struct html h = { .to = to, .how = how };

	markdown_parse(text, &parser, &h);
}

/* page.c - grids as one HTML page that needs nothing else */
#include <stdint.h>
#include <string.h>

#include "chart.h"
#include "translate.h"
#include "page_impl.h"

/* Adds the name of a column, or (NULL) of a part, as people read it, escaped.
 */
static void
label(struct buf *b, const struct grid *g, const char *name)
{
	struct buf text = { 0 };

	chart_label(&text, g, name);
	chart_text(b, text.s);
	buf_free(&text);
}

static void
heading(struct buf *b, const struct grid *g)
{
	buf_str(b, "<tr>");
	for (size_t i = 0; i < g->ncols; i++) {
		buf_fmt(b, "<th scope=\"col\"%s>",
		    g->cols[i].kind == OUT_NUMBER ? " class=\"n\"" : "");
		label(b, g, g->cols[i].name);
		buf_str(b, "</th>");
	}
	buf_str(b, "</tr>");
}

/* Adds the title of the report, and the columns that make its groups. */
static void
name_of(struct buf *b, const struct grid *g)
{
	const char *between = " (";

	chart_text(b, _(g->title));
	for (const char *p = g->by; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ","), name = strcspn(p, ",/");
		struct buf column = { 0 };

		buf_add(&column, p, name);
		buf_str(b, between);
		label(b, g, column.s);
		buf_add(b, p + name, len - name);
		buf_free(&column);
		between = ", ";
		p += len + (p[len] == ',');
	}
	if (g->by != NULL)
		buf_ch(b, ')');
}

/* A part that scrolls must be reachable by keyboard, and needs a name for
 * that. */
static void
scrolling(struct buf *b, const struct grid *g)
{
	buf_str(b,
	    "<div class=\"wide\" tabindex=\"0\" role=\"region\""
	    " aria-label=\"");
	name_of(b, g);
	buf_str(b, "\">");
}

static void
table(struct buf *b, const struct grid *g, size_t max)
{
	struct buf cell = { 0 };
	size_t keys = grid_keys(g), n = grid_rows(g);
	bool folded = n > PAGE_FOLD && max < SIZE_MAX && chart_can(g);

	/* a long table below a chart is folded */
	if (folded)
		buf_fmt(b, "<details><summary>%s</summary>", _("All figures"));
	scrolling(b, g);
	buf_str(b, "<table><thead>");
	heading(b, g);
	buf_str(b, "</thead><tbody>\n");
	for (size_t row = 0; row < n && row < max; row++) {
		buf_str(b, "<tr>");
		for (size_t i = 0; i < g->ncols; i++) {
			bool head = keys > 0 && i == 0;

			buf_clear(&cell);
			chart_value(&cell, g, row, i);
			buf_str(b, head ? "<th scope=\"row\"" : "<td");
			buf_str(b,
			    g->cols[i].kind == OUT_NUMBER ? " class=\"n\">"
							  : ">");
			chart_text(b, cell.s);
			buf_str(b, head ? "</th>" : "</td>");
		}
		buf_str(b, "</tr>\n");
	}
	buf_str(b, "</tbody></table></div>\n");
	if (n > max)
		buf_fmt(b,
		    _("<p class=\"note\">The first %zu of %zu rows.</p>\n"),
		    max, n);
	if (folded)
		buf_str(b, "</details>\n");
	buf_free(&cell);
}

/* Adds how a figure has changed since the time before: a sign, and a word if
 * the change is good or bad news. */
static void
change(struct buf *b, const struct grid *g, const struct grid *before, size_t i)
{
	static const char *const signs[] = { "↓", "=", "↑" };
	enum grid_better better = g->cols[i].better;
	struct buf by = { 0 }, was = { 0 };
	int way = chart_change(&by, g, before, i);
	bool news = way != 0 && better != GRID_EITHER;
	bool good = news && (way > 0) == (better == GRID_MORE);

	buf_fmt(b, "<dd class=\"was%s\">",
	    !news      ? ""
		: good ? " good"
		       : " bad");
	chart_value(&was, before, 0, i);
	/* without a value now or before there is no change */
	if (by.n > 0)
		buf_str(b, signs[way + 1]);
	if (way != 0) {
		buf_ch(b, ' ');
		chart_text(b, by.s);
	}
	if (news)
		buf_fmt(b, " %s", good ? _("better") : _("worse"));
	buf_fmt(b, "%s<span>%s ", by.n > 0 ? ", " : "", _("before:"));
	chart_text(b, was.s);
	buf_str(b, "</span></dd>");
	buf_free(&by);
	buf_free(&was);
}

/* Adds the figures of a single row without keys as large tiles. */
static void
tiles(struct buf *b, const struct grid *g, const struct grid *before)
{
	struct buf cell = { 0 };

	buf_str(b, "<dl class=\"tiles\">");
	for (size_t i = 0; i < g->ncols; i++) {
		buf_clear(&cell);
		chart_value(&cell, g, 0, i);
		buf_str(b, "<div><dt>");
		label(b, g, g->cols[i].name);
		buf_str(b, "</dt><dd>");
		chart_text(b, cell.s);
		buf_str(b, "</dd>");
		if (before != NULL)
			change(b, g, before, i);
		buf_str(b, "</div>");
	}
	buf_str(b, "</dl>\n");
	buf_free(&cell);
}

/* Adds the id of a part. An id has no white space. */
static void
anchor(struct buf *b, const char *name)
{
	struct buf id = { 0 };

	for (; *name != '\0'; name++)
		buf_ch(&id,
		    (char)(strchr(" \t\r\n", *name) != NULL ? '_' : *name));
	chart_text(b, buf_s(&id));
	buf_free(&id);
}

/* Returns true if the figures of the part are tiles. */
static bool
tiled(const struct grid *g)
{
	return grid_keys(g) == 0 && grid_rows(g) == 1;
}

/* Adds what a part says of its time beside what the page says: which periods
 * are cut short, or that it has no span but an end. */
static void
part_note(struct buf *b, const struct page *page, const struct grid *g)
{
	struct buf note = { 0 };

	if (page->n == 1)
		buf_str(&note, g->note);
	else if (strncmp(g->note, page->note, strcspn(page->note, ",")) != 0)
		buf_str(&note, _("as of the end of this time"));
	else
		grid_cut_note(g, &note);
	if (note.n > 0) {
		buf_str(b, "<p class=\"note\">");
		chart_text(b, note.s);
		buf_str(b, "</p>\n");
	}
	buf_free(&note);
}

static void
part(struct buf *b, const struct page *page, const struct page_part *p,
    int *pictures)
{
	const struct grid *g = p->grid;
	bool whole = tiled(g) || page->n == 1;

	buf_fmt(b, "<section%s aria-labelledby=\"h-",
	    whole ? " class=\"whole\"" : "");
	anchor(b, p->name);
	buf_str(b, "\" id=\"");
	anchor(b, p->name);
	buf_str(b, "\"><h2 id=\"h-");
	anchor(b, p->name);
	buf_str(b, "\">");
	name_of(b, g);
	buf_str(b, "</h2>");
	part_note(b, page, g);
	if (tiled(g))
		tiles(b, g, p->before);
	else {
		/* the style shows the one that fits the screen */
		chart_svg(b, g, CHART_LARGE, ++*pictures);
		chart_svg(b, g, CHART_SMALL, ++*pictures);
		table(b, g, page->n > 1 ? PAGE_ROWS : SIZE_MAX);
	}
	buf_str(b, "</section>\n");
}

/* Adds the names of the parts in which nothing was counted. */
static void
nothing(struct buf *b, const struct page *page)
{
	const char *between = "";

	buf_fmt(b, "<section class=\"none\"><h2>%s</h2><p>",
	    _("Nothing was counted."));
	for (size_t i = 0; i < page->n; i++) {
		if (grid_rows(page->part[i].grid) > 0)
			continue;
		buf_str(b, between);
		name_of(b, page->part[i].grid);
		between = " · ";
	}
	buf_str(b, "</p></section>\n");
}

/* Adds the links to the parts of the page. */
static void
navigation(struct buf *b, const struct page *page)
{
	buf_fmt(b, "<nav aria-label=\"%s\"><ul>", _("Parts"));
	for (size_t i = 0; i < page->n; i++) {
		if (grid_rows(page->part[i].grid) == 0)
			continue;
		buf_str(b, "<li><a href=\"#");
		anchor(b, page->part[i].name);
		buf_str(b, "\">");
		label(b, NULL, page->part[i].name);
		buf_str(b, "</a></li>");
	}
	buf_str(b, "</ul></nav>\n");
}

/* Adds what stands above the parts. */
static void
header(struct buf *b, const struct page *page, const char *first)
{
	if (first != NULL) {
		buf_str(b, "<a class=\"skip\" href=\"#");
		anchor(b, first);
		buf_fmt(b, "\">%s</a>", _("To the figures"));
	}
	buf_str(b, "<header><h1>");
	chart_text(b, page->title);
	buf_str(b, "</h1>");
	if (page->n > 1) {
		buf_str(b, "<p class=\"note\">");
		chart_text(b, page->when != NULL ? page->when : page->note);
		buf_str(b, "</p>");
	}
	buf_str(b, "</header>\n");
	if (first != NULL)
		navigation(b, page);
}

void
page_html(struct buf *b, const struct page *page)
{
	const char *first = NULL;
	size_t filled = 0;
	int pictures = 0;

	for (size_t i = page->n; i-- > 0;)
		if (grid_rows(page->part[i].grid) > 0) {
			first = page->n > 1 ? page->part[i].name : NULL;
			filled++;
		}
	buf_fmt(b,
	    "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'unsafe-inline'\"><title>",
	    /* the language of the translation: en, pt-BR */
	    _("en"));
	chart_text(b, page->title);
	buf_fmt(b, "</title><style>%s%s%s</style></head><body>\n",
	    chart_style(), page_colours, page_style);
	header(b, page, first);
	buf_str(b, "<main>\n");
	for (size_t i = 0; i < page->n; i++)
		if (grid_rows(page->part[i].grid) > 0)
			part(b, page, &page->part[i], &pictures);
	if (filled < page->n)
		nothing(b, page);
	buf_str(b, "</main></body></html>\n");
}

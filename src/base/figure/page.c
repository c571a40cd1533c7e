/* page.c - grids as one HTML page that needs nothing else */
#include <stdint.h>
#include <string.h>

#include "chart.h"
#include "translate.h"
#include "page.h"

static const char *const style =
    ":root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#c8c8c8;"
    "--soft:#f4f4f2;--link:#0b57a4}"
    "@media(prefers-color-scheme:dark){:root{--ink:#eee;--paper:#16181b;"
    "--line:#4a4d52;--soft:#212429;--link:#8cc4ff}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:1rem;max-width:90rem;color:var(--ink);"
    "background:var(--paper);font:16px/1.5 system-ui,sans-serif}"
    "h1{font-size:1.6rem;margin:.5rem 0 0}h2{font-size:1.2rem;margin:0}"
    "a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px "
    "solid var(--link);outline-offset:2px}"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem}"
    "nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;"
    "list-style:none}nav a{display:inline-block;padding:.4rem 0}"
    "section{border-top:1px solid var(--line);padding:1.2rem 0}"
    ".note{opacity:.8;font-size:.9rem;margin:.2rem 0 .8rem}"
    ".wide{overflow-x:auto}"
    ".small{display:none;width:100%;max-width:32rem}"
    "@media screen and (max-width:40rem){.large{display:none}"
    ".small{display:block}}"
    "table{border-collapse:collapse;font-variant-numeric:tabular-nums;"
    "font-size:.92rem}th,td{padding:.3rem .7rem;border-bottom:1px solid "
    "var(--line);text-align:left;white-space:nowrap}"
    "thead th{background:var(--soft);white-space:normal}tbody th{font-weight:500}"
    ".n{text-align:right}td:not(.n){white-space:normal;min-width:6rem}"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,"
    "1fr));gap:.8rem;margin:0}.tiles div{background:var(--soft);padding:.8rem;"
    "border-radius:.4rem}.tiles dt{font-size:.85rem}.tiles dd{margin:0;"
    "font-size:1.5rem;font-weight:600}"
    "summary{cursor:pointer;padding:.4rem 0}"
    "h1::first-letter,h2::first-letter{text-transform:uppercase}"
    "@media print{details::details-content{content-visibility:visible}body{max-width:none;color:#000;background:#fff}"
    "nav,.skip{display:none}section{break-inside:avoid}"
    ".wide{overflow:visible}}";

/* Adds the name of a column or a part as people read it, escaped. */
static void
label(struct buf *b, const char *name)
{
	struct buf text = { 0 };

	chart_label(&text, name);
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
		label(b, g->cols[i].name);
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
		label(b, column.s);
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

/* Adds the figures of a single row without keys as large tiles. */
static void
tiles(struct buf *b, const struct grid *g)
{
	struct buf cell = { 0 };

	buf_str(b, "<dl class=\"tiles\">");
	for (size_t i = 0; i < g->ncols; i++) {
		buf_clear(&cell);
		chart_value(&cell, g, 0, i);
		buf_str(b, "<div><dt>");
		label(b, g->cols[i].name);
		buf_str(b, "</dt><dd>");
		chart_text(b, cell.s);
		buf_str(b, "</dd></div>");
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

static void
part(struct buf *b, const struct grid *g, const char *name, size_t max,
    int *pictures)
{
	size_t n = grid_rows(g);

	buf_str(b, "<section aria-labelledby=\"h-");
	anchor(b, name);
	buf_str(b, "\" id=\"");
	anchor(b, name);
	buf_str(b, "\"><h2 id=\"h-");
	anchor(b, name);
	buf_str(b, "\">");
	name_of(b, g);
	buf_str(b, "</h2><p class=\"note\">");
	chart_text(b, g->note);
	buf_str(b, "</p>\n");
	if (n == 0)
		buf_fmt(b, "<p>%s</p>\n", _("Nothing was counted."));
	else if (grid_keys(g) == 0 && n == 1)
		tiles(b, g);
	else {
		/* the style shows the one that fits the screen */
		chart_svg(b, g, CHART_LARGE, ++*pictures);
		chart_svg(b, g, CHART_SMALL, ++*pictures);
		table(b, g, max);
	}
	buf_str(b, "</section>\n");
}

/* Adds the links to the parts of the page. */
static void
navigation(struct buf *b, const char *const *names, size_t n)
{
	buf_fmt(b, "<nav aria-label=\"%s\"><ul>", _("Parts"));
	for (size_t i = 0; i < n; i++) {
		buf_str(b, "<li><a href=\"#");
		anchor(b, names[i]);
		buf_str(b, "\">");
		label(b, names[i]);
		buf_str(b, "</a></li>");
	}
	buf_str(b, "</ul></nav>\n");
}

void
page_html(struct buf *b, const char *title, const char *note,
    const struct grid *const *g, const char *const *names, size_t n)
{
	int pictures = 0;

	buf_fmt(b,
	    "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'unsafe-inline'\"><title>",
	    /* the language of the translation: en, pt-BR */
	    _("en"));
	chart_text(b, title);
	buf_fmt(b, "</title><style>%s%s</style></head><body>\n", style,
	    chart_style());
	if (n > 1) {
		buf_str(b, "<a class=\"skip\" href=\"#");
		anchor(b, names[0]);
		buf_fmt(b, "\">%s</a>", _("To the figures"));
	}
	buf_str(b, "<header><h1>");
	chart_text(b, title);
	buf_str(b, "</h1>");
	if (n > 1) {
		buf_str(b, "<p class=\"note\">");
		chart_text(b, note);
		buf_str(b, "</p>");
	}
	buf_str(b, "</header>\n");
	if (n > 1)
		navigation(b, names, n);
	buf_str(b, "<main>\n");
	for (size_t i = 0; i < n; i++)
		part(
		    b, g[i], names[i], n > 1 ? PAGE_ROWS : SIZE_MAX, &pictures);
	buf_str(b, "</main></body></html>\n");
}

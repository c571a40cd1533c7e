/* feed.c - what machines read of a site: a feed, and a sitemap */
#include <stdio.h>
#include <stdlib.h>

#include "site.h"
#include "document.h"

#define NEWEST 20 /* articles of a feed */

static int
by_update(const void *a, const void *b)
{
	const struct site_article *const *x = a, *const *y = b;

	if ((*x)->a.updated.s != (*y)->a.updated.s)
		return (*x)->a.updated.s < (*y)->a.updated.s ? 1 : -1;
	return (*x)->a.id < (*y)->a.id ? 1 : -1;
}

static void
add_entry(struct buf *b, const struct site *s, const struct site_article *one)
{
	struct buf html = { 0 };

	buf_str(b, "<entry xml:lang=\"");
	site_text(b, one->tag);
	buf_str(b, "\">\n<title>");
	site_text(b, one->a.title);
	buf_str(b, "</title>\n<id>");
	site_text(b, s->url);
	buf_fmt(b, "/%lld.html</id>\n<link href=\"", (long long)one->a.id);
	site_text(b, s->url);
	buf_fmt(b, "/%lld.html\"/>\n<updated>", (long long)one->a.id);
	when_format(b, one->a.updated);
	buf_str(b, "</updated>\n<content type=\"html\">");
	site_body(&html, s, &one->a);
	site_text(b, buf_s(&html));
	buf_str(b, "</content>\n</entry>\n");
	buf_free(&html);
}

void
site_feed(struct buf *b, const struct site *s)
{
	const struct site_article **v = xcalloc(s->n + 1, sizeof(*v));

	for (size_t i = 0; i < s->n; i++)
		v[i] = &s->v[i];
	qsort(v, s->n, sizeof(*v), by_update);
	buf_str(b,
	    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
	    "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>");
	site_text(b, s->title);
	buf_str(b, "</title>\n<id>");
	site_text(b, s->url);
	buf_str(b, "/</id>\n<link rel=\"self\" href=\"");
	site_text(b, s->url);
	buf_str(b, "/feed.xml\"/>\n<author><name>");
	site_text(b, s->title);
	buf_str(b, "</name></author>\n<updated>");
	when_format(b, s->n > 0 ? v[0]->a.updated : (struct instant){ 0 });
	buf_str(b, "</updated>\n");
	for (size_t i = 0; i < s->n && i < NEWEST; i++)
		add_entry(b, s, v[i]);
	buf_str(b, "</feed>\n");
	free(v);
}

static void
add_place(struct buf *b, const struct site *s, const char *name)
{
	buf_str(b, "<url><loc>");
	site_text(b, s->url);
	buf_fmt(b, "/%s</loc>", name);
}

void
site_map(struct buf *b, const struct site *s)
{
	buf_str(b,
	    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns="
	    "\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
	for (enum site_tongue t = 0; t < SITE_TONGUES; t++)
		if (s->of[t] > 0) {
			add_place(b, s, site_name(s, t));
			buf_str(b, "</url>\n");
		}
	for (size_t i = 0; i < s->n; i++) {
		char name[32];

		snprintf(
		    name, sizeof(name), "%lld.html", (long long)s->v[i].a.id);
		add_place(b, s, name);
		buf_str(b, "<lastmod>");
		when_format(b, s->v[i].a.updated);
		buf_str(b, "</lastmod></url>\n");
	}
	buf_str(b, "</urlset>\n");
}

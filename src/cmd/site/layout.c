/* layout.c - what all pages of a site share: head, colours, foot */
#include <sodium.h>
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "page.h"
#include "site.h"

static const char style[] =
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:16px;max-width:46rem;color:var(--ink);"
    "background:var(--paper);font:16px/1.5 system-ui,sans-serif;"
    "overflow-wrap:break-word}"
    "h1{font-size:28px;line-height:1.3;margin:16px 0 8px}"
    "h2{font-size:20px;line-height:1.3;margin:32px 0 8px}"
    "h3,h4,h5,h6{font-size:16px;margin:24px 0 8px}"
    "a{color:var(--link)}a:focus-visible,input:focus-visible{outline:3px solid "
    "var(--link);outline-offset:2px}"
    ".skip{position:absolute;left:-99rem}.skip:focus{left:16px}"
    "header,footer{display:flex;flex-wrap:wrap;gap:0 24px;font-size:14px}"
    "header{border-bottom:1px solid var(--line)}"
    "footer{border-top:1px solid var(--line);margin-top:32px}"
    "header a,footer a{display:inline-block;padding:12px 0}"
    "header a:first-child{font-weight:600;margin-right:auto}"
    ".note{color:var(--muted);font-size:14px;margin:0 0 16px}"
    "main{min-height:50vh}main ul.list{list-style:none;margin:0;padding:0}"
    "ul.list li{border-bottom:1px solid var(--line)}"
    "ul.list a{display:block;padding:10px 0}"
    "label{display:block;font-weight:600;margin-top:16px}"
    "input{font:inherit;width:100%;padding:10px 12px;margin:4px 0;"
    "color:var(--ink);background:var(--panel);border:1px solid var(--muted);"
    "border-radius:4px}"
    "pre,code{background:var(--panel);border-radius:4px;font-size:14px}"
    "pre{padding:8px 12px;overflow-x:auto}code{padding:1px 4px}"
    "pre code{padding:0}blockquote{margin:16px 0;padding:0 16px;"
    "border-left:4px solid var(--line);color:var(--muted)}"
    "article{max-width:70ch;overflow-x:auto}article table{"
    "border-collapse:collapse;font-size:14px;line-height:1.3}"
    "article th,article td{padding:8px;border:1px solid var(--line);"
    "text-align:left}article img{max-width:100%;height:auto}"
    "@media print{header,footer,form,.skip{display:none}body{max-width:none;"
    "color:#000;background:#fff}a{color:#000}pre,blockquote,table{"
    "break-inside:avoid}h1,h2,h3{break-after:avoid}"
    "article a[href^=http]::after{content:\" (\" attr(href) \")\"}}";

const struct site_article *
site_find(const struct site *s, int64_t id)
{
	for (size_t i = 0; i < s->n; i++)
		if (s->v[i].a.id == id)
			return &s->v[i];
	return NULL;
}

const char *
site_name(const struct site *s, enum site_tongue t)
{
	enum site_tongue first = s->of[SITE_PORTUGUESE] > s->of[SITE_ENGLISH]
	    ? SITE_PORTUGUESE
	    : SITE_ENGLISH;

	return t == first	   ? "index.html"
	    : t == SITE_PORTUGUESE ? "pt.html"
				   : "en.html";
}

void
site_text(struct buf *b, const char *s)
{
	document_html(b, s, strlen(s));
}

void
site_day(struct buf *b, struct instant at, enum site_tongue t)
{
	struct buf when = { 0 };
	const char *year, *month, *day;

	when_format(&when, at); /* 2026-03-02T... */
	year = buf_s(&when);
	month = year + 5;
	day = year + 8;
	buf_fmt(b, "<time datetime=\"%s\">", year);
	if (t == SITE_PORTUGUESE)
		buf_fmt(b, "%ld de %s de %.4s</time>", strtol(day, NULL, 10),
		    site_words[t].month[strtol(month, NULL, 10) - 1], year);
	else
		buf_fmt(b, "%ld %s %.4s</time>", strtol(day, NULL, 10),
		    site_words[t].month[strtol(month, NULL, 10) - 1], year);
	buf_free(&when);
}

/* Adds "'sha256-...'", which lets one text of a page count. */
static void
add_hash(struct buf *b, const char *const *part, size_t n)
{
	unsigned char h[crypto_hash_sha256_BYTES];
	char text[sodium_base64_ENCODED_LEN(
	    sizeof(h), sodium_base64_VARIANT_ORIGINAL)];
	crypto_hash_sha256_state all;

	crypto_hash_sha256_init(&all);
	for (size_t i = 0; i < n; i++)
		crypto_hash_sha256_update(
		    &all, (const unsigned char *)part[i], strlen(part[i]));
	crypto_hash_sha256_final(&all, h);
	sodium_bin2base64(
	    text, sizeof(text), h, sizeof(h), sodium_base64_VARIANT_ORIGINAL);
	buf_fmt(b, "'sha256-%s'", text);
}

/* What the page may do: its own style and script, pictures, nothing else. */
static void
add_policy(struct buf *b, const char *script)
{
	const char *const styles[] = { page_colours, style };

	buf_str(b,
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; base-uri 'none'; form-action 'none'; "
	    "img-src https: http:; style-src ");
	add_hash(b, styles, 2);
	if (script != NULL) {
		buf_str(b, "; script-src ");
		add_hash(b, &script, 1);
	}
	buf_str(b, "\">\n");
}

static void
add_links(struct buf *b, const struct site *s, const struct site_head *h)
{
	const struct site_words *w = &site_words[h->tongue];

	buf_fmt(b, "<a class=\"skip\" href=\"#main\">%s</a>\n<header>\n<a ",
	    w->skip);
	buf_fmt(b, "href=\"%s\">", site_name(s, h->tongue));
	site_text(b, s->title);
	buf_str(b, "</a>\n");
	for (enum site_tongue t = 0; t < SITE_TONGUES; t++)
		if (t != h->tongue && h->other[t] != NULL)
			buf_fmt(b,
			    "<a href=\"%s\" hreflang=\"%s\" lang=\"%s\">%s</a>"
			    "\n",
			    h->other[t], site_words[t].tag, site_words[t].tag,
			    site_words[t].name);
	buf_fmt(b, "</header>\n<main id=\"main\" lang=\"%s\">\n", h->tag);
}

void
site_begin(struct buf *b, const struct site *s, const struct site_head *h)
{
	buf_fmt(b,
	    "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n",
	    site_words[h->tongue].tag);
	add_policy(b, h->script);
	buf_str(b,
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">\n<meta name=\"referrer\" "
	    "content=\"no-referrer\">\n<title>");
	if (h->title != NULL) {
		site_text(b, h->title);
		buf_str(b, " - ");
	}
	site_text(b, s->title);
	buf_str(b, "</title>\n");
	if (s->url != NULL)
		buf_fmt(b,
		    "<link rel=\"alternate\" type=\"application/atom+xml\" "
		    "title=\"%s\" href=\"feed.xml\">\n",
		    site_words[h->tongue].feed);
	buf_fmt(
	    b, "<style>%s%s</style>\n</head>\n<body>\n", page_colours, style);
	add_links(b, s, h);
}

void
site_end(struct buf *b, const struct site *s, const struct site_head *h)
{
	const struct site_words *w = &site_words[h->tongue];

	buf_fmt(b, "</main>\n<footer>\n<a href=\"%s\">%s</a>\n",
	    site_name(s, h->tongue), w->contents);
	if (s->url != NULL)
		buf_fmt(b, "<a href=\"feed.xml\">%s</a>\n", w->feed);
	buf_str(b, "</footer>\n");
	if (h->script != NULL)
		buf_fmt(b, "<script>%s</script>\n", h->script);
	buf_str(b, "</body>\n</html>\n");
}

/* lookup.c - the search of a site: its words, and the script that finds them */
#include <stdlib.h>
#include <string.h>

#include "markdown.h"
#include "site.h"
#include "words.h"

/*
 * A word of the question finds words that begin like it: all its letters, or of
 * a longer word all but the last one or two. A word of the title counts four
 * times, and a rare word more than a frequent one. index.html#search=vpn asks
 * at once.
 */
const char *const site_script =
    "'use strict';(function(){"
    "var d=document,g=function(i){return d.getElementById(i)},"
    "x=JSON.parse(g('index').textContent),w=g('words'),list=g('found'),"
    "c=g('count'),all=g('all');"
    "function fold(s){return s.toLowerCase().normalize('NFD').replace("
    "/[\\u0300-\\u036f]/g,'').split(/[^\\p{L}\\p{N}]+/u).filter(Boolean)}"
    "function like(q,t){var n=q.length,k=n>4?q.slice(0,n>5?-2:-1):q;"
    "return t.indexOf(' '+k)}"
    "function find(){var q=fold(w.value),s=[],df=q.map(function(v){"
    "return x.filter(function(a){return like(v,a[2]+a[3])>=0}).length});"
    "x.forEach(function(a){var n=0;q.forEach(function(v,i){"
    "var r=Math.log(1+x.length/(df[i]||1));"
    "if(like(v,a[2])>=0)n+=4*r;if(like(v,a[3])>=0)n+=r});"
    "if(n>0)s.push([n,a])});"
    "s.sort(function(a,b){return b[0]-a[0]||a[1][0]-b[1][0]});"
    "list.textContent='';s.slice(0,20).forEach(function(r){"
    "var li=d.createElement('li'),a=d.createElement('a');"
    "a.href=r[1][0]+'.html';a.textContent=r[1][1];li.append(a);"
    "list.append(li)});var any=q.length>0;all.hidden=any;"
    "c.textContent=!any?'':!s.length?c.dataset.nothing:s.length===1?'1 '+"
    "c.dataset.one:s.length+' '+c.dataset.found}"
    "g('search').hidden=false;w.addEventListener('input',find);"
    "g('search').addEventListener('submit',function(e){e.preventDefault();"
    "find()});var asked=new URLSearchParams(location.hash.slice(1)).get("
    "'search');if(asked)w.value=asked;if(w.value)find()})();";

/* Adds a text in JSON inside of HTML: nothing in it can end the element. */
static void
add_json(struct buf *b, const char *s)
{
	buf_ch(b, '"');
	for (; *s != '\0'; s++)
		if (strchr("\"\\<>&", *s) != NULL || (unsigned char)*s < ' ')
			buf_fmt(b, "\\u%04x", (unsigned)(unsigned char)*s);
		else
			buf_ch(b, *s);
	buf_ch(b, '"');
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Adds the different words of a text, each once, with a space before each;
 * common ones are left out if anything else is there. */
static void
add_words(struct buf *b, const char *s)
{
	struct words ws = { 0 };
	struct buf all = { 0 };
	const char **v;
	size_t n = 0;

	words_add(&ws, s, STEM_NONE, 0);
	v = xcalloc(ws.n + 1, sizeof(*v));
	for (size_t i = 0; i < ws.n; i++)
		if (!ws.w[i].common)
			v[n++] = words_text(&ws, &ws.w[i]);
	qsort(v, n, sizeof(*v), by_text);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(v[i], v[i - 1]) != 0)
			buf_fmt(&all, " %s", v[i]);
	add_json(b, buf_s(&all));
	free(v);
	buf_free(&all);
	words_free(&ws);
}

void
site_words_index(struct buf *b, const struct site *s, enum site_tongue t)
{
	static const struct markdown_look plain = { .away = true };
	struct buf text = { 0 };
	bool any = false;

	buf_ch(b, '[');
	for (size_t i = 0; i < s->n; i++) {
		const struct article *a = &s->v[i].a;

		if (s->v[i].tongue != t)
			continue;
		buf_fmt(b, "%s[%lld,", any ? ",\n" : "", (long long)a->id);
		any = true;
		add_json(b, a->title);
		buf_ch(b, ',');
		add_words(b, a->title);
		buf_ch(b, ',');
		buf_clear(&text);
		markdown_text(&text, a->body, &plain);
		if (a->tag != NULL)
			buf_fmt(&text, " %s", a->tag);
		add_words(b, buf_s(&text));
		buf_ch(b, ']');
	}
	buf_ch(b, ']');
	buf_free(&text);
}

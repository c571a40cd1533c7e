/* build.c - the folder of a site, made as a whole */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build.h"
#include "new_folder.h"
#include "site.h"
#include "words.h"

#define MADE_BY ".hd-site" /* a folder with this file is a site */

/* ------------------------------------------------------------------- options
 */

void
build_check(struct cmd *c, struct build *b)
{
	struct buf url = { 0 };
	const char *s = b->url;

	if (s == NULL)
		return;
	if ((strncmp(s, "https://", 8) != 0 && strncmp(s, "http://", 7) != 0) ||
	    strpbrk(s, " \t\r\n\"<>\\#?") != NULL)
		cmd_usage(c,
		    _("--url: \"%s\" is not a URL such as "
		      "https://help.example.org"),
		    s);
	buf_str(&url, s);
	while (url.n > 0 && url.s[url.n - 1] == '/')
		url.s[--url.n] = '\0';
	b->url = mem_keep(&c->keepsake, url.s, url.n);
	buf_free(&url);
}

/* ------------------------------------------------------------------ articles
 */

/* Finds the language of an article, and that of the words around it. */
static void
find_language(struct site_article *s)
{
	enum stem_language is = stem_tag(s->a.language);

	s->tag = s->a.language;
	if (s->tag == NULL)
		is = words_language(s->a.title, s->a.body);
	s->tongue = is == STEM_PORTUGUESE ? SITE_PORTUGUESE : SITE_ENGLISH;
	if (s->tag == NULL)
		s->tag = site_words[s->tongue].tag;
}

static void
read_site(struct cmd *c, const struct build *b, struct site *s)
{
	size_t n;
	struct article *all = article_public(&c->desk, &c->keepsake, &n);

	*s = (struct site){ .url = b->url,
		.title = b->title != NULL
		    ? b->title
		    : desk_setting(&c->desk, "name", "Help"),
		.v = xcalloc(n + 1, sizeof(*s->v)),
		.n = n };
	for (size_t i = 0; i < n; i++) {
		s->v[i].a = all[i];
		find_language(&s->v[i]);
		s->of[s->v[i].tongue]++;
	}
	free(all);
}

/* -------------------------------------------------------------------- files
 */

static _Noreturn void
failed(const struct build *b)
{
	die(EX_CANTCREAT, "%s: %s", b->folder, translate_error(errno));
}

static void
write_file(const struct build *b, const struct new_folder *f, const char *name,
    struct buf *text)
{
	int fd = new_folder_file(f, name);
	size_t done = 0;

	while (fd != -1 && done < text->n) {
		ssize_t n = write(fd, text->s + done, text->n - done);

		if (n <= 0)
			failed(b);
		done += (size_t)n;
	}
	/* everybody may read it, the program of a web server too */
	if (fd == -1 || fchmod(fd, 0644) == -1 || close(fd) == -1)
		failed(b);
	buf_clear(text);
}

static void
write_pages(
    const struct build *b, const struct site *s, const struct new_folder *f)
{
	struct buf text = { 0 };
	char name[32];

	for (enum site_tongue t = 0; t < SITE_TONGUES; t++)
		if (s->of[t] > 0 ||
		    strcmp(site_name(s, t), "index.html") == 0) {
			site_index(&text, s, t);
			write_file(b, f, site_name(s, t), &text);
		}
	for (size_t i = 0; i < s->n; i++) {
		snprintf(
		    name, sizeof(name), "%lld.html", (long long)s->v[i].a.id);
		site_page(&text, s, &s->v[i]);
		write_file(b, f, name, &text);
	}
	if (s->url != NULL) {
		site_feed(&text, s);
		write_file(b, f, "feed.xml", &text);
		site_map(&text, s);
		write_file(b, f, "sitemap.xml", &text);
	}
	buf_str(
	    &text, "hd-site made this folder and replaces it as a whole.\n");
	write_file(b, f, MADE_BY, &text);
	buf_free(&text);
}

bool
build_site(struct cmd *c, const struct build *b)
{
	struct new_folder f;
	struct site s;

	if (!new_folder_free(b->folder) && !new_folder_has(b->folder, MADE_BY))
		die(EX_CANTCREAT,
		    _("%s: is there, and hd-site has not made it; name another "
		      "folder"),
		    b->folder);
	read_site(c, b, &s);
	if (!new_folder_begin(&f, b->folder))
		failed(b);
	write_pages(b, &s, &f);
	if (!new_folder_sync(&f, NULL) ||
	    !new_folder_replace(&f, MADE_BY, 0755))
		failed(b);
	free(s.v);
	return true;
}

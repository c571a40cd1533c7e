/* links.c - links from one article to another */
#include <stdlib.h>
#include <string.h>

#include "links.h"
#include "markdown.h"
#include "number.h"

struct check {
	struct cmd *c;
	const struct folder_file *file;
	const char **link; /* relative links to .md; owned */
	size_t n, cap;
};

/* Notes a link if it leads to a file of an article. */
static void
take(const char *url, void *arg)
{
	struct check *k = arg;
	size_t n = strcspn(url, "#?");

	if (n < 4 || memcmp(url + n - 3, ".md", 3) != 0 ||
	    memchr(url, ':', n) != NULL || *url == '/')
		return;
	k->link = mem_grow(k->link, k->n, &k->cap, sizeof(*k->link));
	k->link[k->n++] = mem_keep(&k->c->of_item, url, n);
}

static bool
leads(struct check *k, const char *link)
{
	struct pool pool = { 0 };
	struct article a;
	int64_t id;
	bool good;
	char *name;

	if (strncmp(link, "./", 2) == 0)
		link += 2;
	name = xstrndup(link, strlen(link) - 3);
	good = number_whole(name, &id);
	free(name);
	if (!good) {
		warn(_("%s: links to %s; write the number of the article, as "
		       "in 12.md"),
		    k->file->path, link);
		return false;
	}
	good = article_read(&k->c->desk, id, &a, &pool) && a.retired.s == NONE;
	mem_free(&pool);
	if (!good)
		warn(_("%s: links to %s, but no article has this id"),
		    k->file->path, link);
	return good;
}

bool
links_good(struct cmd *c, const struct folder_file *file)
{
	struct check k = { .c = c, .file = file };
	const char *body = article_file_body(&file->says);
	bool good = true;

	if (body != NULL)
		markdown_links(body, take, &k);
	for (size_t i = 0; i < k.n; i++)
		good &= leads(&k, k.link[i]);
	free(k.link);
	return good;
}

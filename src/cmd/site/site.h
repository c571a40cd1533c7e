/* site.h - a site on its way into files */
#ifndef SITE_H
#define SITE_H

#include "article.h"
#include "site_words.h"

/* An article with what its page needs. */
struct site_article {
	struct article a;
	const char *tag;	 /* of its language: what it says, or a guess */
	enum site_tongue tongue; /* of the words around it */
};

/* The whole. All is borrowed. */
struct site {
	const char *title, *url; /* url NULL: not known */
	struct site_article *v;
	size_t n;
	size_t of[SITE_TONGUES]; /* how many articles */
};

/* Add the pages: the articles of a language; one article. */
void site_index(struct buf *, const struct site *, enum site_tongue);
void site_page(struct buf *, const struct site *, const struct site_article *);

/* Adds what comes first and last in a page. `name` is that of its file;
 * `script` (NULL: none) is the only one that may run. */
struct site_head {
	enum site_tongue tongue;
	const char *tag; /* of the language of the main part */
	const char *title, *script;
	const char *other[SITE_TONGUES]; /* the same page in the languages */
};
void site_begin(struct buf *, const struct site *, const struct site_head *);
void site_end(struct buf *, const struct site *, const struct site_head *);

/* Adds the text of an article; its links lead to pages of the site. */
void site_body(struct buf *, const struct site *, const struct article *);

/* Adds a text, escaped. */
void site_text(struct buf *, const char *);

/* Adds the day of an instant in words, in UTC. */
void site_day(struct buf *, struct instant, enum site_tongue);

/* Adds the script of the search, and the words that it looks in. */
extern const char *const site_script;
void site_words_index(struct buf *, const struct site *, enum site_tongue);

/* Add a feed (RFC 4287) of the articles changed last, and a sitemap. */
void site_feed(struct buf *, const struct site *);
void site_map(struct buf *, const struct site *);

/* Returns the article with that id, or NULL. */
const struct site_article *site_find(const struct site *, int64_t id);

/* Returns the name of the page of a language: "index.html", "pt.html". */
const char *site_name(const struct site *, enum site_tongue);
#endif

/* article_file.h - an article as a plain file: a small header, then its text */
#ifndef ARTICLE_FILE_H
#define ARTICLE_FILE_H

#include "article.h"

#define ARTICLE_COLUMNS 24 /* room for the columns of the kind */

/*
 * What a file says:
 *
 *	---
 *	id: 7
 *	version: 3
 *	title: VPN error 809
 *	state: public
 *	---
 *
 *	Open UDP ports 500 and 4500.
 *
 * The header has the columns that people write; one that is left out or empty
 * is null in a new article. The version is the one that the file was made from.
 */
struct article_file {
	int64_t id, version;	   /* NONE: the file has none */
	bool has[ARTICLE_COLUMNS]; /* the file says something of the column */
	const char *text[ARTICLE_COLUMNS]; /* by column of the kind; NULL: null;
					      in the pool */
};

/* Reads a file; the pool keeps its texts. Returns false, and in which line what
 * is wrong. */
bool article_file_read(const char *, struct article_file *, struct pool *,
    int *line, struct buf *why);

/* Adds an article as a file. */
void article_file_write(struct buf *, const struct article *, int64_t version);

/* Sets what a file of the article would say. */
void article_file_of(
    const struct article *, struct article_file *, struct pool *);

/* Returns the text, below the header; NULL: there is none. */
const char *article_file_body(const struct article_file *);

/* Returns true if one says the same as the other of all columns that it has. */
bool article_file_same(
    const struct article_file *, const struct article_file *);

/*
 * Brings together what became of a version in a file and in the desk: where
 * only the file has changed, `to` has the column, with the text of the file.
 * Returns false, and the names of the columns, if both have changed one, and
 * not alike.
 */
bool article_file_merge(const struct article_file *file,
    const struct article_file *version, const struct article_file *desk,
    struct article_file *to, struct buf *conflicts);

/* Sets the columns that the file has. Returns false, and why, if one is wrong.
 */
bool article_file_set(struct desk *, const struct article_file *,
    struct article *, struct pool *, struct buf *why);
#endif

/* markdown_impl.h - between the files of the module for Markdown */
#ifndef MARKDOWN_IMPL_H
#define MARKDOWN_IMPL_H

#include <md4c.h>

#include "markdown.h"

/* Reads a text, and tells of its parts as md4c does. */
void markdown_parse(const char *text, const MD_PARSER *, void *arg);

/* Adds a character reference such as &amp; or &#169; as the character that it
 * means; an unknown one, and one of no character, as it is written. */
void markdown_entity(struct buf *, const char *, size_t n);

/* Adds an attribute: a URL or a title. */
void markdown_attribute(struct buf *, const MD_ATTRIBUTE *);

/* Returns true if a URL is relative, or one of http, https, mailto (not for
 * pictures) and tel (not for pictures). */
bool markdown_url(const char *, bool picture);
bool markdown_relative(const char *url);

/* The functions of the module. */
void markdown_to_html(struct buf *, const char *, const struct markdown_html *);
void markdown_to_lines(
    struct buf *, const char *, const struct markdown_look *);

/* A table on its way into lines. */
struct markdown_table {
	struct markdown_cell *cell; /* row by row; owned, with their texts */
	size_t n, cap;
	size_t columns;
};

struct markdown_cell {
	char *text;
	size_t width; /* columns on a screen */
	MD_ALIGN align;
};

/* Adds a cell, with its text in columns of a screen. */
void markdown_table_cell(
    struct markdown_table *, const char *text, size_t width, MD_ALIGN);

/* Calls fn for each line of the table, and forgets its cells. */
void markdown_table_end(struct markdown_table *,
    void (*fn)(const char *line, size_t n, void *arg), void *arg);
#endif

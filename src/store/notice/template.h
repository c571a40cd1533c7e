/* template.h - texts with names in braces, which become values of a ticket */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "kind.h"

/* Who reads a text. All is borrowed; NULL: not known. */
struct reader {
	const char *name;     /* as it stands in {reader.name} */
	const char *language; /* NULL: that of the desk */
	const char *zone;     /* NULL: the setting `zone` */
};

/* What a text is filled with. All is borrowed. */
struct template_values {
	const struct ticket *ticket;
	const struct reader *reader;
	const char *author, *message; /* of the entry that it is about; NULL:
					 none */
	const char *contact; /* whose requests {reader.link} opens; NULL: of
				nobody */
};

/* Returns false, and why, if a text has a name that templates do not know. */
bool template_check(struct desk *, const char *text, struct buf *why);

/* Adds a text with the values of its names. What has no value adds nothing. */
void template_fill(struct desk *, const char *text,
    const struct template_values *, struct buf *);

/*
 * Finds the template that is in use: in this language, else in the same
 * language of elsewhere, else in that of the desk, else in English. Its texts
 * are kept in the pool. Returns false, and why, if there is none.
 */
bool template_find(struct desk *, const char *name, const char *language,
    struct pool *, struct template *, struct buf *why);

/* Finds out what the desk knows of a contact as a reader; also of one who is
 * not known. The texts are kept in the pool. */
void template_reader_contact(
    struct desk *, const char *address, struct pool *, struct reader *);

/*
 * Fills a template with the values of a ticket, for its requester. The text is
 * kept in the pool. Returns MISSING: no such ticket; REFUSED, and why: no such
 * template.
 */
enum answer template_ticket(struct desk *, const char *name, int64_t id,
    struct pool *, const char **text, struct buf *why);
#endif

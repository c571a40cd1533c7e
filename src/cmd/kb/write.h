/* write.h - an article is added or changed: hd-kb add, hd-kb edit */
#ifndef WRITE_H
#define WRITE_H

#include "article.h"
#include "cmd.h"

/* The columns of the article as the options have them; NULL: not given. */
struct write_words {
	const char *title, *state, *language, *tag, *ticket, *translation_of;
	const char *review_at, *owner, *category, *service;
	const char *body;
};

/* Checks --ticket, and takes its number without #. Ends the program (64) if it
 * is no id. */
void write_ticket(struct cmd *, struct write_words *);

/*
 * Reads, before the database is opened, what the words need: --ticket, and the
 * text of -m, of the editor or of standard input. A ticket brings a text of its
 * own; an article that is changed (not `adds`) has one.
 */
void write_begin(struct cmd *, struct write_words *, const char *message,
    bool edit, bool adds);

/*
 * Without operands, adds an article; else changes the article whose id is the
 * operand. Prints its id, or the columns that -c and -o ask for. False if it
 * was refused, and says why.
 */
bool write_article(struct cmd *, const struct write_words *);

/* Prints the id of an article that was changed, or the columns that -c and -o
 * ask for, and counts it. */
void write_changed(struct item *, int64_t id);

/* Sets the columns that the words give; ends the program if one is wrong. */
void write_fill(struct cmd *, const struct write_words *, struct article *);
#endif

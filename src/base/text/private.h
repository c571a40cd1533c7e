/* private.h - takes out of a text what says who people are */
#ifndef PRIVATE_H
#define PRIVATE_H

#include "mention.h"

/* What was found; private_word has its name, and its place is [name]. */
enum private_kind {
	PRIVATE_ADDRESS,   /* of e-mail */
	PRIVATE_NUMBER,	   /* of a telephone, a person, a card, a machine ... */
	PRIVATE_NAME,	   /* one of the names, or one behind "my name is" */
	PRIVATE_SIGNATURE, /* everything from "best regards" on */
	PRIVATE_KINDS
};
const char *private_word(enum private_kind);

/*
 * Adds a text without greetings, signatures, addresses, numbers and names:
 * "[address]" stands in place of an address. Numbers that are dates, times,
 * amounts or versions stay, and so do short ones. `names` are people who are
 * known (near forms count). Calls found(arg, kind, text) for each thing that is
 * taken out. English and Portuguese.
 */
void private_take_out(struct buf *to, const char *,
    const struct mentions *names,
    void (*found)(void *arg, enum private_kind, const char *), void *arg);
#endif

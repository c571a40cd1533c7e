/* requester_impl.h - what the files of requester.h share */
#ifndef REQUESTER_IMPL_H
#define REQUESTER_IMPL_H

#include "entry.h"
#include "requester.h"

/* The field of tickets that has what requesters think of the answer. */
#define REQUESTER_RATING "rating"

/* Returns what a status means, in words for people outside. */
const char *requester_state(enum category);

/* Writes the form that asks for a link by mail. */
void requester_my_form(struct visit *);

/*
 * Makes attachments of the files of a form: their number is returned, and the
 * caller frees *out. One that is too large is wrong.
 */
size_t requester_attached(struct visit *, struct attached **out);

/* The channel of what is sent here. */
const char *requester_channel(struct visit *);
#endif

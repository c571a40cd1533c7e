/* form.h - forms of pages: written with what was typed, taken once */
#ifndef FORM_H
#define FORM_H

#include "visit.h"

/* One question of a form. Texts are borrowed; NULL: none. */
struct form_input {
	const char *name, *label, *help;
	const char *value; /* what stands there before anything is typed */
	const char *type;  /* of HTML: "text", "email", "file" ... */
	const char *auto_complete;
	const char *choices; /* of a list: "a,b,c" */
	bool optional, lines;
};

/* Begins a form that is sent to the path (its own page if it is NULL), and ends
 * it with a button. The name is that of its key. */
void form_begin(struct visit *, const char *path, const char *name, bool files);
void form_end(struct visit *, const char *button);

/* Adds a question. What was typed stays, and what is wrong stands beside it. */
void form_ask(struct visit *, const struct form_input *);

/* Returns what was typed, without blanks at its ends; NULL: nothing. */
const char *form_typed(struct visit *, const char *name);

/* Says what is wrong with a question; the form is then shown again. */
void form_wrong(struct visit *, const char *name, const char *text);

/* Adds the list of what is wrong, if anything is. */
void form_errors(struct visit *);

/*
 * Returns true if the form may be taken: its key is good and new, nobody fell
 * into its trap, and not too many were sent. Otherwise the answer is written.
 * `ticket` is what became of it if it was sent before; NULL: say only thanks.
 */
bool form_taken(struct visit *, const char *name, const char *person,
    void (*again)(struct visit *, int64_t ticket));

/* Says thanks, and nothing else. */
void form_thanks(struct visit *);

/* Notes that the form was taken. */
void form_done(
    struct visit *, const char *name, const char *person, int64_t ticket);
#endif

/* rehearse_impl.h - a case, and a ticket taken back to an instant; between the
 * files of rehearse.h */
#ifndef REHEARSE_IMPL_H
#define REHEARSE_IMPL_H

#include "rec.h"
#include "ticket_row.h"
#include "rehearse.h"

/*
 * Makes the row of a ticket what it was at an instant, for a while: a savepoint
 * is set first. Its clocks, which are those of now, are gone. rehearse_forget
 * prints what rules have done since because of that event, and takes it back;
 * it returns how many records it printed.
 */
void rehearse_recall(
    struct desk *, const struct ticket *then, struct instant at);
int64_t rehearse_forget(
    struct desk *, int64_t ticket, int64_t event, struct out *);

/* A file of cases while it is read. */
struct cases {
	struct desk *d;
	struct out *o;
	struct rec_in *in;
	const struct kind *k;
	const char *path;
	int64_t differ;
};

/* A case that has been tried. */
struct tried {
	const char *name;
	int64_t ticket, before; /* the last event before the trial */
	struct buf ran;		/* the rules, with spaces between them */
	struct buf why;		/* why something was refused */
	struct pool keep;
};

/* Returns the text of a cell of the record; NULL if it is empty. */
const char *rehearse_cell(const struct cases *, const char *column);

/* Makes the ticket of the record. With `rules' they see that it is new. Ends
 * the program if the record is wrong. */
void rehearse_make(const struct cases *, struct tried *, bool rules);

/* Does what the column `then' says. Ends the program if that cannot be. */
void rehearse_happen(const struct cases *, struct tried *, const char *then);

/* Asks the rules by time, once a day. Returns how many records it printed. */
int64_t rehearse_days(struct desk *, struct instant since, struct out *);
#endif

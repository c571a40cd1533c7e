/*
 * ticket_impl.h - a change of a ticket in its parts, shared by the files of
 * ticket.h
 */
#ifndef TICKET_IMPL_H
#define TICKET_IMPL_H

#include "clock_set.h"
#include "ticket.h"

/*
 * Applies the edits of an update to a ticket in memory. False and why if a
 * value has changed meanwhile.
 */
bool ticket_edit_apply(struct ticket *, const struct update *, struct buf *why);

/* Returns true if the update has an edit of that column. */
bool ticket_sets(const struct update *, const char *column);

/*
 * Fills in the team and the level of a new ticket: those of its agent; else the
 * team of its category or service. With an agent, a status that was not given
 * is open instead of new.
 */
void ticket_people_new(struct desk *, struct ticket *, bool status_given);

/*
 * Sets what follows from edits of agent and team. Another agent brings the
 * agent's team and level, and opens a new ticket, unless the update sets these
 * columns. Another team takes the ticket from an agent of other teams, unless
 * the update sets the agent. Nothing follows from an update that tells a
 * history.
 */
void ticket_people_changed(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *);

/*
 * Applies an update to `new`, a copy of `old`, and all that follows from it, in
 * memory. Returns DONE; SAME if nothing differs; REFUSED, and why.
 */
enum answer ticket_follow(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at,
    struct buf *why);

/* People whom a change adds to a ticket, and who are no agents, become
 * contacts. `old` is NULL for a new ticket. */
void ticket_people_seen(
    struct desk *, const struct ticket *old, struct ticket *new);

/*
 * Sets what follows from an edit of the column `merged`, or from a status
 * beside it: a ticket has a merged status while it has a target. `old` is NULL
 * for a new ticket. False, and why, if there is no target, or one that cannot
 * be.
 */
bool ticket_merged_follow(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *, struct buf *why);

/*
 * Sets until when a ticket waits: what the update says, nothing if its status
 * is neither pending nor on hold. `old' and the update are NULL for a new
 * ticket. False, and why, if a ticket that does not wait is to have it.
 */
bool ticket_resume_follow(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at,
    struct buf *why);

/* Returns true if the planned work ends after it starts, or nothing says when;
 * else false, and why. */
bool ticket_window_check(const struct ticket *, struct buf *why);

/* Sets the author of a writing, and on whose side the author is, unless the
 * role was said. */
void ticket_author(struct desk *, const struct ticket *, const struct origin *,
    struct writing *);

/*
 * Moves the clocks by the update, in memory; new->due becomes the next
 * deadline.
 */
void ticket_clocks(struct desk *, struct clock_set *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at);

/*
 * Writes the event of an update and what it changed, not the row itself. Sets
 * update->event.
 */
void ticket_event(struct desk *, const struct ticket *old,
    const struct ticket *new, struct update *, struct instant at,
    const struct origin *);

/*
 * Works out a ticket anew from its life, for ticket_told: the changes of its
 * events, the columns that the program keeps, its row and its clocks. The
 * events from `first` on are those that were told: they are new.
 */
void ticket_rework(struct desk *, int64_t ticket, int64_t first);
#endif

/* sla.h - what hd-sla does: one function for each verb */
#ifndef SLA_H
#define SLA_H

#include "find.h"
#include "opt.h"
#include "out.h"
#include "rec.h"

struct put_file;

/*
 * Says every warning and breach, and does every step, that has come due since
 * the last sweep, in the order in which they did, and writes an event for each.
 * A record each: cause (that event), ticket, metric, instance, kind (warning,
 * breach, step), due, at, policy, priority, team, agent, subject, rung (the
 * warning or step); none into NULL. How many.
 */
int64_t sla_sweep(struct desk *, struct out *);

/*
 * What open clocks of a search are late, or soon will be: the line of a
 * monitoring plugin, and its status: 0 all is well, 1 some are imminent, 2 some
 * are late. Ends the program if a ticket that it asks for is not there.
 */
int sla_monitor(struct desk *, const struct find *, struct buf *line);

/*
 * Gives the open clocks of tickets the aims that policies have for them now,
 * by an event `apply` for each ticket where that changes something. A record
 * for each clock that moves. NULL: all active tickets. How many. Ends the
 * program if one of the tickets is not there.
 */
int64_t sla_apply(struct desk *, const struct ids *, struct out *);

/*
 * How a clock came to count what it counts, interval by interval; metric NULL:
 * all of a ticket. False, and why, if there is no such ticket or clock. Ends
 * the program (status 70) if it does not end in what is stored.
 */
bool sla_explain(struct desk *, int64_t ticket, const char *metric,
    struct out *, struct buf *why);

/* Files with other policies, and what is read of them: sla_files_read. */
struct sla_files {
	struct opt_list policy;	  /* policies, targets, or both */
	struct opt_list calendar; /* calendars, holidays or shifts */
	struct opt_list status;
	const char *reopen; /* of the setting; NULL: as it is */
	struct put_file *policies, *calendars, *statuses;
};

/*
 * Reads the files, before the transaction: a pipe can be read only once. Ends
 * the program if one cannot be read.
 */
void sla_files_read(struct sla_files *);

/*
 * From here to the end of the transaction, which is rolled back and only reads
 * from here on, the policies are those of these files. Policies and targets
 * stand instead of those of the desk, all else is put over it. Which kind of
 * records a file has is seen by its columns. Ends the program if a record is
 * bad.
 */
void sla_pretend(struct desk *, const struct sla_files *);

/*
 * Replays all tickets created since an instant (NONE: all) under the rules as
 * they are in this transaction, and compares with what is stored. A record for
 * each clock, or a summary of breaches gained and lost. How many clocks differ.
 */
int64_t sla_simulate(
    struct desk *, struct instant since, bool summary, struct out *);

/* What is odd about policies and targets, a record each; how many. */
int64_t sla_check(struct desk *, struct out *);
#endif

/* sla.h - what hd-sla does: one function for each verb */
#ifndef SLA_H
#define SLA_H

#include "find.h"
#include "opt.h"
#include "out.h"
#include "outbox.h"
#include "rec.h"

struct put_file;

/* Who is told what a sweep finds. */
struct sla_told {
	struct out *out;	      /* NULL: nothing is printed */
	enum outbox_way way;	      /* of what is printed */
	const char *const *receivers; /* are owed the records, too */
	size_t nreceivers;
};

/*
 * Adds the columns of the records of sweeps: cause (the event), ticket, metric,
 * instance, kind (warning, breach, step), due, at, policy, priority, team,
 * agent, subject, rung (the warning or step).
 */
void sla_columns(struct out *);

/*
 * Reports every warning and breach, and does every step, that has come due
 * since the last sweep, in the order of their instants. Writes an event for
 * each, prints a record, and owes the record to whoever is told. Returns how
 * many there were.
 */
int64_t sla_sweep(struct desk *, const struct sla_told *);

/* Returns true if nothing has come due since the last sweep. */
bool sla_idle(struct desk *);

/* Claims what a receiver is owed, and prints it. Returns how many records there
 * are. */
int64_t sla_offer(
    struct desk *, const char *receiver, enum outbox_way, struct out *);

/*
 * Writes the line of a monitoring plugin about the open clocks that the search
 * finds, and returns its status: 0 all is well, 1 some are imminent, 2 some are
 * late. Ends the program if a ticket that the search names does not exist.
 */
int sla_monitor(struct desk *, const struct find *, struct buf *line);

/*
 * Gives the open clocks of these tickets (NULL: all active ones) the targets
 * that policies have for them now. A ticket whose clocks change gets an event
 * `apply`. Prints a record for each clock that changes, and returns how many
 * there are. Ends the program if one of the tickets does not exist.
 */
int64_t sla_apply(struct desk *, const struct ids *, struct out *);

/*
 * Prints how the time of a clock was worked out, interval by interval: the
 * clocks with this metric, or all clocks of the ticket (METRIC_NONE). Returns
 * MISSING if there is no such ticket and REFUSED if it has no such clock, and
 * why; else DONE. Ends the program (desk_broken) if the intervals do not lead
 * to what is stored.
 */
enum answer sla_explain(
    struct desk *, int64_t ticket, enum metric, struct out *, struct buf *why);

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
 * Uses the records of the files until the end of the transaction, which is
 * rolled back and only reads from here on. Their policies and targets replace
 * those of the desk; all other records are added to those of the desk. The
 * columns of a file show which kind of records it has. Ends the program if a
 * record is bad.
 */
void sla_pretend(struct desk *, const struct sla_files *);

/*
 * Replays all tickets created since an instant (NONE: all) under the policies
 * of this transaction, and compares the clocks with what is stored. Prints a
 * record for each clock, or a summary of breaches gained and lost. Returns how
 * many clocks differ.
 */
int64_t sla_simulate(
    struct desk *, struct instant since, bool summary, struct out *);

/* Prints a record for each problem of policies, targets and statuses, and
 * returns how many there are. */
int64_t sla_check(struct desk *, struct out *);
#endif

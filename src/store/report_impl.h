/* report_impl.h - how a report is made; private to the report files */
#ifndef REPORT_IMPL_H
#define REPORT_IMPL_H

#include "report.h"
#include "sql.h"
#include "tally.h"

#define REPORT_VALUES	8	/* beside the keys, of one row */

struct report {
	struct desk		 *d;
	const struct report_ask	 *ask;
	const struct col	**by;
	size_t			  nby;
	struct tally		  tally;
	bool			 *numeric;
};

/*
 * One pass over rows: the columns `by` and `values` of `kind` for the tickets
 * asked for. `time` names the column whose period makes the first key and that
 * since and until bound; NULL: no period. `fixed` names columns that are keys before `by`. Each row goes to fn with its group
 * and its values (NONE for null).
 */
struct scan {
	const struct kind	*kind;
	const char		*time;
	bool			 only_set;	/* rows in which it is not null */
	const char		*only;		/* one more condition, or NULL */
	struct instant		 before;	/* and not after that; NONE: any */
	const char		*fixed;
	const char		*values[REPORT_VALUES];
	void			(*fn)(struct group *, const int64_t *,
				    struct report *);
	struct instant		 as_of;
};
void	report_scan(struct report *, const struct scan *);

/* The columns of tickets and more, over another FROM. Freed with kind_done. */
struct kind	*report_kind(struct desk *, const char *from,
		    const struct col *extra, size_t n);
void		 report_kind_free(struct kind *);

/* Each report: its measures, and how one row of them is written. */
struct report_def {
	const char	 *name, *help;
	const char	 *source;	/* kind whose columns -b names */
	const char	 *fixed;	/* names of keys that are always there, or NULL */
	bool		  as_of;	/* can be told as of an instant */
	void		(*make)(struct report *);
	const char *const *columns;	/* of the measures, NULL-ended */
	void		(*row)(struct report *, struct group *, struct out *);
};
extern const struct report_def report_volume, report_backlog, report_times,
    report_sla, report_agents, report_history;

/* What -m asks for: sum, max, min, mean, median, p90, p95 of a column. */
size_t	report_measures(const struct report *, const char **names, size_t max);
bool	report_measures_check(const struct report *, struct buf *why);
#endif

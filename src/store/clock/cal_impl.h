/* cal_impl.h - between the files of cal.h */
#ifndef CAL_IMPL_H
#define CAL_IMPL_H

#include "cal.h"
#include "mem.h"

struct cal {
	struct calendar		 c;
	struct calendar_source	 source;
	struct calendar_range	 range;
	struct buf		 bad;		/* why it cannot be used */
	int64_t			 since, until;	/* what is compiled; the same: nothing */
	int64_t			 at;
	struct pool		 keep;
	struct desk		*desk;
	char			*name;
	struct cal		*next;
};

struct cals {
	struct cal	*known;
	struct buf	 changed;	/* to be compiled: a name, a newline, ... */
};

struct cals	*cal_all(struct desk *);

/* Compiles what changed, at the end of a transaction. */
void		 cal_settle(struct desk *, void *cals);

/*
 * Reads the versions of a calendar; false if it has none. Free it in any case.
 */
bool		 cal_open(struct desk *, const char *name, struct cal *);
void		 cal_free(struct cal *);

/* Ends the program (status 65) if what was read cannot be used. */
void		 cal_good(const struct cal *);

/* Reads its holidays and shifts, too. */
void		 cal_whole(struct desk *, struct cal *);

/* Fills a range from the table, for what the table knows. */
void		 cal_rows(struct desk *, const struct cal *,
		    struct calendar_range *, int64_t from, int64_t until);
#endif

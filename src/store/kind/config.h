/*
 * config.h - the records of a kind of configuration, as they are or as they
 * were known when an event happened: today's rows with their history undone
 */
#ifndef CONFIG_H
#define CONFIG_H

#include "kind.h"

#define CONFIG_NOW	INT64_MAX

struct config {
	const struct kind	*kind;
	struct val		**v;	/* a row each, beside kind->cols; texts are kept */
	size_t			 n;
	struct pool		 keep;
};

/*
 * Reads the rows that are not retired, as they were before the event of that
 * number; CONFIG_NOW: as they are.
 */
void	config_read(struct desk *, const char *kind, int64_t event,
	    struct config *);
void	config_free(struct config *);

/*
 * A setting as it was at an instant (NONE: now), or `otherwise`; kept in the
 * pool, or valid while the desk is open.
 */
const char	*config_setting(struct desk *, const char *name,
		    const char *otherwise, struct instant then, struct pool *);

/* A text, number of a row; NULL or NONE if null. */
const char	*config_text(const struct config *, size_t row,
		    const char *column);
int64_t		 config_int(const struct config *, size_t row,
		    const char *column);
#endif

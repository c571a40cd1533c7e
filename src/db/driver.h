/* driver.h - what an engine must provide; private to src/db */
#ifndef DRIVER_H
#define DRIVER_H

#include "db.h"

struct db_driver {
	const char	 *prefix;	/* of the name; "" matches any path */
	const char	 *engine;
	const char	 *begin_read, *begin_write;
	const char	 *type[5];	/* of a column, by enum val_type */
	enum db_code	(*open)(struct db *, const char *, enum db_mode, int *);
	void		(*close)(struct db *);
	enum db_code	(*script)(struct db *, const char *);
	enum db_code	(*version)(struct db *, int *);
	enum db_code	(*set_version)(struct db *, int);
	enum db_code	(*run)(struct db *, const char *, size_t,
			    const struct val *, int64_t *);
	enum db_code	(*query)(struct db *, const char *, size_t,
			    const struct val *, void **stmt);
	enum db_code	(*next)(struct db *, void *stmt, bool *);
	bool		(*null)(void *stmt, int);
	const char	*(*text)(void *stmt, int, size_t *);
	int64_t		(*num)(void *stmt, int);
	double		(*real)(void *stmt, int);
	void		(*done)(struct db *, void *stmt);
	enum db_code	(*new_id)(struct db *, const char *, int64_t *);
	enum db_code	(*sound)(struct db *, struct buf *);
	enum db_code	(*wal)(struct db *, bool);
};

struct db {
	const struct db_driver	*drv;
	void			*conn;	/* the engine's own state */
	bool			 trace;
	bool			 writing;
	struct buf		 err;
};

struct db_rows {
	struct db	*db;
	void		*stmt;
};

extern const struct db_driver	db_sqlite;

/* HD_TRACE=1: the statement, its arguments and how long it took, on stderr. */
void	db_trace(const char *sql, size_t, const struct val *, double seconds);

/* The clock of db_trace, in seconds; 0 unless tracing. */
double	db_clock(const struct db *);
#endif

/* put_file.c - puts the records of a file */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "put.h"
#include "put_file.h"
#include "translate.h"

/* Finds the columns of a file: NULL for those that are another kind's. Returns
 * true if the file has a column of the key that no other kind has. */
static bool
heading(const struct kind *k, const struct kind *also, struct rec_in *in,
    const struct col **cols, size_t n, const char *path, int status)
{
	bool key = false;

	for (size_t i = 0; i < n; i++) {
		const char *name = rec_column(in, i);

		if (also != NULL && strcmp(k->name, "target") == 0 &&
		    strcmp(name, "name") == 0)
			name = "policy"; /* of a file that has both */
		cols[i] = col_find(k->cols, k->n, name);
		if (cols[i] == NULL &&
		    (also == NULL ||
			col_find(also->cols, also->n, name) == NULL))
			die(status,
			    _("%s: \"%s\" is not a column of the kind %s"),
			    path, rec_column(in, i), k->name);
		key |= cols[i] != NULL && (cols[i]->flags & COL_KEY) &&
		    strcmp(name, "policy") != 0 &&
		    strcmp(name, "valid_from") != 0;
	}
	return key;
}

static bool
put_all(struct desk *d, const struct kind *k, const struct kind *also,
    const char *path, int status, struct rec_in *in)
{
	struct origin origin = ORIGIN_NOW;
	const struct col *cols[REC_MAXCOLUMNS];
	struct buf why = { 0 };
	enum rec_got got;
	bool known = false;
	size_t n;

	while ((got = rec_next(in)) == REC_OK) {
		n = rec_columns(in);
		if (!known && !heading(k, also, in, cols, n, path, status) &&
		    also != NULL)
			return false; /* the file has none of this kind */
		known = !rec_named(in);
		if (put_record(d, k, cols, rec_cells(in), n, &origin, NULL,
			&why) == REFUSED)
			die(status, "%s:%lld: %s", path,
			    (long long)rec_line(in), why.s);
	}
	if (got == REC_BAD || got == REC_BROKEN)
		die(status, "%s:%lld: %s", path, (long long)rec_line(in),
		    rec_why(in));
	buf_free(&why);
	return true;
}

bool
put_file_open(struct put_file *f, const char *path)
{
	*f = (struct put_file){ .path = path,
		.spool = { .most = REC_MAXINPUT, .line = REC_MAXRECORD } };
	if ((f->fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return false;
	spool_from(&f->spool, f->fd, path);
	return true;
}

void
put_file_close(struct put_file *f)
{
	spool_free(&f->spool);
	close(f->fd);
}

bool
put_file_any(struct put_file *f)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL, NULL);
	bool any = rec_next(in) != REC_END;

	rec_close(in);
	return any;
}

bool
put_file_has(struct put_file *f, const char *column)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL, NULL);
	bool has = false;

	rec_next(in);
	for (size_t i = 0; i < rec_columns(in); i++)
		has |= strcmp(rec_column(in, i), column) == 0;
	rec_close(in);
	return has;
}

bool
put_file_put(struct desk *d, const char *kind, const char *also,
    struct put_file *f, int status)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL, NULL);
	bool any = put_all(d, kind_find(d, kind),
	    also != NULL ? kind_find(d, also) : NULL, f->path, status, in);

	rec_close(in);
	return any;
}

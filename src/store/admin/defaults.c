/* defaults.c - the first records of a desk, from files that an admin can read
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "translate.h"
#include "put.h"

/* What is named comes before what names it; the kinds that are not here follow.
 */
static const char *const order[] = { "status", "transition", "priority",
	"matrix", "type", "channel", "team", "category", "service",
	"organisation", "calendar", "holiday", "shift", "policy", "target",
	"field", "agent", "contact", "setting" };

/* The columns of a file: NULL for those that are another kind's. */
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
			return false; /* it has none of this kind */
		known = !rec_named(in);
		if (put_record(d, k, cols, rec_cells(in), n, &origin, NULL, &why) ==
		    REFUSED)
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
put_open(struct put_file *f, const char *path)
{
	*f = (struct put_file){ .path = path };
	if ((f->fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return false;
	spool_from(&f->spool, f->fd, path);
	return true;
}

void
put_close(struct put_file *f)
{
	spool_free(&f->spool);
	close(f->fd);
}

bool
put_any(struct put_file *f)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL);
	bool any = rec_next(in) != REC_END;

	rec_close(in);
	return any;
}

bool
put_has(struct put_file *f, const char *column)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL);
	bool has = false;

	rec_next(in);
	for (size_t i = 0; i < rec_columns(in); i++)
		has |= strcmp(rec_column(in, i), column) == 0;
	rec_close(in);
	return has;
}

bool
put_rows(struct desk *d, const char *kind, const char *also, struct put_file *f,
    int status)
{
	struct rec_in *in = rec_open(&f->spool, f->path, REC_AUTO, NULL);
	bool any = put_all(d, kind_find(d, kind),
	    also != NULL ? kind_find(d, also) : NULL, f->path, status, in);

	rec_close(in);
	return any;
}

static bool
ordered(const char *kind)
{
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (strcmp(order[i], kind) == 0)
			return true;
	return false;
}

/* Puts the records of share/defaults/KIND.csv, if there is such a file. */
static void
put_default(struct desk *d, const char *kind)
{
	struct put_file f;
	struct buf name = { 0 };
	char *path;

	buf_fmt(&name, "defaults/%s.csv", kind);
	path = conf_share(name.s);
	if (put_open(&f, path)) {
		put_rows(d, kind, NULL, &f, EX_CONFIG);
		put_close(&f);
	} else if (errno != ENOENT)
		die(EX_OSFILE, "%s: %s", path, strerror(errno));
	free(path);
	buf_free(&name);
}

void
put_defaults(struct desk *d, void *arg)
{
	(void)arg;
	d->unrecorded = true;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		put_default(d, order[i]);
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if ((k->flags & KIND_PUT) && !ordered(k->name))
			put_default(d, k->name);
	d->unrecorded = false;
}

/* defaults.c - the first records of a desk, from files that an admin can read
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "msg.h"
#include "put.h"

/* What is named comes before what names it. */
static const char *const order[] = { "status", "transition", "priority",
	"matrix", "type", "channel", "team", "category", "service",
	"organisation", "calendar", "holiday", "shift", "policy", "target",
	"field", "agent", "contact", "setting" };

static void
put_file(
    struct desk *d, const struct kind *k, const char *path, struct rec_in *in)
{
	struct act act = ACT_NOW;
	const struct col *cols[64];
	struct buf why = { 0 };
	enum rec_got got;
	size_t n;

	while ((got = rec_next(in)) == REC_OK) {
		n = rec_columns(in);
		for (size_t i = 0; i < n && i < 64; i++)
			if ((cols[i] = col_find(
				 k->cols, k->n, rec_column(in, i))) == NULL)
				die(EX_CONFIG,
				    _("%s: \"%s\" is not a column "
				      "of %s"),
				    path, rec_column(in, i), k->name);
		if (put_record(d, k, cols, rec_cells(in), n, &act, &why) ==
		    REFUSED)
			die(EX_CONFIG, "%s:%lld: %s", path,
			    (long long)rec_line(in), why.s);
	}
	if (got != REC_END)
		die(EX_CONFIG, "%s:%lld: %s", path, (long long)rec_line(in),
		    rec_why(in));
	buf_free(&why);
}

void
put_defaults(struct desk *d, void *arg)
{
	(void)arg;
	d->unrecorded = true;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		struct buf name = { 0 };
		struct spool spool = { 0 };
		struct rec_in *in;
		char *path;
		int fd;

		buf_fmt(&name, "defaults/%s.csv", order[i]);
		path = conf_share(name.s);
		if ((fd = open(path, O_RDONLY | O_CLOEXEC)) != -1) {
			spool_from(&spool, fd, path);
			in = rec_open(&spool, path, REC_CSV, NULL);
			put_file(d, kind_find(d, order[i]), path, in);
			rec_close(in);
			spool_free(&spool);
			close(fd);
		} else if (errno != ENOENT)
			die(EX_OSFILE, "%s: %s", path, strerror(errno));
		free(path);
		buf_free(&name);
	}
	d->unrecorded = false;
}

/* desk_place.c - where a desk is, so that a copy of it is another one */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "desk_impl.h"
#include "err.h"
#include "sql.h"
#include "translate.h"

void
desk_place(struct desk *d, struct buf *b)
{
	const char *sql = db_place(d->db), *name = db_opened(d->db);
	char host[256] = "", *path;
	struct pool keep = { 0 };

	if (sql != NULL) {
		buf_str(b, sql_text(d, &keep, sql, DB_NOARGS));
		mem_free(&keep);
		return;
	}
	if (gethostname(host, sizeof(host) - 1) == -1)
		die(EX_OSERR, "gethostname: %s", translate_error(errno));
	if ((path = realpath(name, NULL)) == NULL)
		die(EX_OSERR, "%s: %s", name, translate_error(errno));
	buf_fmt(b, "%s %s", host, path);
	free(path);
}

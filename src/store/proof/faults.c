/* faults.c - the faults of a desk, a record each */
#include <stdarg.h>
#include <string.h>

#include "faults.h"

void
faults_begin(struct faults *f)
{
	out_column(f->o, "kind", OUT_TEXT);
	out_column(f->o, "id", OUT_NUMBER);
	out_column(f->o, "problem", OUT_PROSE);
}

void
faults_add(struct faults *f, const char *kind, int64_t id, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	out_str(f->o, kind);
	out_int(f->o, id);
	out_str(f->o, b.s);
	out_row(f->o);
	f->n++;
	buf_free(&b);
}

void
faults_lines(struct faults *f, const char *kind, struct buf *lines)
{
	char *save = NULL;

	for (char *s = lines->s != NULL ? strtok_r(lines->s, "\n", &save)
					: NULL;
	     s != NULL; s = strtok_r(NULL, "\n", &save))
		faults_add(f, kind, NONE, "%s", s);
	buf_free(lines);
}

/* folder.c - writes reports into a folder: all files, or none */
#include <sys/stat.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "folder.h"
#include "replace.h"

void
folder_write(struct cmd *c, const struct made *f, size_t n, const char *path)
{
	struct new_file *file = xcalloc(n + 1, sizeof(*file));
	enum out_format format = OUT_CSV;
	struct buf name = { 0 };

	if (c->output != NULL)
		out_format(c->output, &format);
	if (mkdir(path, 0777) == -1 && errno != EEXIST)
		die(EX_CANTCREAT, "%s: %s", path, translate_error(errno));
	for (size_t i = 0; i < n; i++) {
		struct spool s = { 0 };

		made_records(&f[i], &s, format, c->excel_safe);
		buf_clear(&name);
		buf_fmt(&name, "%s/%s.%s", path, f[i].words->name,
		    c->output != NULL ? c->output : "csv");
		replace_make(&file[i], &s, "--write", name.s);
		spool_free(&s);
	}
	for (size_t i = 0; i < n; i++)
		replace_take(&file[i]);
	buf_free(&name);
	free(file);
}

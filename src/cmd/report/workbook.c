/* workbook.c - prints reports as one workbook (XLSX), a sheet each */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "unfinished.h"
#include "workbook.h"
#include "xlsx.h"

static const struct xlsx_module *
module(void)
{
	char *path = conf_module("xlsx");
	void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	const struct xlsx_module *m =
	    library != NULL ? dlsym(library, XLSX_MODULE) : NULL;

	if (m == NULL)
		die(EX_UNAVAILABLE,
		    _("the module for XLSX cannot be loaded; was hd-tools "
		      "built with ./configure --with-xlsx? (%s)"),
		    dlerror());
	free(path);
	return m;
}

/* Writes the workbook into a new file; sets the XXXXXX of its name. */
static void
write_file(
    const struct xlsx_module *m, char *file, const struct made *made, size_t n)
{
	const struct grid **g = xcalloc(n + 1, sizeof(*g));
	const char **names = xcalloc(n + 1, sizeof(*names));
	int fd;

	for (size_t i = 0; i < n; i++) {
		g[i] = &made[i].grid;
		names[i] = made[i].words->name;
	}
	if ((fd = unfinished_make(file)) == -1)
		die(EX_CANTCREAT, "%s: %s", file, strerror(errno));
	if (!m->write(file, g, names, n))
		die(EX_IOERR, "%s: %s", file, _("cannot be written"));
	close(fd);
	free(g);
	free(names);
}

void
workbook_print(struct cmd *c, const struct made *made, size_t n)
{
	const struct xlsx_module *m = module();
	const char *tmp = getenv("TMPDIR");
	struct buf file = { 0 };
	int fd;

	buf_fmt(&file, "%s/hd-report.XXXXXX",
	    tmp != NULL && *tmp != '\0' ? tmp : "/tmp");
	write_file(m, file.s, made, n);
	if ((fd = open(file.s, O_RDONLY | O_CLOEXEC)) == -1)
		die(EX_IOERR, "%s: %s", file.s, strerror(errno));
	for (char part[8192];;) {
		ssize_t got = read(fd, part, sizeof(part));

		if (got <= 0)
			break;
		spool_add(&c->printed, part, (size_t)got);
	}
	close(fd);
	unlink(file.s);
	unfinished_done(file.s);
	buf_free(&file);
}

/* workbook.c - prints reports as one workbook (XLSX), a sheet each */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "module.h"
#include "new_file.h"
#include "workbook.h"
#include "xlsx.h"

/* Writes the workbook as a temporary file, and from there to the output. */
static void
print_workbook(struct cmd *c, const struct xlsx_module *m,
    const struct grid *const *g, const char *const *names, size_t n)
{
	struct buf name = { 0 };
	int fd = new_file_temporary(&name);

	if (fd == -1)
		die(EX_CANTCREAT, "%s: %s", name.s, translate_error(errno));
	close(fd);
	if (!m->write(name.s, g, names, n))
		die(EX_IOERR, "%s: %s", name.s, _("cannot be written"));
	if ((fd = open(name.s, O_RDONLY | O_CLOEXEC)) == -1)
		die(EX_IOERR, "%s: %s", name.s, translate_error(errno));
	/* it stays open: the spool may read it in place */
	spool_from(&c->printed, fd, name.s);
	unlink(name.s);
	new_file_forget(name.s);
	buf_free(&name);
}

void
workbook_print(struct cmd *c, const struct made *made, size_t n)
{
	const struct grid **g = xcalloc(n + 1, sizeof(*g));
	const char **names = xcalloc(n + 1, sizeof(*names));
	const struct xlsx_module *m;
	struct buf why = { 0 };

	m = module_load("xlsx", XLSX_MODULE,
	    _("the module for XLSX cannot be loaded; was hd-tools built with "
	      "./configure --with-xlsx?"),
	    &why);
	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	for (size_t i = 0; i < n; i++) {
		g[i] = &made[i].grid;
		names[i] = made[i].words->name;
	}
	print_workbook(c, m, g, names, n);
	free(g);
	free(names);
}

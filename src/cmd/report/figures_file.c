/* figures_file.c - figures in files: whole ones, or none */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sodium.h>

#include "figures_impl.h"
#include "lines.h"
#include "module.h"
#include "new_file.h"
#include "xlsx.h"
#include "replace.h"

void
figures_key(struct buf *b, const struct grid *g, size_t row)
{
	for (size_t i = 0; i < grid_keys(g); i++) {
		const char *s = grid_cell(g, row, i);

		buf_fmt(b, "%s%s", i > 0 ? ", " : "", s != NULL ? s : "");
	}
}

/* ------------------------------------------------------------------- files */

static void
print(const struct grid *g, struct spool *s, enum out_format format, bool safe)
{
	struct out o;

	out_begin(&o, s, format, true);
	o.safe = safe;
	grid_out(g, &o);
	out_end(&o);
}

void
figures_folder(struct cmd *c, struct figures *f, size_t n, const char *path)
{
	struct new_file *file = xcalloc(n + 1, sizeof(*file));
	enum out_format format = OUT_CSV;
	struct buf name = { 0 };

	if (c->output != NULL)
		out_format(c->output, &format);
	if (mkdir(path, 0777) == -1 && errno != EEXIST)
		die(EX_CANTCREAT, "%s: %s", path, strerror(errno));
	for (size_t i = 0; i < n; i++) {
		struct spool s = { 0 };

		print(&f[i].grid, &s, format, c->excel_safe);
		buf_clear(&name);
		buf_fmt(&name, "%s/%s.%s", path, f[i].words->name,
		    c->output != NULL ? c->output : "csv");
		replace_make(&file[i], &s, name.s);
		spool_free(&s);
	}
	for (size_t i = 0; i < n; i++)
		replace_take(&file[i]);
	buf_free(&name);
	free(file);
}

/* ------------------------------------------------------------------ digest */

/* "2024a": what the data of all zones call themselves; NULL: they do not. */
static const char *
zone_data(struct pool *keep)
{
	int fd = open("/usr/share/zoneinfo/tzdata.zi", O_RDONLY | O_CLOEXEC);
	char line[64];
	ssize_t n;

	if (fd == -1)
		return NULL;
	n = read(fd, line, sizeof(line) - 1);
	close(fd);
	line[n > 0 ? n : 0] = '\0';
	if (strncmp(line, "# version ", 10) != 0)
		return NULL;
	return mem_keep(keep, line + 10, strcspn(line + 10, "\n"));
}

void
figures_digest(struct figures *f, const struct report_ask *ask, struct out *o)
{
	static const char *const names[] = { "report", "sha256", "rows",
		"definition", "program", "zone", "tzdata", "as_of" };
	crypto_hash_sha256_state state;
	unsigned char hash[crypto_hash_sha256_BYTES];
	char text[2 * sizeof(hash) + 1], part[4096];
	struct spool s = { 0 };
	struct pool keep = { 0 };
	struct buf as_of = { 0 };
	size_t n;

	print(&f->grid, &s, OUT_CSV, false);
	crypto_hash_sha256_init(&state);
	for (uint64_t at = 0; (n = spool_read(&s, at, part, sizeof(part))) > 0;
	     at += n)
		crypto_hash_sha256_update(
		    &state, (const unsigned char *)part, n);
	crypto_hash_sha256_final(&state, hash);
	sodium_bin2hex(text, sizeof(text), hash, sizeof(hash));
	for (size_t i = o->n; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(
		    o, names[i], i == 2 || i == 3 ? OUT_NUMBER : OUT_TEXT);
	when_format(&as_of, ask->as_of);
	out_str(o, ask->name);
	out_str(o, text);
	out_int(o, (int64_t)grid_rows(&f->grid));
	out_int(o, report_definition(ask->name));
	out_str(o, HD_VERSION);
	out_str(o, ask->zone);
	out_str(o, zone_data(&keep));
	out_str(o, as_of.s);
	out_row(o);
	buf_free(&as_of);
	mem_free(&keep);
	spool_free(&s);
}

/* ---------------------------------------------------------------- workbook */

/* Writes the workbook as a temporary file, and from there to the output. */
static void
print_workbook(struct cmd *c, const struct xlsx_module *m,
    const struct grid *const *g, const char *const *names, size_t n)
{
	struct buf name = { 0 };
	int fd = new_file_temporary(&name);

	if (fd == -1)
		die(EX_CANTCREAT, "%s: %s", name.s, strerror(errno));
	close(fd);
	if (!m->write(name.s, g, names, n))
		die(EX_IOERR, "%s: %s", name.s, _("cannot be written"));
	if ((fd = open(name.s, O_RDONLY | O_CLOEXEC)) == -1)
		die(EX_IOERR, "%s: %s", name.s, strerror(errno));
	/* it stays open: the spool may read it in place */
	spool_from(&c->printed, fd, name.s);
	unlink(name.s);
	new_file_forget(name.s);
	buf_free(&name);
}

void
figures_xlsx(struct cmd *c, struct figures *f, size_t n)
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
		g[i] = &f[i].grid;
		names[i] = f[i].words->name;
	}
	print_workbook(c, m, g, names, n);
	free(g);
	free(names);
}

/* digest.c - a record that proves what a report was */
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include <sodium.h>

#include "digest.h"
#include "report_def.h"

/* Returns the version of the time zone data, such as "2024a", or NULL. */
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

/* Calculates the SHA-256 of the rows as CSV, in hexadecimal. */
static void
checksum(const struct made *m, char *text, size_t size)
{
	crypto_hash_sha256_state state;
	unsigned char hash[crypto_hash_sha256_BYTES];
	struct spool s = { 0 };
	char part[4096];
	size_t n;

	made_records(m, &s, OUT_CSV, false);
	crypto_hash_sha256_init(&state);
	for (uint64_t at = 0; (n = spool_read(&s, at, part, sizeof(part))) > 0;
	     at += n)
		crypto_hash_sha256_update(
		    &state, (const unsigned char *)part, n);
	crypto_hash_sha256_final(&state, hash);
	sodium_bin2hex(text, size, hash, sizeof(hash));
	spool_free(&s);
}

void
digest_write(const struct made *m, struct out *o)
{
	static const char *const names[] = { "report", "sha256", "rows",
		"definition", "program", "zone", "tzdata", "as_of" };
	char text[2 * crypto_hash_sha256_BYTES + 1];
	struct pool keep = { 0 };
	struct buf as_of = { 0 };

	checksum(m, text, sizeof(text));
	for (size_t i = o->n; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(
		    o, names[i], i == 2 || i == 3 ? OUT_NUMBER : OUT_TEXT);
	when_format(&as_of, m->ask.as_of);
	out_str(o, m->ask.def->name);
	out_str(o, text);
	out_int(o, (int64_t)grid_rows(&m->grid));
	out_int(o, m->ask.def->version);
	out_str(o, HD_VERSION);
	out_str(o, m->ask.zone);
	out_str(o, zone_data(&keep));
	out_str(o, as_of.s);
	out_row(o);
	buf_free(&as_of);
	mem_free(&keep);
}

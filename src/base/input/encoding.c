/* encoding.c - text in other encodings, made UTF-8 */
#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "encoding.h"
#include "translate.h"

#define BLOCK ((size_t)64 << 10)

/* A slash would ask the converter to drop or to replace what it cannot read. */
bool
encoding_known(const char *name)
{
	iconv_t cd;

	if (*name == '\0' || strchr(name, '/') != NULL)
		return false;
	if ((cd = iconv_open("UTF-8", name)) == (iconv_t)-1)
		return false;
	iconv_close(cd);
	return true;
}

/* Returns what the mark at the beginning says, or NULL. */
static const char *
marked(struct spool *sp)
{
	static const struct {
		const char *mark;
		size_t n;
		const char *name;
	} marks[] = {
		{ "\377\376\0\0", 4, "UTF-32LE" },
		{ "\0\0\376\377", 4, "UTF-32BE" },
		{ "\377\376", 2, "UTF-16LE" },
		{ "\376\377", 2, "UTF-16BE" },
		{ "\357\273\277", 3, "UTF-8" },
	};
	char head[4];
	size_t n = spool_read(sp, 0, head, sizeof(head));

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (n >= marks[i].n &&
		    memcmp(head, marks[i].mark, marks[i].n) == 0)
			return marks[i].name;
	return NULL;
}

/* Converts what is there; the bytes that are left begin a character. Returns
 * false at bytes that are no text. */
static bool
convert(iconv_t cd, char **from, size_t *left, struct spool *to)
{
	char out[4096];

	for (;;) {
		char *at = out;
		size_t room = sizeof(out);
		bool ended = iconv(cd, from, left, &at, &room) != (size_t)-1;
		int e = errno;

		spool_add(to, out, (size_t)(at - out));
		if (ended || e == EINVAL)
			return true;
		if (e != E2BIG)
			return false;
	}
}

/* Reads block after block. Returns how many bytes were text. */
static uint64_t
read_all(struct spool *sp, iconv_t cd, struct spool *to)
{
	char block[BLOCK];
	size_t kept = 0, n;
	uint64_t at = 0;

	while ((n = spool_read(sp, at, block + kept, BLOCK - kept)) > 0) {
		char *from = block;
		size_t left = kept + n;

		at += n;
		if (!convert(cd, &from, &left, to))
			return at - left;
		memmove(block, from, left);
		kept = left;
	}
	return at - kept;
}

bool
encoding_read(struct spool *sp, const char *name, struct buf *why)
{
	struct spool to = { .most = sp->most, .line = sp->line };
	const char *mark = marked(sp);
	uint64_t good;
	char byte = 0;
	iconv_t cd;

	if (mark != NULL)
		name = mark;
	if (name == NULL || strcmp(name, "UTF-8") == 0)
		return true;
	if ((cd = iconv_open("UTF-8", name)) == (iconv_t)-1) {
		buf_fmt(
		    why, _("\"%s\" is not an encoding (see iconv -l)"), name);
		return false;
	}
	good = read_all(sp, cd, &to);
	iconv_close(cd);
	if (good < sp->size) {
		spool_read(sp, good, &byte, 1);
		buf_fmt(why, _("byte %llu (0x%02x) is not text in %s"),
		    (unsigned long long)good + 1, (unsigned)(unsigned char)byte,
		    name);
		spool_free(&to);
		return false;
	}
	spool_free(sp);
	*sp = to;
	return true;
}

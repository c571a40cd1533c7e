/* bundle_blame.c - finds the record of a file that somebody has changed */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bundle.h"
#include "bundle_blame.h"

/* Reads a record with its line end: a line, or several if it has line ends in
 * quotes. Returns how many lines; 0 at the end of the file. */
static int64_t
read_record(FILE *f, struct buf *b)
{
	int64_t lines = 0;
	bool quoted = false;
	int c;

	buf_clear(b);
	while ((c = getc(f)) != EOF) {
		buf_ch(b, (char)c);
		quoted ^= c == '"';
		lines += c == '\n';
		if (c == '\n' && !quoted)
			return lines;
	}
	return lines + (b->n > 0);
}

/* Compares records with what was noted of them. */
static int64_t
first_changed(FILE *csv, FILE *noted)
{
	char sha[COPY_SHA], want[BUNDLE_SHORT + 1];
	struct buf b = { 0 };
	int64_t line = 1, n;
	bool changed = false;

	do {
		bool more = fread(want, 1, sizeof(want), noted) == sizeof(want);

		n = read_record(csv, &b);
		if (n == 0 && !more)
			line = 0; /* all are as they were */
		else if (n == 0 || !more)
			changed = true;
		else {
			copy_sha(b.s, b.n, sha);
			changed = memcmp(sha, want, BUNDLE_SHORT) != 0;
			line += changed ? 0 : n;
		}
	} while (n > 0 && !changed);
	buf_free(&b);
	return line;
}

static FILE *
opened(const char *folder, const char *dir, const char *name, const char *end)
{
	struct buf file = { 0 };
	FILE *f;
	int fd;

	buf_fmt(&file, "%s%s%s", dir, name, end);
	fd = bundle_file(folder, file.s);
	buf_free(&file);
	if (fd == -1)
		return NULL;
	if ((f = fdopen(fd, "r")) == NULL)
		(void)close(fd);
	return f;
}

int64_t
bundle_blame(const char *folder, const char *name)
{
	FILE *csv = opened(folder, "", name, ".csv");
	FILE *noted = opened(folder, BUNDLE_LINES "/", name, "");
	int64_t line = 0;

	if (csv != NULL && noted != NULL)
		line = first_changed(csv, noted);
	if (csv != NULL)
		fclose(csv);
	if (noted != NULL)
		fclose(noted);
	return line;
}

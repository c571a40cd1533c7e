/* rows.c - records as hd-list finds them, row by row, for pages */
#include <stdlib.h>
#include <string.h>

#include "rows.h"

#define CELLS 16 /* most columns of a search */
#define WORDS 8	 /* most conditions */

/* Ends a cell and undoes the escapes of the format. Returns what is behind it.
 */
static char *
cell(char *s)
{
	char *to = s;

	while (*s != '\0' && *s != '\t' && *s != '\n') {
		char c = *s++;

		if (c == '\\' && *s != '\0') {
			c = *s++;
			c = (char)(c == 't' ? '\t'
				: c == 'n'  ? '\n'
				: c == 'r'  ? '\r'
					    : c);
		}
		*to++ = c;
	}
	if (*s != '\0')
		s++;
	*to = '\0';
	return s;
}

/* Calls fn for each line of what was found. */
static void
tell(char *s, size_t n, void (*fn)(void *, const char *const *), void *arg)
{
	const char *cells[CELLS];

	while (*s != '\0') {
		for (size_t i = 0; i < n; i++) {
			cells[i] = s;
			s = cell(s);
		}
		fn(arg, cells);
	}
}

/* Splits conditions into words. Returns how many there are. */
static int
split(char *s, char *word[WORDS])
{
	int n = 0;

	for (; *s != '\0' && n < WORDS; s += strspn(s, " ")) {
		word[n++] = s;
		s += strcspn(s, " ");
		if (*s != '\0')
			*s++ = '\0';
	}
	return n;
}

/* Reads the conditions into the search. False if they are wrong, or stand for
 * nobody: the team of an agent who has none. */
static bool
prepare(struct visit *v, struct find *f, char *const *words, int n)
{
	struct ids ids = { .v = NULL };
	struct buf why = { 0 };
	bool good =
	    cmd_select(v->c, words, n, &ids, &f->filters, &f->nfilters, &why) &&
	    find_columns(f->kind, v->c->columns, &f->show, &f->nshow, &why) &&
	    find_check(v->d, f, &why);

	free(ids.v);
	buf_free(&why);
	return good;
}

/* Runs the search; what is found goes to the spool, a line each. */
static int64_t
search(struct visit *v, const struct rows *rows, struct spool *found,
    size_t *columns)
{
	struct find f = {
		.as_of = { NONE }, .sort = rows->sort, .limit = rows->limit
	};
	char *copy = xstrdup(rows->words != NULL ? rows->words : ""),
	     *word[WORDS], *const * words;
	int n = split(copy, word);
	struct out out;
	int64_t count = 0;

	v->c->columns = rows->columns;
	words = cmd_search_kind(v->c, rows->what, &f, word, &n);
	if (prepare(v, &f, words, n)) {
		*columns = f.nshow;
		out_begin(&out, found, OUT_LINE, false);
		count = find_run(v->d, &f, &out);
		out_end(&out);
	}
	cmd_search_done(&f);
	v->c->columns = NULL;
	free(copy);
	return count;
}

int64_t
rows_each(struct visit *v, const struct rows *rows,
    void (*fn)(void *, const char *const *), void *arg)
{
	struct spool found = { .size = 0 };
	size_t columns = 0;
	int64_t count = search(v, rows, &found, &columns);
	char *text = xmalloc(found.size + 1);

	text[spool_read(&found, 0, text, found.size)] = '\0';
	if (fn != NULL && columns > 0 && columns <= CELLS)
		tell(text, columns, fn, arg);
	free(text);
	spool_free(&found);
	return count;
}

/* report_set.c - reads lines that ask for reports */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lines.h"
#include "quoted.h"
#include "report_set.h"

#define MAXWORDS 64
#define WHITE	 " \t\r"

static bool
is_white(const char *s)
{
	return strchr(WHITE, *s) != NULL;
}

/*
 * Splits a line into words. Returns how many, or -1 if a quote is not closed or
 * there are too many.
 */
static int
split(struct report_set *set, const char *p, char **words)
{
	struct buf b = { 0 };
	int n = 0;

	for (;;) {
		p += strspn(p, WHITE);
		if (*p == '\0' || *p == '#')
			break;
		p = quoted_word(p, is_white, &b);
		if (p == NULL || n == MAXWORDS - 1) {
			buf_free(&b);
			return -1;
		}
		/* a cast of const: nobody changes these words */
		memcpy(&words[n++],
		    &(const char *){ mem_keep(&set->keep, buf_s(&b), b.n) },
		    sizeof(*words));
	}
	buf_free(&b);
	words[n] = NULL;
	return n;
}

/*
 * Takes the option words[i]. Returns how many words it has with its argument,
 * and sets *why if it is wrong.
 */
static int
option(struct report_words *w, char **words, int i, const char **why)
{
	const struct {
		const char *name;
		const char **to;
	} texts[] = { { "-b", &w->by }, { "--by", &w->by },
		{ "-p", &w->period }, { "--period", &w->period },
		{ "--from", &w->from }, { "--to", &w->to },
		{ "--as-of", &w->as_of }, { "--measure", &w->measure } };

	for (size_t t = 0; t < sizeof(texts) / sizeof(texts[0]); t++)
		if (strcmp(words[i], texts[t].name) == 0) {
			if (words[i + 1] == NULL)
				*why = _("needs an argument");
			*texts[t].to = words[i + 1];
			return 2;
		}
	if (strcmp(words[i], "--censored") == 0)
		w->censored = true;
	else if (strcmp(words[i], "--working") == 0)
		w->working = true;
	else if (strcmp(words[i], "--withdrawn") == 0)
		w->withdrawn = true;
	else
		*why = _("this option cannot be used in a line");
	return 1;
}

/* Takes the words of a line apart: the name of the file, options, the rest. */
static void
sort_words(struct report_set *set, struct report_words *w, char **words, int n)
{
	const char *why = NULL;
	size_t len = strlen(words[0]);
	int i = 0;

	if (len > 0 && words[0][len - 1] == ':') {
		w->name = mem_keep(&set->keep, words[0], len - 1);
		i = 1;
	}
	w->words = xcalloc((size_t)n + 1, sizeof(*w->words));
	w->n = 0;
	while (i < n)
		if (words[i][0] == '-') {
			const char *word = words[i];

			i += option(w, words, i, &why);
			if (why != NULL)
				die(EX_DATAERR, "%s%s: %s", w->where, word,
				    why);
		} else
			w->words[w->n++] = words[i++];
}

/* Ends the program if no file can have that name, or one has it already. */
static void
check_name(const struct report_set *set, const struct report_words *w)
{
	for (size_t i = 0; i < set->n; i++)
		if (strcmp(set->v[i].name, w->name) == 0)
			die(EX_DATAERR,
			    _("%stwo reports have the name %s; begin "
			      "the line with another name and a colon"),
			    w->where, w->name);
	if (w->name[0] == '\0' || w->name[0] == '.' ||
	    strchr(w->name, '/') != NULL)
		die(EX_DATAERR, _("%s\"%s\" cannot be the name of a file"),
		    w->where, w->name);
}

void
report_set_line(struct report_set *set, const char *text, const char *where,
    const struct report_words *common)
{
	struct report_words w = *common;
	char *words[MAXWORDS];
	int n = split(set, text, words);

	if (n == 0)
		return;
	if (n < 0)
		die(EX_DATAERR,
		    _("%sa quote is not closed, or there are too many words"),
		    where);
	w.where = where;
	w.many = true;
	sort_words(set, &w, words, n);
	if (w.n == 0)
		die(EX_DATAERR, _("%sthe line names no report"), where);
	if (strcmp(w.words[0], "run") == 0 ||
	    strcmp(w.words[0], "dashboard") == 0)
		die(EX_DATAERR,
		    _("%s\"%s\" makes several reports; a line makes one"),
		    where, w.words[0]);
	if (w.name == NULL)
		w.name = w.words[0];
	check_name(set, &w);
	set->v = mem_grow(set->v, set->n, &set->cap, sizeof(*set->v));
	set->v[set->n++] = w;
}

void
report_set_file(
    struct report_set *set, const char *path, const struct report_words *common)
{
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct spool s = { .most = REC_MAXFIELD };
	struct lines l = { .from = &s, .max = 4096 };
	const char *name = standard ? _("standard input") : path;
	int64_t n = 0;

	if (fd == -1)
		die(EX_NOINPUT, "%s: %s", path, translate_error(errno));
	spool_from(&s, fd, name);
	while (lines_next(&l)) {
		struct buf where = { 0 };
		char *text = xstrndup(l.s, l.n - l.end);

		buf_fmt(&where, "%s:%lld: ", name, (long long)++n);
		report_set_line(
		    set, text, mem_keep(&set->keep, where.s, where.n), common);
		buf_free(&where);
		free(text);
	}
	lines_free(&l);
	spool_free(&s);
	if (!standard)
		close(fd);
	if (set->n == 0)
		die(EX_DATAERR, _("%s: the file names no reports"), name);
}

void
report_set_one(struct report_set *set, const struct report_words *common,
    char **operands, int n)
{
	set->v = mem_grow(set->v, set->n, &set->cap, sizeof(*set->v));
	set->v[set->n] = *common;
	set->v[set->n].name = operands[0];
	set->v[set->n].words = operands;
	set->v[set->n++].n = n;
}

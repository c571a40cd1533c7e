#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lines.h"
#include "report_set.h"

/* ------------------------------------------------------------------- words */

_Noreturn static void
wrong(struct cmd *c, const struct report_words *w, const char *why)
{
	if (w->where == NULL)
		cmd_usage(c, "%s", why);
	die(EX_DATAERR, "%s%s", w->where, why);
}

static struct instant
instant(struct cmd *c, const struct report_words *w, const char *option,
    const char *s)
{
	struct instant t = { NONE };
	struct buf b = { 0 };
	const char *why;

	if (s == NULL || when_parse(s, c->desk.now, &t, &why))
		return t;
	buf_fmt(&b, "--%s: \"%s\": %s", option, s, why);
	wrong(c, w, b.s);
}

/* Of what is not there the figures would be zeros, as if nothing had happened.
 */
static void
must_exist(struct desk *d, const struct ids *ids)
{
	int64_t id = ids_missing(d, ids);

	if (id != NONE)
		die(EX_DATAERR, _("no ticket has the id %lld"), (long long)id);
}

void
report_words_ask(
    struct cmd *c, const struct report_words *w, struct report_ask *ask)
{
	struct ids *ids = xcalloc(1, sizeof(*ids));
	struct filter *filters;
	struct buf why = { 0 };

	ask->name = w->words[0];
	ask->by = w->by;
	ask->measures = w->measure;
	ask->censored = w->censored;
	ask->working = w->working;
	ask->since = instant(c, w, "from", w->from);
	if (w->days)
		ask->since = period_floor(ask->since, DAY);
	ask->until = instant(c, w, "to", w->to);
	ask->as_of = instant(c, w, "as-of", w->as_of);
	ask->period = PERIOD_NONE;
	if (w->period != NULL && !period_parse(w->period, &ask->period)) {
		buf_fmt(&why,
		    _("-p: \"%s\" is not day, week, month, quarter or year"),
		    w->period);
		wrong(c, w, why.s);
	}
	if (!cmd_select(
		c, w->words + 1, w->n - 1, ids, &filters, &ask->nfilters, &why))
		wrong(c, w, why.s);
	ids_unique(ids);
	ask->filters = filters;
	ask->among = ids;
	if (ids->v == NULL) {
		ask->among = NULL;
		free(ids);
	}
	if (ask->since.s != NONE && ask->until.s != NONE &&
	    ask->since.s >= ask->until.s)
		wrong(c, w, _("--from must be before --to"));
	if (report_check(&c->desk, ask, &why)) {
		must_exist(&c->desk, ask->among);
		return;
	}
	if (w->where != NULL)
		wrong(c, w, why.s);
	die(EX_USAGE, "%s", why.s);
}

void
report_ask_done(struct report_ask *ask)
{
	for (size_t i = 0; i < ask->nfilters; i++)
		filter_free(&ask->filters[i]);
	free(ask->filters);
	if (ask->among != NULL)
		free(ask->among->v);
	free(ask->among);
}

/* ------------------------------------------------------------------- lines */

#define MAXWORDS 64

/* The words of a line; -1: a quote is not closed, or too many. */
static int
split(struct report_set *set, const char *p, char **words)
{
	struct buf b = { 0 };
	int n = 0;

	for (;;) {
		bool quoted = false, any = false;

		while (*p == ' ' || *p == '\t' || *p == '\r')
			p++;
		if (*p == '\0' || *p == '#')
			break;
		buf_clear(&b);
		for (; *p != '\0' && (quoted || strchr(" \t\r", *p) == NULL);
		     p++, any = true)
			if (*p == '"')
				quoted = !quoted;
			else
				buf_ch(&b, *p);
		if (!any || quoted || n == MAXWORDS - 1)
			return -1;
		/* kept words are not changed by anybody */
		memcpy(&words[n++],
		    &(const char *){ mem_keep(&set->keep, buf_s(&b), b.n) },
		    sizeof(*words));
	}
	buf_free(&b);
	words[n] = NULL;
	return n;
}

/* An option of a line: takes it, and its argument, out of the words. */
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
	else
		*why = _("this option cannot be used in a line");
	return 1;
}

static void
add(struct report_set *set, const char *text, const char *where,
    const struct report_words *common)
{
	struct report_words w = *common;
	char *words[MAXWORDS];
	const char *why = NULL;
	int n = split(set, text, words), first = 0;
	size_t len;

	if (n == 0)
		return;
	if (n < 0)
		die(EX_DATAERR,
		    _("%sa quote is not closed, or there are too many words"),
		    where);
	w.where = where;
	w.many = true;
	len = strlen(words[0]);
	if (len > 0 && words[0][len - 1] == ':') {
		w.name = mem_keep(&set->keep, words[0], len - 1);
		first = 1;
	}
	w.words = xcalloc((size_t)n + 1, sizeof(*w.words));
	w.n = 0;
	for (int i = first; i < n;)
		if (words[i][0] == '-') {
			const char *word = words[i];

			i += option(&w, words, i, &why);
			if (why != NULL)
				die(EX_DATAERR, "%s%s: %s", where, word, why);
		} else
			w.words[w.n++] = words[i++];
	if (w.n == 0)
		die(EX_DATAERR, _("%sthe line names no report"), where);
	if (strcmp(w.words[0], "run") == 0 ||
	    strcmp(w.words[0], "dashboard") == 0)
		die(EX_DATAERR,
		    _("%s\"%s\" makes several reports; a line makes one"),
		    where, w.words[0]);
	if (w.name == NULL)
		w.name = w.words[0];
	for (size_t i = 0; i < set->n; i++)
		if (strcmp(set->v[i].name, w.name) == 0)
			die(EX_DATAERR,
			    _("%stwo reports have the name %s; begin "
			      "the line with another name and a colon"),
			    where, w.name);
	if (w.name[0] == '\0' || w.name[0] == '.' ||
	    strchr(w.name, '/') != NULL)
		die(EX_DATAERR, _("%s\"%s\" cannot be the name of a file"),
		    where, w.name);
	set->v = mem_grow(set->v, set->n, &set->cap, sizeof(*set->v));
	set->v[set->n++] = w;
}

void
report_set_file(
    struct report_set *set, const char *path, const struct report_words *common)
{
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	struct spool s = { 0 };
	struct lines l = { .from = &s, .max = 4096 };
	const char *name = standard ? _("standard input") : path;
	int64_t n = 0;

	if (fd == -1)
		die(EX_NOINPUT, "%s: %s", path, strerror(errno));
	spool_from(&s, fd, name);
	while (lines_next(&l)) {
		struct buf where = { 0 };
		char *text = xstrndup(l.s, l.n - l.end);

		buf_fmt(&where, "%s:%lld: ", name, (long long)++n);
		add(set, text, mem_keep(&set->keep, where.s, where.n), common);
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

/* Conditions are for tickets, not for what else there is. */
static void
also(struct report_words *w, char **operands, int n)
{
	if (strcmp(w->words[0], "goals") == 0 || strcmp(w->words[0], "kb") == 0)
		return;
	w->words =
	    xreallocarray(w->words, (size_t)(w->n + n) + 1, sizeof(*w->words));
	for (int i = 0; i < n; i++)
		w->words[w->n++] = operands[i];
}

/* Its reports are chosen already: what is for one of them is not for all. */
static void
not_for_one(const struct report_words *w)
{
	const struct {
		const char *option;
		bool given;
	} no[] = { { "-b", w->by != NULL }, { "-p", w->period != NULL },
		{ "--measure", w->measure != NULL },
		{ "--censored", w->censored }, { "--working", w->working } };

	for (size_t i = 0; i < sizeof(no) / sizeof(no[0]); i++)
		if (no[i].given)
			die(EX_USAGE,
			    _("the report %s does not have the option %s"),
			    "dashboard", no[i].option);
}

void
report_set_dashboard(struct report_set *set, const struct report_words *common,
    char **operands, int n)
{
	static const struct {
		const char *name, *line;
	} parts[] = { { N_("value"), "value" }, { N_("goals"), "goals" },
		{ N_("volume"), "volume -p day" },
		{ N_("backlog"), "backlog -p day" },
		{ N_("hours"), "volume -b weekday,hour" },
		{ N_("ageing"), "ageing" }, { N_("sla"), "sla" },
		{ N_("times"), "times" }, { N_("waiting"), "times --censored" },
		{ N_("fcr"), "fcr" }, { N_("reopens"), "reopens" },
		{ N_("reassignments"), "reassignments" },
		{ N_("escalations"), "escalations" }, { N_("teams"), "teams" },
		{ N_("agents"), "agents" },
		{ N_("categories"), "volume -b category/1" },
		{ N_("channels"), "volume -b channel" },
		{ N_("recurring"), "recurring" },
		{ N_("customers"), "customers" },
		{ N_("training"), "training" }, { N_("gaming"), "gaming" },
		{ N_("kb"), "kb" } };
	struct report_words w = *common;

	not_for_one(&w);
	if (w.from == NULL && w.to == NULL) {
		w.from = "-30d";
		w.days = true;
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		struct buf line = { 0 };

		buf_fmt(&line, "%s: %s", parts[i].name, parts[i].line);
		add(set, line.s, "dashboard: ", &w);
		buf_free(&line);
		also(&set->v[set->n - 1], operands + 1, n - 1);
	}
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

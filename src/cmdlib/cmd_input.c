#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "event.h"
#include "text.h"
#include "ticket.h"

bool
cmd_id(const char *s, int64_t *id)
{
	char *end;
	long long i;

	s += *s == '#';
	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	i = strtoll(s, &end, 10);
	if (*end != '\0' || errno != 0 || i < 1)
		return false;
	*id = i;
	return true;
}

static void
slurp(struct cmd *c, int fd, const char *name)
{
	c->sources =
	    xreallocarray(c->sources, c->nsources + 1, sizeof(*c->sources));
	c->sources[c->nsources] = (struct source){ .name = name };
	spool_from(&c->sources[c->nsources++].spool, fd, name);
}

void
cmd_slurp(struct cmd *c, char *const *files, int n)
{
	if (n == 0) {
		slurp(c, STDIN_FILENO, _("standard input"));
		return;
	}
	if (n > 1 && c->rejects != NULL)
		cmd_usage(
		    c, _("--rejects can only be used with one input file"));
	for (int i = 0; i < n; i++) {
		int fd;

		if (strcmp(files[i], "-") == 0) {
			slurp(c, STDIN_FILENO, _("standard input"));
			continue;
		}
		if ((fd = open(files[i], O_RDONLY | O_CLOEXEC)) == -1)
			die(EX_NOINPUT, "%s: %s", files[i], strerror(errno));
		slurp(c, fd, files[i]);
	}
}

/* "csv:id,subject" */
static void
format(struct cmd *c, enum rec_format *f, const char **columns)
{
	const char *colon;
	size_t n;

	*f = REC_AUTO;
	*columns = NULL;
	if (c->input == NULL)
		return;
	colon = strchr(c->input, ':');
	n = colon != NULL ? (size_t)(colon - c->input) : strlen(c->input);
	if (!rec_format(c->input, n, f))
		cmd_usage(
		    c, _("-i: \"%s\" is not csv, line, json or ids"), c->input);
	if (colon != NULL)
		*columns = colon + 1;
	if (*f == REC_LINE && *columns == NULL)
		cmd_usage(c,
		    _("-i line needs its columns: "
		      "-i line:id,subject"));
}

static void
source_open(struct cmd *c, struct source *s)
{
	enum rec_format f;
	const char *columns;

	format(c, &f, &columns);
	s->in = rec_open(&s->spool, s->name, f, columns);
	s->nheading = 0;
	s->doubtful = false;
	c->source = s;
}

static void
source_close(void *arg)
{
	struct cmd *c = arg;

	rec_close(c->source->in);
	c->source->in = NULL;
	c->source = NULL;
}

/* What --map calls a heading; itself if it says nothing. */
static const char *
mapped(struct cmd *c, const char *heading)
{
	size_t len = strlen(heading);

	for (const char *p = c->map; p != NULL && *p != '\0';) {
		size_t n = strcspn(p, ",");

		if (n > len && memcmp(p, heading, len) == 0 && p[len] == '=')
			return mem_keep(&c->keepsake, p + len + 1, n - len - 1);
		p += n + (p[n] == ',');
	}
	return mem_keep(&c->keepsake, heading, len);
}

/* True if there are columns that were not there before. */
static bool
heading(struct cmd *c)
{
	struct source *s = c->source;
	size_t n = rec_columns(s->in);

	if (n == s->nheading)
		return false;
	s->heading = xreallocarray(s->heading, n, sizeof(*s->heading));
	for (; s->nheading < n; s->nheading++)
		s->heading[s->nheading] =
		    mapped(c, rec_column(s->in, s->nheading));
	return true;
}

size_t
item_columns(const struct item *it)
{
	return it->c->source != NULL ? it->c->source->nheading : 0;
}

const char *
item_column(const struct item *it, size_t i)
{
	return it->c->source->heading[i];
}

const struct cell *
item_cells(const struct item *it)
{
	return rec_cells(it->c->source->in);
}

const struct rec_in *
item_source(const struct item *it)
{
	return it->c->source->in;
}

const struct cell *
item_cell(const struct item *it, const char *column)
{
	for (size_t i = 0; i < item_columns(it); i++)
		if (strcmp(item_column(it, i), column) == 0)
			return item_cells(it)[i].given ? &item_cells(it)[i]
						       : NULL;
	return NULL;
}

/* Of a heading without records: what names tickets everywhere is no slip. */
static bool
innocent(const struct item *it, const char *name)
{
	for (size_t i = 0; it->bare && item_circumstances[i] != NULL; i++)
		if (strcmp(item_circumstances[i], name) == 0)
			return true;
	return false;
}

bool
item_known(const struct item *it, const struct kind *k,
    const char *const *others, struct buf *why)
{
	struct buf map = { 0 };

	for (size_t i = 0; i < item_columns(it); i++) {
		const char *name = item_column(it, i);
		const char *const *o = others;

		while (*o != NULL && strcmp(*o, name) != 0)
			o++;
		if (*name == '\0' || *o != NULL ||
		    (it->bare ? innocent(it, name)
			      : !item_cells(it)[i].given) ||
		    (k != NULL && col_find(k->cols, k->n, name) != NULL))
			continue;
		buf_fmt(why,
		    map.n > 0 ? ", \"%s\"" : _("unknown column \"%s\""), name);
		if (k != NULL)
			col_suggest(why, k->cols, k->n, name);
		buf_fmt(&map, "%s%s=", map.n > 0 ? "," : "", name);
	}
	if (map.n == 0)
		return true;
	if (item_columns(it) == 1 && strpbrk(map.s, ";\t") != NULL)
		buf_str(why, _("; write commas between the columns"));
	else
		buf_fmt(why, _("; leave it out with --map '%s'"), map.s);
	buf_free(&map);
	return false;
}

/* ------------------------------------------------------------- one by one */

static const char *
cell_text(const struct item *it, const char *column)
{
	const struct cell *cell = item_cell(it, column);

	return cell != NULL && cell->s != NULL && *cell->s != '\0' ? cell->s
								   : NULL;
}

const char *const item_circumstances[] = { "id", "ticket", "key", "at", "actor",
	"cause", "reason", NULL };

static bool
circumstances(struct item *it, struct buf *why)
{
	const char *s, *reason;

	it->origin = ORIGIN_NOW;
	it->origin.reason = it->c->reason != NULL && *it->c->reason != '\0'
	    ? it->c->reason
	    : NULL;
	if (it->operand != NULL)
		return true;
	it->origin.actor = cell_text(it, "actor");
	if ((s = cell_text(it, "reason")) != NULL)
		it->origin.reason = s;
	if ((s = cell_text(it, "cause")) != NULL &&
	    (!cmd_id(s, &it->origin.cause) ||
		!event_known(&it->c->desk, it->origin.cause))) {
		buf_fmt(why, _("cause: \"%s\" is not the id of an event"), s);
		return false;
	}
	if ((s = cell_text(it, "at")) != NULL &&
	    !when_parse(s, it->c->desk.now, &it->origin.at, &reason)) {
		buf_fmt(why, "at: \"%s\": %s", s, reason);
		return false;
	}
	return true;
}

/* By id, or by the key that the ticket has elsewhere. */
static bool
item_id(struct item *it, struct buf *why)
{
	const char *s = it->operand, *key;

	if (s == NULL && (s = cell_text(it, "id")) == NULL)
		s = cell_text(it, "ticket");
	if (s == NULL && (key = cell_text(it, "key")) != NULL) {
		it->id = ticket_by_key(&it->c->desk, key);
		if (it->id == NONE)
			buf_fmt(why, _("no ticket has the key \"%s\""), key);
		return it->id != NONE;
	}
	if (s == NULL) {
		buf_str(why, _("the id is empty"));
		return false;
	}
	if (cmd_id(s, &it->id))
		return true;
	buf_fmt(why, _("\"%s\" is not an id"), s);
	return false;
}

void
cmd_count(struct cmd *c, int64_t n)
{
	c->done += n;
	if (c->max != NONE && c->done > c->max)
		die(EX_DATAERR,
		    _("more than %lld records would be changed (--max); "
		      "nothing is changed"),
		    (long long)c->max);
}

static void
answered(struct item *it, enum answer answer, struct buf *why)
{
	struct cmd *c = it->c;

	switch (answer) {
	case DONE:
		cmd_count(c, 1);
		break;
	case SAME:
		break;
	case MISSING:
		/* an operand is named in front of every message */
		if (why->n == 0 && it->operand != NULL)
			buf_str(why, _("no ticket has this id"));
		else if (why->n == 0)
			buf_fmt(why, _("no ticket has the id %lld"),
			    (long long)it->id);
		/* FALLTHROUGH */
	case REFUSED:
		c->refused++;
		cmd_refuse(it, buf_s(why));
		break;
	}
}

static void
attempt(struct item *it, bool ids, bool circumstanced,
    enum answer (*fn)(struct item *, struct buf *), struct buf *why)
{
	struct desk *d = &it->c->desk;
	enum answer answer = REFUSED;

	buf_clear(why);
	if (it->c->keep)
		desk_save(d);
	if ((!ids || item_id(it, why)) &&
	    (!circumstanced || circumstances(it, why)))
		answer = fn(it, why);
	if (it->c->keep && answer == REFUSED)
		desk_undo(d);
	else if (it->c->keep)
		desk_release(d);
	answered(it, answer, why);
}

/* Some column must say which ticket is meant. */
static bool
identified(const struct item *it, struct buf *why)
{
	for (size_t i = 0; i < item_columns(it); i++)
		for (size_t j = 0; j < 3; j++)
			if (strcmp(item_column(it, i), item_circumstances[j]) ==
			    0)
				return true;
	buf_str(why,
	    _("the input needs a column that names the ticket: id, ticket "
	      "or key"));
	return false;
}

/* --map must say what, and of a column that there is. */
static bool
map_valid(const struct item *it, struct buf *why)
{
	const struct rec_in *in = it->c->source->in;

	for (const char *p = it->c->map; p != NULL && *p != '\0';) {
		size_t n = strcspn(p, ","), eq = strcspn(p, "="), i = 0;

		while (i < rec_columns(in) &&
		    (strlen(rec_column(in, i)) != eq ||
			memcmp(rec_column(in, i), p, eq) != 0))
			i++;
		if (eq >= n || (i == rec_columns(in) && !rec_named(in))) {
			buf_fmt(why,
			    _("--map %.*s: the input has no column with "
			      "this name"),
			    (int)(eq < n ? eq : n), p);
			return false;
		}
		p += n + (p[n] == ',');
	}
	return true;
}

static bool
heading_good(struct item *it, const struct steps *s, struct buf *why)
{
	buf_clear(why);
	return map_valid(it, why) && (!s->ids || identified(it, why)) &&
	    (s->heading == NULL || s->heading(it, why));
}

/*
 * Whether a record may be read. Wrong columns are wrong for all records and
 * said once; but where each record names its own, they are its alone.
 */
enum headed { READ_IT, SKIP_IT, STOP };

static enum headed
headed(struct item *it, const struct steps *s, struct buf *why)
{
	struct source *source = it->c->source;
	bool own = rec_named(source->in);

	if (!heading(it->c) && !source->doubtful)
		return READ_IT;
	it->line = own ? 0 : 1;
	if (heading_good(it, s, why)) {
		it->line = 0;
		return READ_IT;
	}
	it->c->refused++;
	cmd_refuse(it, buf_s(why));
	it->line = 0;
	source->doubtful = own;
	return own ? SKIP_IT : STOP;
}

static bool
each_record(struct cmd *c, const struct steps *s, struct buf *why)
{
	struct item it = { .c = c, .id = NONE };
	enum rec_got got;

	while ((got = rec_next(c->source->in)) != REC_END) {
		if (got == REC_OK) {
			enum headed next = headed(&it, s, why);

			if (next == STOP)
				return false;
			if (next == READ_IT)
				attempt(&it, s->ids, true, s->each, why);
			continue;
		}
		c->refused++;
		it.broken = got == REC_BROKEN;
		cmd_refuse(&it, rec_why(c->source->in));
		if (got == REC_BROKEN)
			return true;
	}
	/* a heading alone is no fault, but it may be a text that is none */
	it.bare = c->source->nheading == 0 && !rec_named(c->source->in);
	return !it.bare || headed(&it, s, why) == READ_IT;
}

void
cmd_one(struct item *it, enum answer (*fn)(struct item *, struct buf *))
{
	struct buf why = { 0 };

	attempt(it, false, false, fn, &why);
	buf_free(&why);
}

bool
cmd_each(struct cmd *c, const struct steps *s)
{
	struct buf why = { 0 };
	struct guard guard;
	bool good = true;

	if (c->nsources == 0)
		for (int i = 0; i < c->argc; i++) {
			struct item it = {
				.c = c, .operand = c->argv[i], .id = NONE
			};

			attempt(&it, s->ids, true, s->each, &why);
		}
	for (size_t i = 0; i < c->nsources; i++) {
		source_open(c, &c->sources[i]);
		desk_guard(&c->desk, &guard, source_close, c);
		good &= each_record(c, s, &why);
		desk_unguard(&c->desk);
		source_close(c);
	}
	buf_free(&why);
	return good && (c->refused == 0 || c->keep);
}

static enum answer
take_id(struct item *it, struct buf *why)
{
	struct ids *ids = it->c->wanted;

	(void)why;
	ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
	ids->v[ids->n++] = it->id;
	return SAME;
}

void
cmd_ids(struct cmd *c, struct ids *ids)
{
	static const struct steps steps = { .ids = true, .each = take_id };

	c->wanted = ids;
	ids->n = 0;
	if (!cmd_each(c, &steps))
		err_exit(EX_DATAERR);
}

/* cmd_each.c - a command does its work once for each operand or record */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "number.h"

bool
cmd_id(const char *s, int64_t *id)
{
	int64_t i;

	s += *s == '#';
	if (*s < '0' || *s > '9' || !number_whole(s, &i) || i < 1)
		return false;
	*id = i;
	return true;
}

static _Noreturn void
too_many(const struct cmd *c)
{
	if (c->max == 1)
		die(EX_DATAERR, "%s",
		    c->makes ? _("more than one record would be made (--max); "
				 "nothing is made")
			     : _("more than one record would be changed "
				 "(--max); nothing is changed"));
	die(EX_DATAERR,
	    c->makes ? _("more than %lld records would be made (--max); "
			 "nothing is made")
		     : _("more than %lld records would be changed (--max); "
			 "nothing is changed"),
	    (long long)c->max);
}

void
cmd_count(struct cmd *c, int64_t n)
{
	c->done += n;
	if (c->max != NONE && c->done > c->max)
		too_many(c);
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

/* Does the work, unless an earlier run has done it for the same record. */
static enum answer
act(struct item *it, bool with_origin,
    enum answer (*fn)(struct item *, struct buf *), struct buf *why)
{
	enum acted acted = with_origin ? cmd_acted_find(it) : ACTED_FREE;
	enum answer answer;

	if (acted == ACTED_ALREADY)
		return SAME;
	answer = fn(it, why);
	if (acted == ACTED_NEW && (answer == DONE || answer == SAME))
		cmd_acted_note(it);
	return answer;
}

static void
attempt(
    struct item *it, const struct loop *s, bool with_origin, struct buf *why)
{
	struct desk *d = &it->c->desk;
	enum answer answer = REFUSED;
	bool good;

	buf_clear(why);
	mem_reset(&it->c->of_item);
	if (it->c->keep)
		desk_save(d);
	good = !s->ids || item_ticket(it, why);
	good &= !with_origin || item_origin(it, why);
	if (good)
		answer = act(it, with_origin, s->each, why);
	else if (it->operand == NULL && s->judge != NULL)
		s->judge(it, why);
	if (it->c->keep && answer == REFUSED)
		desk_undo(d);
	else if (it->c->keep)
		desk_release(d);
	answered(it, answer, why);
}

/* --map must be about columns that there are. */
static bool
map_valid(const struct item *it, struct buf *why)
{
	const struct rec_in *in = it->c->source->in;
	const struct map *m = &it->c->how.map;

	for (size_t i = 0; i < m->n && !rec_named(in); i++) {
		size_t j = 0;

		while (j < rec_columns(in) &&
		    strcmp(rec_heading(in, j), m->v[i].heading) != 0)
			j++;
		if (j < rec_columns(in))
			continue;
		buf_fmt(why,
		    _("--map %s: the input has no column with this name"),
		    m->v[i].heading);
		return false;
	}
	return true;
}

static bool
heading_good(struct item *it, const struct loop *s, struct buf *why)
{
	buf_clear(why);
	return map_valid(it, why) && (!s->ids || item_names_ticket(it, why)) &&
	    (s->heading == NULL || s->heading(it, why));
}

/*
 * Whether a record may be read. Unknown columns are reported once, for all
 * records. If each record names its own columns, only that record is refused.
 */
enum headed { READ_IT, SKIP_IT, STOP };

static enum headed
headed(struct item *it, const struct loop *s, struct buf *why)
{
	struct source *source = it->c->source;
	bool own = rec_named(source->in);

	if (!cmd_source_heading(it->c) && !source->doubtful)
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
each_record(struct cmd *c, const struct loop *s, struct buf *why)
{
	struct item it = { .c = c, .id = NONE };
	enum rec_got got;

	while ((got = rec_next(c->source->in)) != REC_END) {
		if (got == REC_OK) {
			enum headed next = headed(&it, s, why);

			if (next == STOP)
				return false;
			if (next == READ_IT && s->between != NULL)
				s->between(&it);
			if (next == READ_IT)
				attempt(&it, s, true, why);
			continue;
		}
		c->refused++;
		it.broken = got == REC_BROKEN;
		cmd_refuse(&it, rec_why(c->source->in));
		if (got == REC_BROKEN)
			break;
	}
	if (s->between != NULL)
		s->between(NULL);
	if (it.broken)
		return true;
	/* a heading alone is no fault, but it may be a text that is none */
	it.bare = c->source->nheading == 0 && !rec_named(c->source->in);
	return !it.bare || headed(&it, s, why) == READ_IT;
}

void
cmd_skip(struct item *it, const char *why)
{
	it->c->skipped++;
	cmd_refuse(it, why);
}

void
cmd_one(struct item *it, enum answer (*fn)(struct item *, struct buf *))
{
	const struct loop once = { .each = fn };
	struct buf why = { 0 };

	attempt(it, &once, false, &why);
	buf_free(&why);
}

bool
cmd_each(struct cmd *c, const struct loop *s)
{
	struct buf why = { 0 };
	struct guard guard;
	bool good = true;

	if (c->nsources == 0)
		for (int i = 0; i < c->argc; i++) {
			struct item it = {
				.c = c, .operand = c->argv[i], .id = NONE
			};

			attempt(&it, s, true, &why);
		}
	for (size_t i = 0; i < c->nsources; i++) {
		cmd_source_open(c, &c->sources[i]);
		desk_guard(&c->desk, &guard, cmd_source_close, c);
		good &= each_record(c, s, &why);
		desk_unguard(&c->desk);
		cmd_source_close(c);
	}
	buf_free(&why);
	return good && (c->refused == 0 || c->keep);
}

static enum answer
take_id(struct item *it, struct buf *why)
{
	struct ids *ids = it->c->wanted;

	(void)why;
	ids_add(ids, it->id);
	return SAME;
}

void
cmd_ids(struct cmd *c, struct ids *ids)
{
	static const struct loop loop = { .ids = true, .each = take_id };

	c->wanted = ids;
	ids->n = 0;
	if (!cmd_each(c, &loop))
		err_exit(EX_DATAERR);
}

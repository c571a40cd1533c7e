/* rule_run.c - runs rules in the transaction of their cause */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "names.h"
#include "rule.h"
#include "rule_action.h"
#include "rule_impl.h"
#include "translate.h"

#define CHAIN 10 /* rules that follow from one another */

/* What has run since somebody began it. */
struct chain {
	int depth; /* rules in whose actions we are */
	struct ran {
		const char *rule; /* of the set of rules */
		int64_t ticket;
	} * ran; /* owned */
	size_t n, cap;
	struct buf *watch; /* gets the names of what runs; NULL: nothing */
};

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct chain *c = memory;

	(void)d;
	if (kind == NULL)
		c->depth = 0, c->n = 0, c->watch = NULL;
}

static void
chain_close(void *memory)
{
	free(((struct chain *)memory)->ran);
}

static const struct desk_memory chain_memory = {
	.size = sizeof(struct chain), .forget = forget, .close = chain_close
};

/* Returns true if the rule has run for the ticket; else notes that it does. */
static bool
has_run(struct chain *c, const char *rule, int64_t ticket)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->ran[i].rule == rule && c->ran[i].ticket == ticket)
			return true;
	c->ran = mem_grow(c->ran, c->n, &c->cap, sizeof(*c->ran));
	c->ran[c->n++] = (struct ran){ rule, ticket };
	return false;
}

void
rule_chain_begin(struct desk *d)
{
	struct chain *c = desk_memory(d, &chain_memory);

	if (c->depth == 0)
		c->n = 0;
}

void
rule_watch(struct desk *d, struct buf *names)
{
	struct chain *c = desk_memory(d, &chain_memory);

	c->watch = names;
}

/* Notes why a rule could not act, in an event of the ticket. */
static void
note_failure(struct doing *w, const char *reason)
{
	struct origin origin = w->origin;
	struct instant at = ticket_row_touch(w->d, w->ticket, w->at);

	origin.reason = reason;
	event_ticket(w->d, &origin, at, w->ticket, ACTION_FAIL);
}

enum answer
rule_act(struct doing *w, const struct compiled_rule *r, struct buf *why)
{
	struct chain *c = desk_memory(w->d, &chain_memory);
	struct buf actor = { 0 };
	enum answer answer = REFUSED;

	if (has_run(c, r->name, w->ticket))
		return SAME;
	if (c->watch != NULL)
		buf_fmt(c->watch, "%s%s", c->watch->n > 0 ? " " : "", r->name);
	buf_fmt(&actor, "rule:%s", r->name);
	w->origin =
	    (struct origin){ .at = w->at, .actor = actor.s, .cause = w->event };
	if (c->depth >= CHAIN)
		buf_fmt(why,
		    _("%d rules followed from one another; this one was left "
		      "out"),
		    CHAIN);
	else {
		c->depth++;
		answer = rule_actions_do(w, r->actions, why);
		c->depth--;
	}
	if (answer == REFUSED) {
		note_failure(w, buf_s(why));
		w->acted = true;
	}
	buf_free(&actor);
	return answer;
}

/* ------------------------------------------------------------------ an event
 */

/* An event that rules are asked about, and the ticket as it is by now. */
struct asked {
	const struct happening *h;
	const struct ticket *now;
	struct ticket read; /* owned, if it was read again */
	bool again;
	enum category was, is;
};

static void
asked_free(void *arg)
{
	struct asked *a = arg;

	if (a->again)
		ticket_free(&a->read);
}

/* Reads the ticket as the rules have left it. */
static void
look_again(struct desk *d, struct asked *a)
{
	asked_free(a);
	a->again = ticket_read(d, a->h->new->id, &a->read);
	if (!a->again)
		return;
	a->now = &a->read;
	a->is = names_must(d, "status", a->now->status)->category;
}

/* Fills in what the status of the ticket means. */
static void
before_and_after(struct desk *d, struct asked *a)
{
	a->is = names_must(d, "status", a->h->new->status)->category;
	if (a->h->old != NULL)
		a->was = names_must(d, "status", a->h->old->status)->category;
}

static bool
holds(
    struct desk *d, struct compiled_rule *r, const struct asked *a, unsigned is)
{
	const struct happening *h = a->h;
	const struct match *m;
	bool others = (r->triggers & is & ~(unsigned)TRIGGER_CHANGED) != 0;

	if ((r->triggers & is) == 0 || h->at.s < r->valid_from.s ||
	    (!others && !rule_changed(r, h)))
		return false;
	m = rule_match(d, r);
	return m != NULL &&
	    match_event(d, m, h->old, a->was, a->now, a->is,
		h->known != 0 ? h->known : JOIN_NOW);
}

/* Runs the rules of an event. Returns true if one of them acted. */
static bool
run(struct desk *d, struct rule_set *all, struct asked *a, unsigned is)
{
	struct buf why = { 0 };
	bool acted = false;

	for (size_t i = 0; i < all->n; i++) {
		struct doing w = { .d = d,
			.ticket = a->h->new->id,
			.event = a->h->event,
			.at = a->h->at,
			.old = a->h->old,
			.known = a->h->known };

		if (!holds(d, &all->v[i], a, is))
			continue;
		buf_clear(&why);
		rule_act(&w, &all->v[i], &why);
		if (w.acted)
			look_again(d, a);
		acted |= w.acted;
		if (w.stopped)
			break;
	}
	buf_free(&why);
	return acted;
}

bool
rule_asked(struct desk *d, const struct happening *h)
{
	struct rule_set *all = rule_set_of(d);
	struct asked a = { .h = h, .now = h->new };
	unsigned is = rule_triggers_of(h);
	bool any = false;

	if ((all->triggers & is) == 0)
		return false;
	before_and_after(d, &a);
	for (size_t i = 0; i < all->n && !any; i++)
		any = holds(d, &all->v[i], &a, is);
	return any;
}

static bool
happened(struct desk *d, const struct happening *h)
{
	struct rule_set *all = rule_set_of(d);
	unsigned is = rule_triggers_of(h);
	struct asked a = { .h = h, .now = h->new };
	struct guard guard;
	bool acted;

	if ((all->triggers & is) == 0)
		return false;
	rule_chain_begin(d);
	before_and_after(d, &a);
	desk_guard(d, &guard, asked_free, &a);
	acted = run(d, all, &a, is);
	desk_unguard(d);
	asked_free(&a);
	return acted;
}

void
rule_happened(struct desk *d, const struct happening *h)
{
	happened(d, h);
}

bool
rule_clock(struct desk *d, int64_t ticket, int64_t event, struct instant at,
    enum action action)
{
	unsigned is =
	    action == ACTION_BREACH ? TRIGGER_BREACH : TRIGGER_WARNING;
	struct guard guard;
	struct ticket t;
	bool acted;

	if (d->happened == NULL || (rule_set_of(d)->triggers & is) == 0 ||
	    !ticket_read(d, ticket, &t))
		return false;
	desk_guard(d, &guard, ticket_guard, &t);
	acted = happened(d,
	    &(struct happening){
		.event = event, .at = at, .action = action, .new = &t });
	desk_unguard(d);
	ticket_free(&t);
	return acted;
}

/* rule_triage.c - the action that fills in what triage proposes */
#include "proposal.h"
#include "rule_triage.h"
#include "translate.h"

bool
rule_triage_check(struct desk *d, const char *value, struct buf *why)
{
	double least;

	(void)d;
	if (value == NULL || proposal_least(value, &least))
		return true;
	buf_fmt(why, _("\"%s\" is not a number from 0 to 1"), value);
	return false;
}

/* Reads the edits of columns that are empty; returns how many there are. */
static size_t
propose(struct desk *d, const struct ticket *t, const struct features *has,
    double least, struct pool *pool, struct edit *e)
{
	const struct {
		int column;
		const char *now;
	} of[] = { { ended_place("category", 8), t->category },
		{ ended_place("type", 4), t->type },
		{ ended_place("team", 4), t->team } };
	struct buf why = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++) {
		struct proposal p;

		if (of[i].now != NULL)
			continue;
		proposal_make(d, of[i].column, has, &p);
		if (p.value != NULL && p.sure >= least &&
		    ticket_edit_column(d, ended_column[of[i].column], p.value,
			pool, &e[n], &why))
			n++;
	}
	buf_free(&why);
	return n;
}

enum answer
rule_triage(struct doing *w, const char *value, struct buf *why)
{
	struct update update = { .action = ACTION_SET };
	struct edit edits[TRIAGE_COLUMNS];
	struct features has = { 0 };
	struct pool pool = { 0 };
	enum answer answer = SAME;
	double least = PROPOSAL_LEAST;
	struct ticket t;

	if (value != NULL)
		proposal_least(value, &least); /* checked */
	if (!proposal_ticket(w->d, w->ticket, &has) ||
	    !ticket_read(w->d, w->ticket, &t)) {
		feature_free(&has);
		return SAME;
	}
	update.edits = edits;
	update.n = propose(w->d, &t, &has, least, &pool, edits);
	ticket_free(&t);
	feature_free(&has);
	if (update.n > 0)
		answer =
		    ticket_change(w->d, w->ticket, &update, &w->origin, why);
	mem_free(&pool);
	return answer;
}

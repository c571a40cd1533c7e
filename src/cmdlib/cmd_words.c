/* cmd_words.c - tickets found by words: hd-list 'text~vpn timeout' */
#include <stdlib.h>
#include <string.h>

#include "cmd_words.h"
#include "ticket_search.h"

/* Takes the condition out of those of the search. Returns false if it has none.
 */
static bool
take_condition(struct cmd *c, struct find *f, struct filter *of)
{
	bool found = false;

	for (size_t i = 0; i < f->nfilters;) {
		struct filter *one = &f->filters[i];

		if (strcmp(one->field, "text") != 0) {
			i++;
			continue;
		}
		if (one->op != HAS || one->value[0][0] == '\0')
			cmd_usage(c, _("text: use text~ and words"));
		if (found)
			cmd_usage(c, _("text: use it once, with all words"));
		*of = *one;
		found = true;
		memmove(one, one + 1, (--f->nfilters - i) * sizeof(*one));
	}
	return found;
}

/* The kind of tickets with the column score. */
static const struct kind *
with_score(const struct kind *tickets)
{
	static struct kind kind;
	static struct col *cols;

	cols = xreallocarray(cols, tickets->n + 1, sizeof(*cols));
	memcpy(cols, tickets->cols, tickets->n * sizeof(*cols));
	cols[tickets->n] = (struct col){
		.name = FIND_SCORE, .type = COL_REAL, .flags = COL_COMPUTED
	};
	kind = *tickets;
	kind.cols = cols;
	kind.n = tickets->n + 1;
	return &kind;
}

static bool
wanted(const struct find *f, int64_t id)
{
	for (size_t i = 0; f->among != NULL && i < f->among->n; i++)
		if (f->among->v[i] == id)
			return true;
	return f->among == NULL;
}

static int
by_id(const void *a, const void *b)
{
	const struct find_score *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* Sets the ids in the order of what was found, and the scores by id. */
static void
keep(struct find *f, const struct found *found, size_t n)
{
	static struct find_score *scores; /* a transaction may begin again */
	static struct ids ids;

	scores = xreallocarray(scores, n + 1, sizeof(*scores));
	free(ids.v);
	ids = (struct ids){ .v = xcalloc(n + 1, sizeof(*ids.v)) };
	for (size_t i = 0; i < n; i++)
		if (wanted(f, found[i].id)) {
			scores[ids.n] =
			    (struct find_score){ found[i].id, found[i].score };
			ids.v[ids.n++] = found[i].id;
		}
	if (ids.n > 0)
		qsort(scores, ids.n, sizeof(*scores), by_id);
	f->scores = scores;
	f->nscores = ids.n;
	f->among = &ids;
}

bool
cmd_found(struct cmd *c, const struct found *found, size_t n)
{
	struct find f = { .kind = kind_find(&c->desk, "ticket"),
		.as_of = { NONE },
		.limit = NONE };
	struct buf why = { 0 };
	const char *columns = c->columns != NULL
	    ? c->columns
	    : "id,subject,status,requester,created,score";

	keep(&f, found, n);
	f.kind = with_score(f.kind);
	if (!find_columns(f.kind, columns, &f.show, &f.nshow, &why))
		die(EX_USAGE, "-c: %s", why.s);
	cmd_out(c);
	if (find_run(&c->desk, &f, &c->out) == 0)
		c->status = EX_NOTHING;
	free(f.show);
	return true;
}

void
cmd_words(struct cmd *c, struct find *f)
{
	static const struct ticket_terms terms = {
		.operators = true, .except = NONE, .limit = NONE
	};
	struct filter condition;
	struct found *found;
	size_t n;

	if (!(f->kind->flags & KIND_TICKET) || f->kind->from != NULL ||
	    !take_condition(c, f, &condition))
		return;
	if (f->as_of.s != NONE)
		cmd_usage(c,
		    _("text~ looks into the texts of today; leave out "
		      "--as-of"));
	found = ticket_search(&c->desk, condition.value[0], &terms, &n);
	keep(f, found, n);
	f->kind = with_score(f->kind);
	if (f->sort != NULL && strcmp(f->sort, "-score") == 0)
		f->sort = NULL;
	else if (f->sort == NULL)
		f->sort = "id";
	filter_free(&condition);
	free(found);
}

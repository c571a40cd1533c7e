/* proposal.c - what the columns of a new request probably are */
#include <stdlib.h>
#include <string.h>

#include "model.h"
#include "names.h"
#include "number.h"
#include "proposal.h"
#include "asked.h"
#include "sql.h"

/* The models, each read when it is needed. */
struct models {
	struct {
		bool asked;
		struct classifier c;
		double *sure; /* room for judgements; owned */
	} of[TRIAGE_COLUMNS];
};

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct models *m = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "model") != 0)
		return;
	for (int i = 0; i < TRIAGE_COLUMNS; i++) {
		classifier_free(&m->of[i].c);
		free(m->of[i].sure);
	}
	*m = (struct models){ 0 };
}

static void
finish(void *memory)
{
	forget(NULL, memory, NULL);
}

static const struct desk_memory models_memory = {
	.size = sizeof(struct models), .forget = forget, .close = finish
};

bool
proposal_can(struct desk *d)
{
	return sql_int(d, "SELECT count(*) FROM model", DB_NOARGS) > 0;
}

/* Returns true if a new ticket can have the value. */
static bool
usable(struct desk *d, const char *column, const char *value)
{
	if (strcmp(column, "language") == 0)
		return true;
	if (strcmp(column, "priority") == 0) {
		const struct name *n =
		    names_priority(d, strtoll(value, NULL, 10));

		return n != NULL && !n->retired;
	}
	return names_in_use(d, column, value);
}

void
proposal_make(
    struct desk *d, int column, const struct features *f, struct proposal *p)
{
	struct models *m = desk_memory(d, &models_memory);
	const char *name = ended_column[column];
	struct classifier *c = &m->of[column].c;

	*p = (struct proposal){ 0 };
	if (!m->of[column].asked) {
		if (model_read(d, name, c))
			m->of[column].sure =
			    xcalloc(c->n, sizeof(*m->of[column].sure));
		m->of[column].asked = true;
	}
	if (c->n == 0)
		return;
	classifier_judge(c, f, m->of[column].sure);
	for (size_t v = 0; v < c->n; v++)
		if (m->of[column].sure[v] > p->sure &&
		    usable(d, name, c->value[v]))
			*p = (struct proposal){ c->value[v],
				m->of[column].sure[v] };
}

bool
proposal_ticket(struct desk *d, int64_t id, struct features *f)
{
	struct db_rows *r = sql_query(d,
	    "SELECT t.subject, (" REQUEST_TEXT(
		"t.id") ") FROM ticket t"
			" WHERE t.id = $1 AND t.withdrawn IS NULL",
	    DB_ARGS(V(id)));

	if (!sql_next(d, r))
		return false;
	feature_read(f, db_text(r, 0, NULL), db_text(r, 1, NULL));
	db_done(r);
	return true;
}

bool
proposal_least(const char *s, double *least)
{
	double d;

	if (!number_decimal(s, &d) || d < 0 || d > 1)
		return false;
	*least = d;
	return true;
}

/* search_print.c - what a search prints of an article that it found */
#include <stdio.h>
#include <string.h>

#include "search_impl.h"
#include "sql.h"

/* Returns what the search itself says. */
static const char *
computed(
    const struct col *c, const char *query, const char *kind, const char *score)
{
	return c->type == COL_REAL	   ? score
	    : strcmp(c->name, "kind") == 0 ? kind
					   : query;
}

void
search_print(struct search *s, const char *name, const struct result *found)
{
	struct db_rows *r = sql_query(s->d, s->sql.s, DB_ARGS(V(found->id)));
	struct buf b = { 0 };
	char score[32];

	snprintf(score, sizeof(score), "%.4g", found->score);
	while (sql_next(s->d, r)) {
		for (size_t i = 0; i < s->nshow; i++) {
			struct val v;

			if (s->show[i]->flags & COL_COMPUTED) {
				out_str(s->o,
				    computed(
					s->show[i], name, "article", score));
				continue;
			}
			v = sql_value(r, (int)i + 1, s->show[i]);
			buf_clear(&b);
			col_format(&b, s->show[i], v);
			out_str(s->o, v.type != VAL_NULL ? buf_s(&b) : NULL);
		}
		out_row(s->o);
	}
	buf_free(&b);
}

void
search_ticket(struct search *s, const char *name, const struct found *found)
{
	static const char *const as[] = { "id", "title", "state", "category",
		"service" };
	struct db_rows *r = sql_query(s->d,
	    "SELECT CAST(t.id AS TEXT), t.subject, t.status, t.category,"
	    " t.service FROM ticket t WHERE t.id = $1",
	    DB_ARGS(V(found->id)));
	char score[32];

	snprintf(score, sizeof(score), "%.4g", found->score);
	while (sql_next(s->d, r)) {
		for (size_t i = 0; i < s->nshow; i++) {
			const struct col *c = s->show[i];
			const char *text = NULL;

			if (c->flags & COL_COMPUTED)
				text = computed(c, name, "ticket", score);
			for (int j = 0; j < 5; j++)
				if (strcmp(c->name, as[j]) == 0)
					text = db_text(r, j, NULL);
			out_str(s->o, text);
		}
		out_row(s->o);
	}
}

static void
explain_part(struct search *s, const char *name, int64_t id, const char *part,
    const struct query_word *w, double weight)
{
	char number[32];

	if (s->of->records)
		out_str(s->o, name);
	out_int(s->o, id);
	out_str(s->o, part);
	out_str(s->o, w != NULL ? w->text : NULL);
	out_int(s->o, w != NULL ? (int64_t)w->found.n : NONE);
	snprintf(number, sizeof(number), "%.4g", weight);
	out_str(s->o, number);
	out_row(s->o);
}

void
search_explain(struct search *s, const char *name, const struct result *r)
{
	for (size_t i = 0; i < s->q.n; i++) {
		const struct query_word *w = &s->q.w[i];

		for (size_t j = 0; !w->again && !w->excluded && j < w->found.n;
		     j++)
			if (w->found.p[j].id == r->id)
				explain_part(s, name, r->id,
				    rank_names[RANK_STEMS], w,
				    rank_posting(&s->q, w, &w->found.p[j]));
	}
	for (int i = RANK_STEMS + 1; i < RANK_PARTS; i++)
		if (r->part[i] != 0)
			explain_part(
			    s, name, r->id, rank_names[i], NULL, r->part[i]);
}

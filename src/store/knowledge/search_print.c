/* search_print.c - what a search prints of an article that it found */
#include <stdio.h>

#include "search_impl.h"
#include "sql.h"

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
				    s->show[i]->type == COL_REAL ? score
								 : name);
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

/* report_goal_filter.c - the conditions of a goal, from text to filters */
#include <stdlib.h>

#include "mem.h"
#include "report_goal_filter.h"

bool
report_goal_filters(const char *text, struct goal_filters *f, struct buf *why)
{
	struct buf word = { 0 };
	bool good = true, quoted = false;

	for (const char *p = text; good && *p != '\0';) {
		buf_clear(&word);
		while (*p == ' ')
			p++;
		for (; *p != '\0' && (quoted || *p != ' '); p++)
			if (*p == '"')
				quoted = !quoted;
			else
				buf_ch(&word, *p);
		if (word.n == 0)
			continue;
		f->v = mem_grow(f->v, f->n, &f->cap, sizeof(*f->v));
		good = filter_parse(word.s, &f->v[f->n], why);
		f->n += good;
	}
	buf_free(&word);
	return good;
}

void
report_goal_filters_free(struct goal_filters *f)
{
	for (size_t i = 0; i < f->n; i++)
		filter_free(&f->v[i]);
	free(f->v);
}

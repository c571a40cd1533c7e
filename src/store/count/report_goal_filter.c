/* report_goal_filter.c - the conditions of a goal, from text to filters */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "report_goal_filter.h"

bool
report_goal_filters(const char *text, struct goal_filters *f, struct buf *why)
{
	struct buf word = { 0 };
	bool good = true;

	while (good && *(text += strspn(text, " \t")) != '\0') {
		if ((text = filter_word(text, &word, why)) == NULL) {
			good = false;
			break;
		}
		f->v = mem_grow(f->v, f->n, &f->cap, sizeof(*f->v));
		good = filter_parse(buf_s(&word), &f->v[f->n], why);
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

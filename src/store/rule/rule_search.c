/* rule_search.c - the conditions of rules that run by time */
#include <stdlib.h>
#include <string.h>

#include "find_filter.h"
#include "join.h"
#include "rule_action.h"

void
rule_search_free(struct rule_search *s)
{
	for (size_t i = 0; i < s->n; i++)
		filter_free(&s->filters[i]);
	free(s->filters);
	*s = (struct rule_search){ .n = 0 };
}

/* Returns true, and why, if a condition means whoever runs the command. */
static bool
names_self(struct desk *d, const struct kind *k, const struct filter *f,
    struct buf *why)
{
	struct buf ignored = { 0 };
	struct join j;
	bool known = join_find(d, k, f->field, &j, &ignored);

	buf_free(&ignored);
	return known && find_filter_self(d, j.col, f, why);
}

bool
rule_search_read(
    struct desk *d, const char *text, struct rule_search *s, struct buf *why)
{
	struct find f = { .kind = kind_find(d, "ticket"), .as_of = { NONE } };
	struct buf word = { 0 };
	bool good = true;

	*s = (struct rule_search){ .n = 0 };
	while (good && text != NULL && *(text += strspn(text, " \t")) != '\0') {
		text = filter_word(text, &word, why);
		good = text != NULL;
		s->filters =
		    xreallocarray(s->filters, s->n + 1, sizeof(*s->filters));
		if (good &&
		    (good = filter_parse(buf_s(&word), &s->filters[s->n], why)))
			good = !names_self(d, f.kind, &s->filters[s->n++], why);
	}
	buf_free(&word);
	f.filters = s->filters;
	f.nfilters = s->n;
	return good && find_check(d, &f, why);
}

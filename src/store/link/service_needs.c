/* service_needs.c - which services a service needs */
#include <string.h>

#include "service_needs.h"
#include "sql.h"
#include "text.h"

/* Services that are to be looked at, and what was read of one; all is owned. */
struct needs {
	struct buf all, one;
	struct pool keep;
};

static void
needs_free(void *arg)
{
	struct needs *n = arg;

	buf_free(&n->all);
	buf_free(&n->one);
	mem_free(&n->keep);
}

/* Adds the services that one depends on, unless they are there. */
static void
add_needs(struct desk *d, struct needs *needs)
{
	const char *s = sql_text(d, &needs->keep,
	    "SELECT depends FROM service WHERE name = $1",
	    DB_ARGS(V(needs->one.s)));

	while (s != NULL && *(s += strspn(s, " ")) != '\0') {
		size_t n = strcspn(s, " ");

		if (!text_word_n(needs->all.s, s, n, false)) {
			buf_ch(&needs->all, ' ');
			buf_add(&needs->all, s, n);
		}
		s += n;
	}
}

bool
service_needs(struct desk *d, const char *service, const char *other)
{
	struct needs needs = { .all = { 0 } };
	struct guard guard;
	size_t done = 0;
	bool found = strcmp(service, other) == 0;

	desk_guard(d, &guard, needs_free, &needs);
	buf_str(&needs.all, service);
	while (!found && done < needs.all.n) {
		size_t n = strcspn(needs.all.s + done, " ");

		buf_clear(&needs.one);
		buf_add(&needs.one, needs.all.s + done, n);
		add_needs(d, &needs);
		found = text_word(needs.all.s, other);
		done += n + 1;
	}
	desk_unguard(d);
	needs_free(&needs);
	return found;
}

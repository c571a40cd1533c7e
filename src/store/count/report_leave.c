/* report_leave.c - remembers what a figure leaves out, and why */
#include <string.h>

#include "report_leave.h"
#include "report_scan.h"

void
report_leave(
    struct report *r, const char *figure, const char *reason, int64_t rows)
{
	if (rows == 0 || !r->ask->keep_left)
		return;
	for (size_t i = 0; i < r->nleft; i++)
		if (strcmp(r->left[i].figure, figure) == 0 &&
		    strcmp(r->left[i].reason, reason) == 0) {
			r->left[i].rows += rows;
			return;
		}
	r->left = mem_grow(r->left, r->nleft, &r->cap_left, sizeof(*r->left));
	r->left[r->nleft++] =
	    (struct left){ mem_keep(&r->keep, figure, strlen(figure)),
		    mem_keep(&r->keep, reason, strlen(reason)), rows };
}

const struct leaving report_leave_unsolved[] = {
	REPORT_LEAVE_ACTIVE,
	{ "merged without being solved", { "active=no", "solved=" } },
	{ NULL, { NULL } },
};

void
report_leave_tickets(struct report *r, const struct kind *k, const char *figure,
    const char *of, const struct leaving *l)
{
	struct buf reason = { 0 };

	for (; l->reason != NULL; l++) {
		struct scan s = { .kind = k,
			.time = "created",
			.only = { l->only[0], l->only[1] },
			.as_of = true,
			.before = { NONE } };

		buf_clear(&reason);
		buf_fmt(&reason, "%s%s%s", of != NULL ? of : "",
		    of != NULL ? ": " : "", l->reason);
		report_leave(r, figure, reason.s, report_rows(r, &s));
	}
	buf_free(&reason);
}

/* merge.c - a ticket goes on in another one */
#include <string.h>

#include "merge.h"
#include "text.h"
#include "ticket.h"

/* Adds the people of a column who are not the requester of the other ticket. */
static void
people(struct buf *b, const char *words, const struct ticket *into)
{
	while (words != NULL && *words != '\0') {
		size_t n = strcspn(words, " ");

		if (into->requester == NULL || strlen(into->requester) != n ||
		    memcmp(into->requester, words, n) != 0)
			buf_fmt(
			    b, "%s%.*s", b->n > 0 ? " " : "", (int)n, words);
		words += n + (words[n] == ' ');
	}
}

/* Adds an edit that gives the other ticket more people. */
static void
add(struct desk *d, const char *column, const struct buf *b, struct edit *e,
    size_t *n)
{
	const struct kind *k = kind_find(d, "ticket");

	if (b->n > 0)
		e[(*n)++] =
		    (struct edit){ .col = col_find(k->cols, k->n, column),
			    .op = EDIT_ADD,
			    .new = V(b->s) };
}

/* The other ticket gets the people of this one. */
static enum answer
receive(struct desk *d, const struct ticket *from, const struct ticket *into,
    const struct origin *origin, struct buf *why)
{
	struct buf asks = { 0 }, follows = { 0 }, reason = { 0 };
	struct origin a = *origin;
	struct edit edits[2];
	struct update update = {
		.action = ACTION_MERGE, .edits = edits, .always = true
	};
	enum answer answer;

	people(&asks, from->requester, into);
	people(&asks, from->requesters, into);
	people(&follows, from->watcher, into);
	add(d, "requesters", &asks, edits, &update.n);
	add(d, "watcher", &follows, edits, &update.n);
	buf_fmt(&reason, "ticket %lld goes on here", (long long)from->id);
	if (a.reason == NULL)
		a.reason = reason.s;
	answer = ticket_change(d, into->id, &update, &a, why);
	buf_free(&asks);
	buf_free(&follows);
	buf_free(&reason);
	return answer;
}

enum answer
merge_into(struct desk *d, int64_t id, int64_t into,
    const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct edit e = { .col = col_find(k->cols, k->n, "merged"),
		.new = val_int(into) };
	struct update update = { .action = ACTION_MERGE, .edits = &e, .n = 1 };
	enum answer answer = ticket_change(d, id, &update, origin, why);
	struct origin a = *origin;
	struct ticket from, to;

	if (answer != DONE)
		return answer;
	a.cause = update.event;
	if (!ticket_read(d, id, &from))
		return MISSING;
	if (ticket_read(d, into, &to)) {
		answer = receive(d, &from, &to, &a, why);
		ticket_free(&to);
	}
	ticket_free(&from);
	return answer;
}

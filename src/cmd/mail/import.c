/* import.c - old messages, in the order of their dates: hd-mail --import */
#include <stdlib.h>

#include "batch.h"
#include "mailfile.h"
#include "many.h"

/* Where a message lies in the spool, and when it was written. */
struct old {
	struct instant at;
	uint64_t place;
	size_t n;
};

static struct {
	struct spool messages;
	struct old *v;
	size_t n, cap;
	struct instant now;
} import;

/* Returns when a message was written; now, if it does not say so, or says that
 * it is still to be written. */
static struct instant
date_of(const char *s, size_t n)
{
	struct letter l;
	struct buf why = { 0 };
	struct instant at = import.now;

	if (letter_read(&l, s, n, &why) == LETTER_READ && l.date.s != NONE &&
	    l.date.s < at.s)
		at = l.date;
	letter_free(&l);
	buf_free(&why);
	return at;
}

static bool
each(void *arg, const char *name, const char *s, size_t n)
{
	struct old old = { .place = import.messages.size, .n = n };

	(void)arg;
	(void)name;
	if (n == 0)
		return true;
	old.at = date_of(s, n);
	spool_add(&import.messages, s, n);
	import.v = mem_grow(import.v, import.n, &import.cap, sizeof(*import.v));
	import.v[import.n++] = old;
	return true;
}

/* By date; of one second, as they came. */
static int
earlier(const void *a, const void *b)
{
	const struct old *x = a, *y = b;

	if (x->at.s != y->at.s)
		return x->at.s < y->at.s ? -1 : 1;
	return (x->place > y->place) - (x->place < y->place);
}

static void
take(struct cmd *c, const struct old *old)
{
	struct envelope e = { .at = old->at };
	struct buf why = { 0 };
	char *s = xmalloc(old->n + 1);
	struct message *m;

	s[spool_read(&import.messages, old->place, s, old->n)] = '\0';
	m = message_read(s, old->n, &e, &why);
	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	m->post.imports = true;
	batch_add(c, m);
	free(s);
}

int
many_import(struct cmd *c)
{
	struct buf why = { 0 };

	message_keys(c);
	import.now = c->now;
	for (int i = 0; i < c->argc; i++)
		if (!mailfile_each(c->argv[i], each, c, &why))
			die(EX_NOINPUT, "%s", why.s);
	if (import.n > 0)
		qsort(import.v, import.n, sizeof(*import.v), earlier);
	for (size_t i = 0; i < import.n; i++)
		take(c, &import.v[i]);
	free(import.v);
	spool_free(&import.messages);
	return batch_end(c);
}

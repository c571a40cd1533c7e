/* ticket_find.c - which tickets have the words of a query */
#include <stdlib.h>
#include <string.h>

#include "guess.h"
#include "mem.h"
#include "text.h"
#include "ticket_find.h"
#include "ticket_words.h"

/* The lengths that tickets usually have, in words: a mean of them all would
 * change with each message. */
#define TITLE 6
#define BODY  60

#define HASHES 65536

/* The stems under which a word is looked for. */
struct wanted {
	char *const *stem;
	size_t n;
	struct posting now; /* of the ticket in hand */
	bool has;
};

struct scan {
	struct query *q;
	struct wanted *wanted; /* for each word of the query; owned */
	bool *maybe;	       /* for each hash: a stem may have it; owned */
	bool prefixes;	       /* some word is only a beginning */
	int64_t tickets;
};

static bool
matches(const struct query_word *w, const struct wanted *a, const char *stem)
{
	for (size_t i = 0; i < a->n; i++)
		if (w->prefix
			? strncmp(stem, a->stem[i], strlen(a->stem[i])) == 0
			: strcmp(stem, a->stem[i]) == 0)
			return true;
	return false;
}

/* Counts a word of a ticket. */
static void
count(struct scan *s, const struct words *ws, const struct word *w)
{
	const char *stem = words_stem(ws, w);

	if (!s->prefixes && !s->maybe[w->hash % HASHES])
		return;
	for (size_t i = 0; i < s->q->n; i++) {
		struct wanted *a = &s->wanted[i];
		unsigned char *times = &a->now.times[w->field];

		if (!matches(&s->q->w[i], a, stem))
			continue;
		*times = posting_times((int)w->field, *times + 1);
		a->has = true;
	}
}

static void
take(int64_t id, const struct words *ws, void *arg)
{
	struct scan *s = arg;
	int64_t title = 0;

	for (size_t i = 0; i < ws->n; i++) {
		title += ws->w[i].field == FIELD_TITLE;
		count(s, ws, &ws->w[i]);
	}
	for (size_t i = 0; i < s->q->n; i++) {
		struct wanted *a = &s->wanted[i];

		if (!a->has)
			continue;
		a->now.id = id;
		posting_size(&a->now, title, (int64_t)ws->n - title);
		posting_put(&s->q->w[i].found, &a->now);
		a->now = (struct posting){ 0 };
		a->has = false;
	}
	s->tickets++;
}

/* Goes through the words of all tickets. */
static void
scan(struct desk *d, struct scan *s)
{
	memset(s->maybe, 0, HASHES * sizeof(*s->maybe));
	s->tickets = 0;
	s->prefixes = false;
	for (size_t i = 0; i < s->q->n; i++) {
		s->prefixes |= s->q->w[i].prefix && s->wanted[i].n > 0;
		for (size_t j = 0; j < s->wanted[i].n; j++)
			s->maybe[text_hash(s->wanted[i].stem[j]) % HASHES] =
			    true;
	}
	ticket_words_all(d, take, s);
}

/* Offers the words of a ticket to the words that nothing has. */
static void
offer(int64_t id, const struct words *ws, void *arg)
{
	struct guess *all = arg;

	(void)id;
	for (; all->w != NULL; all++)
		for (size_t i = 0; i < ws->n; i++) {
			const char *stem = words_stem(ws, &ws->w[i]);

			if (guess_begins(all, stem))
				guess_offer(all, stem);
		}
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Looks for other spellings of the words that no ticket has. */
static void
guess(struct desk *d, struct scan *s)
{
	struct guess *all = xcalloc(s->q->n + 1, sizeof(*all));
	size_t n = 0;

	for (size_t i = 0; i < s->q->n; i++) {
		s->wanted[i].n = 0;
		if (guess_wanted(&s->q->w[i]))
			guess_begin(&all[n++], &s->q->w[i]);
	}
	if (n > 0)
		ticket_words_all(d, offer, all);
	for (size_t i = 0; i < n; i++) {
		struct wanted *a = &s->wanted[all[i].w - s->q->w];

		a->stem = all[i].word;
		if ((a->n = all[i].n) > 0)
			qsort(all[i].word, a->n, sizeof(char *), by_text);
	}
	if (n > 0)
		scan(d, s);
	for (size_t i = 0; i < n; i++)
		guess_end(&all[i], &s->q->w[all[i].w - s->q->w]);
	free(all);
}

void
ticket_find(struct desk *d, struct query *q, bool guesses)
{
	struct scan s = { .q = q,
		.wanted = xcalloc(q->n + 1, sizeof(*s.wanted)),
		.maybe = xcalloc(HASHES, sizeof(*s.maybe)) };

	for (size_t i = 0; i < q->n; i++) {
		s.wanted[i].stem = q->w[i].stem;
		s.wanted[i].n = q->w[i].nstems;
	}
	scan(d, &s);
	if (guesses)
		guess(d, &s);
	q->articles = (double)(s.tickets > 0 ? s.tickets : 1);
	q->title = TITLE;
	q->body = BODY;
	q->whole = 0;
	for (size_t i = 0; i < q->n; i++)
		query_weigh(q, &q->w[i]);
	free(s.wanted);
	free(s.maybe);
}

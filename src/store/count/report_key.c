/* report_key.c - the groups that a row belongs to, from its columns */
#include <string.h>

#include "day.h"
#include "report_key.h"
#include "sql.h"
#include "zone.h"

static void
key_period(struct row_key *k, struct instant t)
{
	enum period p = k->r->ask->period;

	k->key[0] = NULL;
	if (t.s == NONE)
		return;
	if (k->text[0].n == 0 || t.s < k->from.s || t.s >= k->to.s) {
		buf_clear(&k->text[0]);
		period_name(&k->text[0], t, p);
		k->from = period_floor(t, p);
		k->to = period_next(t, p);
		if (k->r->first.s == NONE || k->from.s < k->r->first.s)
			k->r->first = k->from;
		if (k->r->last.s == NONE || k->from.s > k->r->last.s)
			k->r->last = k->from;
	}
	k->key[0] = k->text[0].s;
}

static void
key_column(struct row_key *k, size_t at, int i, const struct col *c)
{
	k->key[at] = NULL;
	if (db_null(k->db, i))
		return;
	if (col_is_text(c)) {
		k->key[at] = db_text(k->db, i, NULL);
		return;
	}
	buf_clear(&k->text[at]);
	col_format(&k->text[at], c, sql_value(k->db, i, c));
	k->key[at] = k->text[at].s;
}

/* Keeps only the first levels of a path. */
static void
key_tree(struct row_key *k, size_t at, int i, int depth)
{
	const char *s = db_text(k->db, i, NULL), *p = s;

	k->key[at] = NULL;
	if (s == NULL)
		return;
	while (*p != '\0' && (*p != '/' || --depth > 0))
		p++;
	buf_clear(&k->text[at]);
	buf_add(&k->text[at], s, (size_t)(p - s));
	k->key[at] = k->text[at].s;
}

static void
key_clock(struct row_key *k, size_t at, bool hour)
{
	int64_t t = k->at_time >= 0 ? db_int(k->db, k->at_time) : NONE, c;

	k->key[at] = NULL;
	if (t == NONE)
		return;
	c = zone_clock((struct instant){ t });
	buf_clear(&k->text[at]);
	buf_fmt(&k->text[at], "%d",
	    hour ? (int)((c - day_at(c) * DAY_SECONDS) / 3600)
		 : day_week(day_at(c)));
	k->key[at] = k->text[at].s;
}

/* Makes the rest of the key, from column `by` of -b on. */
static void
keys(struct row_key *k, size_t by, size_t at, int i)
{
	for (; by < k->r->nby; by++, at++) {
		const struct by *b = &k->r->by[by];
		const char *p;

		switch (b->how) {
		case BY_VALUE:
			key_column(k, at, i++, b->col);
			break;
		case BY_TREE:
			key_tree(k, at, i++, b->depth);
			break;
		case BY_WEEKDAY:
		case BY_HOUR:
			key_clock(k, at, b->how == BY_HOUR);
			break;
		case BY_WORD:
			p = db_text(k->db, i++, NULL);
			k->key[at] = NULL;
			if (p == NULL || *p == '\0')
				break;
			for (size_t n; *p != '\0'; p += n + (p[n] == ' ')) {
				n = strcspn(p, " ");
				buf_clear(&k->text[at]);
				buf_add(&k->text[at], p, n);
				k->key[at] = k->text[at].s;
				keys(k, by + 1, at + 1, i);
			}
			return;
		}
	}
	k->each(k->arg, k->key);
}

void
report_keys(struct row_key *k)
{
	size_t at = k->r->ask->period != PERIOD_NONE;
	bool period = at > 0 && k->at_time >= 0;

	for (size_t i = 0; i < k->nfixed; i++)
		key_column(k, at++, (int)i, k->fixed[i]);
	if (period)
		key_period(k, (struct instant){ db_int(k->db, k->at_time) });
	keys(k, 0, at, k->at_by);
}

void
report_keys_free(struct row_key *k)
{
	for (size_t i = 0; i < REPORT_KEYS; i++)
		buf_free(&k->text[i]);
}

/* erase_person.c - what becomes of a cell in which a person may be named */
#include <stdlib.h>
#include <string.h>

#include "erase_impl.h"
#include "number.h"

/* What may be done to a column. */
enum use {
	STAYS,	/* never changed: the record that it names stays */
	PERSON, /* names somebody: as a whole */
	PLAIN,	/* text in which the person is named, conditions and steps */
	TEXT,	/* text that people write */
	WORDS	/* a set of words */
};

/* ------------------------------------------------------------------- columns
 */

/* Columns that name a person, although no kind has them as its key. */
static bool
names_somebody(const char *column)
{
	static const char *const names[] = { "actor", "login", "author",
		"agent", "requester", "sender", "recipient", "person" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], column) == 0)
			return true;
	return false;
}

static bool
conditions(const char *column)
{
	static const char *const names[] = { "filter", "steps", "ladder",
		"rung" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], column) == 0)
			return true;
	return false;
}

/* Returns the use of a column of a kind. A column that the kind does not have
 * (any more) belonged to a field, and is text. */
static enum use
use_of(const struct kind *k, const char *column)
{
	bool own = strncmp(column, "x_", 2) == 0;
	const struct col *c =
	    col_find(k->cols, k->n, own ? column + 2 : column);

	if (c == NULL)
		return TEXT;
	/* other people may have the same name */
	if (!(c->flags & COL_PERSONAL) || (k->flags & KIND_PERSON))
		return STAYS;
	if (c->ref != NULL || names_somebody(column))
		return PERSON;
	if (c->flags & COL_WORDS)
		return WORDS;
	return conditions(column) ? PLAIN : TEXT;
}

/* The same for a cell: what an event names follows its kind. */
static enum use
use_of_cell(struct erase *e, const struct erase_row *r, size_t i)
{
	const char *column = r->t->column[i], *t = r->t->name;
	const struct kind *k = kind_find(e->d, t);
	const struct kind *of = NULL;

	if (erase_changes(r->t)) {
		if (*column == 'f') /* the column that was changed */
			return STAYS;
		of = kind_find(e->d, r->kind != NULL ? r->kind : "ticket");
		return of != NULL ? use_of(of, r->v[1].s) : TEXT;
	}
	if (strcmp(t, "event") == 0 && strcmp(column, "name") == 0)
		return r->kind != NULL && strcmp(r->kind, e->who->kind) == 0
		    ? PERSON
		    : STAYS;
	if (k != NULL)
		return use_of(k, column);
	if (strstr(r->t->key, column) != NULL)
		return STAYS;
	return names_somebody(column) ? PERSON : TEXT;
}

/* ------------------------------------------------------------------- judging
 */

static bool
among(const struct ids *ids, int64_t id)
{
	for (size_t low = 0, high = ids->n; low < high;) {
		size_t mid = low + (high - low) / 2;

		if (ids->v[mid] == id)
			return true;
		if (ids->v[mid] < id)
			low = mid + 1;
		else
			high = mid;
	}
	return false;
}

/* Returns true if the row is about the person anyway: part of a ticket of
 * theirs, or of an article made from one, or of the history of such an
 * article. */
static bool
mine(const struct erase *e, const struct erase_row *r)
{
	int64_t article;

	if (among(&e->tickets, r->ticket))
		return true;
	return r->kind != NULL && strcmp(r->kind, "article") == 0 &&
	    number_whole(r->name, &article) && among(&e->articles, article);
}

static bool
replaced(struct erase *e, const struct val *v, bool near, struct val *new)
{
	struct buf b = { 0 };
	bool found = mention_replace(&e->m, v->s, v->n, near, e->as, &b) > 0;

	if (found)
		*new = val_text(mem_keep(&e->keep, buf_s(&b), b.n));
	buf_free(&b);
	return found;
}

static int
by_word(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* A set of words stays sorted, with each word once. */
static bool
words(struct erase *e, const struct val *v, bool near, struct val *new)
{
	char *copy = xstrndup(v->s, v->n), *save = NULL;
	const char **word = NULL;
	size_t n = 0, cap = 0;
	struct buf b = { 0 };
	bool found = false;

	for (char *s = strtok_r(copy, " ", &save); s != NULL;
	     s = strtok_r(NULL, " ", &save)) {
		bool is = mention_is(&e->m, s, near);

		word = mem_grow(word, n, &cap, sizeof(*word));
		word[n++] = is ? e->as : s;
		found |= is;
	}
	if (word != NULL)
		qsort(word, n, sizeof(*word), by_word);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(word[i], word[i - 1]) != 0)
			buf_fmt(&b, "%s%s", b.n > 0 ? " " : "", word[i]);
	if (found)
		*new = val_text(mem_keep(&e->keep, buf_s(&b), b.n));
	buf_free(&b);
	free(word);
	free(copy);
	return found;
}

/* Text that names somebody else must not become this person, and the name of an
 * agent who is called the same stays. */
static bool
person(struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	const char *s = r->v[i].s;
	bool is = strcmp(s, e->key) == 0;
	bool ref = r->t->refers[i] != NULL || erase_changes(r->t);

	if (!is && !ref)
		is = mention_is(&e->m, s, false) ||
		    (strchr(s, '@') != NULL &&
			mention_replace(&e->m, s, strlen(s), false, "", NULL) >
			    0);
	*new = val_text(e->as);
	return is;
}

/* Returns true if the event of a change is about the person; the walk may have
 * been there before. */
static bool
about_them(const struct erase *e, const struct erase_row *r)
{
	return r->kind != NULL && strcmp(r->kind, e->who->kind) == 0 &&
	    (strcmp(r->name, e->key) == 0 || strcmp(r->name, e->as) == 0);
}

/* The history of the record itself: all that it knew of the person goes. */
static bool
own_history(
    struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	const struct kind *k = kind_find(e->d, e->who->kind);
	const struct col *c = col_find(k->cols, k->n, r->v[1].s);

	if (r->t->column[i][0] == 'f' ||
	    (c != NULL && !(c->flags & COL_PERSONAL)) || erase_left(r->v[i].s))
		return false;
	*new = c == NULL || col_is_text(c) ? val_text(e->as) : val_text(NULL);
	return true;
}

/* The report names what may not be changed. */
static bool
told(struct erase *e, const struct erase_row *r, size_t i)
{
	struct buf name = { 0 };

	if (!erase_changes(r->t) &&
	    mention_replace(&e->m, r->v[i].s, r->v[i].n, false, "", NULL) > 0) {
		if (r->v[0].type == VAL_INT)
			buf_fmt(&name, "%lld", (long long)r->v[0].i);
		else
			buf_str(&name, r->v[0].s);
		erase_place(e, r->t->name, buf_s(&name), r->t->column[i],
		    ERASED_REMAINS);
	}
	buf_free(&name);
	return false;
}

bool
erase_person(
    struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	bool own = strcmp(r->t->name, e->who->kind) == 0;
	bool near = mine(e, r);

	if (r->v[i].type != VAL_TEXT)
		return false;
	if (own && strcmp(r->v[0].s, e->key) == 0)
		return false; /* the row goes as a whole */
	if (erase_changes(r->t) && about_them(e, r))
		return own_history(e, r, i, new);
	switch (use_of_cell(e, r, i)) {
	case STAYS:
		return told(e, r, i);
	case PERSON:
		return person(e, r, i, new);
	case PLAIN:
		return strcmp(e->who->kind, "agent") == 0
		    ? erase_conditions(e, r->v[i].s, new)
		    : replaced(e, &r->v[i], false, new);
	case TEXT:
		return replaced(e, &r->v[i], near, new);
	case WORDS:
		return words(e, &r->v[i], near, new);
	}
	return false;
}

/* mention.c - where a text names a person: by address, name or telephone */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "mention.h"
#include "fold.h"
#include "text.h"

#define GAP_MAX 4 /* characters between two words of a name, or two digits */
#define FEW	6 /* digits that no telephone number has fewer of */
#define NATION                                                        \
	8 /* digits that a number has without the code of its country \
	   */

enum form { ADDRESS, NAME, PHONE };

struct mention_form {
	enum form form;
	bool near;
	struct folded is; /* of a name: words with one space between them */
};

/* --------------------------------------------------------------------- forms
 */

static enum form
form_of(const struct folded *f)
{
	size_t digits = 0, letters = 0;

	for (size_t i = 0; i < f->n; i++) {
		if (f->c[i] == '@')
			return ADDRESS;
		digits += fold_digit(f->c[i]);
		letters += fold_letter(f->c[i]) && !fold_digit(f->c[i]);
	}
	return digits >= FEW && letters == 0 ? PHONE : NAME;
}

static bool
same(const struct folded *a, const struct folded *b)
{
	return a->n == b->n && memcmp(a->c, b->c, a->n * sizeof(*a->c)) == 0;
}

/* Takes the characters; a form that is there stays what it is, but near no
 * more if the new one is not. */
static void
add(struct mentions *m, struct folded *is, enum form form, bool near)
{
	for (size_t i = 0; i < m->n; i++)
		if (same(&m->v[i].is, is)) {
			m->v[i].near &= near;
			fold_free(is);
			return;
		}
	if (is->n == 0) {
		fold_free(is);
		return;
	}
	m->v = mem_grow(m->v, m->n, &m->cap, sizeof(*m->v));
	m->v[m->n++] = (struct mention_form){ form, near, *is };
}

static void
fold_part(struct folded *f, const struct folded *of, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		fold_add(f, of->c[i], 0);
}

/* "souza maria da silva" and "maria souza" for "maria da silva souza": lists
 * begin with the last word, and people leave out those in the middle. */
static void
add_others(struct mentions *m, const struct folded *name, bool near)
{
	struct folded turned = { 0 }, both = { 0 };
	size_t first = 0, last = name->n;

	while (last > 0 && name->c[last - 1] != ' ')
		last--;
	if (last == 0)
		return;
	while (name->c[first] != ' ')
		first++;
	fold_part(&turned, name, last, name->n);
	fold_add(&turned, ' ', 0);
	fold_part(&turned, name, 0, last - 1);
	add(m, &turned, NAME, near);
	fold_part(&both, name, 0, first + 1);
	fold_part(&both, name, last, name->n);
	add(m, &both, NAME, near);
}

void
mention_add(struct mentions *m, const char *s, bool near)
{
	struct folded f = { 0 };
	enum form form;

	fold(&f, s, strlen(s));
	form = form_of(&f);
	if (form == PHONE)
		fold_digits(&f);
	else if (form == NAME) {
		fold_words(&f);
		add_others(m, &f, near);
	}
	add(m, &f, form, near);
}

void
mention_add_words(struct mentions *m, const char *name)
{
	static const char *const small[] = { "dos", "das", "del", "van", "von",
		"der", "den", "the", "and" };

	for (size_t n; *(name += strspn(name, " \t,.-'")) != '\0'; name += n) {
		char *word = xstrndup(name, n = strcspn(name, " \t,.-'"));
		bool skip = text_width(word, n) < 3;

		text_lower(word);
		for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
			skip |= strcmp(word, small[i]) == 0;
		if (!skip)
			mention_add(m, word, true);
		free(word);
	}
}

void
mention_free(struct mentions *m)
{
	for (size_t i = 0; i < m->n; i++)
		fold_free(&m->v[i].is);
	free(m->v);
	*m = (struct mentions){ 0 };
}

bool
mention_distinct(const char *s)
{
	struct folded f = { 0 };
	bool distinct;

	fold(&f, s, strlen(s));
	distinct = form_of(&f) != NAME;
	fold_words(&f);
	for (size_t i = 0; i < f.n; i++)
		distinct |= f.c[i] == ' ' ||
		    (i > 0 && fold_unspaced(f.c[i]) &&
			fold_unspaced(f.c[i - 1]));
	fold_free(&f);
	return distinct;
}

/* ------------------------------------------------------------------ searching
 */

/* What may stand in an address beside letters and digits. */
static bool
of_address(uint32_t c)
{
	return fold_letter(c) || c == '.' || c == '_' || c == '-' || c == '+' ||
	    c == '%';
}

/* An address ends here; a dot may end the sentence. */
static bool
address_ends(const struct folded *t, size_t i)
{
	if (i < t->n && t->c[i] == '.')
		return i + 1 == t->n || !fold_letter(t->c[i + 1]);
	return i == t->n || !of_address(t->c[i]);
}

/* Each returns how many characters from i on are the form; 0: they are not. */
static size_t
find_address(const struct folded *is, const struct folded *t, size_t i)
{
	if ((i > 0 && of_address(t->c[i - 1])) || t->n - i < is->n ||
	    memcmp(t->c + i, is->c, is->n * sizeof(*is->c)) != 0 ||
	    !address_ends(t, i + is->n))
		return 0;
	return is->n;
}

static size_t
find_name(const struct folded *is, const struct folded *t, size_t i)
{
	size_t from = i;

	if (i > 0 && fold_joined(t->c[i - 1], t->c[i]))
		return 0;
	for (size_t j = 0; j < is->n; j++) {
		size_t gap = 0;

		if (is->c[j] != ' ') {
			if (i == t->n || t->c[i++] != is->c[j])
				return 0;
			continue;
		}
		while (i < t->n && gap < GAP_MAX && !fold_letter(t->c[i])) {
			i++;
			gap++;
		}
		if (gap == 0)
			return 0;
	}
	return i < t->n && fold_joined(t->c[i - 1], t->c[i]) ? 0 : i - from;
}

/* Digits may lack the code of the country, or have it in another way. */
static bool
same_number(const struct folded *is, const uint32_t *d, size_t n)
{
	size_t few = n < is->n ? n : is->n;

	return (n == is->n || few >= NATION) &&
	    memcmp(is->c + is->n - few, d + n - few, few * sizeof(*d)) == 0;
}

static size_t
find_number(const struct folded *is, const struct folded *t, size_t i)
{
	uint32_t d[32];
	size_t n = 0, from = i, found = 0;

	if (!fold_digit(t->c[i]) || (i > 0 && fold_digit(t->c[i - 1])))
		return 0;
	while (i < t->n && n < 32) {
		size_t gap = 0;

		d[n++] = t->c[i++];
		if ((i == t->n || !fold_digit(t->c[i])) &&
		    same_number(is, d, n))
			found = i - from;
		while (i + gap < t->n && gap < GAP_MAX && t->c[i + gap] != 0 &&
		    t->c[i + gap] < 128 &&
		    strchr(" -.()/", (int)t->c[i + gap]) != NULL)
			gap++;
		if (i + gap == t->n || !fold_digit(t->c[i + gap]))
			break;
		i += gap;
	}
	return found;
}

/* Returns how many characters from i on are a form: of the longest one. */
static size_t
find(const struct mentions *m, const struct folded *t, size_t i, bool near)
{
	size_t longest = 0;

	for (size_t k = 0; k < m->n; k++) {
		const struct mention_form *f = &m->v[k];
		size_t n;

		if (f->near && !near)
			continue;
		if (f->form != PHONE && f->is.c[0] != t->c[i])
			continue;
		n = f->form == ADDRESS ? find_address(&f->is, t, i)
		    : f->form == NAME  ? find_name(&f->is, t, i)
				       : find_number(&f->is, t, i);
		longest = n > longest ? n : longest;
	}
	return longest;
}

size_t
mention_replace(const struct mentions *m, const char *s, size_t n, bool near,
    const char *with, struct buf *out)
{
	struct folded t = { 0 };
	size_t found = 0, copied = 0, k;

	fold(&t, s, n);
	for (size_t i = 0; i < t.n; i += k) {
		if ((k = find(m, &t, i, near)) == 0) {
			k = 1;
			continue;
		}
		found++;
		if (out != NULL) {
			buf_add(out, s + copied, t.at[i] - copied);
			buf_str(out, with);
		}
		copied = t.at[i + k];
	}
	if (out != NULL)
		buf_add(out, s + copied, n - copied);
	fold_free(&t);
	return found;
}

bool
mention_is(const struct mentions *m, const char *s, bool near)
{
	struct folded t = { 0 };
	size_t from = 0, to;
	bool is = false;

	fold(&t, s, strlen(s));
	for (to = t.n; to > 0 && !fold_letter(t.c[to - 1]); to--)
		continue;
	while (from < to && !fold_letter(t.c[from]))
		from++;
	if (from < to)
		is = find(m, &t, from, near) == to - from;
	fold_free(&t);
	return is;
}

size_t
mention_left(const char *s)
{
	const size_t n = strlen(MENTION_LEFT);
	size_t digits;

	if (strncmp(s, MENTION_LEFT, n) != 0)
		return 0;
	digits = strspn(s + n, "0123456789");
	return digits > 0 ? n + digits : 0;
}

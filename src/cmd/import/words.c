/* words.c - the words of another desk, and what they mean on this one */
#include <ctype.h>
#include <string.h>

#include "account.h"
#include "fold.h"
#include "names.h"
#include "put.h"
#include "text.h"
#include "words.h"

/* What may become a record of its own if the desk does not have it. */
static const char added[] = "type channel category service team organisation";

bool
words_put(struct import *im, const char *kind, const char *key,
    const char *const *given)
{
	const struct kind *k = kind_find(&im->c->desk, kind);
	const struct origin now = ORIGIN_NOW;
	const struct col *cols[12];
	struct cell cells[12];
	struct buf why = { 0 };
	enum answer answer;
	size_t n = 0;

	if (im->reads)
		return false;
	cols[n] = &k->cols[0]; /* the key stands first */
	cells[n++] = (struct cell){ key, strlen(key), true };
	for (; given != NULL && *given != NULL && n < 12; given += 2)
		if (given[1] != NULL) {
			cols[n] = col_find(k->cols, k->n, given[0]);
			cells[n++] =
			    (struct cell){ given[1], strlen(given[1]), true };
		}
	answer = put_record(&im->c->desk, k, cols, cells, n, &now, NULL, &why);
	/* a cell beside the key may be no value here: then without it */
	while (answer == REFUSED && n > 1) {
		account_refuse(im, kind, key, buf_s(&why));
		buf_clear(&why);
		n = kind[0] == 'f' ? 1 : n - 1;
		answer = put_record(
		    &im->c->desk, k, cols, cells, n, &now, NULL, &why);
	}
	if (answer == REFUSED)
		account_refuse(im, kind, key, buf_s(&why));
	buf_free(&why);
	return answer == DONE;
}

/* --------------------------------------------------------------- meaning */

/* Returns what a profile says of a word under a heading; NULL: nothing. */
static const char *
by_profile(const struct profile *p, const char *heading, const char *word)
{
	const struct profile_heading *h =
	    profile_find(p, heading, strlen(heading));

	return h != NULL ? profile_value(h, word, strlen(word)) : NULL;
}

/* Returns the record of this desk that has this name, or NULL. */
static const char *
by_desk(struct import *im, const char *column, const char *word)
{
	struct desk *d = &im->c->desk;
	const struct name *n;

	if (strcmp(column, "priority") != 0) {
		n = names_like(d, column, word);
		return n != NULL && !n->retired ? n->key : NULL;
	}
	for (int64_t i = 1; i <= 5; i++)
		if ((n = names_priority(d, i)) != NULL && !n->retired &&
		    (text_same(n->key, word) ||
			(word[0] == '0' + i && word[1] == '\0')))
			return mem_keep(&im->c->keepsake,
			    (char[]){ (char)('0' + i), '\0' }, 1);
	return NULL;
}

/* Returns the first status of the category that the export gives a word. */
static const char *
by_category(struct import *im, const char *column, const char *word)
{
	const char *category = strcmp(column, "status") == 0
	    ? dict_get(&im->move.dict, "status", word)
	    : NULL;
	const struct name *n = category != NULL
	    ? names_status(&im->c->desk, VALUE_OF(category, category))
	    : NULL;

	return n != NULL ? n->key : NULL;
}

static const char *
unknown(struct import *im, const char *column)
{
	const struct name *open = names_status(&im->c->desk, CATEGORY_OPEN);

	im->unknown++;
	return strcmp(column, "status") == 0 && open != NULL ? open->key : NULL;
}

static const char *
meaning(
    struct import *im, const char *column, const char *word, const char **how)
{
	const char *s;

	*how = "profile";
	if ((s = by_profile(&im->given, column, word)) != NULL)
		return *s != '\0' ? s : NULL;
	if ((s = by_profile(&im->words, column, word)) != NULL &&
	    (*s == '\0' || by_desk(im, column, s) != NULL))
		return *s != '\0' ? s : NULL;
	*how = "known";
	if ((s = by_desk(im, column, word)) != NULL)
		return s;
	*how = "by category";
	if ((s = by_category(im, column, word)) != NULL)
		return s;
	*how = "added";
	if (text_word(added, column)) {
		words_put(im, column, word, NULL);
		return mem_keep(&im->c->keepsake, word, strlen(word));
	}
	*how = "unknown";
	return unknown(im, column);
}

const char *
words_meaning(struct import *im, const char *column, const char *word)
{
	const char *how, *becomes = account_find(im, column, word);

	if (becomes == NULL) {
		becomes = meaning(im, column, word, &how);
		account_note(im, column, word, becomes, how, 0);
		becomes = account_find(im, column, word);
	}
	account_note(im, column, word, NULL, "", 1);
	return *becomes != '\0' ? becomes : NULL;
}

const char *
words_named(struct import *im, const char *kind, const char *id)
{
	const char *name = dict_get(&im->move.dict, kind, id);
	struct buf b = { 0 };

	if (name != NULL || id[strspn(id, "0123456789")] != '\0')
		return words_meaning(im, kind, name != NULL ? name : id);
	buf_fmt(&b, "%s:%s", im->format->name, id);
	name = words_meaning(im, kind, b.s);
	buf_free(&b);
	return name;
}

/* ---------------------------------------------------------------- fields */

/* A name for a column: small letters, digits and _, from what people call it.
 */
static void
column_name(struct import *im, const char *title, struct buf *b)
{
	const struct kind *k = kind_find(&im->c->desk, "ticket");
	struct buf folded = { 0 };
	const struct col *c;

	fold_text(&folded, title, strlen(title));
	for (const char *s = buf_s(&folded); *s != '\0' && b->n < 40; s++)
		if ((*s >= 'a' && *s <= 'z') ||
		    (b->n > 0 && isdigit((unsigned char)*s)))
			buf_ch(b, *s);
		else if (b->n > 0 && b->s[b->n - 1] != '_')
			buf_ch(b, '_');
	while (b->n > 0 && b->s[b->n - 1] == '_')
		b->s[--b->n] = '\0';
	if (b->n == 0)
		buf_str(b, "column");
	c = col_find(k->cols, k->n, b->s);
	if (c != NULL && !(c->flags & COL_CUSTOM))
		buf_fmt(b, "_%s", im->format->name);
	buf_free(&folded);
}

/* Adds an id as a part of a name. */
static void
add_id(struct buf *b, const char *id)
{
	buf_ch(b, '_');
	for (; *id != '\0' && b->n < 60; id++)
		buf_ch(b,
		    isalnum((unsigned char)*id)
			? (char)tolower((unsigned char)*id)
			: '_');
}

void
words_field_name(struct import *im, const char *id)
{
	const char *title = dict_get(&im->move.dict, "field", id);
	struct buf name = { 0 };

	column_name(im, title != NULL ? title : id, &name);
	dict_set(&im->done,
	    dict_get(&im->done, "field name", name.s) != NULL ? "field shared"
							      : "field name",
	    name.s, "yes");
	buf_free(&name);
}

/* Returns true if tickets have the column, or none is wanted. */
static bool
declared(struct import *im, const char *name)
{
	const struct kind *k = kind_find(&im->c->desk, "ticket");

	return *name == '\0' || col_find(k->cols, k->n, name) != NULL;
}

static void
declare(
    struct import *im, const char *name, const char *type, const char *title)
{
	const char *const cells[] = { "name", name, "type",
		type != NULL ? type : "text", "help", title, NULL };

	words_put(im, "field", "ticket", cells);
}

const char *
words_field(struct import *im, const char *id)
{
	const char *title = dict_get(&im->move.dict, "field", id);
	const char *type = dict_get(&im->move.dict, "field type", id);
	const char *known = dict_get(&im->done, "field", id);
	const struct profile_heading *h;
	struct buf name = { 0 };

	if (known != NULL)
		return *known != '\0' ? known : NULL;
	title = title != NULL ? title : id;
	h = profile_find(&im->given, title, strlen(title));
	if (h != NULL)
		buf_str(&name, h->column);
	else {
		column_name(im, title, &name);
		if (dict_get(&im->done, "field shared", name.s) != NULL ||
		    strcmp(name.s, "column") == 0)
			add_id(&name, id);
	}
	if (!declared(im, buf_s(&name))) {
		declare(im, name.s, type, title);
		if (!declared(im, name.s)) { /* a word with a meaning */
			buf_fmt(&name, "_%s", im->format->name);
			declare(im, name.s, type, title);
		}
		account_note(im, "field", title, name.s, "added", 0);
	} else
		account_note(im, "field", title, buf_s(&name),
		    h != NULL ? "profile" : "known", 0);
	dict_set(&im->done, "field", id, buf_s(&name));
	buf_free(&name);
	known = dict_get(&im->done, "field", id);
	return *known != '\0' ? known : NULL;
}

static void
warn_word(const char *kind, const char *name, int64_t n)
{
	warn(
	    _("%s: \"%s\" (%lld times) means nothing here; write what it means "
	      "into a profile: %s,%s,\"%s=...\""),
	    kind, name, (long long)n, kind, kind, name);
}

void
words_warn(struct import *im)
{
	account_each(im, "unknown", warn_word);
}

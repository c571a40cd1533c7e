/* article_file.c - an article as a plain file: a small header, then its text */
#include <stdlib.h>
#include <string.h>

#include "article_file.h"
#include "mem.h"
#include "number.h"
#include "text.h"
#include "translate.h"

/* True for the columns of a header; the body stands below. */
static bool
in_header(const struct col *c)
{
	return !(c->flags & COL_RO) && strcmp(c->name, "body") != 0;
}

static size_t
body_column(const struct kind *k)
{
	return (size_t)(col_find(k->cols, k->n, "body") - k->cols);
}

const char *
article_file_body(const struct article_file *f)
{
	return f->text[body_column(kind_plain("article"))];
}

/* ------------------------------------------------------------------- reading
 */

/* Reads "name: text" of the header. */
static bool
take_line(
    char *line, struct article_file *f, struct pool *pool, struct buf *why)
{
	const struct kind *k = kind_plain("article");
	char *colon = strchr(line, ':'), *text;
	const struct col *c;
	int64_t *number = NULL;

	if (colon == NULL) {
		buf_str(why, _("\"name: text\" is expected here"));
		return false;
	}
	*colon = '\0';
	text = text_trim(colon + 1);
	text_trim(line);
	if (strcmp(line, "id") == 0)
		number = &f->id;
	else if (strcmp(line, "version") == 0)
		number = &f->version;
	if (number != NULL) {
		if (number_whole(text, number) && *number > 0)
			return true;
		buf_fmt(why, _("%s: \"%s\" is not a number"), line, text);
		return false;
	}
	c = col_find(k->cols, k->n, line);
	if (c == NULL || !in_header(c)) {
		buf_fmt(why, _("\"%s\" is not a column of this header"), line);
		return false;
	}
	f->has[c - k->cols] = true;
	f->text[c - k->cols] =
	    *text != '\0' ? mem_keep(pool, text, strlen(text)) : NULL;
	return true;
}

/* Takes the text below the header, without blank lines around it. */
static void
take_body(const char *s, struct article_file *f, struct pool *pool)
{
	size_t i = body_column(kind_plain("article")), n;

	s += strspn(s, "\n");
	for (n = strlen(s); n > 0 && strchr(" \t\n", s[n - 1]) != NULL; n--)
		;
	f->has[i] = true;
	f->text[i] = n > 0 ? mem_keep(pool, s, n) : NULL;
}

bool
article_file_read(const char *s, struct article_file *f, struct pool *pool,
    int *line, struct buf *why)
{
	size_t n = strcspn(s, "\n");
	bool begun = false;

	*f = (struct article_file){ .id = NONE, .version = NONE };
	for (*line = 1; *s != '\0'; ++*line, n = strcspn(s, "\n")) {
		char *text = xstrndup(s, n);
		bool rule = strcmp(text_trim(text), "---") == 0, good = true;

		s += n + (s[n] == '\n');
		if (!begun && !rule) {
			buf_str(why, _("the header begins with a line ---"));
			good = false;
		} else if (begun && !rule && *text != '\0')
			good = take_line(text, f, pool, why);
		free(text);
		if (!good)
			return false;
		if (begun && rule) {
			take_body(s, f, pool);
			if (article_file_body(f) != NULL)
				return true;
			buf_str(why, _("there is no text below the header"));
			return false;
		}
		begun = true;
	}
	buf_str(why, _("the header does not end: a line --- is missing"));
	return false;
}

/* ------------------------------------------------------------------- writing
 */

void
article_file_of(
    const struct article *a, struct article_file *f, struct pool *pool)
{
	const struct kind *k = kind_plain("article");
	struct buf b = { 0 };

	*f = (struct article_file){ .id = a->id, .version = NONE };
	for (size_t i = 0; i < k->n; i++) {
		struct val v = col_get(&k->cols[i], a);

		if (k->cols[i].flags & COL_RO)
			continue;
		f->has[i] = true;
		if (v.type == VAL_NULL)
			continue;
		buf_clear(&b);
		col_format(&b, &k->cols[i], v);
		while (b.n > 0 && strchr(" \t\n", b.s[b.n - 1]) != NULL)
			b.n--;
		f->text[i] = b.n > 0 ? mem_keep(pool, b.s, b.n) : NULL;
	}
	buf_free(&b);
}

void
article_file_write(struct buf *b, const struct article *a, int64_t version)
{
	const struct kind *k = kind_plain("article");
	size_t body = body_column(k);
	struct pool pool = { 0 };
	struct article_file f;

	article_file_of(a, &f, &pool);
	buf_fmt(b, "---\nid: %lld\nversion: %lld\n", (long long)a->id,
	    (long long)version);
	for (size_t i = 0; i < k->n; i++)
		if (in_header(&k->cols[i]) && f.text[i] != NULL)
			buf_fmt(b, "%s: %s\n", k->cols[i].name, f.text[i]);
	buf_fmt(b, "---\n\n%s\n", f.text[body] != NULL ? f.text[body] : "");
	mem_free(&pool);
}

/* ------------------------------------------------------------------- merging
 */

bool
article_file_same(const struct article_file *f, const struct article_file *of)
{
	for (size_t i = 0; i < ARTICLE_COLUMNS; i++)
		if (f->has[i] && !text_same(f->text[i], of->text[i]))
			return false;
	return true;
}

bool
article_file_merge(const struct article_file *file,
    const struct article_file *version, const struct article_file *desk,
    struct article_file *to, struct buf *conflicts)
{
	const struct kind *k = kind_plain("article");

	*to = (struct article_file){ .id = file->id, .version = NONE };
	for (size_t i = 0; i < k->n; i++) {
		if (!file->has[i] || text_same(file->text[i], desk->text[i]) ||
		    text_same(file->text[i], version->text[i]))
			continue;
		if (text_same(version->text[i], desk->text[i])) {
			to->has[i] = true;
			to->text[i] = file->text[i];
		} else
			buf_fmt(conflicts, "%s%s", conflicts->n > 0 ? ", " : "",
			    k->cols[i].name);
	}
	return conflicts->n == 0;
}

bool
article_file_set(struct desk *d, const struct article_file *f,
    struct article *a, struct pool *pool, struct buf *why)
{
	const struct kind *k = kind_plain("article");

	for (size_t i = 0; i < k->n; i++)
		if (f->has[i] &&
		    !article_set(d, a, k->cols[i].name,
			f->text[i] != NULL ? f->text[i] : "", pool, why))
			return false;
	return true;
}

/* map.c - what the columns of an input are called here: --map heading=column */
#include <stdlib.h>
#include <string.h>

#include "map.h"
#include "mem.h"
#include "text.h"
#include "translate.h"

/* Returns the value of a hexadecimal digit, 16 for anything else. */
static unsigned
hex(char c)
{
	static const char digits[] = "0123456789abcdef";
	const char *p = c != '\0' ? strchr(digits, c | ' ') : NULL;

	return p != NULL ? (unsigned)(p - digits) : 16;
}

/* Reads what follows a backslash. False if nothing is written like that. */
static bool
escaped(const char **p, struct buf *b)
{
	static const char from[] = ",=\\nrt", to[] = ",=\\\n\r\t";
	const char *at = **p != '\0' ? strchr(from, **p) : NULL;
	unsigned high, low;

	if (at != NULL) {
		buf_ch(b, to[at - from]);
		++*p;
		return true;
	}
	if (**p != 'x' || (high = hex((*p)[1])) > 15 ||
	    (low = hex((*p)[2])) > 15 || high + low == 0)
		return false;
	buf_ch(b, (char)(high * 16 + low));
	*p += 3;
	return true;
}

/* Reads up to one of the two characters, or the end. */
static bool
part(const char **p, const char *stop, char **out)
{
	struct buf b = { 0 };
	bool good = true;

	buf_str(&b, "");
	while (good && **p != '\0' && strchr(stop, **p) == NULL) {
		if (**p != '\\')
			buf_ch(&b, *(*p)++);
		else {
			++*p;
			good = escaped(p, &b);
		}
	}
	*out = xstrdup(buf_s(&b));
	buf_free(&b);
	return good;
}

static void
entry_free(struct map_entry *e)
{
	free(e->heading);
	free(e->column);
}

/* Reads heading=column and the comma behind it. */
static bool
entry(const char **p, struct map_entry *e)
{
	if (!part(p, ",=", &e->heading) || **p != '=')
		return false;
	++*p;
	if (!part(p, ",=", &e->column) || **p == '=')
		return false;
	*p += **p == ',';
	return true;
}

/* The place of a heading; m->n if the map does not have it. */
static size_t
place(const struct map *m, const char *heading, size_t n)
{
	size_t i = 0;

	while (i < m->n &&
	    (strncmp(m->v[i].heading, heading, n) != 0 ||
		m->v[i].heading[n] != '\0'))
		i++;
	return i;
}

bool
map_add(struct map *m, const char *s, struct buf *why)
{
	struct map new = { 0 };
	const char *p = s;

	while (*p != '\0' && why->n == 0) {
		struct map_entry e = { 0 };
		bool good = entry(&p, &e);
		size_t i = good ? place(&new, e.heading, strlen(e.heading)) : 0;

		if (!good)
			buf_fmt(why,
			    _("\"%s\" is not of the form "
			      "heading=column,..."),
			    s);
		else if (i < new.n && strcmp(new.v[i].column, e.column) != 0)
			buf_fmt(why, _("\"%s\" has two names"), e.heading);
		if (!good || i < new.n) {
			entry_free(&e);
			continue;
		}
		new.v = mem_grow(new.v, new.n, &new.cap, sizeof(*new.v));
		new.v[new.n++] = e;
	}
	for (size_t i = 0; i < new.n; i++) {
		const char *heading = new.v[i].heading;
		size_t at = place(m, heading, strlen(heading));

		if (at < m->n)
			entry_free(&m->v[at]);
		else {
			m->v = mem_grow(m->v, m->n, &m->cap, sizeof(*m->v));
			m->n++;
		}
		m->v[at] = new.v[i];
	}
	free(new.v);
	return why->n == 0;
}

void
map_free(struct map *m)
{
	for (size_t i = 0; i < m->n; i++)
		entry_free(&m->v[i]);
	free(m->v);
	*m = (struct map){ 0 };
}

const char *
map_find(const struct map *m, const char *heading, size_t n)
{
	size_t i = m != NULL ? place(m, heading, n) : 0;

	return m != NULL && i < m->n ? m->v[i].column : NULL;
}

bool
map_leaves_out(const struct map *m)
{
	for (size_t i = 0; m != NULL && i < m->n; i++)
		if (*m->v[i].column == '\0')
			return true;
	return false;
}

/* Adds a part of an entry; what a terminal is not shown raw is escaped. */
static void
write_part(struct buf *b, const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s += n) {
		struct buf shown = { 0 };

		for (n = 1; ((unsigned char)s[n] & 0xc0) == 0x80;)
			n++;
		text_show(&shown, s, n, false);
		if (strchr(",=\\", *s) != NULL) {
			buf_ch(b, '\\');
			buf_ch(b, *s);
		} else if (*s != '\'' && strncmp(shown.s, s, n) == 0)
			buf_add(b, s, n);
		else
			for (size_t i = 0; i < n; i++)
				buf_fmt(b, "\\x%02x", (unsigned char)s[i]);
		buf_free(&shown);
	}
}

void
map_write(struct buf *b, const char *heading, const char *column)
{
	write_part(b, heading);
	buf_ch(b, '=');
	write_part(b, column);
}

void
map_advise(struct buf *b, const char *heading, const char *column)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
				    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-";
	bool bare = heading[strspn(heading, plain)] == '\0';

	buf_str(b, bare ? "--map " : "--map '");
	map_write(b, heading, column);
	buf_str(b, bare ? "" : "'");
}

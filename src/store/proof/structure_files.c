/* structure_files.c - what schema files make, by reading their statements */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "sql.h"
#include "structure_impl.h"

static const char *
skip(const char *s)
{
	return s + strspn(s, " \t\r\n");
}

/* Takes a word off the text, if it is that one. */
static bool
word(const char **s, const char *what)
{
	size_t n = strlen(what);

	if (strncmp(*s, what, n) != 0 || !isspace((unsigned char)(*s)[n]))
		return false;
	*s = skip(*s + n);
	return true;
}

/* Takes a name off the text. */
static const char *
name(const char **s, struct pool *keep)
{
	size_t n = strspn(*s, "abcdefghijklmnopqrstuvwxyz0123456789_");
	const char *is = mem_keep(keep, *s, n);

	*s += n;
	return is;
}

static const char *
type(const char **s)
{
	static const char *const of[][2] = { { "TABLE", "table" },
		{ "INDEX", "index" }, { "VIEW", "view" },
		{ "FUNCTION", "function" }, { "SEQUENCE", "sequence" } };

	for (size_t i = 0; i < sizeof(of) / sizeof(of[0]); i++)
		if (word(s, of[i][0]))
			return of[i][1];
	return NULL;
}

static void
forget(struct parts *p, const char *type, const char *name)
{
	struct part *part = structure_find(p, type, name);

	if (part != NULL)
		*part = p->part[--p->n];
}

static void
create(struct parts *p, const char *s)
{
	struct part part = { 0 };
	const char *end;

	if (word(&s, "OR"))
		(void)word(&s, "REPLACE");
	(void)word(&s, "UNIQUE");
	if ((part.type = type(&s)) == NULL)
		return;
	part.name = name(&s, &p->keep);
	s = skip(s);
	if (strcmp(part.type, "view") == 0 && word(&s, "AS")) {
		end = s + strcspn(s, ";$");
		part.sql = mem_keep(&p->keep, s, (size_t)(end - s));
	}
	forget(p, part.type, part.name);
	structure_add(p, part);
}

static void
statement(struct parts *p, const char *s)
{
	const char *of, *was;

	if (word(&s, "CREATE"))
		create(p, s);
	else if (word(&s, "DROP") && (of = type(&s)) != NULL)
		forget(p, of, name(&s, &p->keep));
	else if (word(&s, "ALTER") && (of = type(&s)) != NULL) {
		was = name(&s, &p->keep);
		s = skip(s);
		if (!word(&s, "RENAME") || !word(&s, "TO"))
			return;
		forget(p, of, was);
		structure_add(
		    p, (struct part){ .type = of, .name = name(&s, &p->keep) });
	}
}

void
structure_files(struct desk *d, struct parts *p)
{
	int64_t last = sql_int(d, "SELECT max(version) FROM schema", DB_NOARGS);

	for (int i = 1; i <= last; i++) {
		struct buf text = { 0 };

		free(desk_schema_text(d, i, &text));
		for (const char *s = buf_s(&text); *(s = skip(s)) != '\0';
		     s += strcspn(s, "\n"))
			statement(p, s);
		buf_free(&text);
	}
}

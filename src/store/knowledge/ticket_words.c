/* ticket_words.c - the words of tickets: of their subjects and messages */
#include "posting.h"
#include "sql.h"
#include "ticket_words.h"

#define TEXTS                                                            \
	"SELECT t.id, t.subject, e.body FROM ticket t LEFT JOIN entry e" \
	" ON e.ticket = t.id AND e.kind = 'message' AND e.withdrawn IS NULL"

/* Goes through rows that are a message of a ticket each. */
static void
each(struct desk *d, struct db_rows *r,
    void (*fn)(int64_t, const struct words *, void *), void *arg)
{
	enum stem_language language = STEM_NONE;
	struct words ws = { 0 };
	int64_t last = NONE;

	while (sql_next(d, r)) {
		int64_t id = db_int(r, 0);
		const char *subject = db_text(r, 1, NULL),
			   *body = db_text(r, 2, NULL);

		if (id != last) {
			if (last != NONE)
				fn(last, &ws, arg);
			words_clear(&ws);
			language = words_language(subject, body);
			words_add(&ws, subject, language, FIELD_TITLE);
		}
		last = id;
		words_add(&ws, body, language, FIELD_BODY);
	}
	if (last != NONE)
		fn(last, &ws, arg);
	words_free(&ws);
}

void
ticket_words_all(struct desk *d,
    void (*fn)(int64_t id, const struct words *, void *), void *arg)
{
	each(d, sql_query(d, TEXTS " ORDER BY t.id, e.id", DB_NOARGS), fn, arg);
}

void
ticket_words_some(struct desk *d, const int64_t *id, size_t n, const char *only,
    void (*fn)(int64_t id, const struct words *, void *), void *arg)
{
	struct val args[TICKET_BLOCK];
	struct buf sql = { 0 };

	buf_str(&sql, TEXTS " WHERE t.withdrawn IS NULL AND t.id IN (");
	for (size_t i = 0; i < TICKET_BLOCK; i++) {
		args[i] = V(id[i < n ? i : 0]);
		buf_fmt(&sql, "%s$%zu", i > 0 ? ", " : "", i + 1);
	}
	buf_ch(&sql, ')');
	if (only != NULL)
		buf_fmt(&sql, " AND (%s)", only);
	buf_str(&sql, " ORDER BY t.id, e.id");
	each(d, sql_query(d, sql.s, TICKET_BLOCK, args), fn, arg);
	buf_free(&sql);
}

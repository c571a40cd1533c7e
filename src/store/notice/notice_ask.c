/* notice_ask.c - tells a contact what they asked for, though nothing happened
 */
#include <string.h>

#include "notice_impl.h"
#include "sql.h"
#include "ticket_row.h"

/* Returns the newest ticket of a contact in use; NONE: there is none. */
static int64_t
newest(struct desk *d, const char *contact)
{
	return sql_int(d,
	    "SELECT max(t.id) FROM ticket t JOIN contact c"
	    " ON c.address = t.requester WHERE c.address = $1"
	    " AND c.retired IS NULL AND t.withdrawn IS NULL",
	    DB_ARGS(V(contact)));
}

/* Writes the notice again, in the place of one that was asked for before. */
static enum answer
tell(struct desk *d, const struct ticket *t, const char *contact,
    const char *name, struct buf *why)
{
	struct people people = { 0 };
	struct told told = { .entry = NONE };
	struct template template;
	enum answer answer = SAME;

	told.event = sql_int(d, "SELECT max(id) FROM event WHERE ticket = $1",
	    DB_ARGS(V(t->id)));
	notice_people(d, t, WHOM_REQUESTER, NULL, &people);
	for (size_t i = 0; i < people.n && answer == SAME; i++) {
		const struct person *p = &people.v[i];

		if (strcmp(p->key, contact) != 0)
			continue;
		if (!template_find(d, name, p->reader.language, &people.keep,
			&template, why)) {
			answer = REFUSED;
			continue;
		}
		sql_run(d,
		    "DELETE FROM notice WHERE event = $1 AND address = $2"
		    " AND template = $3",
		    DB_ARGS(V(told.event), V(p->address), V(template.name)));
		notice_write(d, t, &told, &template, p);
		answer = DONE;
	}
	notice_people_free(&people);
	return answer;
}

enum answer
notice_ask(
    struct desk *d, const char *contact, const char *template, struct buf *why)
{
	int64_t id = notice_on(d) ? newest(d, contact) : NONE;
	enum answer answer;
	struct ticket t;

	if (id == NONE || !ticket_read(d, id, &t))
		return SAME;
	answer = tell(d, &t, contact, template, why);
	ticket_free(&t);
	return answer;
}

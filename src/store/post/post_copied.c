/* post_copied.c - whoever got a copy of a message (Cc) follows the ticket */
#include <string.h>

#include "notice.h"
#include "post_impl.h"
#include "sql.h"
#include "text.h"
#include "value.h"

#define MOST 20 /* people whom one message adds */

/* Returns true if mail to this address comes to the desk. */
static bool
ours(struct taking *t, const char *address)
{
	const char *plain = post_without_plus(t, address);

	return text_same(plain, t->recipient) ||
	    strcmp(plain, desk_setting(t->d, "address", "")) == 0 ||
	    sql_int(t->d, "SELECT 1 FROM mailbox WHERE address = $1",
		DB_ARGS(V(plain))) == 1;
}

/* Returns the word for a person: the login of an agent, else the address; NULL
 * if they are in the ticket already, or cannot be told. */
static const char *
word_of(struct taking *t, const char *line)
{
	const char *address = value_person(t->d, line, &t->keep), *login;

	if (!notice_address(address) || text_same(address, t->sender) ||
	    ours(t, address) ||
	    (t->ticket != NONE &&
		sql_int(t->d,
		    "SELECT 1 FROM ticket WHERE id = $1 AND requester = $2",
		    DB_ARGS(V(t->ticket), V(address))) == 1))
		return NULL;
	login = sql_text(t->d, &t->keep,
	    "SELECT login FROM agent WHERE email = $1 AND retired IS NULL"
	    " ORDER BY login LIMIT 1",
	    DB_ARGS(V(address)));
	return login != NULL ? login : address;
}

bool
post_copied(struct taking *t, struct edit *e)
{
	const char *line = t->p->copied, *word;
	struct buf b = { 0 }, why = { 0 };
	size_t people = 0;
	bool good = false;

	if (!t->trusted || t->p->imports || t->verdict != VERDICT_PERSON ||
	    strcmp(desk_setting(t->d, "mail_cc", "watch"), "watch") != 0)
		return false;
	buf_str(&b, "watcher+=");
	for (size_t n; *line != '\0' && people < MOST;
	     line += n + (line[n] == '\n')) {
		n = strcspn(line, "\n");
		word = word_of(t, mem_keep(&t->keep, line, n));
		if (word != NULL)
			buf_fmt(&b, "%s%s", people++ > 0 ? " " : "", word);
	}
	if (people > 0)
		good = ticket_edit(
		    t->d, mem_keep(&t->keep, b.s, b.n), &t->keep, e, &why);
	buf_free(&b);
	buf_free(&why);
	return good;
}

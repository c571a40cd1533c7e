/* post_ticket.c - the ticket that a message belongs to */
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "number.h"
#include "post_impl.h"
#include "sql.h"
#include "text.h"
#include "ticket_merged.h"
#include "ticket_row.h"

/* Returns true if an address is that of an agent who is in use. */
static bool
is_agent(struct taking *t, const char *address)
{
	return sql_int(t->d,
		   "SELECT 1 FROM agent WHERE email = $1"
		   " AND retired IS NULL LIMIT 1",
		   DB_ARGS(V(address))) == 1;
}

/* Returns true if the sender has to do with the ticket: asks, follows it, or
 * works here. */
static bool
belongs(struct taking *t, const struct ticket *ticket)
{
	if (t->sender == NULL)
		return false;
	return text_same(ticket->requester, t->sender) ||
	    (ticket->requesters != NULL &&
		text_word(ticket->requesters, t->sender)) ||
	    (ticket->watcher != NULL &&
		text_word(ticket->watcher, t->sender)) ||
	    is_agent(t, t->sender);
}

/* Returns true if the token is bound to this address. */
static bool
bound_to(struct taking *t, const char *address)
{
	if (!t->p->bound(t->p->of, address))
		return false;
	t->bound = mem_keep(&t->keep, address, strlen(address));
	return true;
}

/* Returns true if the token is bound to one of the words. */
static bool
bound_to_word(struct taking *t, const char *words)
{
	bool bound = false;

	for (size_t n; !bound && words != NULL && *words != '\0';
	     words += n + (words[n] == ' ')) {
		n = strcspn(words, " ");
		bound = bound_to(t, mem_keep(&t->keep, words, n));
	}
	return bound;
}

static bool
bound_to_agent(struct taking *t)
{
	struct db_rows *r = sql_query(
	    t->d, "SELECT email FROM agent WHERE email IS NOT NULL", DB_NOARGS);
	bool bound = false;

	while (sql_next(t->d, r))
		bound |= bound_to(t, db_text(r, 0, NULL));
	return bound;
}

/* Returns true if the token was made for somebody of the ticket. */
static bool
bound_to_any(struct taking *t, int64_t id)
{
	struct ticket ticket;
	bool bound;

	if (!ticket_read(t->d, id, &ticket))
		return false;
	bound = bound_to_word(t, ticket.requester) ||
	    bound_to_word(t, ticket.requesters) ||
	    bound_to_word(t, ticket.watcher) || bound_to_agent(t);
	ticket_free(&ticket);
	return bound;
}

/*
 * Lets the message arrive in a ticket, or in the one that this was merged into.
 * A closed one is followed by a new ticket. `tag`: only of somebody who has to
 * do with it. Returns false if it cannot arrive there.
 */
static bool
arrives(struct taking *t, int64_t id, bool tag)
{
	struct ticket ticket;
	bool member, good;

	id = ticket_merged_end(t->d, id, &t->origin);
	if (!ticket_read(t->d, id, &ticket))
		return false;
	member = belongs(t, &ticket);
	good = ticket.withdrawn.s == NONE && (member || !tag);
	if (good &&
	    names_must(t->d, "status", ticket.status)->category ==
		CATEGORY_CLOSED)
		t->follows = id;
	else if (good)
		t->ticket = id;
	if (good && !member && !t->by_token)
		post_mark(t, "stranger");
	ticket_free(&ticket);
	return good;
}

/* Mail systems and programs alone write to the address that messages come back
 * to, whatever their headers say. */
static void
by_mail_system(struct taking *t)
{
	if (t->verdict == VERDICT_PERSON || t->verdict == VERDICT_NONE) {
		t->verdict = t->by_token ? VERDICT_AUTOREPLY : VERDICT_BOUNCE;
		t->evidence = "it came to the address that messages come back "
			      "to";
	}
	t->by_token = true;
}

/* The token in the address that the message came to. Whoever it was made for is
 * who they claim to be; it may have come to somebody else since. */
static bool
by_token(struct taking *t)
{
	const struct post *p = t->p;

	if (p->token == NONE)
		return false;
	t->by_token = t->sender != NULL && bound_to(t, t->sender);
	if (t->by_token && !p->back)
		t->trusted = true;
	if (!t->by_token && !bound_to_any(t, p->token))
		return false;
	if (p->back)
		by_mail_system(t);
	return arrives(t, p->token, false);
}

/* Returns the ticket of a message of mail, NONE if there is none. */
static int64_t
of_message(struct taking *t, const char *id)
{
	const char *address;
	int64_t ticket;

	if (post_sent(t, id, &ticket, &address))
		return ticket;
	return sql_int(t->d,
	    "SELECT ticket FROM mail WHERE message_id = $1"
	    " AND ticket IS NOT NULL ORDER BY id LIMIT 1",
	    DB_ARGS(V(id)));
}

/* The messages that it answers, the nearest first. */
static bool
by_answers(struct taking *t)
{
	const char *line = t->p->answers;
	int64_t id;

	for (size_t n; *line != '\0'; line += n + (line[n] == '\n')) {
		n = strcspn(line, "\n");
		id = of_message(t, mem_keep(&t->keep, line, n));
		if (id != NONE && arrives(t, id, false))
			return true;
	}
	return false;
}

/* Reads "[#123]", or with a tag of the site "[desk #123]", at `s`. */
static bool
tag_number(const char *s, const char *site, int64_t *id)
{
	size_t n = strlen(site), digits;
	char number[NUMBER_ROOM];

	s++;
	if (strncmp(s, site, n) != 0)
		return false;
	s += n + (n > 0 && s[n] == ' ');
	if (*s++ != '#')
		return false;
	digits = strspn(s, "0123456789");
	if (digits == 0 || digits >= sizeof(number) || s[digits] != ']')
		return false;
	memcpy(number, s, digits);
	number[digits] = '\0';
	return number_whole(number, id);
}

static bool
by_tag(struct taking *t)
{
	const char *site = desk_setting(t->d, "mail_tag", ""), *s;
	int64_t id;

	for (s = t->p->subject; (s = strchr(s, '[')) != NULL; s++)
		if (tag_number(s, site, &id) && arrives(t, id, true))
			return true;
	return false;
}

void
post_ticket(struct taking *t)
{
	if (!by_token(t) && !by_answers(t))
		by_tag(t);
	if (!t->trusted)
		post_mark(t, "unverified");
}

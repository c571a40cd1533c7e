/* single.c - one ticket from options and operands */
#include <stdlib.h>

#include "attach.h"
#include "cmd_words.h"
#include "identity.h"
#include "intake.h"
#include "known.h"
#include "single.h"

/* Reads the options and operands into a ticket. False, and why. */
static bool
from_words(struct cmd *c, const struct single *s, struct ticket *t,
    struct writing *w, struct buf *why)
{
	if (s->like != NONE && !ticket_like(&c->desk, t, s->like))
		die(EX_DATAERR, _("no ticket has the id %lld"),
		    (long long)s->like);
	if ((s->subject != NULL &&
		!intake_column(c, "subject", s->subject, t, why)) ||
	    (s->requester != NULL &&
		!intake_column(c, "requester", s->requester, t, why)) ||
	    !intake_operands(c, t, w, why))
		return false;
	if (t->subject != NULL ? identity_blank(t->subject) : w->body == NULL)
		die(EX_DATAERR, _("%s: is needed"), "subject");
	return true;
}

#define SIMILAR 5 /* tickets that are printed */

bool
single_similar(struct cmd *c, const struct single *s)
{
	static const struct ticket_terms terms = { .only = "t.active = 1",
		.except = NONE,
		.limit = SIMILAR,
		.least = TICKET_ALIKE };
	struct writing w = { .body = s->text };
	struct buf why = { 0 }, text = { 0 };
	struct found *found;
	struct ticket t;
	size_t n;

	ticket_clear(&c->desk, &t);
	if (!from_words(c, s, &t, &w, &why))
		die(EX_USAGE, "%s", why.s);
	buf_fmt(&text, "%s\n%s", t.subject != NULL ? t.subject : "",
	    w.body != NULL ? w.body : "");
	found = ticket_search(&c->desk, text.s, &terms, &n);
	cmd_found(c, found, n);
	free(found);
	buf_free(&text);
	ticket_free(&t);
	return true;
}

bool
single_ticket(struct cmd *c, const struct single *s)
{
	struct item it = { .c = c, .operand = "ticket", .origin = ORIGIN_NOW };
	struct buf why = { 0 };
	struct ticket t;
	struct guard guard;
	struct writing w = { .body = s->text,
		.files = s->attach.v,
		.nfiles = s->attach.n,
		.attach = attach_files };
	enum answer answer;

	ticket_clear(&c->desk, &t);
	desk_guard(&c->desk, &guard, ticket_guard, &t);
	if (!from_words(c, s, &t, &w, &why))
		die(EX_USAGE, "%s", why.s);
	intake_author(&t, &w);
	answer = ticket_new(&c->desk, &t, &w, &it.origin, &why);
	answer = known_answer(&it, &t, 0, answer, &why);
	if (answer == DONE)
		cmd_count(c, 1);
	if (answer == REFUSED)
		warn("%s", why.s);
	desk_unguard(&c->desk);
	ticket_free(&t);
	buf_free(&why);
	return answer != REFUSED;
}

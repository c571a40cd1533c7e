/* visit.c - one request of a browser: who asks, for what, and the answer */
#include <string.h>

#include "layout.h"
#include "names.h"
#include "ticket_merged.h"
#include "visit.h"

const char *
visit_keep(struct visit *v, const struct buf *b)
{
	return mem_keep(&v->c->keepsake, buf_s(b), b->n);
}

void
visit_path(struct visit *v, struct buf *b, const char *path)
{
	buf_str(b, v->q.script);
	buf_str(b, path);
}

const char *
visit_pass(struct visit *v, enum pass_for what, int64_t ticket,
    const char *address, struct instant expires)
{
	const struct pass p = { what, ticket, address, expires };
	struct buf b = { 0 };
	const char *s;

	pass_add(&b, &v->keys, &p);
	s = visit_keep(v, &b);
	buf_free(&b);
	return s;
}

void
visit_user(struct visit *v)
{
	/* as it is written: other letters may be another person's login */
	if (names_in_use(v->d, "agent", v->q.user))
		v->agent = v->q.user;
	else if (portal_knows(v->d, v->q.user))
		v->contact = v->q.user;
}

void
visit_act(struct visit *v, const char *who)
{
	v->d->actor = who;
}

/* A link of a contact who is logged in as somebody else is none. */
static bool
belongs(const struct visit *v)
{
	return v->contact == NULL || strcmp(v->contact, v->pass.address) == 0;
}

bool
visit_enter(struct visit *v)
{
	struct pass *p = &v->pass;

	if (!pass_read(&v->keys, v->part[0], &v->c->keepsake, p) ||
	    !belongs(v)) {
		p->address = NULL;
		layout_missing(v);
		return false;
	}
	if (v->d->now.s > p->expires.s) {
		layout_expired(v);
		return false;
	}
	/* what was merged belongs to whom the desk wrote to, and to nobody who
	 * only said that an address is theirs */
	if (p->what == PASS_REQUEST)
		p->ticket = ticket_merged_end(v->d, p->ticket, &ORIGIN_NOW);
	v->eyes = (struct portal){ .d = v->d,
		.contact = p->address,
		.ticket = p->ticket,
		.alone = p->what == PASS_FILED };
	return true;
}

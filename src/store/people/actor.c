/* actor.c - finds who acts, and on whose side they are */
#include <string.h>

#include "actor.h"
#include "identity.h"
#include "lookup.h"
#include "names.h"
#include "text.h"
#include "translate.h"
#include "value.h"

/* Returns true if a name has characters that nobody sees. */
static bool
hides(const char *s)
{
	static const char *const hidden[] = { "\u00ad", "\u034f", "\u061c",
		"\u115f", "\u1160", "\u180e", "\u200b", "\u200c", "\u200d",
		"\u2060", "\u2061", "\u2062", "\u2063", "\u2064", "\ufeff",
		"\uffa0" };
	struct buf shown = { 0 };
	bool hides;

	text_show(&shown, s, strlen(s), false);
	hides = strcmp(buf_s(&shown), s) != 0;
	buf_free(&shown);
	for (size_t i = 0; i < sizeof(hidden) / sizeof(hidden[0]); i++)
		hides |= strstr(s, hidden[i]) != NULL;
	return hides;
}

bool
actor_visible(const char *name, struct buf *why)
{
	if (identity_blank(name))
		buf_str(why, _("the name is empty"));
	else if (hides(name))
		buf_str(why, _("the name has characters that nobody sees"));
	return why->n == 0;
}

bool
actor_find(struct desk *d, const char *name, struct pool *pool,
    const char **actor, struct buf *why)
{
	const struct name *agent = names_like(d, "agent", name);

	if (!actor_visible(name, why))
		return false;
	if (agent != NULL && !agent->retired) {
		*actor = mem_keep(pool, agent->key, strlen(agent->key));
		return true;
	}
	*actor = value_person(d, name, pool);
	if (strcmp(name, ACTOR_SYSTEM) == 0 ||
	    lookup(d, LOOKUP_CONTACT, *actor)->there)
		return true;
	if (agent != NULL)
		buf_fmt(why, _("%s \"%s\" is retired"), "agent", agent->key);
	else {
		buf_fmt(why,
		    _("\"%s\" is neither an agent, nor a contact, nor system"),
		    name);
		names_suggest(d, "agent", name, why);
	}
	return false;
}

enum role
actor_role(
    struct desk *d, const char *author, bool told, const struct ticket *t)
{
	struct pool pool = { 0 };
	const char *address = value_person(d, author, &pool);
	bool asks = text_same(address, t->requester) ||
	    (t->requesters != NULL && text_word(t->requesters, address));
	bool contact =
	    author != d->login && lookup(d, LOOKUP_CONTACT, address)->there;

	mem_free(&pool);
	if (told)
		return asks ? ROLE_REQUESTER : ROLE_AGENT;
	if (names_in_use(d, "agent", author))
		return ROLE_AGENT;
	if (strcmp(author, ACTOR_SYSTEM) == 0 && author != d->login)
		return ROLE_SYSTEM;
	return asks || contact ? ROLE_REQUESTER : ROLE_AGENT;
}

/* value_self.c - me and mine: whoever runs the command, and their team */
#include <string.h>

#include "names.h"
#include "translate.h"
#include "value.h"

/* The words, each for the kind of record that a column names. */
static const struct {
	const char *kind, *word;
} words[] = { { "agent", "me" }, { "team", "mine" } };

const char *
value_self_word(const char *kind)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (kind != NULL && strcmp(words[i].kind, kind) == 0)
			return words[i].word;
	return NULL;
}

bool
value_self(struct desk *d, const char *kind, const char *s)
{
	const char *word = value_self_word(kind);

	return word != NULL && s != NULL && strcmp(s, word) == 0 &&
	    !names_in_use(d, kind, s);
}

/* Returns the key of the agent or the team that the word stands for, which the
 * desk owns; with --as those of that person. NULL, and why, if there is none.
 */
static const char *
self_name(struct desk *d, const char *kind, struct buf *why)
{
	const char *actor = desk_actor(d);
	const struct name *agent = names_find(d, "agent", actor);

	if (agent == NULL || agent->retired)
		buf_fmt(why,
		    _("\"%s\" means whoever runs the command, but \"%s\" is "
		      "no agent in use"),
		    value_self_word(kind), actor);
	else if (strcmp(kind, "agent") == 0)
		return agent->key;
	else if (agent->team == NULL)
		buf_fmt(why, _("\"%s\" means the team of \"%s\", who has none"),
		    value_self_word(kind), agent->key);
	else
		return agent->team;
	return NULL;
}

bool
value_self_resolve(
    struct desk *d, const char *kind, const char **s, struct buf *why)
{
	const char *name;

	if (!value_self(d, kind, *s))
		return true;
	if ((name = self_name(d, kind, why)) == NULL)
		return false;
	*s = name;
	return true;
}

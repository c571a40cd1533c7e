/* retire_text.c - whether a text names a record: conditions, steps, actions */
#include <stdlib.h>
#include <string.h>

#include "ladder.h"
#include "match.h"
#include "retire_impl.h"
#include "rule_action.h"
#include "text.h"

static bool
below(const char *path, const char *key)
{
	size_t n = strlen(key);

	return strncmp(path, key, n) == 0 && path[n] == '/';
}

/* A part of a text as a text of its own; the caller frees it. NULL: none. */
static bool
part_names(const struct retired *u, const char *s, size_t n)
{
	char *part = s != NULL ? xstrndup(s, n) : NULL;
	bool names =
	    part != NULL && match_names(u->d, part, u->kind->name, u->key);

	free(part);
	return names;
}

/* An action such as team=net reads as a condition on that column. */
static bool
steps_name(const struct retired *u, const char *steps)
{
	struct buf ladder = { 0 }, ignored = { 0 };
	const char *at;
	struct rung r;
	bool names = false;

	if (ladder_join(NULL, steps, &ladder, &ignored))
		for (at = ladder.s; !names && ladder_next(&at, &r);)
			names = part_names(u, r.action, r.naction) ||
			    part_names(u, r.condition, r.ncondition);
	buf_free(&ladder);
	buf_free(&ignored);
	return names;
}

/* The same of the actions of a rule. */
static bool
actions_name(const struct retired *u, const char *actions)
{
	struct action_part p;
	bool names = false;

	while (!names && rule_actions_next(&actions, &p)) {
		if (strncmp(p.text, "set ", 4) == 0) {
			p.text += 4;
			p.n -= 4;
		}
		names = part_names(u, p.text, p.n) ||
		    part_names(u, p.condition, p.ncondition);
	}
	return names;
}

bool
retire_names(const struct retired *u, const char *s, enum retire_how how)
{
	switch (how) {
	case IS_KEY:
		return strcmp(s, u->key) == 0;
	case IS_WORD:
		return text_word(s, u->key);
	case LIES_BELOW:
		return below(s, u->key);
	case IN_CONDITIONS:
		return match_names(u->d, s, u->kind->name, u->key);
	case IN_STEPS:
		return steps_name(u, s);
	case IN_ACTIONS:
		return actions_name(u, s);
	}
	return false;
}

/* macro.c - does the actions of a macro to tickets */
#include "event.h"
#include "macro.h"
#include "rule_action.h"

static const char *actions;

/* Does the actions of a macro to a ticket. */
static enum answer
apply(struct item *it, struct buf *why)
{
	struct desk *d = &it->c->desk;
	struct doing w = { .d = d,
		.ticket = it->id,
		.at = event_at(d, &it->origin),
		.origin = it->origin,
		.person = true };
	enum answer answer = rule_actions_do(&w, actions, why);

	if (answer == DONE)
		cmd_changed(it, it->id);
	return answer;
}

bool
macro_each(struct cmd *c, const char *name)
{
	static const struct loop loop = { .ids = true, .each = apply };
	struct buf why = { 0 };

	if (!rule_macro(&c->desk, name, &c->keepsake, &actions, &why))
		die(EX_USAGE, "%s", why.s);
	return cmd_each(c, &loop);
}

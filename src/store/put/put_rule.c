/* put_rule.c - what is checked of rules and macros when they are put */
#include "put_check.h"
#include "rule.h"
#include "rule_action.h"

bool
put_rule_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)old;
	return rule_check(d, kind_text(k, new, "trigger"),
	    kind_text(k, new, "filter"), kind_text(k, new, "actions"), why);
}

bool
put_rule_macro(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	struct buf reason = { 0 };
	bool good = true;

	(void)old;
	if (!put_view_name(d, k->name, kind_text(k, new, "name"), why))
		return false;
	if (!rule_actions_check(d, kind_text(k, new, "actions"), &reason)) {
		buf_fmt(why, "actions: %s", buf_s(&reason));
		good = false;
	}
	buf_free(&reason);
	return good;
}

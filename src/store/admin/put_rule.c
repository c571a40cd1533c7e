/* put_rule.c - what is checked of rules when they are put */
#include "put_check.h"
#include "rule.h"

bool
put_rule_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)old;
	return rule_check(d, put_check_text(k, new, "trigger"),
	    put_check_text(k, new, "filter"), put_check_text(k, new, "actions"),
	    why);
}

/* rule_owe.h - actions of rules that owe something to others */
#ifndef RULE_OWE_H
#define RULE_OWE_H

#include "rule_action.h"

/* notify=WHOM:TEMPLATE owes notices to people. */
bool rule_notify_check(struct desk *, const char *value, struct buf *why);
enum answer rule_notify(struct doing *, const char *value, struct buf *why);

/* hook=NAME owes a record of the event to a program; its receiver is
 * "hook:NAME". */
bool rule_hook_check(struct desk *, const char *value, struct buf *why);
enum answer rule_hook(struct doing *, const char *value, struct buf *why);
#endif

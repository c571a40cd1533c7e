/* rule_triage.h - the action that fills in what triage proposes */
#ifndef RULE_TRIAGE_H
#define RULE_TRIAGE_H

#include "rule_action.h"

/* triage=0.8 sets the category, type and team of a ticket, where it has none,
 * to what is at least so probable; triage: where it is at least 0.5. */
bool rule_triage_check(struct desk *, const char *value, struct buf *why);
enum answer rule_triage(struct doing *, const char *value, struct buf *why);
#endif

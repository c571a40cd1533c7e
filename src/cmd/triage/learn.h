/* learn.h - hd-triage train and hd-triage test */
#ifndef LEARN_H
#define LEARN_H

#include "cmd.h"

/* Makes the models anew from at most `limit` tickets (NONE: 100,000). */
bool learn_train(struct cmd *, int64_t limit);

/* Prints how well proposals would have done for the newest tickets (NONE:
 * 2,000); those at least as sure as `least` are counted apart. */
bool learn_test(struct cmd *, int64_t limit, double least);
#endif

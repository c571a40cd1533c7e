/* retry.h - dead notices are tried again: hd-send --retry */
#ifndef RETRY_H
#define RETRY_H

#include "cmd.h"

int retry_run(struct cmd *);
#endif

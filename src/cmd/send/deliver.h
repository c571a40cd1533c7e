/* deliver.h - notices are delivered, one after the other: hd-send */
#ifndef DELIVER_H
#define DELIVER_H

#include "cmd.h"

int deliver_run(struct cmd *);
#endif

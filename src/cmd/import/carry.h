/* carry.h - all of an export on its way into the desk */
#ifndef CARRY_H
#define CARRY_H

#include "import.h"

/* Brings all of it in the transaction that is open. */
bool carry_all(struct import *);
#endif

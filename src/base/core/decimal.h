/* decimal.h - quotients of whole numbers, exact, as decimal text */
#ifndef DECIMAL_H
#define DECIMAL_H

#include "buf.h"

/* Holds the sum of as many int64_t as there is memory for. */
__extension__ typedef __int128 wide_int;

/* part / of; if `of` is 0 there is no value. */
struct quotient {
	wide_int part, of;
};

/*
 * Adds the quotient with so many decimals, at most 6; halves are rounded away
 * from zero. 1/3 with 4 decimals is 0.3333. Adds nothing if there is no value.
 * The part must be below 2^100.
 */
void decimal_text(struct buf *, struct quotient, int decimals);
#endif

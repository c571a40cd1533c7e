/* wilson.h - how sure a share of few is: the interval of Wilson (1927) */
#ifndef WILSON_H
#define WILSON_H

#include <stdint.h>

/* Calculates the 95 per cent interval of the share k out of n: 0 to 1. */
void wilson_interval(int64_t k, int64_t n, double *low, double *high);
#endif

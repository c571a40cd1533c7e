/* survival.h - how long it takes until most have ended, if some are open */
#ifndef SURVIVAL_H
#define SURVIVAL_H

#include "series.h"

/*
 * Returns the shortest time within which at least `share` per cent of all have
 * ended (Kaplan and Meier 1958), from the times after which some have ended,
 * and the times after which the others were still open when last seen. Returns
 * NONE if so many are not known to have ended.
 */
int64_t survival_percentile(
    struct series *ended, struct series *open, int share);
#endif

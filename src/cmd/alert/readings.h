/* readings.h - what monitoring reports, as hd-alert reads it */
#ifndef READINGS_H
#define READINGS_H

#include "alert.h"
#include "cmd.h"

/* The readings of the input, and the source of those that name none (NULL:
 * none). The texts are in the keepsake of the command. */
extern struct readings {
	const char *source;
	struct reading *v;
	size_t n, cap;
} readings;

/* Returns true if the columns of the input are those of readings. */
bool readings_heading(struct item *, struct buf *why);

/* Adds the reading of a record. REFUSED, and why, if it is none. */
enum answer readings_add(struct item *, struct buf *why);

/* Forgets the readings, but not the source. */
void readings_free(void);
#endif

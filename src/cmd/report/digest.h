/* digest.h - a record that proves what a report was */
#ifndef DIGEST_H
#define DIGEST_H

#include "made.h"

/*
 * Writes a record with the SHA-256 of the report as CSV, and all that it
 * depends on: definition, program, zone and its data, the instant.
 */
void digest_write(const struct made *, struct out *);
#endif

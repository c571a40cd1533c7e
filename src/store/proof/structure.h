/* structure.h - the schema of a desk is that of the schema files */
#ifndef STRUCTURE_H
#define STRUCTURE_H

#include "faults.h"

/*
 * Compares tables, indexes and views with those that the files of share/schema
 * make, and with the columns and indexes of fields. Prints a fault for what is
 * missing, for what differs, and for triggers, rules and indexes that the
 * files do not have.
 */
void structure_check(struct faults *);
#endif

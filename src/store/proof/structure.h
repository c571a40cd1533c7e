/* structure.h - the schema of a desk is that of the schema files */
#ifndef STRUCTURE_H
#define STRUCTURE_H

#include "faults.h"

/*
 * Compares tables, indexes and views with those that the files of share/schema
 * make, and with the columns and indexes of fields; on a server also columns,
 * constraints, policies, functions, sequences and the rights of hd_reader and
 * hd_agent. Prints a fault for what is missing, for what differs, and for
 * what the files do not have. Warns if there is nothing to compare with.
 * Returns false if a table or a column is missing: no query can name it.
 */
bool structure_check(struct faults *);
#endif

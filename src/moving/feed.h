/* feed.h - the records of a JSON file, one at a time, however long it is */
#ifndef FEED_H
#define FEED_H

#include <jansson.h>
#include <stdbool.h>

#include "spool.h"

/* What is done with the records of a file. All is borrowed. */
struct feed {
	/*
	 * The names of lists whose elements are records, wherever an object
	 * that is no record itself has such a list, or an object with lists;
	 * the last one is NULL. Such a list may be longer than memory.
	 */
	const char *const *lists;

	/*
	 * Takes a record: an element of that list, or (NULL) an object that
	 * stands for itself, of a list or a line, or ("") what stands beside
	 * lists of records in an object. Returns false, and why, if
	 * the file cannot be what it should be.
	 */
	bool (*each)(void *arg, const char *list, json_t *, struct buf *why);
	void *arg;
};

/* Reads a file. Returns false, and why with its line, if it is no JSON, ends
 * early, or a record is refused. */
bool feed_read(const struct feed *, struct spool *, struct buf *why);
#endif

/*
 * attach.h - files of entries: equal contents are stored once, whatever their
 * names
 */
#ifndef ATTACH_H
#define ATTACH_H

#include "entry.h"

/*
 * Stores the files of an entry: name, media type (by its ending), size and
 * SHA-256 (FIPS 180-4). Those in memory have their own type and any size. Ends
 * the program (status 66) if one cannot be opened or is no regular file.
 * Returns REFUSED, and why, if one has more bytes than the setting
 * attachment_max.
 */
enum answer attach_files(struct desk *, int64_t entry, int64_t ticket,
    const struct writing *, struct buf *why);

/*
 * Writes the attachments of a ticket into a folder that is there. Names are
 * made safe (no path, no control characters, no leading dot) and nothing is
 * overwritten: a name that is taken gets -1, -2 ... Each path becomes a line of
 * `paths`. REFUSED, and why, if one cannot be written.
 */
enum answer attach_save(struct desk *, int64_t ticket, const char *dir,
    struct buf *paths, struct buf *why);

/* Adds a line to `faults` for every content whose hash or size is not what it
 * should be. */
void attach_check(struct desk *, struct buf *faults);
#endif
